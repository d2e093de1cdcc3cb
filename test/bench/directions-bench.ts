// What directions are worth in numbers that need no reader: `npx tsx test/bench/directions-bench.ts [--drafts N]`.
// Drafts are those of test/data/drafts and the openings of the newest N posts of each sample brand.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NO_MEMORY, type Direction } from '../../src/core/directions/index.ts';
import { repoRoot } from '../served/paths.ts';
import { BRANDS, corpusOf, learnedEngine } from '../unit/core/sample-brands.ts';
import { quantile, rounded } from './quantile.ts';

const { values } = parseArgs({ options: { drafts: { type: 'string', default: '6' } } });
/** Words of a post that make an opening. */
const OPENING = 180;
/** Drafts of one brand in which no prompt should come more than three times. */
const ROW = 20;

const folder = join(repoRoot, 'test/data/drafts');
const written = readdirSync(folder).map((file) => ({
  name: file,
  text: readFileSync(join(folder, file), 'utf8'),
}));
const openings = BRANDS.flatMap((brand) =>
  corpusOf(brand)
    .filter(({ path }) => path.endsWith('.md'))
    .map(({ path, bytes }) => ({ name: path, text: new TextDecoder().decode(bytes) }))
    .sort((a, b) => (a.name < b.name ? 1 : -1))
    .slice(0, Number(values.drafts))
    .map(({ name, text }) => ({
      name,
      text: text
        .split(/(?<=\s)/u)
        .slice(0, OPENING)
        .join(''),
    })),
);
const drafts = [...written, ...openings];
const engine = await learnedEngine('2026-11-01', ...BRANDS);
const times: number[] = [];
const counts: number[] = [];
let verbatim = 0;
let grounds = 0;
let mostOfRow = 0;
for (const brand of BRANDS) {
  const shown: (readonly Direction[])[] = [];
  let recent: string[] = [];
  for (const { name, text } of drafts) {
    const before = performance.now();
    const call = { text, draft: name, count: 5, memory: NO_MEMORY, seen: [], recent };
    const set = await engine.directions.suggest({ brand, ...call });
    times.push(performance.now() - before);
    const directions = set.kind === 'directions' ? set.directions : [];
    shown.push(directions);
    recent = [...recent, ...directions.map(({ prompt }) => prompt)].slice(-60);
    if (text.split(/\s+/u).length >= 60) counts.push(directions.length);
    for (const ground of directions.flatMap(({ evidence }) => evidence)) {
      grounds++;
      if (
        ground.source === 'corpus' ||
        text.slice(ground.start, ground.end).replace(/\s+/gu, ' ') === ground.text
      )
        verbatim++;
    }
  }
  for (let from = 0; from + ROW <= shown.length; from++) {
    const tally = new Map<string, number>();
    for (const { prompt } of shown.slice(from, from + ROW).flat())
      tally.set(prompt, (tally.get(prompt) ?? 0) + 1);
    mostOfRow = Math.max(mostOfRow, ...tally.values());
  }
}
const [first = 0, ...warm] = times;
console.log(
  JSON.stringify({
    drafts: drafts.length,
    directionsADraft: rounded(counts.reduce((sum, count) => sum + count, 0) / counts.length),
    draftsWithThreeOrMore: rounded(counts.filter((count) => count >= 3).length / counts.length),
    evidenceVerbatim: rounded(verbatim / grounds),
    mostOfOnePromptInTwentyDrafts: mostOfRow,
    firstSetMs: Math.round(first),
    setMsMedian: rounded(quantile(warm, 0.5)),
  }),
);
