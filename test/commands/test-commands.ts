import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from '../served/paths.ts';
import { commandsOf, type DocumentedCommand } from './find-commands.ts';
import { NOT_RUN } from './not-run.ts';

/** What stands in the documents for a file or folder of the reader's own. */
const PLACEHOLDERS: Readonly<Record<string, string>> = {
  DIR: 'brand-profiles',
  FILE: 'test/unit/core/base/bytes/bytes.test.ts',
};

const SMALL = '--small';
/** Measurements beside `npm run bench` that can be run on little too. */
const HAVE_SMALL = /^npx tsx test\/bench\/(?:lsp|proposals|voice-report)-bench\.ts$/;

const reasonNotToRun = (command: string): string | undefined =>
  NOT_RUN.find(([pattern]) => pattern.test(command))?.[1];

/** The command as it is run here: with files in the place of placeholders, and on a small size. */
function runnable(command: string, scratch: string): string[] {
  const filled = command
    .split(' ')
    .map((word) => PLACEHOLDERS[word] ?? word)
    .join(' ');
  if (filled === 'npm run bench') return [`${filled} -- ${SMALL} --only package`];
  if (/^npm run bench --(?= )/.test(filled) || HAVE_SMALL.test(filled)) return [`${filled} ${SMALL}`];
  if (filled === 'npm run package') return [`${filled} -- --out ${join(scratch, 'timbre.vsix')}`];
  if (filled.includes('build-background.ts')) return [`${filled} --out ${join(scratch, 'background.bin')}`];
  // “Likewise the other parts”: merging them needs all.
  const [, part, of] = /--shard (1)\/(\d+)/.exec(filled) ?? [];
  if (part !== undefined)
    return Array.from({ length: Number(of) }, (_, at) =>
      filled
        .replace(`1/${of ?? ''}`, `${String(at + 1)}/${of ?? ''}`)
        .replace('1.bin', `${String(at + 1)}.bin`),
    );
  return [filled];
}

/** Every documented command once, where it is named first. */
export function documentedCommands(): readonly DocumentedCommand[] {
  const once = new Map<string, DocumentedCommand>();
  for (const found of commandsOf(repoRoot)) if (!once.has(found.command)) once.set(found.command, found);
  return [...once.values()];
}

/** Programs that are built; all others are the scripts of the project. */
export const isProgram = ({ command }: DocumentedCommand): boolean => command.startsWith('node dist/');

/**
 * Adds a test for each command that runs it, or, where it is not run, looks whether what it names is there.
 *
 * @param scratch a folder for what commands write, and for their cache
 * @param cwd where they are run
 * @param shortened a command without what earlier ones have done already
 */
export function testCommands(
  commands: readonly DocumentedCommand[],
  {
    scratch,
    cwd,
    shortened = (command) => command,
  }: { readonly scratch: string; readonly cwd: string; readonly shortened?: (command: string) => string },
): void {
  // Not the cache of whoever runs the tests: the documents also say how to delete it.
  const env = {
    ...process.env,
    XDG_CACHE_HOME: join(scratch, 'cache'),
    LOCALAPPDATA: join(scratch, 'cache'),
  };
  const run = (command: string): void => {
    const { status, stdout, stderr } = spawnSync(command, { cwd, env, shell: true, encoding: 'utf8' });
    assert.equal(status, 0, `${command}\n${stdout.slice(-2000)}\n${stderr.slice(-4000)}`);
  };
  const scripts = new Set(scriptsOf(readFileSync(join(repoRoot, 'package.json'), 'utf8')));

  for (const { command, file, line } of commands) {
    const why = reasonNotToRun(command);
    const title = `${command} (${file}:${String(line)})`;
    if (why === undefined)
      it(title, function () {
        this.timeout(600_000);
        for (const one of runnable(command, scratch)) run(shortened(one));
      });
    else
      it(`${title} is there, not run: ${why}`, () => {
        for (const script of command.match(/(?<=npm run )\S+/g) ?? [])
          assert.ok(scripts.has(script), `package.json has no script “${script}”`);
        for (const path of command.match(/(?<=^| )(?:scripts|test|dist)\/\S+/g) ?? [])
          assert.ok(existsSync(join(repoRoot, path)), `${path} is not there`);
      });
  }
}

function scriptsOf(manifest: string): string[] {
  const value: unknown = JSON.parse(manifest);
  assert.ok(typeof value === 'object' && value !== null && 'scripts' in value);
  assert.ok(typeof value.scripts === 'object' && value.scripts !== null);
  return Object.keys(value.scripts);
}
