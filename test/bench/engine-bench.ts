// Run in a process of its own, so that its memory is the engine's: prints one line of JSON.
//   node --import tsx test/bench/engine-bench.ts [words]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../src/service/engine/index.ts';
import { readProse, readProseBlocks, tokenize } from '../../src/core/text/index.ts';
import { repoRoot } from '../served/paths.ts';
import { largeCorpus } from './large-corpus.ts';
import { inTurn, processorTime, quantile, rounded, timed, timedToEnd } from './quantile.ts';

const WORDS = Number(process.argv[2] ?? 500_000);
/** Keys pressed in a draft; fewer where the corpus is small too. */
const KEYS = Math.min(600, Math.ceil(WORDS / 200));
const KEY = 'bench';
const corpus = largeCorpus(WORDS).map(({ path, text }) => ({
  path,
  text,
  bytes: new TextEncoder().encode(text),
}));

const tokenising = timed(() => {
  for (const { text } of corpus)
    for (const block of readProseBlocks(readProse(text)))
      for (const sentence of block.sentences) tokenize(sentence.text);
});
const background = readFileSync(join(repoRoot, 'src/core/base/background/background.bin'));
/** When the pieces of long work began and ended. */
const turns: number[] = [];
const pause = async (): Promise<void> => {
  turns.push(performance.now());
  await Promise.resolve();
};
const ports = { background, today: (): string => '2026-11-23', pause };
let engine = createEngine(ports);
const starting = timed(() => {
  engine = createEngine(ports);
});
const few = await inTurn(3, (round) =>
  timedToEnd(async () => {
    for (const { path, bytes } of corpus.slice(0, 25))
      engine.brands.learnFile({ brand: `few-${String(round)}`, path, bytes });
    await engine.brands.refresh({ brand: `few-${String(round)}` });
  }),
);
for (const round of few.keys()) engine.brands.close({ brand: `few-${String(round)}` });
let learning = 0;
const learningCpu = await processorTime(async () => {
  learning = await timedToEnd(async () => {
    for (const { path, bytes } of corpus) engine.brands.learnFile({ brand: KEY, path, bytes });
    await engine.brands.refresh({ brand: KEY });
  });
});
// Of the whole process at its highest, the corpus to be learned included (in KiB, as getrusage counts).
const memory = process.resourceUsage().maxRSS / 1024;

const changes = corpus.slice(0, 60).map(({ path, text }) => {
  const bytes = new TextEncoder().encode(`${text}\nOne more line for the bench.\n`);
  // The models count a post when they are next asked.
  return timed(() => {
    engine.brands.learnFile({ brand: KEY, path, bytes });
    engine.analysis.score({ brand: KEY, text: 'One line.' });
  });
});
await engine.brands.refresh({ brand: KEY });
let packed: Uint8Array = new Uint8Array();
const packing = await longestPiece(async () => {
  packed = await engine.brands.store({ brand: KEY });
});
const reopening = await inTurn(3, () =>
  timedToEnd(() => engine.brands.open({ brand: 'again', store: packed })),
);
const reopeningInPieces = await longestPiece(
  async () => await engine.brands.open({ brand: 'again', store: packed }),
);
engine.brands.close({ brand: 'again' });

const draft = corpus.at(-1)?.text.slice(0, 1500) ?? '';
const keys = Array.from({ length: 2 * KEYS }, (_, index) => draft.slice(0, index + 100));
const suggest = (typed: string): unknown =>
  engine.suggestions.suggest({
    brand: KEY,
    before: typed,
    after: '',
    threshold: 'quiet',
    shown: undefined,
  });
keys.slice(0, 100).forEach(suggest);
let suggesting: readonly number[] = [];
const suggestingCpu = await processorTime(() => {
  suggesting = keys.map((typed) => timed(() => suggest(typed)));
});
const bigrams = bigramTable(corpus.map(({ text }) => text));
const lookups = keys.map((typed) => timed(() => bigrams.get(/(\S+)\s+\S*$/.exec(typed)?.[1] ?? '')));

// As in the editor: a draft is opened, then looked at in many places.
const indexing = await longestPiece(async () => {
  await engine.passages.warm({ brand: KEY });
});
const indexingAgain = await timedToEnd(() => engine.passages.warm({ brand: KEY }));
const finding = await inTurn(100, (round) => {
  const text = corpus[corpus.length - 1 - (round % corpus.length)]?.text ?? '';
  return timedToEnd(() => engine.passages.find({ brand: KEY, text, offset: text.length, most: 3 }));
});

