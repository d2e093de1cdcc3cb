import assert from 'node:assert/strict';
import { join } from 'node:path';
import { folderOf, shortenedBrand } from '../core/sample-brands.ts';
import { jsonLines, temporaryFolder, timbre } from './run.ts';

const AGAINST = ['--against', folderOf('fizzwick'), folderOf('corvane')];
const PAIRS = /\| passages of 100 words +\| +(\d+) \(\d+–\d+\) \|/;

describe('timbre prove', () => {
  const folder = temporaryFolder({
    'tea/corpus/a.md': 'We pour tea slowly. We never spill.',
    ...shortenedBrand('fizzwick', 24),
    ...shortenedBrand('corvane', 14),
    ...shortenedBrand('harrow-and-pine', 14),
  });

  it('prints recognition, look-alikes and posts to look at', async () => {
    const { out, err, code } = await timbre(['prove', '--brand', folderOf('harrow-and-pine'), ...AGAINST]);
    assert.deepEqual([err, code], ['', 0]);
    assert.match(out, /^# Voice test: Harrow & Pine\n\n\*\*Harrow & Pine’s style is recognisable\.\*\*/);
    assert.ok(Number(PAIRS.exec(out)?.[1]) >= 95, out);
    for (const line of [
      /\| Fizzwick +\| brand in this workspace +\|/,
      /\| Corvane +\| brand in this workspace +\|/,
      /\| Rhythm +\|.*\| sentence length +\|/,
      /None of 83 posts: each reads like others of its length\./,
      /- \*\*journal\*\* \(14 older posts, 14 recent\): posts from before 2025-10-23 still sound like newer ones\./,
      /20 more posts would hardly help/,
      /with Timbre \d+\.\d+\.\d+, in any order\. Fingerprint of the posts: `[0-9a-f]{8}`\./,
    ])
      assert.match(out, line);
    assert.doesNotMatch(out, /undefined|NaN|\{\d\}/);
  });

  it('answers in JSON, and fails the build below the share asked for', async () => {
    const [own, ...others] = (['fizzwick', 'corvane', 'harrow-and-pine'] as const).map((name) =>
      join(folder(), name),
    );
    const ask = ['prove', '--brand', own ?? '', '--against', ...others];
    const met = await timbre([...ask, '--json', '--at-least', '0.8']);
    assert.equal(met.code, 0);
    const [answer] = jsonLines(met.out);
    assert.ok(typeof answer === 'object' && answer !== null && 'brand' in answer && 'proof' in answer);
    assert.equal(answer.brand, 'Fizzwick');
    assert.match(JSON.stringify(answer.proof), /"unit":"passage".*"growth":/);
    const missed = await timbre([...ask, '--at-least', '1']);
    assert.equal(missed.code, 1);
    assert.match(missed.out, /^# Voice test: Fizzwick/);
  });

  it('needs more than a few posts, and fails a build that asks for a share', async () => {
    const ask = ['prove', '--brand', join(folder(), 'tea')];
    const few = await timbre(ask);
    assert.deepEqual([few.err, few.code], ['', 0]);
    assert.match(
      few.out,
      /\*\*Not enough posts to test\.\*\* tea has 1 post with 7 words; the test needs at least 10 posts/,
    );
    assert.equal((await timbre([...ask, '--at-least', '0.5'])).code, 1);
  });

  it('names what is wrong with what was asked', async () => {
    for (const wrong of ['high', '1.5', '-1', ''])
      assert.deepEqual(
        [(await timbre(['prove', '--brand', folderOf('fizzwick'), `--at-least=${wrong}`])).code, wrong],
        [2, wrong],
      );
    assert.match(
      (await timbre(['prove', '--brand', 'nowhere'])).err,
      /^The folder .*nowhere does not exist\.\n$/,
    );
  });
});
