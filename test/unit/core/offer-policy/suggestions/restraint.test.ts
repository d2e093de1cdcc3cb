import assert from 'node:assert/strict';
import fc from 'fast-check';
import { paysNow } from '../../../../../src/core/prediction/gate/gate.ts';
import {
  asRejected,
  MOST_REJECTIONS,
  mayShow,
  NEW_OFFER_POLICY,
  observe,
  pausedUntil,
  readOfferPolicy,
  USUAL_PER_HOUR,
  type OfferPolicyState,
  type WaitingOffer,
} from '../../../../../src/core/offer-policy/suggestions/index.ts';
import { after, histories, HOUR, MINUTE, offers, probability, START } from './events.ts';

const offer = (more: Partial<WaitingOffer> = {}): WaitingOffer => ({
  ...{ document: 'a.md', before: 'Order by noon', text: ' and it goes', source: 'embedded' },
  ...{ probability: 0.8, threshold: 'quiet', perHour: 20, asked: false },
  ...more,
});

/** How much showing is worth, without regard to what was rejected and to the budget. */
function worth(state: OfferPolicyState, wanted: WaitingOffer, now: number): number {
  const answer = mayShow({ ...state, rejections: [] }, { ...wanted, asked: true }, now);
  assert.ok('show' in answer);
  return answer.utility;
}

const shows = (state: OfferPolicyState, wanted: WaitingOffer, now: number): boolean =>
  'show' in mayShow(state, wanted, now);

const CLOSE = 1e-9;

