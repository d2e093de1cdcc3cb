import type { WriterFault } from './writer-error.ts';

/**
 * A writer's recent faults: when it may be asked again, and which faults the user has already seen. Times are
 * milliseconds of the caller's clock.
 */
export interface FaultState {
  /** The earliest time of the next request. */
  readonly notBefore: number;
  /** True when the provider requested the wait, which then applies to requests by hand too. */
  readonly isRequiredByProvider: boolean;
  /** True when further requests are useless until the key or the settings change. */
  readonly isClosed: boolean;
  readonly faultsInARow: number;
  /** The kinds of fault shown to the user since the last success. */
  readonly reported: readonly WriterFault[];
}

export const FRESH: FaultState = {
  notBefore: 0,
  isRequiredByProvider: false,
  isClosed: false,
  faultsInARow: 0,
  reported: [],
};

const SECOND = 1000;
const LONGEST_WAIT = 5 * 60 * SECOND;
/** The longest wait that a provider's request is honoured for, as its clock may be wrong. */
const LONGEST_REQUIRED_WAIT = 60 * 60 * SECOND;

/** The wait after a first fault, in milliseconds; each further fault in a row doubles it. */
const FIRST_WAIT: Readonly<Record<WriterFault, number>> = {
  'rate-limited': 15 * SECOND,
  overloaded: 15 * SECOND,
  rejected: 60 * SECOND,
  unreachable: 10 * SECOND,
  stalled: 5 * SECOND,
  cut: 2 * SECOND,
  malformed: 2 * SECOND,
  // These depend on the request, or block all further ones.
  refused: 0,
  aborted: 0,
  'no-key': 0,
  'not-allowed': 0,
  'not-found': 0,
  unavailable: 0,
};

const CLOSING: ReadonlySet<WriterFault> = new Set(['no-key', 'not-allowed', 'not-found', 'unavailable']);

/** @param byHand the user asked for it, rather than a pause in typing */
export function mayAsk(state: FaultState, now: number, byHand: boolean): boolean {
  if (state.isClosed) return false;
  return now >= state.notBefore || (byHand && !state.isRequiredByProvider);
}

/**
 * The state after a fault, and whether to show it: each kind once until a request succeeds.
 * @param retryAfter the wait that the provider requested, in milliseconds
 */
export function afterFault(
  state: FaultState,
  { fault, retryAfter }: { readonly fault: WriterFault; readonly retryAfter: number | undefined },
  now: number,
): { readonly state: FaultState; readonly report: boolean } {
  // A cancelled request is no fault of the writer.
  if (fault === 'aborted') return { state, report: false };
  const doubled = Math.min(LONGEST_WAIT, FIRST_WAIT[fault] * 2 ** Math.min(state.faultsInARow, 10));
  const wait = retryAfter === undefined ? doubled : Math.min(LONGEST_REQUIRED_WAIT, Math.max(0, retryAfter));
  const report = !state.reported.includes(fault);
  return {
    report,
    state: {
      notBefore: Math.max(state.notBefore, now + wait),
      isRequiredByProvider: retryAfter !== undefined || fault === 'rate-limited' || fault === 'overloaded',
      isClosed: state.isClosed || CLOSING.has(fault),
      faultsInARow: fault === 'refused' ? state.faultsInARow : state.faultsInARow + 1,
      reported: report ? [...state.reported, fault] : state.reported,
    },
  };
}
