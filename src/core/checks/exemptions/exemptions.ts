import type { FrontMatter, Prose, Span } from '../../text/index.ts';
import { readStatement, type ExemptionStatement } from './exemption-statement.ts';

/** What of a draft is exempted from rules by a comment or the front matter. Offsets are UTF-16 units in the file. */
export interface Exemption extends ExemptionStatement {
  /** `here`: a comment, for its line or the block after it; `draft`: for the whole draft. */
  readonly scope: 'here' | 'draft';
  /** The comment, or the entry in the front matter. */
  readonly comment: Span;
  /**
   * What is exempted: the line of the comment, the block after a comment that has a line of its own, what lies between the comments of a
   * passage, or the whole file.
   */
  readonly span: Span;
}

/** The front matter key for exemptions of the whole draft. */
export const EXEMPTION_KEY = 'timbre-ignore';

const COMMENT = /(?:<!--|\{\/\*)[ \t]*timbre-ignore(-draft|-start|-end)?(?![\w-])([\s\S]*?)(?:-->|\*\/\})/g;

/** The exemptions in a draft, in the order of the text. Linear in its length. */
export function exemptionsIn(file: string, { frontMatter, blocks }: Prose): Exemption[] {
  if (!file.includes(EXEMPTION_KEY)) return [];
  const found = [...file.matchAll(COMMENT)];
  const ends = found.filter(([, kind]) => kind === '-end').map(({ index }) => index);
  const comments = found.flatMap(({ 0: whole, 1: kind, 2: written = '', index }): Exemption[] => {
    if (kind === '-end') return [];
    const comment = { start: index, end: index + whole.length };
    const isOfDraft = kind === '-draft';
    return [
      {
        ...readStatement(written.replace(/^[ \t]*/, '')),
        scope: isOfDraft ? 'draft' : 'here',
        comment,
        span: isOfDraft
          ? { start: 0, end: file.length }
          : kind === '-start'
            ? // A passage without an end goes to the end of the draft.
              { start: comment.end, end: ends.find((end) => end > index) ?? file.length }
            : exemptedBy(file, comment, blocks),
      },
    ];
  });
  return [...(frontMatter ? inFrontMatter(file, frontMatter) : []), ...comments];
}

function exemptedBy(file: string, { start, end }: Span, blocks: readonly Span[]): Span {
  const lineStart = file.lastIndexOf('\n', start - 1) + 1;
  const next = file.indexOf('\n', end);
  const lineEnd = next < 0 ? file.length : next;
  const isAlone = /^[ \t>*-]*$/.test(file.slice(lineStart, start)) && file.slice(end, lineEnd).trim() === '';
  if (!isAlone) return { start: lineStart, end: lineEnd };
  return blocks.find((candidate) => candidate.start >= end) ?? { start: end, end };
}

function inFrontMatter(file: string, { fields, sourceStart, end }: FrontMatter): Exemption[] {
  const value = fields[EXEMPTION_KEY];
  const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
  let from = sourceStart;
  return entries.flatMap((entry): Exemption[] => {
    if (typeof entry !== 'string' || entry.trim() === '') return [];
    // As it is written: bare, or quoted as JSON and YAML quote.
    const forms = [JSON.stringify(entry), entry, entry.split('\n')[0] ?? entry];
    const found = forms
      .map((form) => ({ at: file.indexOf(form, from), length: form.length }))
      .find(({ at }) => at >= 0 && at < end);
    const comment = found
      ? { start: found.at, end: found.at + found.length }
      : { start: sourceStart, end: sourceStart };
    from = Math.max(from, comment.end);
    return [{ ...readStatement(entry), scope: 'draft', comment, span: { start: 0, end: file.length } }];
  });
}

/** Whether a list of rules, as comments and profiles write it, names a rule. */
export const namesRule = (rules: readonly string[], id: string): boolean =>
  rules.some((rule) => rule === '*' || rule === id || id.startsWith(`${rule}/`) || id.startsWith(`${rule}.`));
