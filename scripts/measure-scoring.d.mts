/** The hash of a packed background in a file and the fingerprint of scoring with it, as `measuredScoring` knows them. */
export function measureScoring(
  background: string,
): Promise<readonly [background: number, fingerprint: number]>;
