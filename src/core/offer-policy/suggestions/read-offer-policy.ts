import { within } from './events.ts';
import {
  MOST_IGNORED,
  MOST_REJECTIONS,
  MOST_SOURCES,
  NEW_OFFER_POLICY,
  NO_COUNTS,
  WORST_ANNOYANCE,
  type Counts,
  type Rejection,
  type OfferPolicyState,
  type SourceState,
} from './state.ts';

/** Reads a stored state, replacing invalid parts by new ones, since the user may have edited the file. */
export function readOfferPolicy(stored: unknown): OfferPolicyState {
  const fields = record(stored);
  if (fields?.['version'] !== 1) return NEW_OFFER_POLICY;
  return {
    version: 1,
    at: figure(fields['at'], 0, LATEST),
    annoyance: figure(fields['annoyance'], 1, WORST_ANNOYANCE),
    ignoredAt: list(fields['ignoredAt'])
      .map((at) => figure(at, 0, LATEST))
      .slice(-MOST_IGNORED),
    rejections: list(fields['rejections']).flatMap(readRejection).slice(-MOST_REJECTIONS),
    sources: Object.fromEntries(
      Object.entries(record(fields['sources']) ?? {})
        .map(([name, source]) => [name, readSource(source)] as const)
        .slice(-MOST_SOURCES),
    ),
  };
}

/** The largest time of a JavaScript date, in milliseconds. */
const LATEST = 8.64e15;
/** Larger sums are impossible, as older evidence fades. */
const MOST_EVIDENCE = 1000;
const LONGEST_REJECTION = 500;

function readSource(stored: unknown): SourceState {
  const fields = record(stored) ?? {};
  const evidence = (name: string): number => figure(fields[name], 0, MOST_EVIDENCE);
  return {
    surplus: evidence('surplus'),
    deficit: evidence('deficit'),
    kept: evidence('kept'),
    lost: evidence('lost'),
    counts: readCounts(record(fields['counts']) ?? {}),
  };
}

function readCounts(stored: Readonly<Record<string, unknown>>): Counts {
  const counted = (name: keyof Counts): number =>
    figure(stored[name], NO_COUNTS[name], Number.MAX_SAFE_INTEGER);
  return {
    shown: counted('shown'),
    taken: counted('taken'),
    partlyTaken: counted('partlyTaken'),
    typed: counted('typed'),
    ignored: counted('ignored'),
    dismissed: counted('dismissed'),
    undone: counted('undone'),
    after30s: counted('after30s'),
    keptAfter30s: counted('keptAfter30s'),
    after5min: counted('after5min'),
    keptAfter5min: counted('keptAfter5min'),
  };
}

function readRejection(stored: unknown): Rejection[] {
  const { words, context, paragraph, at } = record(stored) ?? {};
  if (typeof words !== 'string' || words === '' || words.length > LONGEST_REJECTION) return [];
  if (typeof context !== 'number' || typeof paragraph !== 'number') return [];
  return [{ words, context, paragraph, at: figure(at, 0, LATEST) }];
}

const record = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const figure = (value: unknown, least: number, most: number): number =>
  typeof value === 'number' ? within(least, most, value) : least;