const passages = corpus.slice(0, 200).map(({ text }) => text.split(/\s+/).slice(4, 104).join(' '));
passages.forEach((passage) => engine.analysis.score({ brand: KEY, text: passage }));
const scoring = passages.map((passage) => timed(() => engine.analysis.score({ brand: KEY, text: passage })));
const reading = passages.map((passage) => timed(() => tokenize(passage)));

const recheck2000 = await measureRecheck(2000);
const recheck5000 = await measureRecheck(5000);

console.log(
  JSON.stringify({
    words: WORDS,
    startMs: rounded(starting),
    learnMs: rounded(learning, 0),
    learn25PostsMs: rounded(Math.min(...few), 0),
    learnReference: { what: 'reading and tokenising the same posts', ms: rounded(tokenising, 0) },
    peakMemoryMB: rounded(memory, 0),
    changedPostMsP95: rounded(quantile(changes, 0.95)),
    storeMB: rounded(packed.length / 2 ** 20),
    reopenMs: rounded(Math.min(...reopening), 0),
    longestPieceMs: { storing: rounded(packing, 1), reopening: rounded(reopeningInPieces, 1) },
    suggestMs: {
      p50: rounded(quantile(suggesting, 0.5), 3),
      p95: rounded(quantile(suggesting, 0.95), 3),
      p99: rounded(quantile(suggesting, 0.99), 3),
    },
    suggestReference: {
      what: 'the commonest follower in a table of word pairs',
      msP95: rounded(quantile(lookups, 0.95), 3),
    },
    passagesMs: {
      longestPieceOfIndexing: rounded(indexing, 1),
      warm: rounded(indexingAgain, 3),
      p50: rounded(quantile(finding, 0.5), 2),
      p95: rounded(quantile(finding, 0.95), 2),
    },
    score100WordsMsP95: rounded(quantile(scoring, 0.95), 3),
    recheckMs: { words2000: recheck2000.check, words5000: recheck5000.check },
    recheckReference: {
      what: 'reading and tokenising the same draft',
      words2000: recheck2000.reading,
      words5000: recheck5000.reading,
    },
    // Of the process, a call in the mean.
    processorMs: {
      learning: rounded(learningCpu, 0),
      suggestion: rounded(suggestingCpu / keys.length, 3),
      recheckOf2000Words: rounded(recheck2000.cpu, 3),
      recheckOf5000Words: rounded(recheck5000.cpu, 3),
    },
    scoreReference: { what: 'tokenising the same passage', msP95: rounded(quantile(reading, 0.95), 3) },
  }),
);

/** A draft made of posts is checked once and then after each of `KEYS` keys typed into its middle; milliseconds a key. */
async function measureRecheck(
  words: number,
): Promise<Record<'check' | 'reading', { p50: number; p95: number }> & { cpu: number }> {
  const text = largeCorpus(words, 500, 11)
    .map((post) => post.text.replace(/^---[\s\S]*?\n---\n/, ''))
    .join('\n\n');
  const at = text.indexOf('. ', text.length / 2) + 1;
  const typed =
    ' The strap came back with a rivet that would not sit, and nobody could use it or mend it.'.repeat(7);
  const versions = Array.from(
    { length: KEYS },
    (_, key) => text.slice(0, at) + typed.slice(0, key) + text.slice(at),
  );
  versions.slice(0, 50).forEach((version) => engine.analysis.check({ brand: KEY, text: version }));
  const spread = (work: (version: string) => unknown): { p50: number; p95: number } => {
    const times = versions.map((version) => timed(() => work(version)));
    return { p50: rounded(quantile(times, 0.5)), p95: rounded(quantile(times, 0.95)) };
  };
  let check = { p50: 0, p95: 0 };
  const cpu = await processorTime(() => {
    check = spread((version) => engine.analysis.check({ brand: KEY, text: version }));
  });
  return {
    check,
    cpu: cpu / versions.length,
    reading: spread((version) => {
      for (const { sentences } of readProseBlocks(readProse(version)))
        for (const sentence of sentences) tokenize(sentence.text);
    }),
  };
}

/** The longest time for which other calls would have to wait, in milliseconds. */
async function longestPiece(work: () => Promise<unknown>): Promise<number> {
  turns.length = 0;
  turns.push(performance.now());
  await work();
  turns.push(performance.now());
  return Math.max(...turns.map((turn, index) => turn - (turns[index - 1] ?? turn)));
}

function bigramTable(texts: readonly string[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    const words = text.split(/\s+/);
    words.forEach((word, index) => {
      const followers = counts.get(word) ?? new Map<string, number>();
      counts.set(word, followers);
      const next = words[index + 1] ?? '';
      followers.set(next, (followers.get(next) ?? 0) + 1);
    });
  }
  return new Map(
    [...counts].map(([word, followers]) => [
      word,
      [...followers].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '',
    ]),
  );
}
