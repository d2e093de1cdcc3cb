import assert from 'node:assert/strict';
import { NO_MEMORY, type Direction, type StepDraft } from '../../../../../src/core/directions/index.ts';
import { isLikeStep, readSteps } from '../../../../../src/core/directions/for-brand/steps-beside.ts';
import type { Engine } from '../../../../../src/service/engine/index.ts';
import { learnedEngine, TODAY } from '../../sample-brands.ts';
import { ORDINARY } from './drafts.ts';

const stepOf = (text: string, place: StepDraft['place'] = 'before'): StepDraft => ({
  ...{ step: 'dry-patch', place, file: 'dry-patch.md' },
  sentences: text.split(/(?<=[.?!])\s+/).map((sentence) => ({ text: sentence, kind: 'paragraph' })),
});

/** A statement of what somebody stands for, as the recogniser tells it. */
const MANIFESTO =
  'We believe a timetable is a promise. We will never cut the early boat. We stand for the people who cross at night. We refuse to leave anybody behind.';

describe('directions for a step of a journey', () => {
  let engine: Engine;
  before(async () => {
    engine = await learnedEngine(TODAY, 'harrow-and-pine');
  });
  const ask = async (text: string, beside: readonly StepDraft[] = []): Promise<readonly Direction[]> => {
    const set = await engine.directions.suggest({
      ...{ brand: 'harrow-and-pine', text, draft: 'drafts/a.md', count: 24, memory: NO_MEMORY, seen: [] },
      beside,
    });
    return set.kind === 'directions' ? set.directions : [];
  };

  it('have no angle that the step before has, for every draft and angle that they would have without', async () => {
    const [reading] = readSteps([stepOf(MANIFESTO)]);
    assert.ok(reading?.angle, 'the recogniser tells the angle');
    let met = 0;
    for (const text of Object.values(ORDINARY)) {
      const has = (directions: readonly Direction[]): boolean =>
        directions.some(({ showsAngle, angle }) => showsAngle && angle === reading.angle);
      if (has(await ask(text))) met++;
      assert.ok(!has(await ask(text, [stepOf(MANIFESTO)])));
    }
    assert.ok(met > 0, 'at least one draft would have had that angle');
  });

  it('name the step, its angle and what it begins with', async () => {
    const [direction] = await ask(ORDINARY['kiln'] ?? '', [
      stepOf(MANIFESTO),
      stepOf('Come by on Friday.', 'after'),
    ]);
    assert.deepEqual(
      direction?.beside?.map(({ step, place, opening }) => [step, place, opening]),
      [
        ['dry-patch', 'before', 'We believe a timetable is a promise.'],
        ['dry-patch', 'after', 'Come by on Friday.'],
      ],
    );
    const [alone] = await ask(ORDINARY['kiln'] ?? '');
    assert.equal(alone?.beside, undefined);
  });

  it('move no line to the top that says what the step before begins with', () => {
    const steps = readSteps([stepOf('The old strap leather cracks in the cold. Come by.')]);
    const prompt = { angle: 'origin' as const, showsAngle: false, late: true };
    const like = (text: string, isLate = true): boolean =>
      isLikeStep(
        {
          prompt: {
            ...prompt,
            ...{ id: 'a', title: '', question: '', firstStep: '', needs: [], forms: [], late: isLate },
          },
          lines: [0],
        },
        steps,
        { sentences: [{ text }] },
      );
    assert.ok(like('In the cold, strap leather cracks.'));
    assert.ok(!like('In the cold, strap leather cracks.', false));
    assert.ok(!like('A buckle holds for thirty years.'));
  });
});
