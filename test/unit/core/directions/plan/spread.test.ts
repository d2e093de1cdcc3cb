import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Candidate } from '../../../../../src/core/directions/plan/candidate.ts';
import { chanceOf } from '../../../../../src/core/directions/plan/chance.ts';
import { chooseSpread } from '../../../../../src/core/directions/plan/spread.ts';
import {
  ANGLES,
  HOOKS,
  POINTS_OF_VIEW,
  rarityOf,
  shareOf,
  STRUCTURES,
  usageOf,
} from '../../../../../src/core/directions/index.ts';

const WORDS = ['kiln', 'glaze', 'apprentice', 'morning', 'crack', 'order', 'shelf', 'market', 'rain', 'clay'];

const anyCandidate: fc.Arbitrary<Candidate> = fc.record({
  id: fc.uuid(),
  cell: fc.record({
    angle: fc.constantFrom(...ANGLES),
    hook: fc.constantFrom(...HOOKS),
    structure: fc.constantFrom(...STRUCTURES),
    pointOfView: fc.constantFrom(...POINTS_OF_VIEW),
  }),
  wording: fc.string(),
  title: fc.subarray(WORDS, { minLength: 1 }).map((words) => words.join(' ')),
  tension: fc.constant('-'),
  question: fc.subarray(WORDS, { minLength: 1 }).map((words) => words.join(' ')),
  uses: fc
    .integer({ min: 0, max: 6 })
    .map((sentence) => [{ kind: 'statement' as const, sentence, text: '-', start: 0, end: 1, weight: 0.5 }]),
  fit: fc.constant(0.5),
  quality: fc.double({ min: 0.01, max: 1, noNaN: true }),
  idea: fc.constant({ angle: 'enemy' as const, words: new Set<string>() }),
  distance: fc.constant(0.5),
});
const anyone = (): boolean => true;
const noOne = (): readonly string[] => [];

describe('choosing directions that are good and far apart', () => {
  it('gives as many as are wanted and there are, each once', () => {
    fc.assert(
      fc.property(
        fc.array(anyCandidate, { maxLength: 30 }),
        fc.integer({ min: 1, max: 24 }),
        (all, count) => {
          const chosen = chooseSpread(all, count, noOne, anyone);
          assert.equal(chosen.length, Math.min(count, all.length));
          assert.equal(new Set(chosen).size, chosen.length);
        },
      ),
    );
  });

  it('begins with the best', () => {
    fc.assert(
      fc.property(fc.array(anyCandidate, { minLength: 1, maxLength: 30 }), (all) => {
        const best = Math.max(...all.map(({ quality }) => quality));
        assert.equal(chooseSpread(all, 3, noOne, anyone)[0]?.quality, best);
      }),
    );
  });

  it('never takes what may not join', () => {
    fc.assert(
      fc.property(fc.array(anyCandidate, { maxLength: 30 }), (all) => {
        const chosen = chooseSpread(all, 5, noOne, (candidate, sofar) =>
          sofar.every(({ cell }) => cell.angle !== candidate.cell.angle),
        );
        assert.equal(new Set(chosen.map(({ cell }) => cell.angle)).size, chosen.length);
      }),
    );
  });

  it('takes something else rather than nearly the same again', () => {
    const [base] = fc.sample(anyCandidate, { numRuns: 1, seed: 7 });
    assert.ok(base);
    const cell = { angle: 'enemy', hook: 'number', structure: 'ladder', pointOfView: 'we' } as const;
    const first = { ...base, id: 'a', cell, title: 'kiln glaze', question: 'crack rain', quality: 1 };
    const twin = { ...first, id: 'b', quality: 0.95 };
    const other = {
      ...first,
      ...{ id: 'c', title: 'market shelf', question: 'order morning', quality: 0.6, uses: [] },
      cell: { angle: 'ritual', hook: 'scene', structure: 'letter', pointOfView: 'thing' } as const,
    };
    assert.deepEqual(
      chooseSpread([first, twin, other], 2, noOne, anyone).map(({ id }) => id),
      ['a', 'c'],
    );
  });
});

describe('the planner’s chance', () => {
  it('is the same for the same texts and spread over [0, 1)', () => {
    const chance = chanceOf('Kiln and Sons\u0000drafts/mugs.md');
    const drawn = ANGLES.flatMap((angle) => HOOKS.map((hook) => chance(angle, hook)));
    assert.deepEqual(
      drawn,
      ANGLES.flatMap((angle) => HOOKS.map((hook) => chance(angle, hook))),
    );
    assert.ok(drawn.every((number) => number >= 0 && number < 1));
    const tenths = new Set(drawn.map((number) => Math.floor(number * 10)));
    assert.equal(tenths.size, 10);
    const mean = drawn.reduce((sum, number) => sum + number, 0) / drawn.length;
    assert.ok(mean > 0.45 && mean < 0.55, String(mean));
  });
});

describe('how often a brand uses something', () => {
  const recognised = <Id extends string>(id: Id): { id: Id; confidence: number; sentence: number } => ({
    ...{ id, confidence: 1, sentence: 0 },
  });
  const usage = usageOf([
    { facets: { angle: recognised('enemy'), hook: recognised('scene') } },
    { facets: { angle: recognised('enemy') } },
    { facets: {} },
    { facets: { angle: recognised('ritual') } },
  ]);

  it('counts shares of all posts, plain ones too', () => {
    assert.equal(usage.posts, 4);
    assert.equal(shareOf(usage, 'angle', 'enemy'), 0.5);
    assert.equal(shareOf(usage, 'hook', 'scene'), 0.25);
    assert.equal(shareOf(usage, 'angle', 'origin'), 0);
    assert.equal(shareOf(usageOf([]), 'angle', 'enemy'), 0);
  });

  it('makes what was never used rarest', () => {
    assert.equal(rarityOf(usage, 'angle', 'origin'), 1);
    assert.ok(rarityOf(usage, 'angle', 'enemy') < rarityOf(usage, 'angle', 'ritual'));
  });
});
