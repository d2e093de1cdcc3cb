// How learning grows with a brand: time and memory a million words, up to ten million. Prints a line of JSON at each size.
//   node --expose-gc --import tsx test/bench/growth-bench.ts [brand|voice] [millions…]
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_CONSENT, readCorpusFile } from '../../src/core/brand/index.ts';
import { VoiceCounter } from '../../src/core/brand-model/voices/counted-voice.ts';
import { createEngine } from '../../src/service/engine/index.ts';
import { writeVoice } from '../../src/core/voice/index.ts';
import { repoRoot } from '../served/paths.ts';
import { endlessPosts } from './endless-posts.ts';
import { rounded, timed, timedToEnd } from './quantile.ts';

/** Millions of words at which it is measured. */
const SIZES = [0.5, 1, 2, 5, 10];
const KEY = 'bench';
const [what = 'brand', ...sizes] = process.argv.slice(2);

const background = readFileSync(join(repoRoot, 'src/core/base/background/background.bin'));
const engine = createEngine({ background, today: () => '2026-11-23' });
const counter = new VoiceCounter(background);
const learn: (path: string, bytes: Uint8Array) => unknown =
  what === 'voice'
    ? (path, bytes) => {
        for (const post of readCorpusFile(path, bytes, DEFAULT_CONSENT).posts) counter.add(post);
      }
    : (path, bytes) => engine.brands.learnFile({ brand: KEY, path, bytes });

const idle = megabytes();
const posts = endlessPosts();
let words = 0;
let last = { words: 0, ms: 0, cpu: 0 };
let ms = 0;
// Of the processor, in microseconds: on a machine that has other things to do, what tells growth from waiting.
let cpu = 0;
for (const size of sizes.length > 0 ? sizes.map(Number) : SIZES) {
  while (words < size * 1e6) {
    const post = posts.next().value;
    const before = process.cpuUsage();
    ms += timed(() => learn(post.path, post.bytes));
    const { user, system } = process.cpuUsage(before);
    cpu += user + system;
    words += post.words;
  }
  const held = megabytes() - idle;
  console.log(
    JSON.stringify({
      millionWords: size,
      secondsAMillion: rounded((ms - last.ms) / 1000 / ((words - last.words) / 1e6), 1),
      cpuSecondsAMillion: rounded((cpu - last.cpu) / 1e6 / ((words - last.words) / 1e6), 1),
      heldMB: rounded(held, 0),
      bytesAWord: rounded((held * 2 ** 20) / words, 1),
      peakMB: rounded(process.resourceUsage().maxRSS / 1024, 0),
      ...(what === 'voice' ? voiceFigures() : {}),
    }),
  );
  last = { words, ms, cpu };
}
if (what === 'brand') {
  const settleMs = rounded(await timedToEnd(() => engine.brands.refresh({ brand: KEY })), 0);
  let store: Uint8Array = new Uint8Array();
  const packMs = rounded(
    await timedToEnd(async () => {
      store = await engine.brands.store({ brand: KEY });
    }),
    0,
  );
  engine.brands.close({ brand: KEY });
  const reopenMs = rounded(await timedToEnd(() => engine.brands.open({ brand: 'again', store })), 0);
  console.log(JSON.stringify({ settleMs, packMs, storeMB: rounded(store.length / 2 ** 20, 1), reopenMs }));
}

/** What is held after a collection, on the heap and outside of it. */
function megabytes(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

function voiceFigures(): object {
  return {
    features: counter.totals.keys().length,
    voiceMB: rounded(writeVoice(counter.totals).length / 2 ** 20, 1),
  };
}
