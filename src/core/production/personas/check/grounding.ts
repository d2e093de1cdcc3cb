import type { Localize } from '../../../base/localize.ts';
import data from '../../../../../data/personas/claims.json' with { type: 'json' };
import { claimsIn, compared, contentOf, isSuperlative, relate } from '../../../facts/index.ts';
import { readSentences, overlaps, type Span } from '../../../text/index.ts';
import { factsOn, type Persona, type PersonaFact } from '../persona.ts';
import { folded, stemOfWord, stemsOf } from '../words/terms.ts';
import { knownFigures, strangeFigures, type KnownFigures } from './figures.ts';
import type { PersonaFinding } from './finding.ts';
import { strangeNames } from './strange-names.ts';

/** What a persona may refer to on a day. */
export interface Ground {
  readonly live: readonly PersonaFact[];
  readonly expired: readonly PersonaFact[];
  readonly figures: KnownFigures;
  /** Its facts, its own lines and its names, for what is called by name. */
  readonly said: string;
}

export function groundOf(persona: Persona, today: string): Ground {
  const { live, expired } = factsOn(persona, today);
  const own = [
    ...persona.disclosures.map(({ say }) => say),
    ...persona.refusals.map(({ say }) => say),
    ...[persona.name, persona.brand, persona.operator],
  ];
  const texts = live.map(({ text }) => text);
  return { live, expired, figures: knownFigures(texts), said: folded([...texts, ...own].join('\n')) };
}

/**
 * What a text states of the world that no fact bears out: figures, superlatives, comparisons, properties, what is on offer, effects on health,
 * praise by others, names; and what a fact states that has expired.
 * @param lived spans that claim an experience, in which figures are part of the story
 */
export function groundingFindings(
  ground: Ground,
  text: string,
  language: string,
  lived: readonly Span[],
  localize: Localize,
): PersonaFinding[] {
  return readSentences(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const isLived = lived.some((span) => overlaps(span, { start, end }));
    const old = expiredIn(sentence, ground);
    const found = old
      ? [
          {
            start: 0,
            end: sentence.length,
            kind: 'expired' as const,
            message: localize('“{0}” has expired: {1}', old.id, old.text),
          },
        ]
      : strangeIn(sentence, ground, language, isLived).map((span) => ({
          ...span,
          kind: 'ungrounded' as const,
          message: localize(
            'No fact of the persona supports this: “{0}”.',
            sentence.slice(span.start, span.end),
          ),
        }));
    return found.map((finding) => ({ ...finding, start: start + finding.start, end: start + finding.end }));
  });
}

/** The share of an expired fact's words that says it again. */
const SAYS_AGAIN = 0.6;

/** The expired fact that a sentence states, more than any that holds. */
function expiredIn(sentence: string, { live, expired }: Ground): PersonaFact | undefined {
  const stems = new Set(stemsOf(sentence));
  const share = ({ text }: PersonaFact): number => {
    const its = new Set(stemsOf(text));
    return its.size === 0 ? 0 : [...its].filter((stem) => stems.has(stem)).length / its.size;
  };
  const holds = Math.max(0, ...live.map(share));
  return expired.find((fact) => share(fact) >= SAYS_AGAIN && share(fact) > holds);
}

function strangeIn(sentence: string, ground: Ground, language: string, isLived: boolean): Span[] {
  if (language !== 'en') return isLived ? [] : strangeFigures(sentence, ground.figures, language);
  const straight = sentence.replaceAll('’', "'");
  const names = strangeNames(sentence, ground.said);
  if (isLived) return names;
  const figures = strangeFigures(straight, ground.figures, language);
  return merged([
    ...figures,
    ...names,
    ...strangeClaims(straight, ground),
    ...strangeWords(straight, ground),
    ...contradictions(straight, ground),
    ...endless(straight, ground),
  ]);
}

const merged = (spans: readonly Span[]): Span[] =>
  [...spans]
    .sort((a, b) => a.start - b.start)
    .reduce<Span[]>((all, span) => {
      const last = all.at(-1);
      if (!last || span.start > last.end + GAP) return [...all, { start: span.start, end: span.end }];
      return [...all.slice(0, -1), { start: last.start, end: Math.max(last.end, span.end) }];
    }, []);

/** Findings that only a few characters part are one: a superlative and the place behind it. */
const GAP = 12;

