import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analysePaths } from '../../../../../src/core/planning/journeys/paths/chain.ts';
import { learnNextStep, nextSteps } from '../../../../../src/core/planning/journeys/paths/next-step.ts';
import {
  PathFileError,
  readPaths,
  type PathRow,
} from '../../../../../src/core/planning/journeys/paths/read-paths.ts';
import { compareVariants, readVariants } from '../../../../../src/core/planning/journeys/paths/variants.ts';

const anyRows = fc.array(
  fc.record({
    steps: fc.array(fc.constantFrom('mail', 'page', 'call', 'text'), { minLength: 1, maxLength: 5 }),
    conversions: fc.nat({ max: 5 }),
    nulls: fc.integer({ min: 1, max: 5 }),
  }),
  { minLength: 1, maxLength: 8 },
);

/** P(conversion) of the first-order chain by walking it until hardly anything is left. */
function walked(rows: readonly PathRow[], removed?: string): number {
  const { next } = analysePaths(rows);
  let here = new Map([['(start)', 1]]);
  let converted = 0;
  for (let step = 0; step < 4000; step++) {
    const after = new Map<string, number>();
    for (const [at, mass] of here)
      for (const { from, to, p } of next) {
        if (from !== at || to === removed) continue;
        if (to === '(conversion)') converted += mass * p;
        else if (to !== '(null)') after.set(to, (after.get(to) ?? 0) + mass * p);
      }
    here = after;
  }
  return converted;
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;

describe('the analysis of paths', () => {
  it('agrees with a fork worked out by hand', () => {
    const rows = readPaths('path,total_conversions,total_null\nmail > page,3,3\npage,1,1\nmail,0,2\n').rows;
    const { conversionRate, steps, next } = analysePaths(rows);
    assert.ok(isNear(conversionRate, 0.4));
    const page = steps.find(({ step }) => step === 'page');
    assert.ok(page && isNear(page.removal, 1));
    const mail = steps.find(({ step }) => step === 'mail');
    // Without the mail, the two that began at the page remain: 0.2 × 0.5.
    assert.ok(mail && isNear(mail.removal, 0.75) && isNear(mail.conversions, (4 * 0.75) / 1.75));
    assert.ok(next.some(({ from, to, p }) => from === 'mail' && to === '(null)' && isNear(p, 0.25)));
  });

  it('gives the conversion rate and removal effects that walking the chain gives', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { conversionRate, steps } = analysePaths(rows);
        const whole = walked(rows);
        assert.ok(isNear(conversionRate, whole));
        for (const { step, removal } of steps)
          assert.ok(isNear(removal, whole > 0 ? 1 - walked(rows, step) / whole : 0), step);
      }),
      { numRuns: 25 },
    );
  });

  it('shares out all conversions', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { steps } = analysePaths(rows);
        const all = rows.reduce((sum, { conversions }) => sum + conversions, 0);
        assert.ok(
          isNear(
            steps.reduce((sum, { conversions }) => sum + conversions, 0),
            all,
          ),
        );
      }),
    );
  });

  it('smooths towards the average next step', () => {
    const rows = readPaths('path,total_conversions,total_null\na > b,9,1\nb,1,9\n').rows;
    const p = (smoothing: number): number =>
      analysePaths(rows, smoothing).next.find(({ from, to }) => from === 'a' && to === 'b')?.p ?? 0;
    assert.equal(p(0), 1);
    assert.ok(p(5) < p(1) && p(1) < 1);
    const sum = analysePaths(rows, 5)
      .next.filter(({ from }) => from === 'a')
      .reduce((all, next) => all + next.p, 0);
    assert.ok(isNear(sum, 1));
  });

  it('says which rows were not read, and which column is missing', () => {
    const { rows, skipped } = readPaths(
      'Path,Total_Conversions,total_null\n"Instagram, story > mail",2,1\n,1,1\na,many,1\n',
    );
    assert.deepEqual(rows[0]?.steps, ['Instagram, story', 'mail']);
    assert.deepEqual(
      skipped.map(({ line }) => line),
      [3, 4],
    );
    assert.throws(() => readPaths('step,count\na,1\n'), PathFileError);
  });
});

describe('the model of next steps', () => {
  it('gives distributions over everything that was seen', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.array(fc.constantFrom('mail', 'page', 'unseen'), { maxLength: 6 }),
        (rows, prefix) => {
          const next = nextSteps(learnNextStep(rows), prefix);
          assert.ok(
            isNear(
              [...next.values()].reduce((sum, p) => sum + p, 0),
              1,
            ),
          );
          assert.ok([...next.values()].every((p) => p >= 0));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('uses longer contexts where they tell, and not where they do not', () => {
    // What follows “x” is what came before it.
    const told = ['a', 'b'].flatMap((first) =>
      Array.from({ length: 60 }, (_, at): PathRow => ({
        steps: [first, 'x', first, `end${String(at % 7)}`],
        conversions: 1,
        nulls: 0,
      })),
    );
    const next = nextSteps(learnNextStep(told), ['a', 'x']);
    assert.ok((next.get('a') ?? 0) > 0.8);
    const even = ['a', 'b'].flatMap((first) =>
      ['a', 'b'].flatMap((last) =>
        Array.from({ length: 30 }, (_, at): PathRow => ({
          steps: [first, 'x', last, `end${String(at % 7)}`],
          conversions: 1,
          nulls: 0,
        })),
      ),
    );
    assert.ok(Math.abs((nextSteps(learnNextStep(even), ['a', 'x']).get('a') ?? 0) - 0.5) < 0.1);
  });
});

describe('the comparison of wordings', () => {
  const csv = 'step,variant,sent,converted\nnudge,plain,1000,80\nnudge,dry,1000,120\nhello,one,10,1\n';
  it('gives the better one the larger share, in shares that add up', () => {
    const [plain, dry, one] = compareVariants(readVariants(csv));
    assert.ok(plain && dry && one);
    assert.ok(dry.share > 0.99 && isNear(plain.share + dry.share, 1) && one.share === 1);
    assert.ok(dry.from < 0.12 && 0.12 < dry.to && isNear(dry.rate, 121 / 1002));
  });
  it('gives equal results for equal seeds', () => {
    assert.deepEqual(compareVariants(readVariants(csv), 7), compareVariants(readVariants(csv), 7));
  });
  it('has intervals of a beta distribution', () => {
    // A uniform posterior: nothing was sent.
    const [none] = compareVariants(readVariants('step,variant,sent,converted\na,b,0,0\n'));
    assert.ok(none && Math.abs(none.from - 0.05) < 0.01 && Math.abs(none.to - 0.95) < 0.01);
  });
});
