import type { PhraseModel } from '../model/phrase-model.ts';

/** A longer run of words that only one post has is a copy of that post's sentence. */
const LONGEST_COPY = 8;

/** True when `tokens` ends in a run, reaching into what is suggested, of more than `longest` tokens that exactly one post contains. */
export function copiedFromOnePost(
  model: PhraseModel,
  tokens: readonly number[],
  suggestedFrom: number,
  longest = LONGEST_COPY,
): boolean {
  const length = Math.max(1, Math.trunc(longest)) + 1;
  if (tokens.length < length || tokens.length <= suggestedFrom) return false;
  const back = rarestOf(model, tokens, length);
  const sequence = model.tokens;
  let only = -1;
  for (const found of model.placesOf(tokens.at(-1 - back) ?? -1)) {
    const place = found + back;
    if (!endsWith(sequence, place, tokens, length)) continue;
    const post = model.postAt(place);
    if (only >= 0 && post !== only) return false;
    only = post;
  }
  return only >= 0;
}

/** The distance from the end of the rarest of the last `length` tokens, which has the fewest positions to search. */
function rarestOf(model: PhraseModel, tokens: readonly number[], length: number): number {
  let rarest = 0;
  let fewest = Infinity;
  for (let back = 0; back < length; back++) {
    const count = model.count(tokens.at(-1 - back) ?? -1);
    if (count < fewest) [rarest, fewest] = [back, count];
  }
  return rarest;
}

function endsWith(sequence: Int32Array, place: number, tokens: readonly number[], length: number): boolean {
  for (let back = 0; back < length; back++)
    if (sequence[place - back] !== tokens[tokens.length - 1 - back]) return false;
  return place >= length - 1;
}
