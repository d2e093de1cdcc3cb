import type { FrontMatter, Prose, Span } from '../../text/index.ts';
import { EXEMPTION_KEY, exemptionsIn, type Exemption } from './exemptions.ts';
import { writeStatement, type ExemptionStatement } from './exemption-statement.ts';

/** A replacement of a span of a draft; offsets are UTF-16 units in the file. */
export interface DraftEdit extends Span {
  readonly text: string;
}

/** How a draft's format writes comments; plain text has none that readers do not see. */
export type CommentSyntax = 'html' | 'mdx' | 'none';

/** The edit that exempts something in one place: the line of the mark, or its paragraph. Undefined where no comment is possible. */
export function allowHere(
  file: string,
  { blocks }: Prose,
  mark: Span,
  statement: ExemptionStatement,
  syntax: CommentSyntax,
): DraftEdit | undefined {
  const comment = commentOf('', statement, syntax);
  if (comment === undefined) return undefined;
  const block = blocks.find(({ start, end }) => start <= mark.start && mark.start < end);
  const lineStart = block ? file.lastIndexOf('\n', block.start - 1) + 1 : 0;
  if (block?.kind === 'paragraph' && file.slice(lineStart, block.start).trim() === '')
    return { start: lineStart, end: lineStart, text: `${comment}${eolOf(file)}` };
  // In a heading, list item or table a separate line would end it.
  return file.slice(mark.start, mark.end).includes('\n')
    ? undefined
    : { start: mark.end, end: mark.end, text: ` ${comment}` };
}

/** The edit that exempts something in the whole draft: in YAML front matter, which it adds where there is none, else as a comment. */
export function allowInDraft(
  file: string,
  { frontMatter }: Prose,
  statement: ExemptionStatement,
  syntax: CommentSyntax,
): DraftEdit | undefined {
  const written = writeStatement(statement);
  if (written === undefined) return undefined;
  const eol = eolOf(file);
  const item = `  - ${JSON.stringify(written)}${eol}`;
  if (!frontMatter) {
    const start = file.startsWith('\uFEFF') ? 1 : 0;
    return { start, end: start, text: `---${eol}${EXEMPTION_KEY}:${eol}${item}---${eol}${eol}` };
  }
  const place = isYaml(file, frontMatter) ? placeInYaml(file, frontMatter) : undefined;
  if (place)
    return { start: place.at, end: place.at, text: place.isListed ? item : `${EXEMPTION_KEY}:${eol}${item}` };
  const comment = commentOf('-draft', statement, syntax);
  return comment === undefined
    ? undefined
    : { start: frontMatter.end, end: frontMatter.end, text: `${eol}${comment}${eol}` };
}

/** The edit that takes an exemption out of the draft again. */
export function disallow(file: string, prose: Prose, { comment }: Exemption): DraftEdit | undefined {
  const known = exemptionsIn(file, prose).find(
    (one) => one.comment.start === comment.start && one.comment.end === comment.end,
  );
  if (!known || comment.start === comment.end) return undefined;
  const lineStart = file.lastIndexOf('\n', comment.start - 1) + 1;
  const next = file.indexOf('\n', comment.end);
  const lineEnd = next < 0 ? file.length : next + 1;
  const { frontMatter } = prose;
  if (frontMatter && comment.end <= frontMatter.end) return outOfYaml(file, frontMatter, lineStart, lineEnd);
  const isAlone =
    file.slice(lineStart, comment.start).trim() === '' && file.slice(comment.end, lineEnd).trim() === '';
  if (isAlone) return { start: lineStart, end: lineEnd, text: '' };
  const blank = file[comment.start - 1] === ' ' ? 1 : 0;
  return { start: comment.start - blank, end: comment.end, text: '' };
}

/** Removes an item with its line; with the last one also the key, and front matter that is then empty. */
function outOfYaml(
  file: string,
  { sourceStart, source, end }: FrontMatter,
  lineStart: number,
  lineEnd: number,
): DraftEdit | undefined {
  if (!/^\s*- /.test(file.slice(lineStart, lineEnd)))
    return file.slice(lineStart, lineEnd).startsWith(`${EXEMPTION_KEY}:`)
      ? { start: lineStart, end: lineEnd, text: '' }
      : undefined;
  const before = file.slice(sourceStart, lineStart);
  const after = file.slice(lineEnd, sourceStart + source.length);
  const key = new RegExp(`(?:^|\\n)(${EXEMPTION_KEY}:[ \\t]*\\r?\\n)$`).exec(before);
  if (!key || /^\s*- /.test(after)) return { start: lineStart, end: lineEnd, text: '' };
  const start = lineStart - (key[1]?.length ?? 0);
  if (file.slice(sourceStart, start).trim() !== '' || after.trim() !== '')
    return { start, end: lineEnd, text: '' };
  const blank = /^(?:[ \t]*\r?\n)?/.exec(file.slice(end))?.[0].length ?? 0;
  const head = file.startsWith('\uFEFF') ? 1 : 0;
  return { start: head, end: end + blank, text: '' };
}

const isYaml = (file: string, { dialect, state }: FrontMatter): boolean =>
  dialect === 'yaml' && state === 'read' && /^\uFEFF?---/.test(file);

/** After the last item of the list, or before the closing fence. */
function placeInYaml(
  file: string,
  { source, sourceStart }: FrontMatter,
): { at: number; isListed: boolean } | undefined {
  const key = new RegExp(`^${EXEMPTION_KEY}:(.*)\\r?\\n(?:[ \\t]*- .*(?:\\r?\\n|$))*`, 'm').exec(source);
  if (key)
    return key[1]?.trim() === ''
      ? { at: sourceStart + key.index + key[0].length, isListed: true }
      : undefined;
  if (new RegExp(`^${EXEMPTION_KEY}:`, 'm').test(source)) return undefined;
  const at = file.indexOf('\n---', sourceStart - 1) + 1;
  return at > 0 ? { at, isListed: false } : undefined;
}

function commentOf(suffix: string, statement: ExemptionStatement, syntax: CommentSyntax): string | undefined {
  const written = writeStatement(statement);
  if (written === undefined || syntax === 'none') return undefined;
  const [open, close] = syntax === 'mdx' ? ['{/*', '*/}'] : ['<!--', '-->'];
  return written.includes(close) || written.includes('\n')
    ? undefined
    : `${open} timbre-ignore${suffix} ${written} ${close}`;
}

const eolOf = (file: string): string => (file.includes('\r\n') ? '\r\n' : '\n');
