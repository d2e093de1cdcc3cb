import type { Localize } from '../base/localize.ts';
import { reportDraft, type DraftReport } from '../analysis/draft-report.ts';
import type { ReadonlyBrandModel } from '../brand-model/readonly-brand-model.ts';
import { CHECKS, DRIFT_RULE, namesRule, type Finding } from '../checks/index.ts';
import type { BrandTest } from './test-file.ts';

/** How a test ended, in words that its author can use. */
export interface TestOutcome {
  readonly passed: boolean;
  /** One sentence or two; empty where it passed. */
  readonly message: string;
  readonly expected: string;
  readonly actual: string;
}

/**
 * Runs one test as the editor would check a draft with this passage.
 * @param today YYYY-MM-DD
 */
export function runTest(
  brand: ReadonlyBrandModel,
  test: BrandTest,
  today: string,
  localize: Localize,
): TestOutcome {
  if (test.rule !== undefined && !isRule(test.rule))
    return failed(
      localize('a rule of Timbre'),
      localize('no rule “{0}”', test.rule),
      localize('There is no rule “{0}”.', test.rule),
    );
  const { report } = reportDraft(brand, { text: asDraft(test) }, today, localize);
  switch (test.expectation) {
    case 'us':
      return isUs(brand, test, report, localize);
    case 'not us':
      return isNotUs(brand, test, report, localize);
    case 'marks':
      return mustMark(test, marksOf(report, test, localize), localize);
    case 'passes':
      return mustPass(test, marksOf(report, test, localize), localize);
  }
}

const failed = (expected: string, actual: string, message: string): TestOutcome => ({
  ...{ passed: false, message, expected, actual },
});

const passed = (expected: string): TestOutcome => ({
  ...{ passed: true, message: '', expected, actual: expected },
});

const isRule = (rule: string): boolean =>
  rule.startsWith('vale') ||
  [...CHECKS.map(({ id }) => id), DRIFT_RULE.id].some((id) => namesRule([rule], id));

const HEAD_END = '---\n\n';
const headOf = ({ channel }: BrandTest): string =>
  channel === undefined ? '' : `---\nchannel: ${JSON.stringify(channel)}\n${HEAD_END}`;
const asDraft = (test: BrandTest): string => headOf(test) + test.text;

/** What a rule says of a passage. */
interface Mark {
  readonly text: string;
  readonly message: string;
}

const isCounted = ({ kind }: Finding): boolean => kind !== 'exemption';

function marksOf(report: DraftReport, test: BrandTest, localize: Localize): Mark[] {
  const rule = test.rule ?? '*';
  return [
    ...report.findings.filter((finding) => isCounted(finding) && namesRule([rule], finding.rule)),
    ...(namesRule([rule], DRIFT_RULE.id) ? offBrand(report, test, localize) : []),
  ];
}

const offBrand = ({ sentences }: DraftReport, test: BrandTest, localize: Localize): Mark[] =>
  sentences
    .filter(({ flagged }) => flagged)
    .map(({ start, end }) => ({
      text: asDraft(test).slice(start, end),
      message: localize('Off-brand sentence.'),
    }));

const listOf = (marks: readonly Mark[]): string =>
  marks.map(({ text, message }) => `“${text}”: ${message}`).join('\n');

function mustMark({ words, rule = '' }: BrandTest, marks: readonly Mark[], localize: Localize): TestOutcome {
  const expected =
    words === undefined ? localize('a mark of {0}', rule) : localize('“{0}” marked by {1}', words, rule);
  const isMet = marks.some(
    ({ text }) => words === undefined || text.toLowerCase().includes(words.toLowerCase()),
  );
  if (isMet) return passed(expected);
  const actual = marks.length === 0 ? localize('no mark') : listOf(marks);
  const message =
    words === undefined
      ? localize('{0} marks nothing here, and should.', rule)
      : localize('{0} does not mark “{1}”, and should.', rule, words);
  return failed(expected, actual, message);
}

function mustPass({ rule = '' }: BrandTest, marks: readonly Mark[], localize: Localize): TestOutcome {
  const expected = localize('no mark of {0}', rule);
  const [first] = marks;
  if (!first) return passed(expected);
  return failed(
    expected,
    listOf(marks),
    localize('{0} marks “{1}”, and should not. {2}', rule, first.text, first.message),
  );
}

/** How close a passage with a score is to the voice. */
function standingOf(
  { score: { standing } }: DraftReport,
  name: string,
  localize: Localize,
): string | undefined {
  return 'percentile' in standing
    ? localize(
        'Closer to {0}’s style than {1} % of its own posts of this length.',
        name,
        Math.round(standing.percentile),
      )
    : undefined;
}

function isUs(
  brand: ReadonlyBrandModel,
  test: BrandTest,
  report: DraftReport,
  localize: Localize,
): TestOutcome {
  const { name } = brand.profile;
  const expected = localize('sounds like {0}', name);
  const far = offBrand(report, test, localize);
  const { assessment } = report;
  // Most posts have a sentence that is marked; a passage with a score is judged by it.
  if (assessment ? assessment.band !== 'off' : far.length === 0) return passed(expected);
  const standing = standingOf(report, name, localize);
  return failed(
    expected,
    [...(standing === undefined ? [] : [standing]), ...far.map(({ text }) => `“${text}”`)].join('\n'),
    assessment
      ? localize('Does not sound like {0}. {1}', name, standing ?? '')
      : localize('Marked as off-brand: {0}', far.map(({ text }) => `“${text}”`).join(' ')),
  );
}

function isNotUs(
  brand: ReadonlyBrandModel,
  test: BrandTest,
  report: DraftReport,
  localize: Localize,
): TestOutcome {
  const { name } = brand.profile;
  const expected = localize('does not sound like {0}', name);
  const { assessment } = report;
  const marks = [
    ...report.findings.filter((finding) => isStyle(finding)),
    ...offBrand(report, test, localize),
  ];
  if ((assessment && assessment.band !== 'on') || marks.length > 0) return passed(expected);
  const standing = standingOf(report, name, localize) ?? localize('No word or sentence of it is marked.');
  return failed(expected, standing, localize('Nothing shows that this is not {0}. {1}', name, standing));
}

/** Claims and notices are no matter of voice. */
const isStyle = ({ kind }: Finding): boolean =>
  kind === 'banned' || kind === 'term' || kind === 'wording' || kind === 'spelling';
