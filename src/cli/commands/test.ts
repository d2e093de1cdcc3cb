import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { isTestFile, type TestFileProblem } from '../../core/brand-tests/test-file.ts';
import type { RanTest } from '../../service/engine/index.ts';
import { learnFolder } from '../brand-folder.ts';
import { CommandError } from '../command-error.ts';
import { positionsIn } from '../position.ts';
import { junitReport } from '../check/junit.ts';
import { writeOutput } from '../write-output.ts';

interface Options {
  readonly json?: boolean;
  readonly junit?: string;
}

/** What became of a test file. */
export interface RanFile {
  readonly file: string;
  readonly source: string;
  readonly problems: readonly TestFileProblem[];
  readonly ran: readonly RanTest[];
}

export const testCommand = (): Command =>
  new Command('test')
    .description('run a brand’s tests of its own rules and voice (`tests/*.yaml` in its folder)')
    .argument('<brand>', 'brand folder')
    .option('--json', 'print JSON')
    .option('--junit <file>', 'also write a JUnit XML report, which CI systems show')
    .action(async (brand: string, { json, junit }: Options, command: Command) => {
      const files = testFilesOf(brand);
      const { engine, key } = await learnFolder(command, brand);
      const ran: RanFile[] = [];
      for (const file of files) {
        const source = readFileSync(file, 'utf8');
        ran.push({ file, source, ...(await engine.tests.run({ brand: key, source })) });
      }
      const failures = ran.reduce(
        (sum, one) => sum + one.problems.length + one.ran.filter(({ passed }) => !passed).length,
        0,
      );
      console.log(json ? JSON.stringify(ran.map(asJson)) : describe(ran));
      if (junit !== undefined) await writeOutput(junit, junitReport(ran));
      if (failures > 0) process.exitCode = 1;
    });

/** Throws `CommandError` where there is none: a run without tests would seem to pass. */
function testFilesOf(brand: string): string[] {
  const folder = join(brand, 'tests');
  const names = existsSync(folder) ? readdirSync(folder).filter(isTestFile).sort() : [];
  if (names.length === 0) throw new CommandError(`${folder} has no test files (*.yaml).`);
  return names.map((name) => join(folder, name));
}

function asJson({ file, source, problems, ran }: RanFile): object {
  const positionOf = positionsIn(source);
  return {
    file,
    problems: problems.map(({ start, message }) => ({ at: positionOf(start), message })),
    tests: ran.map(({ test, passed, message, expected, actual }) => ({
      ...{ id: test.id, at: positionOf(test.start), text: test.text, passed },
      ...(passed ? {} : { message, expected, actual }),
    })),
  };
}

function describe(files: readonly RanFile[]): string {
  const lines = files.flatMap(({ file, source, problems, ran }) => {
    const positionOf = positionsIn(source);
    return [
      ...problems.map(({ start, message }) => `${file}:${positionOf(start)}  ${message}`),
      ...ran
        .filter(({ passed }) => !passed)
        .map(
          ({ test, message }) => `${file}:${positionOf(test.start)}  ${message}\n    ${inOneLine(test.text)}`,
        ),
    ];
  });
  const all = files.flatMap(({ ran }) => ran);
  const failed = all.filter(({ passed }) => !passed).length;
  const total = `${String(all.length)} ${all.length === 1 ? 'test' : 'tests'}, ${failed === 0 ? 'none failed' : `${String(failed)} failed`}`;
  return [...lines, total].join('\n');
}

const inOneLine = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
};
const LONGEST = 100;
