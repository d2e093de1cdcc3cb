import { readClause } from './clause.ts';
import type { DraftMaterial } from './material.ts';
import { nameTest } from './names.ts';
import { ask } from './openings/ask.ts';
import { anaphora, bareCount } from './openings/count-out.ts';
import { cutToMainClause } from './openings/cut-to-main-clause.ts';
import { dialogueFirst } from './openings/dialogue.ts';
import { dropLink } from './openings/drop-link.ts';
import { frontTime } from './openings/front-time.ts';
import type { Opening, Source, Transformation } from './openings/opening.ts';
import { splitContrast } from './openings/split-contrast.ts';
import { withholdNoun } from './openings/withheld-noun.ts';
import { readSegments } from './segments.ts';
import { collapseWhitespace } from '../../base/collapse-whitespace.ts';
import { isHype } from './weights.ts';

export type { Opening } from './openings/opening.ts';

const OF_A_SENTENCE: readonly Transformation[] = [
  frontTime,
  withholdNoun,
  splitContrast,
  cutToMainClause,
  dropLink,
  ask,
  anaphora,
  bareCount,
];

// What a first line cannot carry: notes, addresses of others, signs that stand for something.
const UNFIT = /[[\]{}*_|\uFFFC:()]|\p{Extended_Pictographic}|\b\p{Lu}{4,}\b|https?/u;
const MOST_WORDS = 30;
const MOST_OF_A_DRAFT = 2;
/** Share of the weightiest sentence’s weight below which a sentence is no first line. */
const LEAST = 0.6;

/**
 * First lines that the draft’s own sentences give when turned round, in order of the draft: nothing is added but what grammar asks
 * for. None where that is not sure.
 */
export function openingsFor(material: DraftMaterial): readonly Opening[] {
  const isName = nameTest(material.sentences);
  const known = new Set(material.sentences.map(({ text }) => keyOf(text)));
  const openings = material.sentences.flatMap((sentence, index): readonly Opening[] => {
    if (
      sentence.kind !== 'paragraph' ||
      !/[.!”"]$/u.test(sentence.text) ||
      UNFIT.test(sentence.text) ||
      isHype(sentence.text)
    )
      return [];
    const text = sentence.text.replace(/[.!…]+$/u, '');
    const source: Source = {
      index,
      sentence,
      text,
      segments: readSegments(sentence.text, isName),
      clause: readClause(text, isName),
      isName,
    };
    // What somebody said stays as it was said.
    if (/[“”"«»]/u.test(text)) return dialogueFirst(source);
    return OF_A_SENTENCE.flatMap((transformation) => transformation(source));
  });
  const weights = material.sentences.map((_, index) => weightOf(material, index));
  const least = LEAST * Math.max(0, ...weights);
  const heaviest = (opening: Opening): number =>
    Math.max(0, ...opening.from.map((index) => weights[index] ?? 0));
  const seen = new Set<string>();
  const kept = openings.filter((opening) => {
    const { text } = opening;
    if (heaviest(opening) < least) return false;
    const key = keyOf(text);
    if (known.has(key) || seen.has(key) || text.split(' ').length > MOST_WORDS) return false;
    seen.add(key);
    return true;
  });
  return kept
    .toSorted((one, other) => heaviest(other) - heaviest(one))
    .slice(0, MOST_OF_A_DRAFT)
    .toSorted((one, other) => (one.from[0] ?? 0) - (other.from[0] ?? 0));
}

/** How much the draft hangs on a sentence: as much as on the weightiest clause in it. */
const weightOf = ({ pieces }: DraftMaterial, index: number): number =>
  Math.max(
    0,
    ...pieces
      .filter(({ sentence, kind }) => sentence === index && kind !== 'time')
      .map(({ weight }) => weight),
  );

const keyOf = (text: string): string =>
  collapseWhitespace(text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' '));
