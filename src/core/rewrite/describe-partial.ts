import { localizeInEnglish, type Localize } from '../base/localize.ts';

/** Most words named; the others are counted. */
const NAMED = 3;

/** The marked words that a partial rewrite leaves, such as: “thrilled”, “leverage”, “seamless”, +2. */
export function wordsKept(kept: readonly string[]): string {
  const named = kept.slice(0, NAMED).map((word) => `“${word}”`);
  return (kept.length > NAMED ? [...named, `+${String(kept.length - NAMED)}`] : named).join(', ');
}

/** The title of a partial rewrite's diff. */
export const partialTitle = (kept: readonly string[], localize: Localize = localizeInEnglish): string =>
  localize('Some changes only (unchanged: {0})', wordsKept(kept));

/** The button that shows the changes of a partial rewrite. */
export const safeChangesButton = (changes: number, localize: Localize = localizeInEnglish): string =>
  changes === 1 ? localize('Show 1 Safe Change') : localize('Show {0} Safe Changes', changes);
