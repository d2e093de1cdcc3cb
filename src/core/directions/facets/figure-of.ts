import { FIGURE_SIGNS } from '../craft/signs/figures.ts';
import { FIGURES, type FigureId } from '../craft/ids.ts';
import { inflected } from './inflected.ts';
import { clearest, readied, shownBySigns, type ReadText, type Shown } from './signs.ts';
import type { Recognised } from './text-facets.ts';

const ENTRIES = readied(FIGURES, FIGURE_SIGNS);
const ENOUGH = 2;
const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
const DULL = /^(?:the|a|an|it|this|that|they|he|she|there|in|on|at|and|but|i|of|to|is|are|was|were|it's)$/u;
// Whether a sentence can do without a verb is asked only of those that have none of these.
const VERB =
  /\b(?:am|is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|may|might|must|shall|should|\p{L}+(?:ed|ing)|\p{L}+n['’]t|\p{L}+['’](?:s|re|ve|ll|d|m)|comes?|came|goes?|went|made|makes?|takes?|took|gets?|got|put|keeps?|kept|says?|said|knows?|knew|stands?|stood|runs?|ran|sits?|sat|gives?|gave|tells?|told|leaves?|left|holds?|held|finds?|found|sells?|sold|brings?|brought|means?|meant|feels?|felt|needs?|wants?|works?|writes?|wrote|reads?|see|sees|saw|let|lets|cost|costs)\b/u;

interface Words {
  readonly index: number;
  readonly words: readonly string[];
}

interface Said extends Words {
  readonly text: string;
  readonly lower: string;
}

/** The figure that a text shows most clearly. */
export function figureOf(text: ReadText): Recognised<FigureId> | undefined {
  const read = text.body.map(({ text: one, lower, index }): Said => ({
    text: one,
    lower,
    index,
    words: lower.replace(/’/gu, "'").match(WORD) ?? [],
  }));
  const counted = [
    anaphora(read),
    epistrophe(read),
    tricolon(read),
    chiasmus(read),
    polyptoton(read),
    ellipsis(read),
  ].filter((one): one is Shown<FigureId> => one !== undefined);
  return clearest([...counted, ...shownBySigns(ENTRIES, text)], ENOUGH);
}

/** How many sentences from `at` on share the word or words by which `key` knows them. */
function runFrom(read: readonly Words[], at: number, key: (one: Words) => string): number {
  const first = read[at];
  if (!first || key(first) === '') return 0;
  let end = at + 1;
  while (read[end] && key(read[end] ?? first) === key(first)) end++;
  return end - at;
}

function anaphora(read: readonly Words[]): Shown<FigureId> | undefined {
  const opening = ({ words }: Words): string => words[0] ?? '';
  const openings = ({ words }: Words): string => (words.length > 2 ? words.slice(0, 2).join(' ') : '');
  for (let at = 0; at < read.length; at++) {
    const one = runFrom(read, at, opening);
    const two = runFrom(read, at, openings);
    const isTelling = !DULL.test(read[at]?.words[0] ?? '');
    const index = read[at]?.index ?? 0;
    if (two >= 3) return { id: 'anaphora', score: 3.4, sentence: index };
    if (one >= 3 && isTelling) return { id: 'anaphora', score: one > 3 ? 3 : 2.4, sentence: index };
    if (two === 2 && isTelling && (read[at]?.words.length ?? 0) > 3)
      return { id: 'anaphora', score: 2, sentence: index };
  }
  return undefined;
}

function epistrophe(read: readonly Said[]): Shown<FigureId> | undefined {
  const clauses = read.flatMap(({ text, index }) =>
    text.split(/[;:]|, and /u).map((part) => ({
      index,
      words: part.toLowerCase().match(WORD) ?? [],
    })),
  );
  const ending = ({ words }: Words): string => {
    const end = words.at(-1) ?? '';
    return words.length > 2 && end.length > 2 && !/^(?:it|them|you|us|one|that|this)$/u.test(end) ? end : '';
  };
  for (let at = 0; at < clauses.length; at++) {
    const run = runFrom(clauses, at, ending);
    if (run >= 2) return { id: 'epistrophe', score: run > 2 ? 3.6 : 2.2, sentence: clauses[at]?.index ?? 0 };
  }
  return undefined;
}

function tricolon(read: readonly Said[]): Shown<FigureId> | undefined {
  for (const { text, index } of read) {
    const parts = text.replace(/[.!?:].*$/u, '').split(/, (?:and |or )?|; (?:and )?/u);
    if (parts.length !== 3) continue;
    const words = parts.map((part) => part.toLowerCase().match(WORD) ?? []);
    const lengths = words.map((one) => one.length);
    const isEven = Math.max(...lengths) <= 2 * Math.min(...lengths) + 2 && Math.min(...lengths) >= 2;
    const heads = new Set(words.map((one) => one[0]));
    if (isEven && heads.size === 1) return { id: 'tricolon', score: 3, sentence: index };
    if (isEven && heads.size === 2 && words[1]?.[0] === words[2]?.[0] && Math.max(...lengths) < 6)
      return { id: 'tricolon', score: 2.2, sentence: index };
    if (words.every((one) => one[1] === 'it' || one[1] === 'them'))
      return { id: 'tricolon', score: 2.4, sentence: index };
    if (Math.max(...lengths) <= 4 && Math.min(...lengths) >= 2 && !/\d/u.test(text))
      return { id: 'tricolon', score: 2, sentence: index };
  }
  return undefined;
}

const isTelling = (word: string): boolean => word.length > 3 && !COMMON.test(word);
const COMMON =
  /^(?:that|this|these|those|with|from|they|them|their|have|been|were|will|would|what|when|where|which|your|ours|than|then|there|here|about|into|more|most|some|each|every|only|just|also|very|much|many|like|over|does|because|after|before|other|until|still|never|always|could|should|being|while|nobody|anyone|everyone)$/u;

/** Two telling words that come back in the other order, within two sentences. */
function chiasmus(read: readonly Words[]): Shown<FigureId> | undefined {
  for (let at = 0; at < read.length; at++) {
    const words = [...(read[at]?.words ?? []), ...(read[at + 1]?.words ?? [])];
    if (words.length > 40) continue;
    const seen = new Map<string, number>();
    const again: { readonly word: string; readonly from: number; readonly to: number }[] = [];
    words.forEach((word, place) => {
      if (!isTelling(word)) return;
      const stem = word.replace(/(?:es|s)$/u, '');
      const from = seen.get(stem);
      if (from === undefined) seen.set(stem, place);
      else again.push({ word: stem, from, to: place });
    });
    const isCrossed = again.some((one) =>
      again.some(
        (other) =>
          one.from < other.from &&
          other.to < one.to &&
          other.from < other.to &&
          one.to - one.from < 22 &&
          other.to - other.from < 12,
      ),
    );
    if (isCrossed) return { id: 'chiasmus', score: 3.8, sentence: read[at]?.index ?? 0 };
  }
  return undefined;
}

function polyptoton(read: readonly Words[]): Shown<FigureId> | undefined {
  for (const { words, index } of read) {
    const telling = [...new Set(words.filter(isTelling))];
    const forms = telling.filter((word) =>
      telling.some((other) => other !== word && inflected(word, other)),
    ).length;
    if (forms >= 2) return { id: 'polyptoton', score: forms > 2 ? 3 : 2.3, sentence: index };
  }
  return undefined;
}

function ellipsis(read: readonly Said[]): Shown<FigureId> | undefined {
  const bare = read.filter(
    ({ lower, words }) => words.length > 0 && words.length <= 10 && !VERB.test(lower) && !/[?:]/u.test(lower),
  );
  const trails = read.find(({ text }) => /(?:…|\.\.\.)["”]?$/u.test(text));
  if (trails && bare.length > 0) return { id: 'ellipsis', score: 2.6, sentence: trails.index };
  if (bare.length >= 3 && bare.length >= read.length / 3)
    return { id: 'ellipsis', score: 2.2, sentence: bare[0]?.index ?? 0 };
  return undefined;
}
