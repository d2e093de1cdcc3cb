import { stripVTControlCharacters } from 'node:util';

/** What a run of tests came to. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** A text for each test that failed, or one for all of them: title and error. */
  readonly failures: readonly string[];
  /** The titles of the outermost suites in which a test failed, as far as they are known. */
  readonly failedSuites: readonly string[];
  /** As `failures`, of tests that passed when they were run again. */
  readonly unsteady: readonly string[];
}

/** Of a run in which more suites failed than these, something general is the cause. */
const MOST_SUITES = 3;

/**
 * Tests that drive VS Code are run once more, in an editor of their own, where a few suites failed. What passes then counts, and is named at
 * the end of the run: a race to be mended, which must not hide what else the run found.
 * @param again runs the suites whose full titles match
 */
export async function withSecondRun(first: Count, again: (grep: string) => Promise<Count>): Promise<Count> {
  const { failedSuites } = first;
  if (first.failed === 0 || failedSuites.length === 0 || failedSuites.length > MOST_SUITES) return first;
  console.log(`\n— once more: ${failedSuites.join(', ')}`);
  const second = await again(`^(?:${failedSuites.map(escaped).join('|')})`);
  // Without a count of what was run, nothing was shown.
  if (second.failed > 0 || second.passed === 0)
    return {
      ...first,
      failures: [...first.failures, ...second.failures.map((text) => `once more: ${text}`)],
    };
  return {
    passed: first.passed + first.failed,
    failed: 0,
    failures: [],
    failedSuites: [],
    unsteady: first.failures,
  };
}

const escaped = (title: string): string => title.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Reads what mocha prints at the end of a run; a run that ends without a count has failed. */
export function readCount(title: string, code: number | null, printed: string): Count {
  const output = stripVTControlCharacters(printed);
  const count = (word: string): number =>
    Number(new RegExp(`^\\s*(\\d+) ${word}`, 'm').exec(output)?.[1] ?? 0);
  const failed = count('failing');
  const passed = count('passing');
  if (code === 0) return { passed, failed, failures: [], failedSuites: [], unsteady: [] };
  const details = failed > 0 ? output.slice(output.search(/^\s*\d+ failing/m)) : 'it ended without a count';
  // “  2) suite”, the suites and the test inside it below it, further in.
  const suites = [...details.matchAll(/^ {2}\d+\) (.+?):?$/gm)].map(([, suite = '']) => suite);
  return {
    passed,
    failed: Math.max(failed, 1),
    failures: [`${title}: ${details.trim()}`],
    failedSuites: [...new Set(suites)],
    unsteady: [],
  };
}
