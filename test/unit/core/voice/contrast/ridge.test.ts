import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runToEnd } from '../../../../../src/core/base/cooperative.ts';
import { solveRidge, type SparseRows } from '../../../../../src/core/voice/contrast/ridge.ts';

const WIDTH = 4;
const value = fc.integer({ min: -8, max: 8 }).map((eighths) => eighths / 8);
const example = fc.record({
  row: fc.array(value, { minLength: WIDTH, maxLength: WIDTH }),
  target: fc.constantFrom(-1, 1),
  importance: fc.constantFrom(0, 0.5, 3),
});

/** Rows of one example for each of several problems. */
const problems = fc
  .integer({ min: 1, max: 8 })
  .chain((size) =>
    fc.array(fc.array(example, { minLength: size, maxLength: size }), { minLength: 1, maxLength: 6 }),
  );

function sparse(rows: readonly (readonly number[])[]): SparseRows {
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  for (const row of rows) {
    row.forEach((element, column) => {
      if (element === 0) return;
      columns.push(column);
      values.push(element);
    });
    starts.push(columns.length);
  }
  return {
    size: rows.length,
    starts: Uint32Array.from(starts),
    columns: Uint32Array.from(columns),
    values: Float32Array.from(values),
  };
}

describe('ridge regression', () => {
  it('finds weights at which the gradient of the loss is zero, without the rows of no importance', () => {
    fc.assert(
      fc.property(fc.array(example, { minLength: 1, maxLength: 8 }), (examples) => {
        const coefficients = runToEnd(
          solveRidge(
            {
              parts: [sparse(examples.map(({ row }) => row))],
              width: WIDTH,
              problems: 1,
              targets: Float64Array.from(examples, ({ target }) => target),
              importances: Float64Array.from(examples, ({ importance }) => importance),
            },
            30,
          ),
        );
        const extended = examples.map(({ row }) => [...row, 1]);
        const weights = Array.from({ length: WIDTH + 1 }, (_, column) =>
          extended.reduce((sum, row, at) => sum + (coefficients[at] ?? 0) * (row[column] ?? 0), 0),
        );
        const dot = (row: readonly number[]): number =>
          row.reduce((sum, element, column) => sum + element * (weights[column] ?? 0), 0);
        weights.forEach((weight, column) => {
          const gradient = examples.reduce(
            (sum, { target, importance }, at) =>
              sum + importance * (dot(extended[at] ?? []) - target) * (extended[at]?.[column] ?? 0),
            weight,
          );
          assert.ok(Math.abs(gradient) < 1e-6, `gradient ${String(gradient)}`);
        });
      }),
    );
  });

  it('solves several problems as it solves each alone', () => {
    fc.assert(
      // Up to more than are solved in one loop.
      fc.property(problems, (examples) => {
        const rows = examples.map(([first]) => first?.row ?? []);
        const solve = (of: readonly (readonly { target: number; importance: number }[])[]): Float64Array =>
          runToEnd(
            solveRidge(
              {
                // In two parts, where there are two rows.
                parts: [sparse(rows.slice(0, 1)), sparse(rows.slice(1))],
                width: WIDTH,
                problems: of.length,
                targets: Float64Array.from(
                  examples.flatMap((_, at) => of.map((one) => one[at]?.target ?? 0)),
                ),
                importances: Float64Array.from(
                  examples.flatMap((_, at) => of.map((one) => one[at]?.importance ?? 0)),
                ),
              },
              4,
            ),
          );
        const each = (examples[0] ?? []).map((_, problem) => examples.map((row) => row[problem]!));
        const together = solve(each);
        each.forEach((one, problem) => {
          assert.deepEqual(
            together.filter((_, at) => at % each.length === problem),
            solve([one]),
          );
        });
      }),
    );
  });
});