describe('restraint', () => {
  it('shows everything that passed the checks to a new user', () => {
    fc.assert(
      fc.property(offers, (wanted) => {
        const firstWord = /^\s*\S+/.exec(wanted.text)?.[0] ?? '';
        const gate = { probability: wanted.probability, saves: firstWord.length - 1, agrees: () => 1 };
        fc.pre(wanted.probability >= 0.01 && wanted.probability <= 0.99);
        if (paysNow(gate, wanted.threshold)) assert.ok(shows(NEW_OFFER_POLICY, wanted, START));
      }),
    );
  });

  it('always lets through what was asked for', () => {
    fc.assert(
      fc.property(histories, offers, (history, wanted) => {
        const { state, now } = after(history);
        assert.ok(shows(state, { ...wanted, asked: true }, now));
      }),
    );
  });

  it('stays bounded, finite, and the same through JSON', () => {
    fc.assert(
      fc.property(fc.array(histories, { maxLength: 8 }), offers, (many, wanted) => {
        const { state, now } = after(many.flat());
        assert.deepEqual(readOfferPolicy(JSON.parse(JSON.stringify(state))), state);
        assert.ok(JSON.stringify(state).length < 20_000);
        assert.ok(state.rejections.length <= MOST_REJECTIONS);
        assert.ok(Number.isFinite(worth(state, wanted, now)));
      }),
      { numRuns: 60 },
    );
  });

  it('reads whatever it finds in its file', () => {
    fc.assert(
      fc.property(fc.jsonValue(), offers, (found, wanted) => {
        const state = readOfferPolicy({
          version: 1,
          sources: found,
          rejections: found,
          annoyance: found,
          at: found,
        });
        assert.ok(Number.isFinite(worth(state, wanted, START)));
        assert.ok(Number.isFinite(worth(readOfferPolicy(found), wanted, START)));
      }),
    );
  });

  it('is never made to show more by an offer that was ignored, at once or later', () => {
    fc.assert(
      fc.property(
        histories,
        offers,
        offers,
        fc.nat(5000),
        fc.nat(2 * HOUR),
        (history, left, wanted, visible, later) => {
          const { state, now } = after(history);
          const rejected = asRejected(left, left.text);
          const ignored = observe(state, { kind: 'ignored', at: now, ...left, visible, rejected });
          assert.ok(worth(ignored, wanted, now + later) <= worth(state, wanted, now + later) + CLOSE);
          if (shows(ignored, wanted, now + later) && !shows(state, wanted, now + later))
            assert.ok(Math.abs(worth(state, wanted, now + later)) < CLOSE);
        },
      ),
    );
  });

  it('is never made to show less by an offer that was taken', () => {
    fc.assert(
      fc.property(histories, offers, offers, fc.nat(2 * HOUR), (history, taken, wanted, later) => {
        const { state, now } = after(history);
        const next = observe(state, {
          kind: 'taken',
          at: now,
          source: taken.source,
          probability: taken.probability,
        });
        assert.ok(worth(next, wanted, now + later) >= worth(state, wanted, now + later) - CLOSE);
        if (shows(state, wanted, now + later) && !shows(next, wanted, now + later))
          assert.ok(Math.abs(worth(state, wanted, now + later)) < CLOSE);
      }),
    );
  });

  it('is not made to show less when the evidence against a source has faded, by an offer that was sure to be taken', () => {
    const taken = (state: OfferPolicyState, likely: number): OfferPolicyState =>
      observe(state, { kind: 'taken', at: START, source: 'embedded', probability: likely });
    const ignored = { ...offer(), rejected: asRejected(offer(), ' and it goes') };
    let state = NEW_OFFER_POLICY;
    for (let n = 0; n < 10; n++) {
      state = taken(state, 0.02);
      state = observe(state, { kind: 'ignored', at: START, ...ignored, visible: 2000 });
    }
    for (const later of [0, HOUR, 60 * 24 * HOUR]) {
      const wanted = offer({ before: 'Come in', text: ' tomorrow' });
      assert.ok(worth(taken(state, 0.99), wanted, START + later) >= worth(state, wanted, START + later));
    }
  });

  it('is never made to show less by an offer that was typed by hand', () => {
    fc.assert(
      fc.property(histories, offers, offers, (history, typed, wanted) => {
        const { state, now } = after(history);
        const { source, probability } = typed;
        const next = observe(state, { kind: 'typed', at: now, source, probability });
        assert.ok(worth(next, wanted, now) >= worth(state, wanted, now) - CLOSE);
      }),
    );
  });

  it('shows no less after an offer was dismissed than after one was read and ignored', () => {
    fc.assert(
      fc.property(histories, offers, offers, (history, left, wanted) => {
        const { state, now } = after(history);
        const about = { at: now, ...left, rejected: asRejected(left, left.text) };
        const dismissed = observe(state, { kind: 'dismissed', ...about });
        const ignored = observe(state, { kind: 'ignored', ...about, visible: 5000 });
        assert.ok(Math.abs(worth(dismissed, wanted, now) - worth(ignored, wanted, now)) < CLOSE);
        assert.equal(dismissed.ignoredAt.length, ignored.ignoredAt.length);
      }),
    );
  });

  it('only recovers with time', () => {
    fc.assert(
      fc.property(histories, offers, fc.nat(HOUR), fc.nat(50 * HOUR), (history, wanted, sooner, more) => {
        const { state, now } = after(history);
        const early = now + sooner;
        assert.ok(worth(state, wanted, early + more) >= worth(state, wanted, early) - CLOSE);
        if (shows(state, wanted, early) && !shows(state, wanted, early + more))
          assert.ok(Math.abs(worth(state, wanted, early)) < CLOSE);
      }),
    );
  });

  it('never stops for good', () => {
    fc.assert(
      fc.property(histories, probability, (history, likely) => {
        const { state, now } = after(history);
        const wanted = offer({
          document: 'new.md',
          probability: Math.max(0.6, likely),
          before: 'Come in',
          text: ' tomorrow',
        });
        assert.ok(shows(state, wanted, now + 400 * 24 * HOUR));
      }),
    );
  });

  it('is the same whether time passes in one go or in two', () => {
    fc.assert(
      fc.property(histories, offers, fc.nat(HOUR), fc.nat(HOUR), (history, wanted, first, second) => {
        const { state, now } = after(history);
        const between = observe(state, { kind: 'shown', at: now + first, source: 'other' });
        const last = now + first + second;
        assert.ok(Math.abs(worth(between, wanted, last) - worth(state, wanted, last)) < 1e-6);
      }),
    );
  });

  it('keeps the sources apart', () => {
    let state = NEW_OFFER_POLICY;
    for (let at = START; at < START + 20; at++)
      state = observe(state, { kind: 'taken', at, source: 'writer', probability: 0.5 });
    assert.equal(worth(state, offer(), START + 20), worth(NEW_OFFER_POLICY, offer(), START + 20));
    assert.ok(
      worth(state, offer({ source: 'writer' }), START + 20) > worth(NEW_OFFER_POLICY, offer(), START + 20),
    );
  });

  it('treats an offer shown too briefly as unread', () => {
    const wanted = offer();
    const ignored = {
      kind: 'ignored' as const,
      at: START,
      ...wanted,
      rejected: asRejected(wanted, wanted.text),
    };
    assert.ok(shows(observe(NEW_OFFER_POLICY, { ...ignored, visible: 200 }), wanted, START + 1));
    assert.deepEqual(mayShow(observe(NEW_OFFER_POLICY, { ...ignored, visible: 900 }), wanted, START + 1), {
      silent: 'rejected',
    });
  });

  it('stops when the hourly budget is used up, and starts again after the hour', () => {
    let state = NEW_OFFER_POLICY;
    for (let n = 0; n < 5; n++) {
      const left = offer({ before: `Letter ${String(n)}`, text: ' tomorrow' });
      state = observe(state, {
        kind: 'ignored',
        at: START + n,
        ...left,
        visible: 2000,
        rejected: asRejected(left, left.text),
      });
    }
    assert.deepEqual(mayShow(state, offer({ perHour: 5, probability: 0.99 }), START + 10), {
      silent: 'budget',
    });
    assert.ok(shows(state, offer({ perHour: 6, probability: 0.99 }), START + 10));
    assert.ok(shows(state, offer({ perHour: 0, probability: 0.99 }), START + 10));
    assert.ok(shows(state, offer({ perHour: 5, probability: 0.99 }), START + HOUR + 10));
  });

  it('gives confidence quiet the smallest budget', () => {
    assert.ok(
      USUAL_PER_HOUR.quiet < USUAL_PER_HOUR.balanced && USUAL_PER_HOUR.balanced < USUAL_PER_HOUR.generous,
    );
  });

  it('shows less when accepted text is deleted again', () => {
    let state = NEW_OFFER_POLICY;
    const rejected = asRejected(offer(), ' and it goes');
    for (let n = 0; n < 10; n++)
      state = observe(state, {
        kind: 'looked-again',
        at: START + n,
        source: 'embedded',
        after: '5 min',
        share: 0,
        rejected,
      });
    assert.ok(worth(state, offer(), START + 10) < worth(NEW_OFFER_POLICY, offer(), START + 10));
  });
});

