/** The empty lines of a draft that a new block is put in place of, and what parts it from what stands there. Offsets are UTF-16 units. */
export interface BlockPlace {
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/**
 * The place for a new block of Markdown: after the paragraph of the cursor, never within front matter, with an empty line before and after it.
 * @param cursor offset in the draft
 * @param bodyStart where the front matter ends; 0 without
 */
export function placeForBlock(draft: string, cursor: number, bodyStart: number): BlockPlace {
  const from = Math.max(bodyStart, draft.lastIndexOf('\n', Math.min(cursor, draft.length) - 1) + 1);
  const isBetween = (draft.slice(from).split('\n', 1)[0] ?? '').trim() === '';
  const paragraphEnd = isBetween ? from : from + lengthOfParagraph(draft.slice(from));
  const above = draft.slice(bodyStart, paragraphEnd).replace(/(?:\r?\n[ \t]*)*$/, '');
  const below = draft
    .slice(paragraphEnd)
    .replace(/^(?:[ \t]*\r?\n)*/, '')
    .replace(/^[ \t]+$/, '');
  const isFirst = above.trim() === '';
  return {
    start: isFirst ? bodyStart : bodyStart + above.length,
    end: draft.length - below.length,
    before: isFirst ? (bodyStart === 0 ? '' : '\n') : '\n\n',
    after: below === '' ? '' : '\n',
  };
}

function lengthOfParagraph(text: string): number {
  const empty = /\r?\n[ \t]*(?=\r?\n|$)/.exec(text);
  return empty?.index ?? text.length;
}
