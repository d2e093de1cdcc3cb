import { headOf, readFrontMatter } from '../head/front-matter.ts';
import { maskMarkup } from './scan.ts';

/** The kind of markup around a position in a draft. */
export type MarkupAround = 'front-matter' | 'markup';

/** How much text after a cursor is searched for the end of markup that is open at it, in UTF-16 units. */
const BEHIND = 2_000;
/** Lines that are markup before they are complete: MDX statements, openings of containers, properties. */
const UNFINISHED =
  /^(?:(?:import|export)\s.*?(?:\bfrom\b|[={'"])|[ \t>]*:{3,}|[\p{L}][\p{L}\p{N} _-]{0,40}::[ \t])/u;

/** The markup around a cursor that is not part of Markdown itself, closed or not; undefined in prose. */
export function markupAround(before: string, after: string): MarkupAround | undefined {
  const text = before + after.slice(0, BEHIND);
  const at = before.length;
  const head = headOf(text);
  if (head && head.start <= at && (at < head.end || (at === head.end && isUnread(text))))
    return 'front-matter';
  if (UNFINISHED.test(before.slice(before.lastIndexOf('\n') + 1))) return 'markup';
  const start = head?.start === 0 ? head.end : 0;
  const { masks } = maskMarkup(text.slice(start));
  const isInside = masks.some(
    (mask) =>
      mask.start + start < at && (at < mask.end + start || (mask.isOpen === true && at === mask.end + start)),
  );
  return isInside ? 'markup' : undefined;
}

const isUnread = (file: string): boolean => readFrontMatter(file)?.state !== 'read';
