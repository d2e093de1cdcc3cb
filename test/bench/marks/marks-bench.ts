// How often does each rule mark what a brand itself has published? Brands of a folder of corpora are learned without their last posts, and these
// are checked as drafts: what is marked there is mostly marked wrongly, or at least not wanted.
//   npx tsx test/bench/marks/marks-bench.ts --corpora DIR [--background FILE] [--brands a,b] [--learned 60] [--held 12] [--show 5]
// Rules of claims run with an empty ledger. `--show` prints so many marks of each rule, spread over the brands, with their sentences.
// `--background` is one built without these brands (scripts/build-background.ts --without); the committed one otherwise.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine } from '../../../src/service/engine/index.ts';
import { brandsIn, wordsIn } from '../score/planted-drafts.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    background: { type: 'string', default: 'src/core/base/background/background.bin' },
    brands: { type: 'string' },
    learned: { type: 'string', default: '60' },
    held: { type: 'string', default: '12' },
    show: { type: 'string', default: '0' },
  },
});
const { corpora } = values;
if (corpora === undefined) throw new Error('name the folder of brands: --corpora DIR');

interface Mark {
  readonly brand: string;
  readonly post: string;
  readonly rule: string;
  readonly text: string;
  /** The text around it. */
  readonly context: string;
}

const AROUND = 70;
const encoder = new TextEncoder();
const engine = createEngine({
  background: new Uint8Array(readFileSync(values.background)),
  today: () => '2026-01-01',
});
const marks: Mark[] = [];
let words = 0;
for (const brand of values.brands?.split(',') ?? brandsIn(corpora)) {
  const files = readdirSync(join(corpora, brand))
    .filter((file) => file.endsWith('.md'))
    .sort();
  const held = files.slice(-Number(values.held));
  const json = JSON.stringify({ name: brand });
  engine.brands.setProfile({ brand, json, fallbackName: brand });
  for (const file of files.slice(0, -held.length).slice(-Number(values.learned)))
    engine.brands.learnFile({ brand, path: file, bytes: encoder.encode(read(brand, file)) });
  await engine.brands.refresh({ brand });
  for (const post of held) {
    const text = read(brand, post);
    words += wordsIn(text);
    const found = engine.analysis.findings({ brand, text });
    const drifting = engine.analysis.drift({ brand, text }).filter(({ flagged }) => flagged);
    for (const { start, end, rule } of [...found, ...drifting.map((at) => ({ ...at, rule: 'voice/drift' }))])
      marks.push({ brand, post, rule, text: text.slice(start, end), context: around(text, start, end) });
  }
  engine.brands.close({ brand });
}
printTable();

function read(brand: string, file: string): string {
  return readFileSync(join(corpora ?? '', brand, file), 'utf8');
}

function around(text: string, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  return `${text.slice(from, start)}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`.replace(
    /\s+/g,
    ' ',
  );
}

function printTable(): void {
  const rules = new Map<string, Mark[]>();
  for (const mark of marks) rules.set(mark.rule, [...(rules.get(mark.rule) ?? []), mark]);
  const byNumber = [...rules].sort(([, a], [, b]) => b.length - a.length);
  console.log(
    `${String(words)} words\n\n| rule | marks | a thousand words | posts | brands |\n|---|---:|---:|---:|---:|`,
  );
  for (const [rule, of] of byNumber) {
    const rate = ((1000 * of.length) / words).toFixed(3);
    const posts = new Set(of.map(({ brand, post }) => `${brand}/${post}`)).size;
    const brands = new Set(of.map(({ brand }) => brand)).size;
    console.log(`| ${rule} | ${String(of.length)} | ${rate} | ${String(posts)} | ${String(brands)} |`);
  }
  for (const [rule, of] of byNumber) {
    const shown = spread(of, Number(values.show));
    if (shown.length > 0) console.log(`\n${rule}`);
    for (const { brand, context } of shown) console.log(`  ${brand}: ${context}`);
  }
}

/** So many of a list, at equal distances. */
function spread(list: readonly Mark[], most: number): Mark[] {
  const step = Math.max(1, list.length / Math.max(1, most));
  return list.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step)).slice(0, most);
}
