import assert from 'node:assert/strict';
import { StoppedError } from '../../../src/core/base/calls.ts';
import { inProcess } from '../../../src/protocol/index.ts';
import { DraftChecker } from '../../../src/service/drafts/draft-checker.ts';
import type { BrandFolder } from '../../../src/service/ports.ts';
import { until } from '../../until.ts';
import { draftOf, learnedEngine, TODAY } from '../core/sample-brands.ts';
import { Draft, HandClock } from './hand-host.ts';

const BRAND = 'fizzwick';

describe('the checker of drafts', () => {
  const brand: BrandFolder = { folder: BRAND, slug: BRAND, name: 'Fizzwick', profileKey: undefined };
  const text = draftOf(BRAND, 'retailer-notice').slice(0, 600);
  let clock: HandClock;
  let errors: string[];
  let stops: number;
  let checker: DraftChecker<Draft, BrandFolder>;

  before(async function () {
    const engine = inProcess(await learnedEngine(TODAY, BRAND));
    // An engine that stops in the middle of the next checks.
    const stopping = {
      ...engine,
      analysis: {
        ...engine.analysis,
        check: (...call: Parameters<typeof engine.analysis.check>) =>
          stops-- > 0
            ? Promise.reject(new StoppedError('The engine stopped (code 1).'))
            : engine.analysis.check(...call),
      },
    };
    clock = new HandClock();
    errors = [];
    checker = new DraftChecker({
      ...{ engine: stopping, clock },
      ready: () => Promise.resolve(),
      brandOf: () => Promise.resolve(brand),
      log: {
        info: () => undefined,
        warn: () => undefined,
        error: (problem) => errors.push(String(problem)),
      },
    });
  });
  beforeEach(() => {
    stops = 0;
    errors.length = 0;
  });

  const reported = (draft: Draft, version: number): Promise<true> =>
    until('the report', () => {
      clock.pass(120);
      return checker.report(draft)?.version === version ? true : undefined;
    });

  it('waits for a pause in typing, up to a limit, and reports the latest version', async () => {
    const draft = new Draft(text);
    for (let key = 0; key < 10; key++) {
      draft.write(`${text}${'x'.repeat(key)}`);
      checker.checkSoon(draft);
      assert.equal(clock.planned, 1);
      clock.pass(60);
    }
    await reported(draft, draft.version);
    draft.isClosed = true;
    checker.forget(draft);
    assert.equal(checker.report(draft), undefined);
  });

  it('reports a stopped engine once without a timer, and checks again on request', async () => {
    const draft = new Draft(text);
    stops = 3;
    for (let time = 0; time < 3; time++) {
      checker.checkNow(draft);
      clock.pass(1);
      await until('the failure', () => (stops === 2 - time ? true : undefined));
      await new Promise((resolve) => setImmediate(resolve));
      assert.equal(clock.planned, 0);
    }
    assert.deepEqual(errors, ['StoppedError: The engine stopped (code 1).']);
    assert.equal(checker.report(draft), undefined);
    checker.checkNow(draft);
    clock.pass(1);
    await reported(draft, 1);
  });
});