describe('a pause', () => {
  it('lasts until ignored suggestions are few enough, and no longer', () => {
    fc.assert(
      fc.property(histories, fc.constantFrom(0, 2, 5, 20), (history, perHour) => {
        const { state, now } = after(history);
        const pause = pausedUntil(state, perHour, now);
        if (!pause) return;
        assert.ok(pause.until > now);
        assert.ok(pausedUntil(state, perHour, pause.until - 1000) !== undefined || pause.until - 1000 < now);
        const later = pausedUntil(state, perHour, pause.until + 1000);
        assert.ok(later?.why !== pause.why || perHour > 0);
      }),
    );
  });

  it('begins with the hourly limit', () => {
    let state = NEW_OFFER_POLICY;
    for (let n = 0; n < 3; n++) {
      const left = offer({ before: `Letter ${String(n)}` });
      const rejected = asRejected(left, left.text);
      state = observe(state, { kind: 'dismissed', at: START + n, ...left, rejected });
    }
    assert.deepEqual(pausedUntil(state, 3, START + 10), { why: 'hourly-limit', until: START + HOUR });
    assert.equal(pausedUntil(state, 4, START + 10), undefined);
    assert.equal(pausedUntil(state, 0, START + 10), undefined);
  });
});

describe('a rejected offer', () => {
  const left = offer({ before: 'The kettle is on.\n\nOrder by noon' });
  const state = observe(NEW_OFFER_POLICY, {
    ...{ kind: 'dismissed', at: START, ...left },
    rejected: asRejected(left, left.text),
  });
  const silent = { silent: 'rejected' };
  const much = { probability: 0.99 };

  it('is not made again at the same place, however much later', () => {
    for (const later of [1, MINUTE, 30 * HOUR])
      assert.deepEqual(mayShow(state, { ...left, ...much }, START + later), silent);
  });

  it('is recognised within the word before it, and after a word that it began in, but a single word is no phrase', () => {
    const at = (before: string, text: string): WaitingOffer =>
      offer({ ...much, before: `The kettle is on.\n\n${before}`, text });
    const rejecting = (one: WaitingOffer): OfferPolicyState =>
      observe(NEW_OFFER_POLICY, {
        ...{ kind: 'dismissed', at: START, ...one },
        rejected: asRejected(one, one.text),
      });
    const later = START + 30 * HOUR;
    const after = at('Order by noon', ' and it goes');
    const within = at('Order by noo', 'n and it goes');
    assert.deepEqual(mayShow(rejecting(after), within, later), silent);
    assert.deepEqual(mayShow(rejecting(within), after, later), silent);
    const word = at('Order by noo', 'n');
    assert.ok(shows(rejecting(word), after, later));
    assert.deepEqual(mayShow(rejecting(word), word, later), silent);
  });

  it('is recognised when some of its letters are typed, and when it is longer or shorter', () => {
    for (const [typed, text] of [
      [' ', 'and it goes'],
      [' a', 'nd it goes'],
      ['', ' and'],
      ['', ' and it goes the same day'],
    ] as const)
      assert.deepEqual(
        mayShow(state, { ...left, ...much, before: left.before + typed, text }, START + HOUR),
        silent,
      );
  });

  it('is not made at other places of the paragraph for some minutes', () => {
    const elsewhere = { ...left, ...much, before: `${left.before} or call us by three` };
    assert.deepEqual(mayShow(state, elsewhere, START + MINUTE), silent);
    assert.ok(shows(state, elsewhere, START + 4 * MINUTE));
  });

  it('does not affect other sources', () => {
    const later = START + MINUTE;
    assert.ok(shows(state, { ...left, ...much, text: ' or call' }, later));
    assert.ok(shows(state, { ...left, ...much, text: ' and-so on' }, later));
    assert.ok(shows(state, { ...left, ...much, document: 'b.md' }, later));
    assert.ok(
      shows(state, { ...left, ...much, before: 'The kettle is on.\n\nOrder by noon.\n\nPay' }, later),
    );
  });

  it('is kept with no more of the draft than its own words', () => {
    assert.doesNotMatch(JSON.stringify(state), /kettle|Order|noon/i);
    assert.match(JSON.stringify(state), /and it goes/);
  });
});
