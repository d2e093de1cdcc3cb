import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  afterFault,
  FRESH,
  mayAsk,
  type FaultState,
  type WriterFault,
} from '../../../../src/core/writer/index.ts';

const fault = (
  kind: WriterFault,
  retryAfter?: number,
): { fault: WriterFault; retryAfter: number | undefined } => ({
  fault: kind,
  retryAfter,
});
const NOW = 1_000_000;
const KINDS: readonly WriterFault[] = [
  ...(['no-key', 'not-allowed', 'not-found', 'rate-limited', 'overloaded', 'rejected', 'refused'] as const),
  ...(['cut', 'stalled', 'malformed', 'unreachable', 'unavailable', 'aborted'] as const),
];

describe('asking a writer again', () => {
  it('may be done at once when nothing went wrong', () => {
    assert.ok(mayAsk(FRESH, 0, false));
  });

  it('waits as long as the provider requires, also by hand', () => {
    const { state } = afterFault(FRESH, fault('rate-limited', 30_000), NOW);
    for (const byHand of [false, true]) {
      assert.ok(!mayAsk(state, NOW + 29_999, byHand));
      assert.ok(mayAsk(state, NOW + 30_000, byHand));
    }
  });

  it('waits longer with every fault in a row, minutes at most', () => {
    let state: FaultState = FRESH;
    const waits: number[] = [];
    for (let count = 0; count < 12; count++) {
      ({ state } = afterFault({ ...state, notBefore: 0 }, fault('overloaded'), NOW));
      waits.push(state.notBefore - NOW);
    }
    assert.deepEqual(waits.slice(0, 3), [15_000, 30_000, 60_000]);
    assert.equal(waits.at(-1), 300_000);
  });

  it('can be done by hand during a wait that the provider did not require', () => {
    const { state } = afterFault(FRESH, fault('unreachable'), NOW);
    assert.ok(!mayAsk(state, NOW, false));
    assert.ok(mayAsk(state, NOW, true));
  });

  it('stops after a rejected key', () => {
    const { state } = afterFault(FRESH, fault('not-allowed'), NOW);
    assert.ok(!mayAsk(state, NOW + 10 ** 9, true));
  });

  it('continues after a refusal, which concerned the text', () => {
    assert.ok(mayAsk(afterFault(FRESH, fault('refused'), NOW).state, NOW, false));
  });

  it('ignores a cancelled request', () => {
    assert.deepEqual(afterFault(FRESH, fault('aborted'), NOW), { state: FRESH, report: false });
  });

  it('reports each kind of fault once, whatever the order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...KINDS)), (faults) => {
        let state: FaultState = FRESH;
        const told: WriterFault[] = [];
        for (const kind of faults) {
          const after = afterFault(state, fault(kind), NOW);
          if (after.report) told.push(kind);
          state = after.state;
        }
        assert.deepEqual(
          told,
          [...new Set(faults)].filter((kind) => kind !== 'aborted'),
        );
      }),
    );
  });

  it('never waits longer than an hour, whatever the provider requires', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), fc.integer(), (kind, retryAfter) => {
        const { state } = afterFault(FRESH, fault(kind, retryAfter), NOW);
        assert.ok(state.notBefore <= NOW + 3_600_000);
      }),
    );
  });
});
