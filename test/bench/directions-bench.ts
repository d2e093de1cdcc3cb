// Are directions new for the brand, different from each other and true to the draft? Each brand is learned without its newest posts, whose
// openings are then the drafts. With the sample brands nothing else is needed:
//   npm run bench -- --only directions
// Brands of your own, a folder of brand folders with Markdown posts in them or in `corpus`; `--print` shows every direction, `--lines FILE`
// writes them one a line for a classifier of one's own; drafts of a folder `--also` are dealt to the brands in turn:
//   node --import tsx test/bench/directions-bench.ts --brands DIR [--drafts 8] [--print] [--lines FILE]
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine } from '../../src/service/engine.ts';
import {
  isDifferent,
  wordsOfIdea,
  NO_MEMORY,
  RARE,
  type Direction,
} from '../../src/core/directions/index.ts';
import { repoRoot } from '../served/paths.ts';
import { quantile, rounded } from './quantile.ts';

const { values } = parseArgs({
  options: {
    brands: { type: 'string', default: join(repoRoot, 'brand-profiles') },
    drafts: { type: 'string', default: '8' },
    words: { type: 'string', default: '160' },
    count: { type: 'string', default: '5' },
    print: { type: 'boolean', default: false },
    lines: { type: 'string' },
    also: { type: 'string', default: join(repoRoot, 'test/data/drafts') },
  },
});

interface Brand {
  readonly name: string;
  readonly learned: readonly { readonly path: string; readonly text: string }[];
  readonly drafts: readonly Draft[];
}
interface Draft {
  readonly name: string;
  readonly text: string;
}
interface Row {
  readonly brand: string;
  readonly draft: Draft;
  readonly directions: readonly Direction[];
  /** Of up to 25, asked for in six sets. */
  readonly distinctOf25: number;
  readonly milliseconds: number;
}

const engine = createEngine({
  background: new Uint8Array(readFileSync(join(repoRoot, 'src/core/base/background/background.bin'))),
  today: () => '2026-11-23',
});
const count = Number(values.count);
const strays = readdirSync(values.also)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => ({ name, text: readFileSync(join(values.also, name), 'utf8') }));
const brands = readdirSync(values.brands)
  .filter((name) => statSync(join(values.brands, name)).isDirectory())
  .map((name, at, all) =>
    readBrand(
      name,
      strays.filter((_, number) => number % all.length === at),
    ),
  );
for (const { name, learned } of brands) {
  for (const { path, text } of learned) engine.learnFile(name, path, new TextEncoder().encode(text));
  engine.settle(name);
}

const firstCalls: number[] = [];
const rows: Row[] = [];
for (const { name, drafts } of brands) {
  const before = performance.now();
  await engine.angleMap(name);
  firstCalls.push(performance.now() - before);
  for (const draft of drafts) rows.push(await measure(name, draft));
}
if (values.print) for (const row of rows) print(row);
if (values.lines !== undefined)
  writeFileSync(
    values.lines,
    rows
      .flatMap(({ brand, draft, directions }) =>
        directions.map(({ angle, title, tension, question }) =>
          JSON.stringify({ brand, draft: draft.name, angle, text: `${title}\n${tension}\n${question}` }),
        ),
      )
      .join('\n'),
  );

const twins = await measureTwins();
const all = rows.flatMap(({ directions }) => directions);
const mean = (of: (row: Row) => number): number =>
  rounded(rows.reduce((sum, row) => sum + of(row), 0) / rows.length);
console.log(
  JSON.stringify(
    {
      brands: brands.length,
      drafts: rows.length,
      without: rows.filter(({ directions }) => directions.length < count).length,
      distinct: mean(({ directions }) => distinctIn(directions)),
      rare: mean(
        ({ directions }) => directions.filter(({ novelty }) => novelty.used <= RARE * novelty.of).length,
      ),
      grounded: rounded(groundedShare()),
      inventedNumbers: rows.reduce((sum, row) => sum + inventedIn(row), 0),
      openings: mean(({ directions }) => directions.filter(({ opening }) => opening !== undefined).length),
      skeleton: largestSkeleton(),
      anglesUsed: new Set(all.map(({ angle }) => angle)).size,
      twinsShared: twins,
      distinctOf25: mean((row) => row.distinctOf25),
      milliseconds: {
        p50: rounded(
          quantile(
            rows.map(({ milliseconds }) => milliseconds),
            0.5,
          ),
        ),
        p95: rounded(
          quantile(
            rows.map(({ milliseconds }) => milliseconds),
            0.95,
          ),
        ),
        map: rounded(Math.max(...firstCalls)),
      },
    },
    undefined,
    1,
  ),
);

