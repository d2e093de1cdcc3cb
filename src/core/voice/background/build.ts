import type { Organisation } from '../../brand/organisation.ts';
import { writeVoiceBackground, type RateSpread } from './statistics.ts';
import { countVoice } from '../count/counts.ts';
import { VoiceTotals } from '../count/totals.ts';

/** A feature that fewer organisations use is characteristic of them rather than of English. */
const LEAST_ORGANISATIONS = 3;

/**
 * Builds the background's `voice` section: for every feature that at least three organisations use, the mean
 * and spread of its rate over the organisations, which have equal weights.
 */
export function buildVoiceBackground(organisations: readonly Organisation[]): Uint8Array {
  const totals = organisations.map(totalsOf);
  const users = new Map<number, number>();
  for (const total of totals) for (const key of total.keys()) users.set(key, (users.get(key) ?? 0) + 1);
  const rates = new Map<number, RateSpread>();
  for (const [key, count] of users)
    if (count >= LEAST_ORGANISATIONS)
      rates.set(key, spread(totals.map((total) => total.count(key) / Math.max(1, total.words))));
  return writeVoiceBackground(rates);
}

function totalsOf(organisation: Organisation): VoiceTotals {
  const totals = new VoiceTotals();
  organisation.posts.forEach((post, at) => {
    totals.add(String(at), countVoice(post));
  });
  return totals;
}

function spread(rates: readonly number[]): RateSpread {
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const variance = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / (rates.length - 1);
  return { mean, deviation: Math.sqrt(variance) };
}
