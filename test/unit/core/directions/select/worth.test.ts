import assert from 'node:assert/strict';
import {
  localReadings,
  NO_MEMORY,
  PROMPT_DATA,
  remember,
  rememberedOf,
  type DirectionMemory,
  type Verdict,
} from '../../../../../src/core/directions/index.ts';
import { worthOf } from '../../../../../src/core/directions/select/worth.ts';
import { sampleDirection } from '../sample-direction.ts';

const PROMPT = 'somebody-asks';

/** A verdict on a card of the prompt in each of the drafts. */
const said = (verdict: Verdict, drafts: readonly string[], from: DirectionMemory = NO_MEMORY) =>
  drafts.reduce(
    (memory, draft) =>
      remember(memory, rememberedOf(sampleDirection({ prompt: PROMPT }), verdict, draft, '2026-10-01')),
    from,
  );

const worth = (memory: DirectionMemory, prompt = PROMPT): number =>
  worthOf(prompt, 0.5, localReadings(memory).get(prompt));

describe('what a prompt is worth here', () => {
  it('falls with every card that was wrong about a draft, and rises with every useful one', () => {
    const once = worth(said('misread', ['a.md']));
    const twice = worth(said('misread', ['a.md', 'b.md']));
    assert.ok(worth(NO_MEMORY) > once && once > twice);
    assert.ok(worth(said('useful', ['a.md'])) > worth(NO_MEMORY));
    assert.ok(worth(said('taken', ['a.md'])) > worth(NO_MEMORY));
    assert.equal(worth(said('misread', ['a.md', 'b.md']), 'another'), worth(NO_MEMORY, 'another'));
  });

  it('is less for every prompt that was called wrong twice, however good blind readers found it', () => {
    for (const { id } of PROMPT_DATA)
      assert.ok(worthOf(id, 0.5, { read: 2, good: 0, harmful: 2 }) < Math.max(1e-9, worthOf(id, 0.5)), id);
  });

  it('does not change by what is said of taste, time or claims', () => {
    for (const verdict of ['pinned', 'not-now', 'not-us', 'done-before', 'cannot-claim'] as const)
      assert.equal(worth(said(verdict, ['a.md'])), worth(NO_MEMORY), verdict);
  });

  it('counts a card once that was found useful and then taken', () => {
    const useful = said('useful', ['a.md']);
    assert.deepEqual(localReadings(said('taken', ['a.md'], useful)).get(PROMPT), {
      ...{ read: 1, good: 1, harmful: 0 },
    });
  });
});
