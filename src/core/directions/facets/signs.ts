import type { CraftEntry } from '../craft/craft.ts';
import type { FacetSentence } from './facet-sentence.ts';
import type { Recognised } from './text-facets.ts';

/** How strongly a text shows an entry, and the sentence that shows it best. */
export interface Shown<Id extends string> {
  readonly id: Id;
  readonly score: number;
  readonly sentence: number;
}

/** A text as signs are looked for in it; made once for all facets. */
export interface ReadText {
  readonly sentences: readonly FacetSentence[];
  /** Index of the first sentence that is no heading; of the first at all where there is none, -1 in an empty text. */
  readonly first: number;
  /** Index of the last sentence that is no heading; likewise. */
  readonly last: number;
  /** Sentences that are no headings, with their indices. */
  readonly body: readonly { readonly text: string; readonly index: number }[];
  /** The body in one piece, a line a sentence; and in lower case. */
  readonly whole: string;
  readonly lower: string;
  /** Lower-cased words of the body. */
  readonly words: readonly string[];
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

export function readText(sentences: readonly FacetSentence[]): ReadText {
  const prose = sentences.flatMap(({ text, kind }, index) => (kind === 'heading' ? [] : [{ text, index }]));
  const body = prose.length > 0 ? prose : sentences.map(({ text }, index) => ({ text, index }));
  const whole = body.map(({ text }) => text).join('\n');
  const lower = whole.toLowerCase();
  return {
    sentences,
    first: body[0]?.index ?? -1,
    last: body.at(-1)?.index ?? -1,
    body,
    whole,
    lower,
    words: lower.replace(/’/gu, "'").match(WORD) ?? [],
  };
}

/** Every entry that the text shows by its signs. A sign counts once, wherever it is. */
export function shownBySigns<Id extends string>(
  entries: readonly CraftEntry<Id>[],
  text: ReadText,
): Shown<Id>[] {
  return entries.flatMap(({ id, signs }) => {
    let score = 0;
    let best = 0;
    let sentence = text.first;
    for (const { pattern, where, weight } of signs) {
      const at = where ? placeOf(pattern, where, text) : anywhere(pattern, text);
      if (at < 0) continue;
      score += weight;
      if (weight > best) {
        best = weight;
        sentence = at;
      }
    }
    return score > 0 ? [{ id, score, sentence }] : [];
  });
}

function placeOf(pattern: RegExp, where: 'first' | 'heading' | 'last', text: ReadText): number {
  if (where === 'heading')
    return text.sentences.findIndex((one) => one.kind === 'heading' && pattern.test(one.text));
  const at = where === 'first' ? text.first : text.last;
  return pattern.test(text.sentences[at]?.text ?? '') ? at : -1;
}

function anywhere(pattern: RegExp, text: ReadText): number {
  const { quick, isLower } = quickly(pattern);
  if (!quick.test(isLower ? text.lower : text.whole)) return -1;
  return text.body.find((one) => pattern.test(one.text))?.index ?? -1;
}

interface Quick {
  readonly quick: RegExp;
  readonly isLower: boolean;
}
const QUICK = new WeakMap<RegExp, Quick>();

// Folding case letter by letter costs more than all else: a pattern that ignores it is asked of the text in lower case.
function quickly(pattern: RegExp): Quick {
  const known = QUICK.get(pattern);
  if (known) return known;
  const isLower = pattern.ignoreCase && !/\p{Lu}/u.test(pattern.source.replace(/\\[pP]\{\w+\}/gu, ''));
  const made = { quick: isLower ? new RegExp(pattern.source, pattern.flags.replace('i', '')) : pattern, isLower };
  QUICK.set(pattern, made);
  return made;
}

/** The entry shown most, where that is enough; the earlier of two that are even. */
export function clearest<Id extends string>(
  shown: readonly Shown<Id>[],
  enough: number,
): Recognised<Id> | undefined {
  let top: Shown<Id> | undefined;
  let second = 0;
  for (const one of shown) {
    if (!top || one.score > top.score) {
      second = top?.score ?? 0;
      top = one;
    } else if (one.score > second) second = one.score;
  }
  if (!top || top.score < enough || top.sentence < 0) return undefined;
  const lead = (top.score - second) / top.score;
  const confidence = Math.min(1, (0.5 + 0.5 * lead) * (top.score / (top.score + enough / 2)));
  return { id: top.id, confidence, sentence: top.sentence };
}
