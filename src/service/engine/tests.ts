import type { CallOptions } from '../../core/base/calls.ts';
import { runTest, type TestOutcome } from '../../core/brand-tests/run-test.ts';
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
  /** Runs a file's tests in their order; the progress is each test that ended. */
  run(
    request: RunTestsRequest,
    options?: CallOptions<RanTest>,
  ): Promise<Omit<TestFile, 'tests'> & { readonly ran: readonly RanTest[] }>;
}

export const testsOf = (context: EngineContext): BrandTests => ({
  read: ({ source }) => readTestFile(source, context.localize),
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
