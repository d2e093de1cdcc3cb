import type { Span } from '../text/index.ts';

/** A comment in a draft that exempts what follows from rules: `<!-- timbre-ignore terms/banned: a street's name -->`. */
export interface Exemption {
  /** Of the comment, in UTF-16 units in the file. */
  readonly comment: Span;
  /** What is exempted: the line of the comment, or the block after a comment that has a line of its own. */
  readonly span: Span;
  /** Rules by id, by family (`terms`), or `*` for all. */
  readonly rules: readonly string[];
  /** Empty when none is given: then nothing is exempted. */
  readonly reason: string;
}

const COMMENT = /(?:<!--|\{\/\*)[ \t]*timbre-ignore\b([^:]*?)(?::([\s\S]*?))?[ \t]*(?:-->|\*\/\})/g;

/**
 * The exemptions in a draft. Linear in its length.
 * @param blocks the draft's blocks, in their order; offsets in the file
 */
export function exemptionsIn(file: string, blocks: readonly Span[]): Exemption[] {
  if (!file.includes('timbre-ignore')) return [];
  return [...file.matchAll(COMMENT)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const lineStart = file.lastIndexOf('\n', start - 1) + 1;
    const next = file.indexOf('\n', end);
    const lineEnd = next < 0 ? file.length : next;
    const isAlone =
      /^[ \t>*-]*$/.test(file.slice(lineStart, start)) && file.slice(end, lineEnd).trim() === '';
    const block = isAlone ? blocks.find((candidate) => candidate.start >= end) : undefined;
    return {
      comment: { start, end },
      span: isAlone ? (block ?? { start: end, end }) : { start: lineStart, end: lineEnd },
      rules: (match[1] ?? '').split(/[\s,]+/).filter(Boolean),
      reason: (match[2] ?? '').trim(),
    };
  });
}

/** The places of a draft that are exempted from a rule, with a reason; offsets in the file. */
export const exemptionsFor = (rule: string, file: string, blocks: readonly Span[]): Span[] =>
  exemptionsIn(file, blocks)
    .filter(({ rules, reason }) => reason !== '' && namesRule(rules, rule))
    .map(({ span }) => span);

/** Whether a list of rules, as comments and profiles write it, names a rule. */
export const namesRule = (rules: readonly string[], id: string): boolean =>
  rules.some((rule) => rule === '*' || rule === id || id.startsWith(`${rule}/`));
