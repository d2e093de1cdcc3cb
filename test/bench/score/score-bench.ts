// Are the bands right, and do changes raise a score by as much as is said? Brands of a folder of corpora are learned without their last posts;
// these serve as drafts, as they are and with sentences of another register or of other brands planted in them.
//   npx tsx test/bench/score/score-bench.ts --corpora DIR --background FILE --registers FILE [--brands a,b] [--learned 40] [--changes 4] [--out FILE]
// `--background` is one built without these brands (scripts/build-background.ts --without); `--registers` is a file of JSON lines with passages
// rewritten into `hype`, `corporate`, `slang`, `assistant`. The constants of src/core/analysis/assess.ts were chosen on every second brand and
// measured on the others.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createEngine, type Engine } from '../../../src/service/engine/index.ts';
import { appliedChange, type AppliedChange } from './applied-change.ts';
import {
  brandsIn,
  plant,
  random,
  registerSentences,
  sentencesIn,
  splitBrand,
  wordsIn,
  type SplitBrand,
} from './planted-drafts.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    background: { type: 'string' },
    registers: { type: 'string' },
    brands: { type: 'string' },
    learned: { type: 'string', default: '40' },
    drafts: { type: 'string', default: '12' },
    changes: { type: 'string', default: '4' },
    out: { type: 'string' },
  },
});
const { corpora, background, registers } = values;
if (corpora === undefined || background === undefined || registers === undefined)
  throw new Error('give --corpora, --background and --registers');

/** A draft that was checked. */
interface Row {
  readonly brand: string;
  readonly kind: string;
  readonly band: string;
  readonly percentile: number;
  readonly peak: number;
  readonly flagged: number;
  readonly words: number;
}

const BANNED = 'synergize';
const encoder = new TextEncoder();
const engine: Engine = createEngine({
  background: new Uint8Array(readFileSync(background)),
  today: () => '2026-01-01',
});
const brands = (values.brands?.split(',') ?? brandsIn(corpora)).map((name) =>
  splitBrand(corpora, name, {
    learned: Number(values.learned),
    drafts: Number(values.drafts),
    words: 350,
  }),
);
const rewritten = registerSentences(registers);
const rows: Row[] = [];
const applied: AppliedChange[] = [];
for (const brand of brands) {
  await learn(brand);
  const rnd = random(7);
  const some = (from: readonly string[], count: number): string[] =>
    Array.from({ length: count }, () => from[Math.floor(rnd() * from.length)] ?? '');
  const shifted = rewritten.filter((one) => one.brand !== brand.name).map(({ text }) => text);
  const strangers = brands
    .filter((other) => other !== brand)
    .flatMap(({ drafts }) => drafts.flatMap(sentencesIn))
    .filter((text) => wordsIn(text) >= 8);
  for (const [at, draft] of brand.drafts.entries()) {
    check(brand.name, 'held out', draft);
    check(brand.name, 'one of another register', plant(draft, some(shifted, 1), rnd));
    const three = plant(draft, some(shifted, 3), rnd);
    check(brand.name, 'three of another register', three);
    check(brand.name, 'the same, a banned term', `${three} They ${BANNED} often.`);
    check(brand.name, 'three of other brands', plant(draft, some(strangers, 3), rnd));
    if (at >= Number(values.changes)) continue;
    const change = await appliedChange(engine, brand.name, three);
    if (change) applied.push(change);
  }
  for (const other of brands)
    if (other !== brand) check(brand.name, 'posts of other brands', some(other.drafts, 1).join(''));
  engine.brands.close({ brand: brand.name });
}
printTable();
if (values.out !== undefined) writeFileSync(values.out, JSON.stringify({ rows, applied }));

async function learn({ name, learned }: SplitBrand): Promise<void> {
  const json = JSON.stringify({ name, banned: [{ term: BANNED }] });
  engine.brands.setProfile({ brand: name, json, fallbackName: name });
  for (const [at, text] of learned.entries())
    engine.brands.learnFile({ brand: name, path: `${String(at)}.md`, bytes: encoder.encode(text) });
  await engine.brands.refresh({ brand: name });
}

function check(brand: string, kind: string, text: string): void {
  const { score, assessment } = engine.analysis.check({ brand, text });
  if (!assessment || !('percentile' in score.standing)) return;
  const { band, peak, flagged } = assessment;
  rows.push({ brand, kind, band, peak, flagged, percentile: score.standing.percentile, words: score.words });
}

function printTable(): void {
  const percent = (part: number, whole: number): string =>
    `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  console.log('| drafts | number | on brand | partly | off brand |\n|---|---:|---:|---:|---:|');
  for (const kind of new Set(rows.map((row) => row.kind))) {
    const of = rows.filter((row) => row.kind === kind);
    const share = (band: string): string => percent(of.filter((row) => row.band === band).length, of.length);
    console.log(`| ${kind} | ${String(of.length)} | ${share('on')} | ${share('partly')} | ${share('off')} |`);
  }
  const offered = applied.filter(({ said }) => said !== undefined);
  const count = (holds: (change: AppliedChange) => boolean): string =>
    percent(offered.filter(holds).length, offered.length);
  console.log(
    [
      `changes: ${String(applied.length)} drafts with three planted sentences, ${String(offered.length)} with a suggestion`,
      `the first one, applied, raises the score: ${count(({ gained }) => gained > 0)}`,
      `by as much as said, a third more or less: ${count(({ said = 0, gained }) => Math.abs(gained - said) <= Math.abs(said) / 3)}`,
      `it is about a planted sentence or another marked one: ${count(({ isMarked }) => isMarked)}`,
      `median effect: ${median(offered.map(({ gained }) => gained)).toFixed(1)} of 100; of all together ${median(offered.map(({ together }) => together)).toFixed(1)}`,
      `milliseconds a draft, median and most: ${median(applied.map(({ milliseconds }) => milliseconds)).toFixed(0)}, ${Math.max(...applied.map(({ milliseconds }) => milliseconds)).toFixed(0)}`,
    ].join('\n'),
  );
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0;
}
