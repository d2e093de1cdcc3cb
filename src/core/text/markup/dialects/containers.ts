import type { Mask } from '../mask.ts';
import {
  lengthAt,
  lineEndAt,
  masked,
  opened,
  type Found,
  type Recogniser,
  type Source,
} from '../recogniser.ts';

/** Containers with code rather than prose. */
const CODE =
  /^(?:code|code-block|code-cell|mermaid|math|raw|python|r|toctree|figure|image|include|literalinclude|cell|sourceCode)$/i;

/**
 * Opening and closing lines of containers with prose: admonitions of Docusaurus, VitePress, MyST, MkDocs and
 * reStructuredText, divs of Pandoc, callouts of GitHub and Obsidian, blocks and drawers of Org.
 */
export const CONTAINERS: readonly Recogniser[] = [
  { at: 'line', read: colons },
  { at: 'line', read: directiveFence },
  { at: 'line', read: callout },
  { at: 'line', read: indented },
  { at: 'line', read: org },
  { at: 'line', read: rest },
];

const COLONS = /:{3,20}[ \t]*(?:\{([\w-]+)\}|([\w-]+))?[ \t]*(?:\{([^}\n]{0,500})\})?/y;

/** `:::note Title`, `::: {.warning}`, `:::{tip}`; the title is a heading. */
function colons(source: Source, at: number): Found | undefined {
  const { text } = source;
  COLONS.lastIndex = at;
  const match = text[at] === ':' ? COLONS.exec(text) : null;
  if (!match) return undefined;
  const [opening, directive, name = directive ?? '', attributes = ''] = match;
  const line = lineEndAt(source, at);
  const fence = /^:+/.exec(opening)?.[0] ?? ':::';
  if (CODE.test(name) || /\.(?:cell|sourceCode|mermaid)\b/.test(attributes)) {
    const end = source.find(`\\n[ \\t>]*${fence}[ \\t]*(?=\\r?\\n|$)`, at);
    return masked('comment', at, end?.end ?? line);
  }
  return titled(text, at, at + opening.length, line);
}

/** Masks a marker; the rest of its line is a heading, without brackets or quotes around it. */
function titled(text: string, start: number, end: number, line: number): Found {
  const title = /^[ \t]*(?:\[[ \t]*(.*?)[ \t]*\][ \t]*(?:\{.*\})?|"(.*?)"|(.*?))[ \t]*:*[ \t]*$/.exec(
    text.slice(end, line),
  );
  const written = title?.[1] ?? title?.[2] ?? title?.[3] ?? '';
  if (written === '') return withOptions(text, masked('comment', start, line), line);
  const from = end + text.slice(end, line).indexOf(written);
  const masks: Mask[] = [{ kind: 'break', begins: 'rest-of-line', start, end: from }];
  if (from + written.length < line) masks.push({ kind: 'mark', start: from + written.length, end: line });
  // The title is scanned like other text.
  return { masks, next: from };
}

const OPTIONS = /(?:\r?\n[ \t]*:[\w-]+:.*)+/y;

/** `:class: wide` below the line that opens a directive. */
function withOptions(text: string, found: Found, line: number): Found {
  const options = lengthAt(OPTIONS, text, line);
  if (options === 0) return found;
  const [mask] = found.masks;
  return mask ? masked('comment', mask.start, line + options) : found;
}

