import { numberWord } from '../../english/numbers.ts';

/** A sentence of a profile’s dos or don’ts. */
export interface Statement {
  /** As the profile writes it. */
  readonly text: string;
  readonly list: 'dos' | 'donts';
  /** The channels that the profile has, as it names them. */
  readonly channels?: readonly string[];
}

/** What a rule leaves out: quotations, or the brand’s own name. */
export type Exception = 'quotations' | 'name';

/** Where a statement holds. */
export interface StatedScope {
  /** The channels that it holds for, in lower case, under every name that drafts may give; undefined for all drafts. */
  readonly channels?: readonly string[] | undefined;
  readonly exceptions: readonly Exception[];
}

/** What a statement asks for, as far as its wording is simple. */
export interface Instruction extends StatedScope {
  readonly statement: Statement;
  /** True where something is to be left out, false where it is to be used. */
  readonly avoid: boolean;
  /** The first sentence without its reason, in lower case with straight apostrophes; channels are “posts”. */
  readonly whole: string;
  /** The same with the profile's capitals and the names of channels. */
  readonly written: string;
  /** `whole` without the words that ask for it or forbid it, and without where it holds. */
  readonly subject: string;
  /** What it is about, in lower case; several where it lists several. */
  readonly parts: readonly string[];
  /** So many are allowed; undefined where none is. */
  readonly limit: number | undefined;
  /** So many are wanted; undefined where no number is. */
  readonly least: number | undefined;
  /** It holds for headings only. */
  readonly headings: boolean;
}

/** A number in digits or as one word. */
export function numberIn(text: string): number | undefined {
  if (/^\d{1,3}(?:,\d{3})+$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d+$/.test(text)) return Number(text);
  if (text === 'a' || text === 'an') return 1;
  const read = numberWord(text);
  return read?.kind === 'cardinal' ? read.value : undefined;
}

/** The texts in quotation marks, as written. */
export const quotedIn = (text: string): string[] =>
  [...text.matchAll(/"([^"]+)"|(?<![\p{L}\p{N}])'([^']+(?:'\p{L}[^']*)*)'(?![\p{L}\p{N}])/gu)].map(
    ([, double, single]) => (double ?? single ?? '').replace(/[.,]$/, '').trim(),
  );

/** A pattern of what stands in quotation marks, for expressions over a statement in lower case. */
export const QUOTED = `(?:"[^"]+"|'[^']+(?:'\\p{L}[^']*)*')`;

/** Texts in quotation marks, joined by commas, “and” or “or”. */
export const QUOTED_LIST = `${QUOTED}(?:(?:,| and| or|, and|, or|/)\\s?${QUOTED})*`;
