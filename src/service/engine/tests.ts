import type { CallOptions } from '../../core/base/calls.ts';
import { cooperate } from '../../core/base/cooperative.ts';
import { firstTestFile } from '../../core/brand-tests/first-file.ts';
import { rulesMarking, runTest, type MarkedBy, type TestOutcome } from '../../core/brand-tests/run-test.ts';
import { CHECKS, DRIFT_RULE, ruleTitle } from '../../core/checks/index.ts';
import { readTestFile, type BrandTest, type TestFile } from '../../core/brand-tests/test-file.ts';
import type { BrandRequest } from './brands.ts';
import type { EngineContext } from './context.ts';

export interface RunTestsRequest extends BrandRequest {
  /** The text of a test file. */
  readonly source: string;
  /** The ids of the tests to run; all where it is left out. */
  readonly only?: readonly string[] | undefined;
}

/** A test with how it ended. */
export interface RanTest extends TestOutcome {
  readonly test: BrandTest;
}

/** Tests that a brand has of its own rules and voice. */
export interface BrandTests {
  read(request: { readonly source: string }): TestFile;
  /** The rules that mark a passage, each with its first mark. */
  marking(request: BrandRequest & { readonly text: string }): readonly MarkedBy[];
  /** Every rule that a test can name, except those of Vale styles. */
  rules(request: BrandRequest): readonly NamedRule[];
  /** A first test file with sentences of the posts, all of whose tests pass. Undefined: there is no such sentence, or the brand changed meanwhile. */
  firstFile(request: BrandRequest, options?: CallOptions): Promise<string | undefined>;
  /** Runs a file's tests in their order; the progress is each test that ended. */
  run(
    request: RunTestsRequest,
    options?: CallOptions<RanTest>,
  ): Promise<Omit<TestFile, 'tests'> & { readonly ran: readonly RanTest[] }>;
}

/** A rule that a test can name. */
export interface NamedRule {
  readonly rule: string;
  /** What it marks, in words. */
  readonly title: string;
}

export const testsOf = (context: EngineContext): BrandTests => ({
  read: ({ source }) => readTestFile(source, context.localize),
  marking: ({ brand, text }) => rulesMarking(context.brand(brand), text, context.today(), context.localize),
  rules: () =>
    [...CHECKS, DRIFT_RULE].map(({ id }) => ({ rule: id, title: ruleTitle(id, context.localize) })),
  async firstFile({ brand: key }, { signal } = {}) {
    const brand = context.brand(key);
    const changes = (): number => brand.changes + brand.profileRevision;
    const steps = firstTestFile(brand, context.today(), context.localize);
    return cooperate(steps, context.pausing(signal), changes);
  },
  async run({ brand: key, source, only }, { signal, onProgress } = {}) {
    const { tests, problems } = readTestFile(source, context.localize);
    const pause = context.pausing(signal);
    const ran: RanTest[] = [];
    for (const test of tests) {
      if (only && !only.includes(test.id)) continue;
      await pause();
      const outcome = runTest(context.brand(key), test, context.today(), context.localize);
      ran.push({ test, ...outcome });
      onProgress?.({ test, ...outcome });
    }
    return { problems, ran };
  },
});
