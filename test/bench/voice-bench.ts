// How often a brand's own sentences are marked, and how well its texts are told from others': each brand is learned without every third of its
// posts and meets those and the other brands' for the first time. With the sample brands nothing else is needed:
//   npm run bench -- --only voice
// Brands of your own, a folder of brand folders with Markdown posts in them or in `corpus`, and a background built without them:
//   node --import tsx test/bench/voice-bench.ts --brands DIR --background FILE
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine, type Engine } from '../../src/service/engine/index.ts';
import { readProse, readProseBlocks } from '../../src/core/text/index.ts';
import { sentencesOf } from '../../src/core/voice/index.ts';
import { repoRoot } from '../served/paths.ts';
import { rounded } from './quantile.ts';

const { values } = parseArgs({
  options: {
    brands: { type: 'string', default: join(repoRoot, 'brand-profiles') },
    background: { type: 'string', default: join(repoRoot, 'src/core/base/background/background.bin') },
  },
});

interface Brand {
  readonly name: string;
  readonly learned: readonly string[];
  readonly heldOut: readonly string[];
}

const engine = createEngine({
  background: new Uint8Array(readFileSync(values.background)),
  today: () => '2026-01-01',
});
const brands = readdirSync(values.brands)
  .filter((name) => statSync(join(values.brands, name)).isDirectory())
  .map(readBrand);
for (const { name, learned } of brands) {
  learned.forEach((text, at) =>
    engine.brands.learnFile({ brand: name, path: `${String(at)}.md`, bytes: new TextEncoder().encode(text) }),
  );
  await engine.brands.refresh({ brand: name });
}
const rows = brands.map((brand) => ({ brand: brand.name, ...measure(engine, brand) }));
const mean = (of: (row: (typeof rows)[number]) => number): number =>
  rounded(rows.reduce((sum, row) => sum + of(row), 0) / rows.length);
console.log(
  JSON.stringify({
    brands: rows,
    mean: {
      ownSentencesMarked: mean((row) => row.ownSentencesMarked),
      splicedSentencesMarked: mean((row) => row.splicedSentencesMarked),
      postAuc: mean((row) => row.postAuc),
    },
  }),
);

function readBrand(name: string): Brand {
  const folder = join(values.brands, name);
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.startsWith('drafts'))
    .sort()
    .map((path) => readFileSync(join(folder, path), 'utf8'));
  return {
    name,
    learned: texts.filter((_, at) => at % 3 > 0),
    heldOut: texts.filter((_, at) => at % 3 === 0),
  };
}

function measure(
  told: Engine,
  { name, heldOut }: Brand,
): Record<'ownSentencesMarked' | 'splicedSentencesMarked' | 'postAuc', number> {
  const others = brands.filter((other) => other.name !== name).flatMap((other) => other.heldOut);
  const strangers = others.flatMap(sentencesIn).filter((sentence) => sentence.split(' ').length >= 6);
  const own = heldOut.flatMap((text) => told.analysis.drift({ brand: name, text }));
  let marked = 0;
  let planted = 0;
  for (const [at, text] of heldOut.entries()) {
    const host = sentencesIn(text);
    const stranger = strangers[(at * 37) % Math.max(1, strangers.length)];
    if (host.length < 4 || stranger === undefined) continue;
    const spot = at % host.length;
    const spliced = host.with(spot, stranger);
    const start = spliced.slice(0, spot).join(' ').length + (spot > 0 ? 1 : 0);
    const end = start + stranger.length;
    planted++;
    if (
      told.analysis
        .drift({ brand: name, text: spliced.join(' ') })
        .some((drift) => drift.flagged && drift.start < end && drift.end > start)
    )
      marked++;
  }
  const scores = (texts: readonly string[]): number[] =>
    texts.map((text) => told.analysis.score({ brand: name, text }).raw);
  return {
    ownSentencesMarked: rounded(own.filter(({ flagged }) => flagged).length / Math.max(1, own.length), 3),
    splicedSentencesMarked: rounded(marked / Math.max(1, planted)),
    postAuc: rounded(auc(scores(heldOut), scores(others))),
  };
}

function sentencesIn(text: string): string[] {
  return sentencesOf(readProseBlocks(readProse(text))).map((sentence) => sentence.text);
}

/** The share of pairs of an own and a strange text in which the own scores higher (area under the ROC curve). */
function auc(own: readonly number[], strange: readonly number[]): number {
  let won = 0;
  for (const a of own) for (const b of strange) won += a > b ? 1 : a === b ? 0.5 : 0;
  return won / Math.max(1, own.length * strange.length);
}
