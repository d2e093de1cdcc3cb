import type { LedgerEntry } from '../facts/index.ts';
import type { Span } from '../text/index.ts';

export type FindingKind =
  | 'term'
  | 'banned'
  | 'channel'
  | 'spelling'
  | 'exemption'
  | 'wording'
  | 'claim'
  | 'persuasion'
  | 'disclosure'
  | 'contradiction'
  | 'expired'
  | 'style'
  | 'voice';

/** What a notice has to disclose: payment, a gift, commission, an invented person, generated text or pictures. */
export type DisclosureNeed = 'paid' | 'gifted' | 'affiliate' | 'persona' | 'aiText' | 'aiImage';

export type Severity = 'information' | 'warning';

/** A replacement of the finding's span. */
export interface Fix {
  readonly replacement: string;
  /** What goes in place of so many UTF-16 units before the span, where the article there does not fit the replacement. */
  readonly article?: { readonly length: number; readonly text: string } | undefined;
}

/** A fix as one edit of the file, with the article before it. */
export function fixEdit(
  { start, end }: Span,
  { replacement, article }: Fix,
): Span & { readonly replacement: string } {
  if (!article) return { start, end, replacement };
  return { start: start - article.length, end, replacement: article.text + replacement };
}

/** The result of a check for a span of a draft; offsets are UTF-16 units in the file. */
export interface Finding extends Span {
  /** Stable identifier, such as `terms/banned`. */
  readonly rule: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** The text of the span as it is read, without markup. */
  readonly text: string;
  /** One plain sentence. */
  readonly message: string;
  readonly fixes: readonly Fix[];
  /** The entry of the profile that it is based on. */
  readonly entry?: ProfileEntry;
  /** The brand's wording, whose sentences in the posts are the evidence. */
  readonly use?: string;
  /** The ledger's entry that has expired or contradicts it. */
  readonly ledger?: LedgerEntry;
  /** What the missing notice has to disclose. */
  readonly need?: DisclosureNeed;
  /** Where the rule is explained, as its file says. */
  readonly link?: string;
  /** The file that the rule stands in, relative to the brand's folder. */
  readonly origin?: string;
}

/** An entry of a profile: a banned word, a word to replace, a channel, a sentence of the dos or don’ts. */
export interface ProfileEntry {
  readonly list: 'banned' | 'terms' | 'channels' | 'dos' | 'donts';
  /** As the profile writes it. */
  readonly name: string;
}
