/** What a text says somewhere about its own consent. */
export interface ConsentStatement {
  /** What `readConsent` is to read; undefined where the statement itself cannot be understood. */
  readonly value: unknown;
  /** 0-based line of the file. */
  readonly line: number;
}

/** The 0-based line on which an offset lies. */
export function lineAt(file: string, at: number): number {
  let line = 0;
  for (let next = file.indexOf('\n'); next >= 0 && next < at; next = file.indexOf('\n', next + 1)) line++;
  return line;
}
