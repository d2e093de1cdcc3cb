/**
 * Processor time and size of a voice report, for the demo brand and for one of 500,000 words (20,000 with `--small`, to see
 * that it runs): `npx tsx test/bench/voice-report-bench.ts [--small]`. Prints JSON.
 */
import { loadavg } from 'node:os';
import { packLookAlikes } from '../../scripts/pack-look-alikes.mjs';
import { localizeInEnglish } from '../../src/core/base/localize.ts';
import { reportFile } from '../../src/core/report/page/report-page.ts';
import { bytesOf, corpusOf, engineOn, type CorpusFile } from '../unit/core/sample-brands.ts';
import { largeCorpus } from './large-corpus.ts';

const TODAY = '2026-11-29';
const samples = bytesOf(packLookAlikes('brand-profiles'));
const FACE = { localize: localizeInEnglish, version: '0', today: TODAY, language: 'en' };

/** Six years, so that older and recent posts are compared. */
const dateOf = (at: number): string =>
  `${String(2020 + (at % 6))}-0${String(1 + (at % 9))}-1${String(at % 9)}`;

const large = largeCorpus(process.argv.includes('--small') ? 20_000 : 500_000).map(({ path, text }, at) => ({
  path,
  bytes: bytesOf(text.replace(/^---\n/, `---\ndate: ${dateOf(at)}\n`)),
}));

async function measure(brand: string, posts: readonly CorpusFile[]): Promise<object> {
  const engine = engineOn(TODAY);
  const seconds: Record<string, number> = {};
  const time = async <Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> => {
    const from = process.cpuUsage();
    const result = await work();
    const { user, system } = process.cpuUsage(from);
    seconds[name] = Math.round((user + system) / 1e4) / 100;
    return result;
  };
  await time('learning', async () => {
    for (const { path, bytes } of posts) engine.brands.learnFile({ brand, path, bytes });
    await engine.brands.refresh({ brand });
  });
  const proof = await time('testing the voice', () => engine.proof.prove({ brand, against: [], samples }));
  const report = await time('collecting', () => engine.reports.voice({ brand, compared: [], proof }));
  const file = await time('writing the page', () => reportFile(report, FACE));
  const { posts: learned, words } = report.basis;
  return { brand, posts: learned, words, seconds, kilobytes: Math.round(bytesOf(file).length / 1000) };
}

const results = [
  await measure('harrow-and-pine', corpusOf('harrow-and-pine')),
  await measure('large', large),
];
console.log(JSON.stringify({ load: loadavg().map(Math.round), results }, undefined, 2));
