/** A statement in a text about its own consent. */
export interface ConsentStatement {
  /** The value for `readConsent`; undefined where the statement cannot be understood. */
  readonly value: unknown;
  /** 0-based line of the file. */
  readonly line: number;
}

/** The 0-based line of an offset. */
export function lineAt(file: string, at: number): number {
  let line = 0;
  for (let next = file.indexOf('\n'); next >= 0 && next < at; next = file.indexOf('\n', next + 1)) line++;
  return line;
}
