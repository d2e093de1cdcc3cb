import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { folderWith } from '../../unit/lsp/client.ts';
import { TEA_FILES } from '../../unit/lsp/tea-brand.ts';

const hasNeovim = spawnSync('nvim', ['--version']).status === 0;

(hasNeovim ? describe : describe.skip)('Neovim with the language server', function () {
  this.timeout(360_000);
  let folder: ReturnType<typeof folderWith>;
  let storage: ReturnType<typeof folderWith>;
  before(() => {
    folder = folderWith(TEA_FILES);
    storage = folderWith({});
  });
  after(() => {
    folder.remove();
    storage.remove();
  });

  it('shows diagnostics of a draft, and takes an action', () => {
    const draft = join(folder.path, 'tea/drafts/spring.md');
    const seen = join(storage.path, 'seen.txt');
    const background = resolve('src/core/base/background/background.bin');
    const command = [
      ...[
        process.execPath,
        '--import',
        pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href,
        resolve('src/cli/main.ts'),
      ],
      ...['--background', background, 'lsp', '--storage', storage.path],
    ];
    const { status, stderr } = spawnSync(
      'nvim',
      ['--headless', '-u', 'NONE', '-c', `luafile ${resolve('test/processes/lsp/neovim.lua')}`],
      {
        env: {
          ...process.env,
          HOME: storage.path,
          TIMBRE_COMMAND: JSON.stringify(command),
          TIMBRE_ROOT: folder.path,
          TIMBRE_DRAFT: draft,
          TIMBRE_SEEN: seen,
        },
        encoding: 'utf8',
        timeout: 330_000,
      },
    );
    assert.equal(status, 0, `${stderr}\n${readSeen(seen)}`);
    assert.match(readSeen(seen), /“premium” is on Leaf & Kettle’s banned list/);
    assert.match(readFileSync(draft, 'utf8'), /^We have a premium loose leaves for you\./);
  });
});

function readSeen(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '(nothing was seen)';
  }
}
