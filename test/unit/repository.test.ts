import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';

/** Everything that may lie in the root of the repository. Whoever adds something there adds it here. */
const ROOT = [
  '.ci',
  '.editorconfig',
  '.gitattributes',
  '.github',
  '.gitignore',
  '.mocharc.json',
  '.nvmrc',
  '.prettierignore',
  '.prettierrc.json',
  '.vscode',
  '.vscodeignore',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'SUPPORT.md',
  'brand-profiles',
  'data',
  'docs',
  'eslint.config.js',
  'knip.json',
  'l10n',
  'media',
  'package-lock.json',
  'package.json',
  'package.nls.json',
  'scripts',
  'src',
  'test',
  'tsconfig.json',
];

/** Put together here, so that this file does not name what it refuses. */
const MACHINE_PATHS = [
  ['work', String.raw`[\w.-]+`],
  ['tmp', String.raw`[\w.-]+`],
  ['home', String.raw`[\w.-]+/`],
  ['Users', String.raw`[\w.-]+/`],
].map(([folder = '', below = '']) => new RegExp(String.raw`(?<![\w.:/-])/${folder}/${below}`));

const BINARY = /\.(?:png|bin|wasm|gif|ico|docx|zip|gz)$/;

describe('the repository', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 2 ** 26 })
    .split('\0')
    .filter((file) => file !== '' && lstatSync(file, { throwIfNoEntry: false })?.isFile() === true);

  it('has nothing in its root that is not on the list', () => {
    const entries = new Set(files.map((file) => file.replace(/\/.*/, '')));
    assert.deepEqual(
      [...entries].filter((entry) => !ROOT.includes(entry)),
      [],
    );
  });

  it('runs every file of tests in the extension host', () => {
    const folder = 'test/host/suite';
    const index = readFileSync(`${folder}/index.ts`, 'utf8');
    const files = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
    assert.deepEqual(
      files.filter((name) => !index.includes(`./${name}`)),
      [],
    );
  });

  it('has no internal note', () => {
    assert.deepEqual(
      files.filter((file) => /(?:^|\/)note-from-[^/]*$/i.test(file)),
      [],
    );
  });

  it('names no folder of somebody’s machine', () => {
    const found = files
      .filter((file) => !BINARY.test(file))
      .flatMap((file) =>
        readFileSync(file, 'utf8')
          .split('\n')
          .flatMap((line, at) =>
            MACHINE_PATHS.some((pattern) => pattern.test(line))
              ? [`${file}:${String(at + 1)}: ${line.trim().slice(0, 120)}`]
              : [],
          ),
      );
    assert.deepEqual(found, []);
  });
});
