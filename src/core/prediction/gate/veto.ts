import { markupAround } from '../../text/index.ts';
import type { SuggestRequest } from './request.ts';
import type { SilentReason } from './silent-reason.ts';

/** The cursor's place: the text before and after it, and the text before it in its line. */
interface LinePlace {
  readonly before: string;
  readonly after: string;
  readonly line: string;
}

/** Reasons that depend on the place of the cursor only, the cheapest to test first. */
const VETOES: readonly (readonly [SilentReason, (place: LinePlace) => boolean])[] = [
  ['mid-word', ({ after }) => /^[\p{L}\p{N}_]/u.test(after)],
  ['heading', ({ line }) => /^ {0,3}#{1,6}(?:\s|$)/.test(line)],
  ['list-marker', ({ line }) => /^\s*(?:>\s*)*(?:[-*+]|\d+[.)]?)$|^\s*(?:>\s*)+$/.test(line)],
  ['table', ({ line }) => /^\s*\|/.test(line)],
  // Indentation alone may begin code or a paragraph of a list item; VS Code also removes from it what an offer adds.
  ['indentation', ({ line }) => /^[ \t]+$/.test(line)],
  ['front-matter', ({ before }) => insideFrontMatter(before)],
  ['code', ({ before }) => insideFence(before)],
  ['code', ({ line }) => /^(?: {4}|\t)(?!\s*(?:[-*+]|\d+[.)])\s)/.test(line)],
  ['code', ({ line }) => (line.match(/`/g)?.length ?? 0) % 2 === 1],
  [
    'link',
    ({ line }) =>
      /\]\([^)]*$|\]\[[^\]]*$|^\s*\[[^\]]*\]:.*$|!\[[^\]]*$|(?:[a-z]+:\/\/|www\.)\S*$|\S@\S*$/i.test(line),
  ],
  ['html', ({ line }) => /<\/?[A-Za-z!][^>]*$/.test(line)],
];

/** Why nothing may be suggested at a place; undefined where something may. */
export function veto({ before, after }: Pick<SuggestRequest, 'before' | 'after'>): SilentReason | undefined {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const found = VETOES.find(([, applies]) => applies({ before, after, line }));
  if (found) return found[0];
  const around = markupAround(before, after);
  if (around) return around === 'front-matter' ? around : 'code';
  return undefined;
}

/** A code fence that is open at the end of `before`; the closing one has the same character and at least the same length. */
function insideFence(before: string): boolean {
  let open: string | undefined;
  for (const [, fence = '', info = ''] of before.matchAll(/^ {0,3}(`{3,}|~{3,})([^\n]*)/gm)) {
    if (open === undefined) open = fence;
    else if (fence.startsWith(open) && info.trim() === '') open = undefined;
  }
  return open !== undefined;
}

/** True until the line that closes the front matter is complete. */
function insideFrontMatter(before: string): boolean {
  const opening = /^\uFEFF?---[ \t]*\r?\n/.exec(before);
  if (!opening) return false;
  return !/^---[ \t]*\r?$/m.test(before.slice(opening[0].length, before.lastIndexOf('\n') + 1));
}
