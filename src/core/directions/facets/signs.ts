import type { Sign } from '../craft/craft.ts';
import type { FacetSentence } from './facet-sentence.ts';
import { asciiWords, askedOf, headIndex, type HeadIndex } from './heads.ts';
import { later } from './later.ts';
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
  readonly body: readonly { readonly text: string; readonly lower: string; readonly index: number }[];
  /** The body in one piece, a line a sentence; and in lower case. */
  readonly whole: string;
  readonly lower: string;
  /** Lower-cased words of the body. */
  readonly words: readonly string[];
  /** By which it is told what signs the text may show: its words, headings' too, each once. */
  readonly asked: ReadonlySet<string>;
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

export function readText(sentences: readonly FacetSentence[]): ReadText {
  const all = sentences.map(({ text, kind }, index) => ({ text, lower: text.toLowerCase(), kind, index }));
  const prose = all.filter(({ kind }) => kind !== 'heading');
  const body = prose.length > 0 ? prose : all;
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
    asked: new Set(all.flatMap((one) => asciiWords(one.lower))),
  };
}

/** Entries with their signs, made ready to be looked for often. */
export interface ReadyEntries<Id extends string> {
  readonly entries: readonly ReadyEntry<Id>[];
  /** Of all signs, in order of the entries: most need not be looked for, none of their words being there. */
  readonly heads: () => HeadIndex;
}

interface ReadyEntry<Id extends string> {
  readonly id: Id;
  readonly signs: readonly ReadySign[];
}

interface ReadySign extends Sign {
  readonly isLower: boolean;
}

/**
 * The signs of entries, made ready. Folding case letter by letter costs more than all else, so that a pattern which
 * ignores case is asked of the text in lower case instead, unless it has capitals itself.
 */
export function readied<Id extends string>(
  ids: readonly Id[],
  signsOf: Readonly<Record<Id, readonly Sign[]>>,
): ReadyEntries<Id> {
  const entries = ids.map((id) => ({ id, signs: signsOf[id].map(readiedSign) }));
  const heads = later(() =>
    headIndex(
      entries.flatMap(({ signs }) => signs.map(({ isLower, pattern }) => (isLower ? pattern : undefined))),
    ),
  );
  return { entries, heads };
}

function readiedSign(sign: Sign): ReadySign {
  const { source, flags, ignoreCase } = sign.pattern;
  const isLower = ignoreCase && !/\p{Lu}/u.test(source.replace(/\\[pP]\{\w+\}/gu, ''));
  return { ...sign, isLower, pattern: isLower ? new RegExp(source, flags.replace('i', '')) : sign.pattern };
}

/** Every entry that the text shows by its signs. A sign counts once, wherever it is. */
export function shownBySigns<Id extends string>(
  { entries, heads }: ReadyEntries<Id>,
  text: ReadText,
): Shown<Id>[] {
  const asked = askedOf(heads(), [text.asked]);
  let place = 0;
  return entries.flatMap(({ id, signs }) => {
    let score = 0;
    let best = 0;
    let sentence = text.first;
    for (const sign of signs) {
      if (asked[place++] === 0) continue;
      const at = placeOf(sign, text);
      if (at < 0) continue;
      score += sign.weight;
      if (sign.weight > best) {
        best = sign.weight;
        sentence = at;
      }
    }
    return score > 0 ? [{ id, score, sentence }] : [];
  });
}

/** The index of the sentence that shows a sign, -1 where none does. */
function placeOf({ pattern, where, isLower }: ReadySign, text: ReadText): number {
  if (where === 'heading')
    return text.sentences.findIndex(
      (one) => one.kind === 'heading' && pattern.test(isLower ? one.text.toLowerCase() : one.text),
    );
  const shows = (one: { readonly text: string; readonly lower: string } | undefined): boolean =>
    one !== undefined && pattern.test(isLower ? one.lower : one.text);
  if (where === 'first') return shows(text.body[0]) ? text.first : -1;
  if (where === 'last') return shows(text.body.at(-1)) ? text.last : -1;
  if (!pattern.test(isLower ? text.lower : text.whole)) return -1;
  return text.body.find(shows)?.index ?? -1;
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
