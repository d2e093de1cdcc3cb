/** One condition of a scope: a text has all these names, or has not. */
interface Condition {
  readonly names: readonly string[];
  readonly negated: boolean;
}

/** What Vale calls a scope: names with dots, `~` before what is not meant, `&` between what must both hold. */
export interface Scope {
  readonly conditions: readonly Condition[];
}

export const parseScope = (text: string): Scope => ({
  conditions: text.split('&').map((part) => {
    const written = part.trim();
    const negated = written.startsWith('~');
    return { negated, names: (negated ? written.slice(1) : written).trim().split('.') };
  }),
});

/** True for a text with these names, such as `text.heading.h2`. */
export function covers(scopes: readonly Scope[], names: readonly string[]): boolean {
  const isSized = names.includes('raw') || names.includes('summary');
  return scopes.some(({ conditions }) =>
    conditions.every((condition) => {
      const has = condition.names.every((name) => names.includes(name));
      // What is said of parts of a text does not hold for the whole.
      return condition.negated ? !has && !isSized : has;
    }),
  );
}

const KNOWN = new Set([
  ...['text', 'heading', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'header', 'cell', 'list', 'paragraph'],
  ...['sentence', 'blockquote', 'summary', 'raw', 'md', 'markdown', 'txt'],
]);

/** The names of a scope that no text of a draft has; empty where all may be met. */
export const unknownIn = ({ conditions }: Scope): string[] =>
  conditions.flatMap(({ names }) => names.filter((name) => !KNOWN.has(name)));
