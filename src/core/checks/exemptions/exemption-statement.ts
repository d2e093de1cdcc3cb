/** What is exempted from which rules, as comments and front matter write it: `terms/banned “chapel”: a street's name`. */
export interface ExemptionStatement {
  /** Rules by id, by family (`terms`), or `*` for all. */
  readonly rules: readonly string[];
  /** The exempted text; undefined for everything in the exempted place. */
  readonly text: string | undefined;
  /** Empty when none is given; nothing is exempted then. */
  readonly reason: string;
}

const STATEMENT = /^([^:“"]*)(?:“([\s\S]*?)”|"([\s\S]*?)")?\s*(?::([\s\S]*))?$/;

/** Reads a statement; anything else gives one without rules. */
export function readStatement(written: string): ExemptionStatement {
  const [, rules = '', curly, straight, reason = ''] = STATEMENT.exec(written.trim()) ?? [];
  const text = (curly ?? straight)?.trim().replace(/\s+/g, ' ');
  return {
    rules: rules.split(/[\s,]+/).filter(Boolean),
    text: text === '' ? undefined : text,
    reason: reason.trim(),
  };
}

/** Undefined for a text that a statement cannot hold. */
export function writeStatement({ rules, text, reason }: ExemptionStatement): string | undefined {
  const quoted = text === undefined ? '' : ` “${text.replace(/\s+/g, ' ')}”`;
  const written = `${rules.join(', ')}${quoted}: ${reason}`;
  const { text: back } = readStatement(written);
  return back === text?.trim().replace(/\s+/g, ' ') ? written : undefined;
}
