import {
  lengthAt,
  lineEndAt,
  masked,
  opened,
  type Found,
  type Recogniser,
  type Source,
} from '../recogniser.ts';

/**
 * Syntax of Obsidian, Logseq, Roam, Notion and wikis: private comments, links in double brackets, properties,
 * names of blocks.
 */
export const NOTES: readonly Recogniser[] = [
  { at: '%', read: privateComment },
  { at: '[', read: wikiLink },
  { at: '[', read: inlineProperty },
  { at: 'line', read: property },
  { at: '^', read: blockName },
  { at: '=', read: highlight },
];

/** `%% private %%`; an unclosed one hides the rest of the text, as in Obsidian. */
function privateComment({ text, find }: Source, at: number): Found | undefined {
  if (text[at + 1] !== '%' || /[\p{N}%]/u.test(text[at - 1] ?? '')) return undefined;
  const end = find('%%', at + 2);
  return end ? masked('comment', at, end.end) : opened('comment', at, text.length);
}

const WIKI = /\[\[([^[\]\n]{0,1000})\](?:\[([^[\]\n]{0,1000})\])?\]/y;

/**
 * In `[[page#part|label]]` and Org's `[[address][label]]` the label is read; an embedded page or picture is
 * not read.
 */
function wikiLink({ text }: Source, at: number): Found | undefined {
  WIKI.lastIndex = at;
  const match = WIKI.exec(text);
  if (!match) return undefined;
  const [whole, inner = '', orgLabel] = match;
  const end = at + whole.length;
  const embeds = text[at - 1] === '!';
  if (embeds || /^_?toc_?$/i.test(inner)) return masked('comment', embeds ? at - 1 : at, end);
  if (orgLabel !== undefined) return keeping(at, at + 2 + inner.length + 2, orgLabel.length, end);
  const bar = inner.lastIndexOf('|');
  if (bar >= 0) return keeping(at, at + 2 + bar + 1, inner.length - bar - 1, end);
  if (/^(?:https?|file|mailto):/.test(inner)) return masked('object', at, end);
  const part = inner.search(/[#^]/);
  return keeping(at, at + 2, part > 0 ? part : inner.length, end);
}

/** Masks the text around a piece that is read. */
function keeping(start: number, from: number, length: number, end: number): Found {
  return {
    masks: [
      { kind: 'mark', start, end: from },
      { kind: 'mark', start: from + length, end },
    ],
    next: end,
  };
}

const INLINE_PROPERTY = /\[[\w -]{1,40}::[^\]\n]{0,1000}\]/y;

function inlineProperty({ text }: Source, at: number): Found | undefined {
  const length = lengthAt(INLINE_PROPERTY, text, at);
  return length === 0 ? undefined : masked('mark', at, at + length);
}

const PROPERTY = /(?:[-*+] )?[\p{L}][\p{L}\p{N} _-]{0,40}::(?: |\r?$)/muy;

function property(source: Source, at: number): Found | undefined {
  return lengthAt(PROPERTY, source.text, at) === 0 ? undefined : masked('comment', at, lineEndAt(source, at));
}

const BLOCK_NAME = /\^[\w-]+[ \t]*(?=\r?\n|$)/y;

/** `^name` at the end of a block. */
function blockName({ text }: Source, at: number): Found | undefined {
  if (!/[ \t\n]/.test(text[at - 1] ?? '\n')) return undefined;
  const length = lengthAt(BLOCK_NAME, text, at);
  if (length === 0) return undefined;
  let start = at;
  while (/[ \t]/.test(text[start - 1] ?? '')) start--;
  return masked('mark', start, at + length);
}

const HIGHLIGHT = /==(?=[^\s=])([^\n=]{0,2000}[^\s=])==/y;

function highlight({ text }: Source, at: number): Found | undefined {
  const length = lengthAt(HIGHLIGHT, text, at);
  return length === 0 ? undefined : keeping(at, at + 2, length - 4, at + length);
}
