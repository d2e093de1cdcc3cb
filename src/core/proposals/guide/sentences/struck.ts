import { isWording, tidyWording } from './wordings.ts';

const STRUCK = /~~\s*([^~]{1,80}?)\s*~~/gu;

/** The wordings that a text has struck through, in order. */
export const struckIn = (text: string): string[] =>
  [...text.matchAll(STRUCK)].map((match) => tidyWording(match[1] ?? '')).filter(isWording);

/** What a line with struck-through words says: each is banned, or the word behind one replaces it. */
export interface StruckLine {
  readonly bans: readonly string[];
  readonly use: string | undefined;
}

/**
 * Reads a line that begins with struck-through words: nothing else but signs, “and” or a note behind them bans them; one further wording is
 * what to write instead. Undefined for other lines.
 */
export function struckLine(text: string): StruckLine | undefined {
  if (!/^\W*~~/u.test(text)) return undefined;
  const bans = struckIn(text);
  if (bans.length === 0) return undefined;
  const rest = text.replace(STRUCK, ' ').replace(/^(?:\s|[,;·•|/]|and\b|or\b)+/iu, '');
  // “(say what the paper is)”, “– kept for the guard”
  if (rest.trim() === '' || /^[(–—-]/u.test(rest)) return { bans, use: undefined };
  const use = tidyWording(rest.replace(/^(?:→|->|=>|⇒|⟶|⟹|➔|➜|➡)\s*/u, ''));
  return bans.length === 1 && isWording(use) && !/[,.]/.test(use) ? { bans, use } : undefined;
}
