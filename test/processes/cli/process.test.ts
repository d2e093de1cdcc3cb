import assert from 'node:assert/strict';
import manifest from '../../../package.json' with { type: 'json' };
import { jsonLines, temporaryFolder } from '../../unit/cli/run.ts';
import { timbreProcess, timbreWithoutReader } from './run-process.ts';

// What the other tests of the command line take for granted, as they run it in their own process.
describe('timbre as a process', () => {
  const folder = temporaryFolder({
    'tea/tea.brand.json': '{ "name": "Tea", "banned": [{ "term": "premium" }] }',
    'tea/corpus/a.md': 'We pour.',
    'draft.md': 'A premium pot.\n',
  });

  it('prints to standard output and ends with 0', async () => {
    const { out, err, code } = await timbreProcess(['learn', `${folder()}/tea`]);
    assert.match(out, /^Tea: 1 post, 2 words/);
    assert.deepEqual([err, code], ['', 0]);
  });

  it('ends with 1 where a check fails', async () => {
    const { out, code } = await timbreProcess([
      'check',
      `${folder()}/draft.md`,
      '--brand',
      `${folder()}/tea`,
    ]);
    assert.match(out, /draft\.md:1:3 {2}warning {2}“premium” is on Tea’s banned list\./);
    assert.equal(code, 1);
  });

  it('exits with 2 and a message on standard error for a user error', async () => {
    const { out, err, code } = await timbreProcess(['learn', '/no/such/brand']);
    assert.deepEqual([out, err, code], ['', 'The folder /no/such/brand does not exist.\n', 2]);
  });

  it('reads requests from standard input until it ends', async () => {
    const lines = ['{"id":1,"text":"We pour."}', '{"id":2,"text":""}'].join('\n');
    const { out, code } = await timbreProcess(['drift', '--jsonl', '--brand', `${folder()}/tea`], lines);
    assert.deepEqual(
      jsonLines(out).map((answer) => Object.keys(answer ?? {})),
      [
        ['id', 'sentences'],
        ['id', 'sentences'],
      ],
    );
    assert.equal(code, 0);
  });

  it('ends quietly where nobody reads its output any more', async () => {
    assert.deepEqual(await timbreWithoutReader(['learn', `${folder()}/tea`, '--json']), { err: '', code: 0 });
  });

  it('prints its version', async () => {
    assert.deepEqual(await timbreProcess(['--version']), { out: `${manifest.version}\n`, err: '', code: 0 });
  });
});
