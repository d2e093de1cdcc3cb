export interface ComplexFunction {
  readonly complexity: number;
  /** File and line. */
  readonly place: string;
}

/** The functions above the limit with their complexities, by name. */
export function complexFunctions(patterns?: readonly string[]): Promise<Map<string, ComplexFunction>>;

/** What is wrong, in words; nothing where all is well. */
export function complaints(
  found: ReadonlyMap<string, ComplexFunction>,
  baseline: Readonly<Record<string, number>>,
): string[];
