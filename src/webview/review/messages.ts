import type { PageProtocol } from '../kit/protocol.ts';
import { isAnyOf, isIndex, isListOf, isOneOf, isShape, isText, type Guard } from '../kit/shape.ts';

/** Something that can be done, with the key that does it in a focused row; `''` for none. */
export interface ReviewAction {
  readonly id: string;
  readonly label: string;
  readonly key: string;
  /** What it does, for the tooltip; `''` where the label says it. */
  readonly tip: string;
}

/** A sentence that an entry comes from. */
export interface ReviewEvidence {
  readonly text: string;
  readonly place: string;
  /** Whether it stands in a post, to be opened there. */
  readonly opens: 'yes' | 'no';
  readonly actions: readonly ReviewAction[];
}

/** One entry to decide on. */
export interface ReviewRow {
  readonly id: string;
  readonly text: string;
  readonly detail: string;
  /** In words, such as “stated by the guide” or “accepted”. */
  readonly badge: string;
  readonly state: 'open' | 'accepted' | 'off';
  /** Guide and posts disagree; `''` for none. */
  readonly question: string;
  readonly evidence: readonly ReviewEvidence[];
  readonly actions: readonly ReviewAction[];
}

export interface ReviewSection {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** For all of its rows at once. */
  readonly actions: readonly ReviewAction[];
  readonly rows: readonly ReviewRow[];
  /** Only its heading is shown until it is opened. */
  readonly folded: 'yes' | 'no';
}

/** A list that is only read. */
export interface ReviewList {
  readonly title: string;
  readonly about: string;
  readonly lines: readonly { readonly text: string; readonly detail: string }[];
}

/** A message from the panel to its page: the whole state, after each change. */
export interface ToReviewPage {
  readonly title: string;
  readonly summary: readonly string[];
  readonly words: {
    readonly evidence: string;
    readonly more: string;
    readonly keys: string;
    readonly filter: string;
  };
  readonly commands: readonly ReviewAction[];
  readonly sections: readonly ReviewSection[];
  readonly lists: readonly ReviewList[];
}

/** A message from the page to its panel. */
export type FromReviewPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'command'; readonly action: string }
  | { readonly kind: 'act'; readonly action: string; readonly row: string }
  | { readonly kind: 'act-all'; readonly action: string; readonly section: string }
  | { readonly kind: 'open'; readonly row: string; readonly evidence: number }
  | {
      readonly kind: 'act-evidence';
      readonly action: string;
      readonly row: string;
      readonly evidence: number;
    };

type From<Kind extends FromReviewPage['kind']> = Extract<FromReviewPage, { kind: Kind }>;

const isAction = isShape<ReviewAction>({ id: isText, label: isText, key: isText, tip: isText });

const isRow: Guard<ReviewRow> = isShape<ReviewRow>({
  id: isText,
  text: isText,
  detail: isText,
  badge: isText,
  state: isOneOf(['open', 'accepted', 'off']),
  question: isText,
  evidence: isListOf(
    isShape<ReviewEvidence>({
      text: isText,
      place: isText,
      opens: isOneOf(['yes', 'no']),
      actions: isListOf(isAction),
    }),
  ),
  actions: isListOf(isAction),
});

const isToPage: Guard<ToReviewPage> = isShape<ToReviewPage>({
  title: isText,
  summary: isListOf(isText),
  words: isShape<ToReviewPage['words']>({ evidence: isText, more: isText, keys: isText, filter: isText }),
  commands: isListOf(isAction),
  sections: isListOf(
    isShape<ReviewSection>({
      id: isText,
      title: isText,
      about: isText,
      actions: isListOf(isAction),
      rows: isListOf(isRow),
      folded: isOneOf(['yes', 'no']),
    }),
  ),
  lists: isListOf(
    isShape<ReviewList>({
      title: isText,
      about: isText,
      lines: isListOf(isShape<ReviewList['lines'][number]>({ text: isText, detail: isText })),
    }),
  ),
});

const isFromPage: Guard<FromReviewPage> = isAnyOf(
  isShape<From<'ready'>>({ kind: isOneOf(['ready']) }),
  isShape<From<'command'>>({ kind: isOneOf(['command']), action: isText }),
  isShape<From<'act'>>({ kind: isOneOf(['act']), action: isText, row: isText }),
  isShape<From<'act-all'>>({ kind: isOneOf(['act-all']), action: isText, section: isText }),
  isShape<From<'open'>>({ kind: isOneOf(['open']), row: isText, evidence: isIndex }),
  isShape<From<'act-evidence'>>({
    kind: isOneOf(['act-evidence']),
    action: isText,
    row: isText,
    evidence: isIndex,
  }),
);

export const REVIEW_PROTOCOL: PageProtocol<ToReviewPage, FromReviewPage> = { isToPage, isFromPage };
