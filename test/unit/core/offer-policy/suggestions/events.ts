// Offers and events for the tests of restraint, as fast-check makes them.
import fc from 'fast-check';
import {
  asRejected,
  NEW_OFFER_POLICY,
  observe,
  type OfferPolicyEvent,
  type OfferPolicyState,
  type WaitingOffer,
} from '../../../../../src/core/offer-policy/suggestions/index.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
/** Some day, in milliseconds. */
export const START = 1_700_000_000_000;

const words = fc.constantFrom(
  'kettle',
  'orchard',
  'gate',
  'by noon',
  'and it goes',
  'the same day',
  'lantern',
);
export const probability = fc.integer({ min: 0, max: 1000 }).map((figure) => figure / 1000);
export const sources = fc.constantFrom('embedded', 'writer', 'constructor');

/** An offer after some words, in one of two documents. */
export const offers: fc.Arbitrary<WaitingOffer> = fc.record({
  document: fc.constantFrom('a.md', 'b.md'),
  before: words.map((before) => `It is ${before}`),
  text: words.map((text) => ` ${text}`),
  source: sources,
  probability,
  threshold: fc.constantFrom('quiet', 'balanced', 'generous'),
  perHour: fc.constantFrom(0, 5, 40),
  asked: fc.constant(false),
});

/** An event without its time. */
export type Untimed = OfferPolicyEvent extends infer Event
  ? Event extends OfferPolicyEvent
    ? Omit<Event, 'at'>
    : never
  : never;

const about = { source: sources, probability };
const rejected = fc
  .tuple(words, words)
  .map(([before, text]) => asRejected({ document: 'a.md', before: `It is ${before}` }, ` ${text}`));

export const untimed: fc.Arbitrary<Untimed> = fc.oneof(
  fc.record({ kind: fc.constant('shown' as const), source: sources }),
  fc.record({ kind: fc.constant('taken' as const), ...about }),
  fc.record({ kind: fc.constant('partly-taken' as const), ...about, words: fc.nat(9), of: fc.nat(9) }),
  fc.record({ kind: fc.constant('typed' as const), ...about }),
  fc.record({ kind: fc.constant('ignored' as const), ...about, visible: fc.nat(5000), rejected }),
  fc.record({ kind: fc.constant('dismissed' as const), ...about, rejected }),
  fc.record({ kind: fc.constant('undone' as const), source: sources, rejected }),
  fc.record({
    kind: fc.constant('looked-again' as const),
    source: sources,
    after: fc.constantFrom('30 s' as const, '5 min' as const),
    share: probability,
    rejected,
  }),
);

/** Events with the milliseconds that pass before each. */
export const histories = fc.array(fc.tuple(fc.nat(20 * MINUTE), untimed), { maxLength: 40 });

/** The state after a history, and the time it has come to. */
export function after(history: readonly (readonly [number, Untimed])[]): {
  state: OfferPolicyState;
  now: number;
} {
  let state = NEW_OFFER_POLICY;
  let now = START;
  for (const [passed, event] of history) {
    now += passed;
    state = observe(state, { ...event, at: now });
  }
  return { state, now };
}
