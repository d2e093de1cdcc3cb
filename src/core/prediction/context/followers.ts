import type { NgramBackground } from '../vocabulary/ngram-background.ts';
import { LONGEST_CONTEXT, type PhraseModel } from '../model/phrase-model.ts';
import { BLOCK_STARTS, POST_START } from '../vocabulary/word-class.ts';
import type { Tally } from '../vocabulary/tally.ts';

/**
 * What followed the last 1, 2, … tokens of `context` in the corpus: one tally a length.
 * Pairs are counted when a post is learned; for longer contexts the places of the rarer of the last two tokens are compared.
 */
export function corpusFollowers(model: PhraseModel, context: readonly number[]): Tally[] {
  const tallies = emptyTallies();
  const last = context.at(-1);
  const before = context.at(-2);
  if (last === undefined) return tallies;
  tallies[0] = model.next.after(last);
  if (before === undefined) return tallies;
  const rarer = model.count(before) < model.count(last);
  const tokens = model.tokens;
  const end = model.tokenCount;
  for (const found of model.placesOf(rarer ? before : last)) {
    const place = rarer ? found + 1 : found;
    if (tokens[place] === last && tokens[place - 1] === before)
      tallyPlace(tallies, tokens, place, end, context, 2);
  }
  return tallies;
}

/** The same for the draft itself: what followed these tokens earlier in the draft. */
export function draftFollowers(tokens: readonly number[]): Tally[] {
  const tallies = emptyTallies();
  const last = tokens.at(-1);
  for (let place = 0; place < tokens.length - 1; place++) {
    if (tokens[place] === last) tallyPlace(tallies, tokens, place, tokens.length, tokens, 1);
  }
  return tallies;
}

/** Followers in the background, which has contexts of up to four tokens. */
export function backgroundFollowers(background: NgramBackground, context: readonly number[]): Tally[] {
  const tallies = emptyTallies();
  for (let length = 1; length <= Math.min(4, context.length); length++) {
    const known = background.after(context.slice(-length));
    const tally = tallies[length - 1];
    if (!known || !tally) break;
    let opening = 0;
    let listed = 0;
    known.words.forEach((word, index) => {
      const count = known.counts[index] ?? 0;
      if (word < BLOCK_STARTS) opening += count;
      else {
        tally.of.set(word, count);
        listed += count;
      }
    });
    // Counts are rounded, so the listed ones may exceed their total.
    tally.total = Math.max(listed, known.total - opening);
  }
  return tallies;
}

/** Counts what follows a place for every context length from `shortest` up to the agreement of the place. */
function tallyPlace(
  tallies: readonly Tally[],
  tokens: ArrayLike<number>,
  place: number,
  end: number,
  context: readonly number[],
  shortest: number,
): void {
  const next = place + 1 < end ? (tokens[place + 1] ?? POST_START) : POST_START;
  if (next < BLOCK_STARTS) return;
  const agreed = agreement(tokens, place, context);
  for (let length = shortest; length <= agreed; length++) {
    const tally = tallies[length - 1];
    if (!tally) return;
    tally.total++;
    tally.of.set(next, (tally.of.get(next) ?? 0) + 1);
  }
}

/** How many tokens ending at `place` equal the last tokens of `context`, at most the longest context. The last token is assumed to agree. */
export function agreement(tokens: ArrayLike<number>, place: number, context: readonly number[]): number {
  const most = Math.min(LONGEST_CONTEXT, context.length, place + 1);
  let length = 1;
  while (length < most && tokens[place - length] === context[context.length - 1 - length]) length++;
  return length;
}

const emptyTallies = (): Tally[] =>
  Array.from({ length: LONGEST_CONTEXT }, () => ({ total: 0, of: new Map<number, number>() }));
