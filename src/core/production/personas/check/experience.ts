import data from '../../../../../data/personas/experience.json' with { type: 'json' };
import { inflected, participle } from '../../../english/inflection.ts';
import { readSentences, type Span } from '../../../text/index.ts';
import { foreignExperience } from './foreign-experience.ts';
import { withoutOthersWords } from './spoken.ts';

const words = (list: string): readonly string[] => list.split(' ');

const VERBS: ReadonlySet<string> = new Set([
  ...words(data.verbs).flatMap((verb) => [...inflected([verb], 'verb').flat(), participle(verb)]),
  ...words(data.irregular),
]);
/** Forms of verbs that a program may use of itself in the present: “I see”, “I find”, “I work”. */
const WEAK: ReadonlySet<string> = new Set(words(data.weak));
const NOUNS: ReadonlySet<string> = new Set(words(data.nouns));
const STATES: ReadonlySet<string> = new Set(words(data.states));
const HARMLESS: ReadonlySet<string> = new Set(words(data.harmless));
const FIXED = data.fixed.map((source) => new RegExp(source, 'giu'));
const FOR_ME = new RegExp(
  `\\b(?:${data.consumed})\\b[^.!?,;]{0,30}\\bfor me\\b|\\bfor me\\b[^.!?]{0,20}\\b(?:${data.when})|\\b(?:${data.when})\\b[^.!?]{0,30}\\bfor me\\b`,
  'giu',
);

