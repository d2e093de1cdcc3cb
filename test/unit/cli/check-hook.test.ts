import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { temporaryFolder, timbre } from './run.ts';

const OLD = 'An iconic pot.\n\nWe pour it slowly.\n';

describe('timbre check --hook', () => {
  const folder = temporaryFolder({
    'tea/tea.brand.json': '{ "name": "Tea", "banned": [{ "term": "premium" }, { "term": "iconic" }] }',
    'tea/corpus/a.md': 'We pour.',
    'tea/drafts/old.md': OLD,
    'README.md': 'The tea.\n',
  });
  const background = resolve('src/core/base/background/background.bin');
  const home = process.cwd();
  before(() => {
    process.chdir(folder());
  });
  after(() => {
    process.chdir(home);
  });

  /** What the agent's program sees of the gate. */
  async function gate(
    call: unknown,
    ...args: string[]
  ): Promise<{ readonly code: number | null; readonly err: string }> {
    const input = typeof call === 'string' ? call : JSON.stringify(call);
    const { out, err, code } = await timbre(['check', '--hook', ...args], input, background);
    assert.equal(out, '');
    return { code, err };
  }
  const writing = (file: string, content: string): object => ({
    ...{ hook_event_name: 'PreToolUse', tool_name: 'Write', cwd: folder() },
    tool_input: { file_path: file, content },
  });

  it('refuses a draft with findings, for the reasons, and lets one without them pass', async () => {
    const { code, err } = await gate(writing(`${folder()}/tea/drafts/new.md`, 'A premium pot.\n'));
    assert.equal(code, 2);
    assert.match(err, /^This draft for Tea is not written yet\./);
    assert.match(err, /1:3 warning “premium” is on Tea’s banned list\. \[terms\/banned\]/);
    assert.deepEqual(await gate(writing('tea/drafts/new.md', 'A pot.\n')), { code: 0, err: '' });
  });

  it('lets files pass that are no drafts, and calls that write none', async () => {
    for (const call of [
      writing('README.md', 'A premium pot.\n'),
      writing('tea/corpus/b.md', 'A premium pot.\n'),
      writing('tea/drafts/new.ts', 'const premium = 1;\n'),
      { hook_event_name: 'PreToolUse', tool_name: 'Bash', tool_input: { command: 'echo premium' } },
      'no JSON',
    ])
      assert.deepEqual(await gate(call), { code: 0, err: '' }, JSON.stringify(call));
  });

  it('holds an edit to account for what it brings in, not for what was there', async () => {
    const editing = (edit: object): object => ({
      ...{ hook_event_name: 'PreToolUse', tool_name: 'Edit', cwd: folder() },
      tool_input: { file_path: 'tea/drafts/old.md', ...edit },
    });
    assert.deepEqual(await gate(editing({ old_string: 'slowly', new_string: 'warm' })), { code: 0, err: '' });
    const { code, err } = await gate(
      editing({ edits: [{ old_string: 'We pour it', new_string: 'We pour $1 premium tea' }] }),
    );
    assert.equal(code, 2);
    assert.match(err, /premium/);
    assert.doesNotMatch(err, /iconic/);
  });

  it('checks files elsewhere that a pattern names', async () => {
    const call = writing('site/new.md', 'A premium pot.\n');
    assert.equal((await gate(call)).code, 0);
    assert.equal((await gate(call, 'site/**/*.md')).code, 2);
    assert.equal((await gate(call, 'site/**/*.md', '--fail-on', 'never')).code, 0);
  });

  it('says where it cannot check, and stops nothing', async () => {
    const { code, err } = await gate(
      writing('tea/drafts/new.md', '---\nconsent: none\n---\nA premium pot.\n'),
    );
    assert.equal(code, 1);
    assert.match(err, /^Timbre could not check this draft\.\nThis draft states consent without “send”/);
  });
});
