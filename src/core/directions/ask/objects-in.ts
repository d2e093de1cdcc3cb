/** Where a card begins: in JSON that is well formed these letters stand nowhere else, in strings their quotes are escaped. */
const CARD = /\{\s*"cell"\s*:/y;
const FIRST = /"directions"\s*:\s*\[|(?=\{\s*"cell"\s*:)/;

/**
 * The texts of the objects in an answer's `directions`, each as soon as its last brace is there; undefined for one that was broken
 * off by the next card. What stands before, between and behind them is passed over: fences, words, brackets too many.
 */
export function* objectsIn(answer: string): Generator<string | undefined> {
  const first = FIRST.exec(answer);
  if (!first) return;
  let start: number | undefined;
  let depth = 0;
  let isInString = false;
  for (let at = first.index + first[0].length; at < answer.length; at++) {
    const letter = answer[at];
    if (letter === '{' && beginsCard(answer, at)) {
      if (start !== undefined) yield undefined;
      [start, depth, isInString] = [at, 1, false];
    } else if (start === undefined) {
      if (letter === '{') [start, depth] = [at, 1];
    } else if (letter === '"') isInString = !isInString;
    else if (isInString) at += letter === '\\' ? 1 : 0;
    else if (letter === '{') depth++;
    else if (letter === '}' && --depth === 0) {
      yield answer.slice(start, at + 1);
      start = undefined;
    }
  }
}

function beginsCard(answer: string, at: number): boolean {
  CARD.lastIndex = at;
  return CARD.test(answer);
}
