import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { copyOfProject } from '../project-copy.ts';
import { documentedCommands, isProgram, testCommands } from './test-commands.ts';

const BENCH = /^npm run bench --(?= )/;

/** Leaves out the production build of `npm run bench` where the one before has just made it; a build takes longer than what is measured. */
function withoutSecondBuild(): (command: string) => string {
  const [build, bench, ...more] = manifest.scripts.bench.split(' && ');
  assert.equal(build, 'node scripts/build.mjs --production');
  assert.ok(bench?.startsWith('tsx ') && more.length === 0);
  let isBuilt = false;
  return (command) => {
    if (!BENCH.test(command)) {
      if (/^npm run build\b/.test(command)) isBuilt = false;
      return command;
    }
    const short = isBuilt ? command.replace(BENCH, `npx ${bench}`) : command;
    isBuilt = true;
    return short;
  };
}

describe('the scripts of the project that the documents name', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'timbre-commands-'));
  // Some of them build anew, and others write pictures: not into the project, which other tests are reading.
  const project = copyOfProject();
  after(() => {
    project.remove();
    rmSync(scratch, { recursive: true, force: true });
  });

  const scripts = documentedCommands().filter((command) => !isProgram(command));
  const isBuild = ({ command }: { readonly command: string }): boolean => command === 'npm run build';
  // The build for development first, as it would take away the one for production that others share.
  const ordered = [...scripts.filter(isBuild), ...scripts.filter((command) => !isBuild(command))];
  testCommands(ordered, { scratch, cwd: project.folder, shortened: withoutSecondBuild() });
});
