import type { WriterFault } from './writer-error.ts';

/**
 * A writer's recent faults: when it may be asked again, and which faults the user has already seen.
 * Times are milliseconds of the caller's clock.
 */
export interface Asking {
  /** It is not asked before. */
  readonly notBefore: number;
  /** The provider itself asked for the wait: who asks by hand waits too. */
  readonly isProvidersWish: boolean;
  /** Asking again is of no use until the key or the settings change. */
  readonly isClosed: boolean;
  readonly faultsInARow: number;
  /** The kinds of fault shown to the user since the last success. */
  readonly told: readonly WriterFault[];
}

export const FRESH: Asking = {
  notBefore: 0,
  isProvidersWish: false,
  isClosed: false,
  faultsInARow: 0,
  told: [],
};

const SECOND = 1000;
const LONGEST_WAIT = 5 * 60 * SECOND;
/** No provider keeps us waiting for longer: its clock may be wrong. */
const LONGEST_WISH = 60 * 60 * SECOND;

/** The first wait after a fault; each further fault in a row doubles it. */
const FIRST_WAIT: Readonly<Record<WriterFault, number>> = {
  'rate-limited': 15 * SECOND,
  overloaded: 15 * SECOND,
  rejected: 60 * SECOND,
  unreachable: 10 * SECOND,
  stalled: 5 * SECOND,
  cut: 2 * SECOND,
  malformed: 2 * SECOND,
  // These say something of what was asked for, or are closed altogether.
  refused: 0,
  aborted: 0,
  'no-key': 0,
  'not-allowed': 0,
  'not-found': 0,
  unavailable: 0,
};

const CLOSING: ReadonlySet<WriterFault> = new Set(['no-key', 'not-allowed', 'not-found', 'unavailable']);

/** @param byHand the user asked for it now, rather than the pause in the typing */
export function mayAsk(asking: Asking, now: number, byHand: boolean): boolean {
  if (asking.isClosed) return false;
  return now >= asking.notBefore || (byHand && !asking.isProvidersWish);
}

/**
 * The state after a fault, and whether to show it: each kind once, until something works again.
 * @param retryAfter milliseconds the provider asks to be left alone for
 */
export function afterFault(
  asking: Asking,
  { fault, retryAfter }: { readonly fault: WriterFault; readonly retryAfter: number | undefined },
  now: number,
): { readonly asking: Asking; readonly tell: boolean } {
  // A cancelled request is no fault of the writer.
  if (fault === 'aborted') return { asking, tell: false };
  const doubled = Math.min(LONGEST_WAIT, FIRST_WAIT[fault] * 2 ** Math.min(asking.faultsInARow, 10));
  const wait = retryAfter === undefined ? doubled : Math.min(LONGEST_WISH, Math.max(0, retryAfter));
  const tell = !asking.told.includes(fault);
  return {
    tell,
    asking: {
      notBefore: Math.max(asking.notBefore, now + wait),
      isProvidersWish: retryAfter !== undefined || fault === 'rate-limited' || fault === 'overloaded',
      isClosed: asking.isClosed || CLOSING.has(fault),
      faultsInARow: fault === 'refused' ? asking.faultsInARow : asking.faultsInARow + 1,
      told: tell ? [...asking.told, fault] : asking.told,
    },
  };
}
