import { readFrontMatter } from '../../text/index.ts';
import { type Localize } from '../../base/localize.ts';
import type { Direction } from '../direction.ts';
import { shownGrounds } from '../present/shown-grounds.ts';

/** How the block of a direction begins; the direction's id follows. */
const MARK = '<!-- timbre-direction ';
const BLOCK = /^<!-- timbre-direction (\S+)[\s\S]*?-->[ \t]*(?:\r?\n)*/;

/**
 * A draft with an idea: behind the front matter the direction as a comment, which no reader of the post sees. Nothing else changes.
 * The note of an earlier direction makes way.
 */
export function branchText(draft: string, direction: Direction, localize: Localize): string {
  const { head, body } = partsOf(draft);
  const eol = /\r?\n/.exec(draft)?.[0] ?? '\n';
  const gap = head === '' || head.endsWith('\n') ? '' : eol;
  return `${head}${gap}${blockOf(direction, localize).join(eol)}${eol}${eol}${body}`;
}

/** A draft without the note of a direction, as it is published; the same text where it has none. */
export function withoutNote(draft: string): string {
  if (directionIn(draft) === undefined) return draft;
  const { head, body } = partsOf(draft);
  return `${head}${body}`;
}

/** Front matter, and what follows it without the note. */
function partsOf(draft: string): { readonly head: string; readonly body: string } {
  const head = draft.slice(0, readFrontMatter(draft)?.end ?? 0);
  const body = draft
    .slice(head.length)
    .replace(/^(?:[ \t]*\r?\n)+/, '')
    .replace(BLOCK, '');
  return { head, body };
}

/** The id of the direction that a text has its block of. */
export function directionIn(text: string): string | undefined {
  const body = text.slice(readFrontMatter(text)?.end ?? 0).trimStart();
  return BLOCK.exec(body)?.[1];
}

function blockOf(direction: Direction, localize: Localize): string[] {
  const { id, title, question, firstStep, isOfWhole } = direction;
  const lines = [
    title,
    '',
    question,
    '',
    localize('First step: {0}', firstStep),
    '',
    localize(isOfWhole ? 'About the whole draft' : 'About:'),
    ...shownGrounds(direction).map((ground) =>
      ground.source === 'draft' ? `- “${ground.text}”` : `- “${ground.text}” (${ground.post})`,
    ),
    '',
    localize('Readers do not see this note. It is removed when the draft is published.'),
  ];
  return [`${MARK}${id}`, ...lines.map(inComment), '-->'];
}

/** What would end the comment may stand in a draft's own words. */
const inComment = (line: string): string => line.replace(/\s+/g, ' ').replace(/--+(?=!?>)/g, '—');
