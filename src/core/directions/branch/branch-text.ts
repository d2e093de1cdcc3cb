import { readFrontMatter } from '../../text/index.ts';
import { type Localize } from '../../base/localize.ts';
import type { Direction } from '../direction.ts';

/** How the block of a direction begins; the direction's id follows. */
const MARK = '<!-- timbre-direction ';
const BLOCK = /^<!-- timbre-direction (\S+)[\s\S]*?-->[ \t]*(?:\r?\n)*/;

/**
 * A draft turned into a branch of itself: behind the front matter the direction as a comment, which no reader of the post sees, and
 * the opening, where it has one, as the first line of prose. Nothing else changes. The block of an earlier direction makes way.
 */
export function branchText(draft: string, direction: Direction, say: Localize): string {
  const head = draft.slice(0, readFrontMatter(draft)?.end ?? 0);
  const body = draft
    .slice(head.length)
    .replace(/^(?:[ \t]*\r?\n)+/, '')
    .replace(BLOCK, '');
  const eol = /\r?\n/.exec(draft)?.[0] ?? '\n';
  const headings = /^(?:#{1,6}[ \t][^\n]*\n+)+/.exec(body)?.[0] ?? '';
  const opening = direction.opening === undefined ? '' : `${direction.opening}${eol}${eol}`;
  const gap = head === '' || head.endsWith('\n') ? '' : eol;
  const block = blockOf(direction, say).join(eol);
  return `${head}${gap}${block}${eol}${eol}${headings}${opening}${body.slice(headings.length)}`;
}

/** The id of the direction that a text has its block of. */
export function directionIn(text: string): string | undefined {
  const body = text.slice(readFrontMatter(text)?.end ?? 0).trimStart();
  return BLOCK.exec(body)?.[1];
}

function blockOf({ id, title, tension, question, evidence }: Direction, say: Localize): string[] {
  const lines = [
    title,
    '',
    tension,
    '',
    question,
    '',
    say('Based on:'),
    ...evidence.map((ground) =>
      ground.source === 'draft' ? `- “${ground.text}”` : `- “${ground.text}” (${ground.post})`,
    ),
    '',
    say('Delete this note before publishing.'),
  ];
  return [`${MARK}${id}`, ...lines.map(inComment), '-->'];
}

/** What would end the comment may stand in a draft's own words. */
const inComment = (line: string): string => line.replace(/\s+/g, ' ').replace(/--+(?=!?>)/g, '—');
