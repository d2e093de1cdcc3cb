import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder, timbre } from './run.ts';

describe('timbre storyboard', function () {
  const folder = temporaryFolder({
    'soup.md': 'Soup is ready at noon on Friday. It costs £4, the cheapest in town. Bring a spoon.\n',
    'empty.md': '---\ntitle: Nothing\n---\n',
    'ladle/corpus/post.md': 'Soup again.\n',
  });
  const run = (...more: string[]): ReturnType<typeof timbre> =>
    timbre(['storyboard', join(folder(), 'soup.md'), '--brand', join(folder(), 'ladle'), ...more]);

  it('writes six files, and prints what to look at', async () => {
    const out = join(folder(), 'out', 'film');
    const { out: printed, code } = await run('--seconds', '10', '--fps', '29.97', '--out', out);
    assert.equal(code, 0);
    assert.match(printed, /^\d+ shots, 10\.0 s at 29\.97 frames a second: /);
    assert.match(printed, /\nshot-\d\d: Claim without evidence: “[^”]*cheapest/);
    assert.deepEqual(readdirSync(out).sort(), [
      'shots.json',
      'soup.edl',
      'soup.fountain',
      'soup.otio',
      'soup.srt',
      'soup.vtt',
    ]);
    assert.match(readFileSync(join(out, 'soup.vtt'), 'utf8'), /^WEBVTT\n/);
  });

  it('refuses lengths and rates that it has not, and drafts without a sentence', async () => {
    const out = join(folder(), 'none');
    assert.equal((await run('--out', out, '--seconds', '2')).code, 1);
    assert.equal((await run('--out', out, '--fps', '23')).code, 1);
    const { err, code } = await timbre([
      ...['storyboard', join(folder(), 'empty.md')],
      ...['--brand', join(folder(), 'ladle'), '--out', out],
    ]);
    assert.match(err, /has no sentences for a film/);
    assert.equal(code, 2);
  });
});
