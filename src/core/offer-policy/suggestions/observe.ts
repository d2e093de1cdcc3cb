import { readAfter, within, type OfferPolicyEvent } from './events.ts';
import { fade } from './fade.ts';
import { learn } from './lean.ts';
import { remember } from './rejections.ts';
import { learnRetention, STILL_IN } from './retention.ts';
import {
  MOST_IGNORED,
  MOST_SOURCES,
  sourceOf,
  WORST_ANNOYANCE,
  type Counts,
  type OfferPolicyState,
  type SourceState,
} from './state.ts';

/** By how much annoyance grows, as a factor. An offer that was sent away counts as one that was ignored, once. */
const GROWS = { ignored: 1.25, dismissed: 1.25, undone: 1.6, removed: 1.3 };
/** The share of the annoyance above rest that is left after an offer was accepted whole. */
const SOOTHED = 0.4;
/** Words that were written by hand as they were offered: the offer was right, but saved nobody a key. It counts as half an accepted one. */
const TYPED_WEIGHS = 0.5;
/** The least share that an offer counts as accepted when a word of it was accepted. */
const LEAST_SHARE = 0.5;

/** The state after an event. Events may arrive late, but are expected in the order of their times. */
export function observe(state: OfferPolicyState, event: OfferPolicyEvent): OfferPolicyState {
  const now = fade(state, event.at);
  const source = sourceOf(now, event.source);
  switch (event.kind) {
    case 'shown':
      return put(now, event.source, count(source, { shown: 1 }));
    case 'taken':
      return soothe(put(now, event.source, learn(count(source, { taken: 1 }), event.probability, 1, 1)), 1);
    case 'partly-taken': {
      const share = within(LEAST_SHARE, 1, event.words / event.of);
      const counted = count(source, { partlyTaken: 1 });
      return soothe(put(now, event.source, learn(counted, event.probability, share, 1)), share);
    }
    case 'typed':
      return soothe(
        put(now, event.source, learn(count(source, { typed: 1 }), event.probability, 1, TYPED_WEIGHS)),
        TYPED_WEIGHS,
      );
    case 'ignored': {
      const read = readAfter(event.visible);
      if (read === 0) return now;
      const learned = learn(count(source, { ignored: 1 }), event.probability, 0, read);
      const left = remember(put(now, event.source, learned), event.rejected, event.at);
      return spend(annoy(left, GROWS.ignored ** read), event.at);
    }
    case 'dismissed': {
      const learned = learn(count(source, { dismissed: 1 }), event.probability, 0, 1);
      const left = remember(put(now, event.source, learned), event.rejected, event.at);
      return spend(annoy(left, GROWS.dismissed), event.at);
    }
    case 'undone': {
      const learned = learnRetention(count(source, { undone: 1 }), 0);
      return annoy(remember(put(now, event.source, learned), event.rejected, event.at), GROWS.undone);
    }
    case 'looked-again': {
      const learned = put(now, event.source, learnRetention(count(source, looked(event)), event.share));
      const removed = event.after === '30 s' && event.share < STILL_IN;
      return removed ? annoy(remember(learned, event.rejected, event.at), GROWS.removed) : learned;
    }
  }
}

const looked = ({ after, share }: { after: '30 s' | '5 min'; share: number }): Partial<Counts> => {
  const kept = within(0, 1, share);
  return after === '30 s' ? { after30s: 1, keptAfter30s: kept } : { after5min: 1, keptAfter5min: kept };
};

const annoy = (state: OfferPolicyState, factor: number): OfferPolicyState => ({
  ...state,
  annoyance: Math.min(WORST_ANNOYANCE, state.annoyance * factor),
});

/**
 * Offers that an accepted one returns to the hourly budget: with one in three accepted, the budget never
 * ends.
 */
const GIVES_BACK = 2;

const soothe = (state: OfferPolicyState, share: number): OfferPolicyState => ({
  ...state,
  ignoredAt: state.ignoredAt.slice(share === 1 ? GIVES_BACK : 1),
  annoyance: 1 + (state.annoyance - 1) * (1 - (1 - SOOTHED) * share),
});

/** Uses up one offer of the hourly budget. */
const spend = (state: OfferPolicyState, at: number): OfferPolicyState => ({
  ...state,
  ignoredAt: [...state.ignoredAt, at].slice(-MOST_IGNORED),
});

function count(source: SourceState, more: Partial<Counts>): SourceState {
  const { counts } = source;
  const plus = (name: keyof Counts): number => counts[name] + (more[name] ?? 0);
  return {
    ...source,
    counts: {
      shown: plus('shown'),
      taken: plus('taken'),
      partlyTaken: plus('partlyTaken'),
      typed: plus('typed'),
      ignored: plus('ignored'),
      dismissed: plus('dismissed'),
      undone: plus('undone'),
      after30s: plus('after30s'),
      keptAfter30s: plus('keptAfter30s'),
      after5min: plus('after5min'),
      keptAfter5min: plus('keptAfter5min'),
    },
  };
}

/** Makes a source the most recent one, and drops the least recent when there are too many. */
function put(state: OfferPolicyState, name: string, source: SourceState): OfferPolicyState {
  const latest = Object.entries(state.sources).filter(([known]) => known !== name);
  latest.push([name, source]);
  return { ...state, sources: Object.fromEntries(latest.slice(-MOST_SOURCES)) };
}
