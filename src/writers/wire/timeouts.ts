/** How long a writer may take before it counts as stalled, in milliseconds. */
export interface Timeouts {
  /** From the request to the first byte of the answer's body. */
  readonly firstByte: number;
  /** Between two pieces of the answer. */
  readonly idle: number;
  /** From the request to the end of the answer, since a server may send keep-alive data for ever. */
  readonly whole: number;
}

/** Local servers load a model before the first byte; providers send pings every few seconds. */
export const usualTimeouts: Timeouts = { firstByte: 60_000, idle: 20_000, whole: 300_000 };
