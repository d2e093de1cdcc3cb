import type { Post } from '../brand/index.ts';
import {
  measureOf,
  preferredWords,
  sampleOf,
  sentencesOf,
  readSymbols,
  type Measure,
  type MeasureCounts,
  type Voice,
} from '../voice/index.ts';
import { exampleOf, reportPost } from './report-posts.ts';
import type { MeasuredRow, ReportPost, SoundLine } from './voice-report.ts';

const MOST_LINES = 5;
const MOST_OF_FACET = 1;
/** A brand does something more or less often when its figure is so many times the other. */
const LEAST_RATIO = 1.3;
/** Figures below which nothing is noticed by a reader, for the brand and in general English. */
const LEAST_RATE = 0.15;
/** Standard deviations of a count. */
const LEAST_DEVIATIONS = 3;

/**
 * What is most striking about how a brand sounds beside general English: the length of its sentences first, then
 * what differs most of each other facet, and the clearest preference among words.
 */
export function howItSounds(
  rows: readonly MeasuredRow[],
  counted: MeasureCounts,
  voice: Voice,
  posts: readonly Post[],
): SoundLine[] {
  const quotable = sampleOf(
    posts.filter(({ consent }) => consent.quote),
    400,
  );
  const striking = rows
    .filter(({ measure }) => measure !== 'sentence-length')
    .flatMap((row) => {
      const strength = strengthOf(row, counted);
      return strength === undefined ? [] : [{ row, strength }];
    })
    .sort((a, b) => b.strength - a.strength);
  const chosen = rows.filter(({ measure }) => measure === 'sentence-length');
  for (const { row } of striking) {
    if (chosen.length >= MOST_LINES) break;
    if (chosen.filter(({ facet }) => facet === row.facet).length < MOST_OF_FACET) chosen.push(row);
  }
  // Each example is from another post.
  const rest = [...quotable];
  const lines = chosen.map((row): SoundLine => {
    const line = lineOf(row, counted, rest);
    dropPost(rest, line.example);
    return line;
  });
  const [word] = preferredWords(voice);
  if (!word) return lines;
  const { use, insteadOf, count, avoided } = word;
  const wordLine: SoundLine = {
    ...{ kind: 'word', use, insteadOf, count, avoided },
    example: sentenceWith(rest, use),
  };
  return [...lines.slice(0, MOST_LINES - 1), wordLine];
}

function strengthOf({ measure, own, usual, unit }: MeasuredRow, counted: MeasureCounts): number | undefined {
  if (Math.max(own, usual) < LEAST_RATE) return undefined;
  const ratio = Math.max(own, LEAST_RATE / 2) / Math.max(usual, LEAST_RATE / 2);
  const strength = Math.abs(Math.log(ratio));
  if (strength < Math.log(LEAST_RATIO)) return undefined;
  const of = (unit === 'per-words' ? counted.words : counted.sentences) / 100;
  const deviations = Math.abs(measureOf(counted, measure) - usual) * Math.sqrt(of / Math.max(usual, 1 / of));
  return deviations < LEAST_DEVIATIONS ? undefined : strength;
}

function lineOf(row: MeasuredRow, counted: MeasureCounts, quotable: readonly Post[]): SoundLine {
  const { measure, own, usual } = row;
  return {
    kind: 'measure',
    measure,
    own,
    usual,
    example: exampleFor(measure, own, usual, counted, quotable),
  };
}

function exampleFor(
  measure: Measure,
  own: number,
  usual: number,
  counted: MeasureCounts,
  quotable: readonly Post[],
): ReportPost | undefined {
  // A sentence cannot show what the brand seldom does.
  if (measure !== 'sentence-length' && own < usual) return undefined;
  return exampleOf(quotable, measure, Math.round(measureOf(counted, 'sentence-length')));
}

function sentenceWith(posts: readonly Post[], word: string): ReportPost | undefined {
  for (const post of posts)
    for (const sentence of sentencesOf(post.blocks))
      if (sentence.text.length < 200 && readSymbols(sentence.text).some(({ text }) => text === word))
        return reportPost(post, sentence);
  return undefined;
}

function dropPost(posts: Post[], example: ReportPost | undefined): void {
  const at = posts.findIndex(
    ({ id, date }) => id.startsWith(example?.place.path ?? ' ') && date === example?.date,
  );
  if (at >= 0) posts.splice(at, 1);
}