/** Claims that depend on what is claimed of what; others are covered by the words of this file's own lists. */
const KINDS: ReadonlySet<string> = new Set(['guarantee', 'allergen', 'health', 'environment', 'endorsement']);
const DENIED = /\b(?:not|no|never|isn't|aren't|wasn't|won't|can't|don't|doesn't|nothing)(?: \p{L}+){0,3} $/iu;

function strangeClaims(sentence: string, { figures }: Ground): Span[] {
  return claimsIn(sentence).filter(
    ({ kind, start, end }) =>
      KINDS.has(kind) &&
      !DENIED.test(sentence.slice(0, start)) &&
      !stemsOf(sentence.slice(start, end)).every((stem) => figures.stems.has(stem)),
  );
}

const pattern = (source: string): RegExp => new RegExp(source, 'giu');
const [ATTRIBUTES, HEALTH, ENDORSED, COMPARISON] = [
  pattern(data.attributes),
  pattern(data.health),
  pattern(data.endorsed),
  pattern(data.comparison),
];
const NOT_ATTRIBUTE = new RegExp(data.notAttributes, 'iu');
const NOT_COMPARISON = new RegExp(data.notComparison, 'iu');
const NOT_BEST = new RegExp(data.notBest, 'giu');
const FACILITY = pattern(`${data.offering}(?:${data.facilities.split(' ').join('|')})(?!\\p{L})`);
const ALWAYS = pattern(data.always);
const SUPERLATIVE = /\b(?:the|our|\p{L}+'s|its|is|are)? ?(\p{L}+est|best|most \p{L}+|least \p{L}+)\b/giu;
const MATERIALS: ReadonlySet<string> = new Set(data.materials.split(' '));

function strangeWords(sentence: string, { figures }: Ground): Span[] {
  const isStrange = (words: string): boolean => stemsOf(words).some((stem) => !figures.stems.has(stem));
  const place = (match: RegExpExecArray): Span => ({
    start: match.index,
    end: match.index + match[0].length,
  });
  const attributes = [...sentence.matchAll(ATTRIBUTES)].filter(
    ([words]) => !NOT_ATTRIBUTE.test(words) && isStrange(words),
  );
  const others = [...sentence.matchAll(HEALTH), ...sentence.matchAll(ENDORSED)].filter(([words]) =>
    isStrange(words),
  );
  const compared = [...sentence.matchAll(COMPARISON)].filter(
    ([words]) => !NOT_COMPARISON.test(sentence) && isStrange(words),
  );
  const facilities = [...sentence.matchAll(FACILITY)].filter(([words]) => {
    const last = words.split(/[\s-]+/).at(-1) ?? '';
    return !figures.stems.has(stemOfWord(last)) && !/\bno\b/iu.test(words);
  });
  return [
    ...attributes,
    ...others,
    ...compared,
    ...facilities,
    ...superlatives(sentence, figures),
    ...materials(sentence, figures),
  ]
    .map(place)
    .filter(({ start }) => !DENIED.test(sentence.slice(0, start)) || /-free\b/.test(sentence.slice(start)));
}

const superlatives = (sentence: string, { stems }: KnownFigures): RegExpExecArray[] => {
  const left = sentence.replace(NOT_BEST, (words) => '_'.repeat(words.length));
  return [...left.matchAll(SUPERLATIVE)].filter(([, word = '']) => {
    const first = word.toLowerCase().split(' ')[0] ?? '';
    const isOne =
      isSuperlative(first) || first === 'best' || (/^(?:most|least)$/.test(first) && !/ of$/i.test(word));
    return isOne && !stems.has(stemOfWord(first));
  });
};

/** A material that no fact names, in a sentence about something that is made of another. */
function materials(sentence: string, { stems }: KnownFigures): RegExpExecArray[] {
  const hasOther = [...MATERIALS].some((material) => stems.has(stemOfWord(material)));
  if (!hasOther || !/\b(?:made|handle|body|lid|is|of|from|in)\b/iu.test(sentence)) return [];
  const about = stemsOf(sentence).filter((stem) => stems.has(stem));
  if (about.length === 0) return [];
  return [...sentence.matchAll(/\b(?:is|of|from|in|and|with) (?:solid |real |pure )?(\p{L}+)/giu)].filter(
    ([, word = '']) => MATERIALS.has(word.toLowerCase()) && !stems.has(stemOfWord(word)),
  );
}

/** Where a sentence says that something has no end for which a fact has a figure. */
function endless(sentence: string, { live }: Ground): Span[] {
  const stems = new Set(stemsOf(sentence));
  const isLimited = live.some(({ text }) => /\d/.test(text) && stemsOf(text).some((stem) => stems.has(stem)));
  return !isLimited
    ? []
    : [...sentence.matchAll(ALWAYS)]
        .filter(([words]) => !live.some(({ text }) => text.toLowerCase().includes(words.toLowerCase())))
        .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Where a sentence says otherwise about a fact's matter; a figure that another fact has is its own. */
function contradictions(sentence: string, { live, figures }: Ground): Span[] {
  const content = contentOf(sentence);
  return live.flatMap((fact) => {
    const relation = relate(content, compared(fact));
    if (relation?.kind !== 'contradicts') return [];
    const words = sentence.slice(relation.at.start, relation.at.end);
    const isKnown =
      strangeFigures(words, figures, 'en').length === 0 && /\d|^\p{L}+(?: \p{L}+)?$/u.test(words);
    return isKnown && !/\b(?:life|ever|limit\p{L}*|unlimited|lifetime)\b/iu.test(words) ? [] : [relation.at];
  });
}
