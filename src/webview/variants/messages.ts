import type { PageProtocol } from '../kit/protocol.ts';
import { isAnyOf, isFlag, isListOf, isOneOf, isShape, isText, type Guard } from '../kit/shape.ts';

/** A draft or one of its variants. */
export interface VariantRow {
  /** The name of its file. */
  readonly name: string;
  readonly channel: string;
  readonly score: string;
  /** How much of the channel's limit it takes. */
  readonly length: string;
  readonly isTooLong: boolean;
  /** Messages of open findings. */
  readonly findings: readonly string[];
  /** Facts of the draft that it does not state. */
  readonly leftOut: readonly string[];
  readonly text: string;
}

interface VariantsWords {
  readonly table: string;
  readonly columns: readonly string[];
  readonly texts: string;
  readonly missing: string;
  readonly adapt: string;
}

/** A message from the panel to its page: the draft first, then its variants. */
export interface ToVariantsPage {
  readonly title: string;
  readonly rows: readonly VariantRow[];
  /** Why channels have no variant. */
  readonly missing: readonly string[];
  readonly words: VariantsWords;
}

export type FromVariantsPage =
  { readonly kind: 'ready' } | { readonly kind: 'open'; readonly name: string } | { readonly kind: 'adapt' };

const isRow: Guard<VariantRow> = isShape<VariantRow>({
  name: isText,
  channel: isText,
  score: isText,
  length: isText,
  isTooLong: isFlag,
  findings: isListOf(isText),
  leftOut: isListOf(isText),
  text: isText,
});

export const VARIANTS_PROTOCOL: PageProtocol<ToVariantsPage, FromVariantsPage> = {
  isToPage: isShape<ToVariantsPage>({
    title: isText,
    rows: isListOf(isRow),
    missing: isListOf(isText),
    words: isShape<VariantsWords>({
      table: isText,
      columns: isListOf(isText),
      texts: isText,
      missing: isText,
      adapt: isText,
    }),
  }),
  isFromPage: isAnyOf(
    isShape<Extract<FromVariantsPage, { kind: 'ready' }>>({ kind: isOneOf(['ready']) }),
    isShape<Extract<FromVariantsPage, { kind: 'open' }>>({ kind: isOneOf(['open']), name: isText }),
    isShape<Extract<FromVariantsPage, { kind: 'adapt' }>>({ kind: isOneOf(['adapt']) }),
  ),
};
