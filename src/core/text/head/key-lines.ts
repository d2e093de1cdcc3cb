import { OPENING_SPACE, type Head } from './head.ts';
import { looseFields } from './loose-fields.ts';

/**
 * Keys that identify lines at the head of a text as its properties, as written by exports and site
 * generators.
 */
const KNOWN_KEYS: ReadonlySet<string> = new Set([
  ...[
    'title',
    'subtitle',
    'date',
    'author',
    'authors',
    'tags',
    'tag',
    'category',
    'categories',
    'keywords',
    'slug',
    'url',
    'link',
  ],
  ...[
    'summary',
    'description',
    'status',
    'draft',
    'published',
    'publish',
    'publish date',
    'publishdate',
    'created',
    'created by',
  ],
  ...[
    'created time',
    'modified',
    'updated',
    'last edited',
    'last edited time',
    'lastmod',
    'layout',
    'template',
    'permalink',
  ],
  ...[
    'channel',
    'platform',
    'brand',
    'lang',
    'language',
    'consent',
    'type',
    'format',
    'id',
    'weight',
    'cover',
    'image',
  ],
  ...[
    'filetags',
    'options',
    'startup',
    'email',
    'subject',
    'betreff',
    'from',
    'to',
    'copyright',
    'license',
    'owner',
    'aliases',
  ],
]);
/** Keys that identify properties even alone, as no text begins with them. */
const ALONE: ReadonlySet<string> = new Set([
  ...[
    'title',
    'consent',
    'slug',
    'permalink',
    'layout',
    'draft',
    'published',
    'channel',
    'tags',
    'created',
    'status',
    'author',
    'date',
  ],
]);

/** A longer line is a sentence that begins with such a word and a colon. */
const MOST_WORDS_ALONE = 9;

const KEY =
  /^(?:#\+|:|%[ \t]*|\.\.[ \t]+)?["']?([\p{L}][\p{L}\p{N}_.-]*(?: [\p{L}\p{N}_.-]+){0,2})["']?(?::[ \t]|::|:$|[ \t]*=)/u;
const PROPERTY_DRAWER = /^:PROPERTIES:[ \t]*\r?\n[\s\S]*?\r?\n:END:[ \t]*(?:\r?\n|$)/i;
const PANDOC_TITLE = /^%[ \t]+\S.*(?:\r?\n(?:%.*|[ \t]+\S.*))*(?:\r?\n|$)/;
const TITLE = /^(?:#[ \t]+.+|=[ \t]+.+|.+\r?\n[=-]{3,}[ \t]*)(?:\r?\n)+/;
const PARAGRAPH = /^(?:.*\S.*(?:\r?\n|$))+/;

/**
 * Lines of properties at the head, as MultiMarkdown, Pelican, Org, reStructuredText, AsciiDoc, Pandoc and
 * Notion write them, also in plain text: the first paragraph, or the first after the title.
 */
export function keyLinesHead(file: string): Head | undefined {
  const opening = OPENING_SPACE.exec(file)?.[0].length ?? 0;
  const top = file.slice(opening, opening + LONGEST_HEAD);
  return linesAt(top, opening, 0) ?? belowTitle(top, opening);
}

const LONGEST_HEAD = 8_000;

function belowTitle(top: string, opening: number): Head | undefined {
  const title = TITLE.exec(top)?.[0];
  if (title === undefined) return undefined;
  const start = opening + title.length;
  return linesAt(top.slice(title.length), start, start);
}

function linesAt(text: string, at: number, start: number): Head | undefined {
  const drawer = PROPERTY_DRAWER.exec(text)?.[0] ?? PANDOC_TITLE.exec(text)?.[0];
  const paragraph = drawer ?? PARAGRAPH.exec(text)?.[0];
  if (paragraph === undefined || (drawer === undefined && !keyedLines(paragraph))) return undefined;
  const source = paragraph.replace(/\r?\n$/, '');
  return {
    dialect: 'lines',
    source,
    sourceStart: at,
    start,
    end: at + paragraph.length,
    isOpen: false,
    fields: looseFields(source),
  };
}

/** True where each line is a key with its value or continues one, and at least one key is known. */
export function keyedLines(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => /\S/.test(line));
  const keys: string[] = [];
  for (const line of lines) {
    const key = KEY.exec(line)?.[1]?.toLowerCase();
    if (key !== undefined) keys.push(key);
    else if (keys.length === 0 || !/^[ \t]+\S|^[}\]),]|^(?:-|\*)[ \t]/.test(line)) return false;
  }
  if (lines.length > 1) return keys.some((key) => KNOWN_KEYS.has(key));
  return ALONE.has(keys[0] ?? '') && text.trim().split(/\s+/).length <= MOST_WORDS_ALONE;
}
