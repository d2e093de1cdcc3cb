import type { TestFileProblem } from '../../core/brand-tests/test-file.ts';
import type { RanTest } from '../../service/engine/index.ts';

interface Suite {
  readonly file: string;
  readonly problems: readonly TestFileProblem[];
  readonly ran: readonly RanTest[];
}

/** Test results as JUnit XML, one suite a file; a file that cannot be read is an error of its own. */
export function junitReport(suites: readonly Suite[]): string {
  const written = suites.map(({ file, problems, ran }) => {
    const failed = ran.filter(({ passed }) => !passed).length;
    const attributes = `name="${xml(file)}" tests="${String(ran.length + problems.length)}" failures="${String(failed)}" errors="${String(problems.length)}"`;
    const cases = [
      ...problems.map(({ message }) => testCase(file, 'file', `<error message="${xml(message)}"/>`)),
      ...ran.map(({ test, passed, message, expected, actual }) =>
        testCase(
          file,
          `${test.id}: ${test.text}`,
          passed
            ? ''
            : `<failure message="${xml(message)}">${xml(`expected: ${expected}\nfound: ${actual}`)}</failure>`,
        ),
      ),
    ];
    return `  <testsuite ${attributes}>\n${cases.join('\n')}\n  </testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${written.join('\n')}\n</testsuites>\n`;
}

const testCase = (file: string, name: string, inner: string): string => {
  const opening = `    <testcase classname="${xml(file)}" name="${xml(name.replace(/\s+/g, ' ').slice(0, LONGEST))}"`;
  return inner === '' ? `${opening}/>` : `${opening}>${inner}</testcase>`;
};
const LONGEST = 120;

// Control characters are not allowed in XML, not even as references.
const xml = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '&#10;');
