import { markupAround } from '../../text/index.ts';
import type { SuggestRequest } from './request.ts';
import type { SilentReason } from './silent-reason.ts';

/** Reasons that lie in the place of the cursor, cheapest first; undefined when a suggestion may be made there. */
export function veto({ before, after }: Pick<SuggestRequest, 'before' | 'after'>): SilentReason | undefined {
  if (/^[\p{L}\p{N}_]/u.test(after)) return 'mid-word';
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (/^ {0,3}#{1,6}(?:\s|$)/.test(line)) return 'heading';
  if (/^\s*(?:>\s*)*(?:[-*+]|\d+[.)]?)$/.test(line) || /^\s*(?:>\s*)+$/.test(line)) return 'list-marker';
  if (/^\s*\|/.test(line)) return 'table';
  // Code, a list's next paragraph, or nothing yet; VS Code moreover takes from the indentation what an offer adds to it.
  if (/^[ \t]+$/.test(line)) return 'indentation';
  if (insideFrontMatter(before)) return 'front-matter';
  if (
    insideFence(before) ||
    /^(?: {4}|\t)(?!\s*(?:[-*+]|\d+[.)])\s)/.test(line) ||
    (line.match(/`/g)?.length ?? 0) % 2 === 1
  )
    return 'code';
  if (/\]\([^)]*$|\]\[[^\]]*$|^\s*\[[^\]]*\]:.*$|!\[[^\]]*$|(?:[a-z]+:\/\/|www\.)\S*$|\S@\S*$/i.test(line))
    return 'link';
  if (/<\/?[A-Za-z!][^>]*$/.test(line)) return 'html';
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