const DIRECTIVE_FENCE = /(`{3,20}|~{3,20})\{([\w:-]+)\}/y;
const PROSE_DIRECTIVES =
  /^(?:note|tip|hint|important|warning|caution|attention|danger|error|seealso|admonition|todo|margin|sidebar|aside|card|dropdown|tab-item|epigraph|pull-quote|topic|versionadded|versionchanged)$/i;

/** A MyST directive in a code fence: the lines of an admonition are prose. */
function directiveFence(source: Source, at: number): Found | undefined {
  const { text } = source;
  DIRECTIVE_FENCE.lastIndex = at;
  const match = DIRECTIVE_FENCE.exec(text);
  const [opening = '', fence = '', name = ''] = match ?? [];
  if (!PROSE_DIRECTIVES.test(name)) return undefined;
  const line = lineEndAt(source, at);
  const end = source.find(`\\n[ \\t>]*${fence}(?=[ \\t]*(?:\\r?\\n|$))`, line);
  const head = titled(text, at, at + opening.length, line);
  if (!end) return head;
  const start = end.end - fence.length;
  // The closing fence is masked with the opening one, as alone it would open another.
  return { masks: [...head.masks, { kind: 'comment', start, end: end.end }], next: head.next };
}

const CALLOUT = /\[!([\w-]+)(?:\|[^\]\n]*)?\][+-]?[ \t]*/y;

/** The tag of `> [!NOTE] Title`; `isCallout` handles the quotation. */
function callout({ text }: Source, at: number): Found | undefined {
  const length = text[at] === '[' ? lengthAt(CALLOUT, text, at) : 0;
  if (length === 0) return undefined;
  const end = at + length;
  return { masks: [{ kind: 'break', begins: 'rest-of-line', start: at, end }], next: end };
}

const INDENTED = /(?:!!!|\?\?\?\+?|===)[ \t]+(?:[\w-]+(?:[ \t]+[\w-]+)*)?[ \t]*(?="|\r?\n|$)/y;
const INDENTED_BODY = /(?:\r?\n(?:[ \t]*(?=\r?\n|$)|(?: {4}|\t).*))*/y;

/** `!!! note "Title"` of MkDocs, whose content is indented like code in Markdown. */
function indented(source: Source, at: number): Found | undefined {
  const { text } = source;
  const isOpening = /[!?=]/.test(text[at] ?? '') && (at === 0 || text[at - 1] === '\n');
  const length = isOpening ? lengthAt(INDENTED, text, at) : 0;
  if (length === 0) return undefined;
  const line = lineEndAt(source, at);
  const head = titled(text, at, at + length, line);
  const body = lengthAt(INDENTED_BODY, text, line);
  const masks = [...text.slice(line, line + body).matchAll(/\n( {4}|\t)/g)].map(
    ({ index, 1: space = '' }): Mask => ({
      kind: 'mark',
      start: line + index + 1,
      end: line + index + 1 + space.length,
    }),
  );
  return { masks: [...head.masks, ...masks], next: head.next };
}

const ORG_BLOCK = /#\+begin_(src|example|comment|export)\b/iy;
const ORG_LINE = /#\+\w+(?:\[[^\]\n]*\])?:?.*/y;
const DRAWER = /:[A-Z]{3,20}:[ \t]*\r?\n/y;

function org({ text, find }: Source, at: number): Found | undefined {
  const sign = text[at];
  if (sign === ':') {
    const end = lengthAt(DRAWER, text, at) > 0 ? find('\\n[ \\t]*:END:[ \\t]*', at) : undefined;
    return end && masked('comment', at, end.end);
  }
  if (sign !== '#') return undefined;
  ORG_BLOCK.lastIndex = at;
  const name = ORG_BLOCK.exec(text)?.[1]?.toLowerCase();
  if (name !== undefined) {
    const end = find(`\\n[ \\t]*#\\+end_${name}[^\\n]*`, at);
    return end ? masked('comment', at, end.end) : opened('comment', at, text.length);
  }
  const length = lengthAt(ORG_LINE, text, at);
  return length === 0 ? undefined : masked('comment', at, at + length);
}

const REST = /\.\. (?:[\w-]+::|_[^\n]*:|\|[^\n]*\||\[)[^\n]*/y;
const LINES = /(?:--8<--.*|!include(?:url)?\b.*|\([\w-]+\)=|\+\+\+[ \t]*(?=\r?\n|$)|%[ \t]+\S.*)/y;

/** Directives of reStructuredText, included files, targets and comments of MyST. */
function rest({ text }: Source, at: number): Found | undefined {
  const directive = text[at] === '.' ? lengthAt(REST, text, at) : 0;
  if (directive > 0) return withOptions(text, masked('comment', at, at + directive), at + directive);
  const line = /[-!(+%]/.test(text[at] ?? '') ? lengthAt(LINES, text, at) : 0;
  return line === 0 ? undefined : masked('comment', at, at + line);
}