const SUBJECT = /(?<![\p{L}\p{N}'])I(?<joined>'(?:ve|m|d|ll))?(?![\p{L}\p{N}'])/giu;
const WORD = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|[.,;:!?()—–]/gu;
const ADVERB =
  /^(?:just|even|only|still|once|finally|really|also|always|actually|already|myself|then|now|often|sometimes|almost|first|recently|last|all|both|usually|so|very|too|quite|rather|\p{L}{3,}ly)$/iu;
const AUXILIARY = /^(?:have|has|had|'ve|been|was|were|am|did|do|does|got to|having|being)$/iu;
const NEGATION =
  /^(?:not|never|no|hardly|cannot|neither|nothing|none|nobody|zero|\p{L}+n't|wasnae|didnae|dinnae|havenae|cannae)$/iu;
const MODAL =
  /^(?:can|could|would|should|might|may|must|will|shall|wish|want|wanted|hope|need|'d|'ll|going|wonder|pretend|imagine|cannot)$/iu;
const OPEN = /\b(?:if|unless|imagine|suppose|pretend|as though|wish|whether|were I)\b/iu;
const ASKS = /\b(?:did|do|have|was|am|had|can|could|would|should|will|were|must|shall|may)\s+$/iu;
const NEGATED_BEFORE =
  /\b(?:not|never|no|nor|neither|without|isn't|wasn't|hardly|\p{L}+n't)(?:\s+\p{L}+){0,2}\s+$/iu;
const LEADS_ON =
  /^(?:tried|try|trying|managed|started|began|used|got|decided|learned|learnt|stopped|went|came|love|loved|like|liked)$/iu;

/**
 * Where a text in the first person claims to have lived something: a verb of experience with “I” as its subject, a body, a family or
 * belongings with “my”. What is denied, asked, supposed or said by somebody else claims nothing.
 * @param examples words that the persona's file forbids, such as “I tried”, “my skin”
 */
export function experiencesIn(text: string, language: string, examples: readonly string[] = []): Span[] {
  const spoken = withoutOthersWords(text.replaceAll('’', "'"));
  const own = ownWordsOf(examples);
  const found = readSentences(spoken).flatMap(({ start, end }) => {
    const sentence = spoken.slice(start, end);
    const spans = [...bySubject(sentence, own.verbs), ...byWording(sentence, own.nouns)];
    if (spans.length === 0) return [];
    // A sentence that tells a scene is one finding.
    return {
      start: start + Math.min(...spans.map((span) => span.start)),
      end: start + Math.max(...spans.map((span) => span.end)),
    };
  });
  return merged(language === 'en' ? found : [...found, ...foreignExperience(spoken, language)]);
}

interface OwnWords {
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

/** The verbs behind “I”, and the nouns behind “my”, of what a file forbids. */
function ownWordsOf(examples: readonly string[]): OwnWords {
  const lower = examples.map((example) => example.toLowerCase().replaceAll('’', "'"));
  const last = (example: string): string => example.split(/\s+/).at(-1) ?? '';
  return {
    verbs: new Set(
      lower
        .flatMap((example) => /^i ([\p{L}]{3,})/u.exec(example)?.[1] ?? [])
        .filter((verb) => !/^(?:was|have|had|am)$/.test(verb)),
    ),
    nouns: new Set(lower.filter((example) => example.startsWith('my ')).map(last)),
  };
}

const merged = (spans: readonly Span[]): Span[] =>
  [...spans]
    .sort((a, b) => a.start - b.start)
    .reduce<Span[]>((all, span) => {
      const last = all.at(-1);
      if (last && span.start < last.end)
        return [...all.slice(0, -1), { start: last.start, end: Math.max(last.end, span.end) }];
      return [...all, span];
    }, []);

function bySubject(sentence: string, own: ReadonlySet<string>): Span[] {
  return [...sentence.matchAll(SUBJECT)].flatMap((match) => {
    const before = sentence.slice(0, match.index);
    const clause = before.slice(
      Math.max(...[',', ';', ':', '.', '—'].map((mark) => before.lastIndexOf(mark))) + 1,
    );
    if (OPEN.test(clause) || (OPEN.test(before) && /\bif\b/iu.test(before))) return [];
    if (ASKS.test(before) && sentence.trimEnd().endsWith('?')) return [];
    const joined = match.groups?.['joined'] ?? '';
    if (/'(?:d|ll)/iu.test(joined)) return [];
    const end = verbEnd(sentence, match.index + match[0].length, joined.toLowerCase() === "'m", own);
    return end === undefined ? [] : [{ start: match.index, end: clauseEnd(sentence, end) }];
  });
}

interface Word {
  readonly norm: string;
  readonly end: number;
}

/** Adverbs and auxiliaries between a subject and its verb, at most so many. */
const BETWEEN = 5;
const NO_WORD: Word = { norm: '', end: 0 };

/** Where the verb of experience behind a subject ends; undefined where there is none. */
function verbEnd(
  sentence: string,
  from: number,
  isState: boolean,
  own: ReadonlySet<string>,
): number | undefined {
  const rest = [...sentence.slice(from).matchAll(WORD)].map((match) => ({
    norm: match[0].toLowerCase(),
    end: from + match.index + match[0].length,
  }));
  const found = rest.slice(0, BETWEEN).findIndex(({ norm }) => !AUXILIARY.test(norm) && !ADVERB.test(norm));
  const at = found < 0 ? Math.min(rest.length, BETWEEN) : found;
  const helpers = rest.slice(0, at).map(({ norm }) => norm);
  const [verb = NO_WORD, next = NO_WORD, after = NO_WORD] = rest.slice(at, at + 3);
  if ([...helpers, verb.norm, next.norm].some((norm) => NEGATION.test(norm)) || MODAL.test(verb.norm))
    return undefined;
  const isBeing = isState || helpers.some((norm) => AUXILIARY.test(norm));
  if (next.norm === 'to' && LEADS_ON.test(verb.norm))
    return VERBS.has(after.norm) && !WEAK.has(after.norm) ? after.end : undefined;
  return claimsLife(helpers, verb.norm, next.norm, isBeing, own) ? verb.end : undefined;
}

function claimsLife(
  helpers: readonly string[],
  verb: string,
  next: string,
  isBeing: boolean,
  own: ReadonlySet<string>,
): boolean {
  if (isBeing && STATES.has(verb)) return true;
  const isLasting = helpers.at(-1) === 'been' && verb.endsWith('ing') && VERBS.has(verb);
  return isLasting || claims(verb, next, own);
}

const claims = (verb: string, next: string, own: ReadonlySet<string>): boolean =>
  !HARMLESS.has(next) && ((VERBS.has(verb) && !WEAK.has(verb)) || own.has(verb));

const clauseEnd = (sentence: string, from: number): number => {
  const stop = /[,;:.!?—–]|\s(?:and|but|so)\s/u.exec(sentence.slice(from));
  return stop ? from + stop.index : sentence.length;
};

const MINE = /\bmy (?:own |very |old |poor |whole |\p{L}+ )?(\p{L}+)/giu;
const AS_ONE_WHO =
  /\bas (?:someone|somebody|one|a person|an? \p{L}+) who(?:'s|'ve| has| have)? (?:\p{L}+ly |once |never )?(\p{L}+)/giu;
const DROPPED =
  /^(?:just |finally |recently )?(\p{L}+)(?: (?:out|up|on))? (?:it|this|these|them|my|mine|one|two|three|four|a|the|all|there|here|last)\b/iu;

/** What claims an experience without “I” before its verb. */
function byWording(sentence: string, ownNouns: ReadonlySet<string>): Span[] {
  const isLived = (index: number): boolean =>
    !NEGATED_BEFORE.test(sentence.slice(0, index)) && !/\b(?:if|wish)\b/iu.test(sentence.slice(0, index));
  const spanOf = (match: RegExpExecArray): Span[] =>
    isLived(match.index) ? [{ start: match.index, end: match.index + match[0].length }] : [];
  const mine = [...sentence.matchAll(MINE)].filter((match) =>
    match[0]
      .toLowerCase()
      .split(/\s+/)
      .slice(1)
      .some((word) => NOUNS.has(word) || ownNouns.has(word)),
  );
  const who = [...sentence.matchAll(AS_ONE_WHO)].filter(([, verb = '']) => VERBS.has(verb.toLowerCase()));
  const dropped = DROPPED.exec(sentence);
  const isDropped =
    dropped !== null &&
    /(?:ed|te|nk|pt|ke)$/u.test(dropped[1] ?? '') &&
    PAST.has(dropped[1]?.toLowerCase() ?? '');
  return [
    ...[...FIXED, FOR_ME].flatMap((pattern) => [...sentence.matchAll(pattern)]),
    ...mine,
    ...who,
    ...(isDropped ? [dropped] : []),
  ].flatMap(spanOf);
}

/** Past forms alone, as “Try it” asks others to. */
const PAST: ReadonlySet<string> = new Set([
  ...words(data.verbs).map((verb) => inflected([verb], 'verb')[2]?.[0] ?? ''),
  ...['ate', 'drank', 'slept', 'woke', 'wore', 'spent'],
]);
