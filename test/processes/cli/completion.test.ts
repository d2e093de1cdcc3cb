import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { timbre } from '../../unit/cli/run.ts';

const has = (program: string): boolean => spawnSync(program, ['-c', 'true']).status === 0;

describe('timbre completion', () => {
  /** What bash offers for a line whose last word is being typed. */
  async function offered(...words: readonly string[]): Promise<string[]> {
    const { out } = await timbre(['completion', 'bash']);
    const line = words.map((word) => `'${word}'`).join(' ');
    const script = `${out}\nCOMP_WORDS=(${line}); COMP_CWORD=${String(words.length - 1)}; _timbre; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    assert.equal(stderr, '');
    return stdout.split('\n').filter((word) => word !== '');
  }

  it('lets bash complete commands, options, values and nothing else', async function () {
    if (!has('bash')) this.skip();
    assert.deepEqual(await offered('timbre', 'sc'), ['score']);
    assert.deepEqual(await offered('timbre', 'check', '--li'), ['--list-waivers']);
    assert.deepEqual(await offered('timbre', 'check', '--no-c'), ['--no-cache']);
    assert.deepEqual(await offered('timbre', 'completion', 'z'), ['zsh']);
    assert.deepEqual(await offered('timbre', 'check', '--format', 's'), ['sarif']);
    assert.deepEqual(await offered('timbre', 'check', 'dra'), []);
  });

  for (const shell of ['zsh', 'fish'])
    it(`prints a script for ${shell} with every command, in its syntax`, async () => {
      const { out, code } = await timbre(['completion', shell]);
      assert.equal(code, 0);
      const { out: help } = await timbre(['--help']);
      const names = [...help.matchAll(/^ {2}([a-z]+) /gm)].map(([, name = '']) => name);
      assert.ok(names.includes('check'));
      for (const name of names.filter((one) => one !== 'help'))
        assert.match(out, new RegExp(`\\b${name}\\b`), name);
      if (!has(shell)) return;
      const { status, stderr } = spawnSync(shell, ['-n'], { input: out, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
    });

  it('names the shells after an unknown one', async () => {
    const { err, code } = await timbre(['completion', 'ksh']);
    assert.match(err, /Allowed choices are bash, zsh, fish/);
    assert.equal(code, 1);
  });
});