function readBrand(name: string, dealt: readonly Draft[]): Brand {
  const folder = join(values.brands, name);
  const posts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.startsWith('drafts'))
    .sort()
    .map((path) => ({ path: path.replace(/^corpus\//, ''), text: readFileSync(join(folder, path), 'utf8') }));
  const held = Number(values.drafts);
  return {
    name,
    learned: held === 0 ? posts : posts.slice(0, -held),
    drafts: [
      ...(held === 0 ? [] : posts.slice(-held)).map(({ path, text }) => ({
        name: basename(path),
        text: opening(text),
      })),
      ...dealt,
    ],
  };
}

/** So many words of a post, front matter whole: a draft that is being written. */
function opening(text: string): string {
  const front = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '';
  const words = [...text.slice(front.length).matchAll(/\S+/g)];
  const last = words[Math.min(words.length, Number(values.words)) - 1];
  return last ? text.slice(0, front.length + last.index + last[0].length) : text;
}

async function measure(brand: string, draft: Draft): Promise<Row> {
  const call = { text: draft.text, draft: draft.name, count, memory: NO_MEMORY };
  const before = performance.now();
  const set = await engine.direct(brand, { ...call, seen: [] });
  const milliseconds = performance.now() - before;
  const directions = set.kind === 'directions' ? set.directions : [];
  let seen = directions;
  for (let more = 0; more < 4; more++) {
    const next = await engine.direct(brand, { ...call, seen });
    if (next.kind === 'directions') seen = [...seen, ...next.directions];
  }
  return { brand, draft, directions, distinctOf25: distinctIn(seen), milliseconds };
}

function distinctIn(directions: readonly Direction[]): number {
  return directions.filter((one, at) =>
    directions.slice(0, at).every((other) => isDifferent(wordsOfIdea(one), wordsOfIdea(other))),
  ).length;
}

function groundedShare(): number {
  const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
  let grounded = 0;
  let whole = 0;
  for (const { brand, draft, directions } of rows)
    for (const { evidence } of directions)
      for (const ground of evidence) {
        whole++;
        const source =
          ground.source === 'draft'
            ? draft.text
            : (brands.find(({ name }) => name === brand)?.learned.find(({ path }) => path === ground.post)
                ?.text ?? '');
        if (flat(source).includes(flat(ground.text))) grounded++;
      }
  return grounded / Math.max(1, whole);
}

function inventedIn({ draft, directions }: Row): number {
  return directions
    .flatMap(({ title, tension, question, opening: line = '' }) => [title, tension, question, line])
    .flatMap((text) => text.match(/\d[\d.,]*%?/g) ?? [])
    .filter((number) => !draft.text.includes(number)).length;
}

/** Questions and openings with the draft's own words blanked: the largest share of one of them. */
function largestSkeleton(): { share: number; frame: string } {
  const frames = new Map<string, number>();
  let lines = 0;
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
  for (const { draft, directions } of rows) {
    const own = new Set(wordsOf(draft.text));
    for (const { question, opening: line } of directions)
      for (const text of [question, line]) {
        if (text === undefined) continue;
        lines++;
        const frame = wordsOf(text)
          .map((word) => (own.has(word) ? '_' : word))
          .join(' ')
          .replace(/(_ ?)+/g, '_ ');
        frames.set(frame, (frames.get(frame) ?? 0) + 1);
      }
  }
  const [frame = '', times = 0] = [...frames].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { share: rounded(times / Math.max(1, lines)), frame };
}

/** The same draft for each pair of brands: angles that both are given. */
async function measureTwins(): Promise<{ mean: number; most: number }> {
  const shared: number[] = [];
  for (const { draft } of rows.filter((_, at) => at % 4 === 0)) {
    const sets = await Promise.all(
      brands.map(async ({ name }) => {
        const set = await engine.direct(name, {
          ...{ text: draft.text, draft: draft.name, count, memory: NO_MEMORY, seen: [] },
        });
        return set.kind === 'directions' ? set.directions.map(({ angle }) => angle) : [];
      }),
    );
    sets.forEach((one, at) => {
      for (const other of sets.slice(at + 1))
        shared.push(one.filter((angle) => other.includes(angle)).length);
    });
  }
  return {
    mean: rounded(shared.reduce((sum, number) => sum + number, 0) / Math.max(1, shared.length)),
    most: Math.max(0, ...shared),
  };
}

function print({ brand, draft, directions }: Row): void {
  console.log(
    `\n## ${brand}: ${draft.name}\n${draft.text.replace(/^---\n[\s\S]*?\n---\n/, '').slice(0, 900)}\n`,
  );
  for (const { angle, hook, title, tension, question, opening: line, novelty, isWildcard } of directions) {
    console.log(
      `- **${title}** (${angle}, ${hook}; ${novelty.used}/${novelty.of}${isWildcard ? '; wildcard' : ''})`,
    );
    console.log(`  ${tension}\n  → ${question}`);
    if (line !== undefined) console.log(`  “ ${line}`);
  }
}
