import type { PageProtocol } from '../kit/protocol.ts';
import { isAnyOf, isFlag, isListOf, isOneOf, isShape, isText, type Guard } from '../kit/shape.ts';

/** Which posts are shown. */
export const SHOWN = ['new', 'kept', 'hidden'] as const;
export type Shown = (typeof SHOWN)[number];

/** What may be done with a post besides keeping and hiding it. */
export const POST_ACTIONS = ['quote', 'answer', 'open', 'forget'] as const;
export type PostAction = (typeof POST_ACTIONS)[number];

/** A word that moved a post up or down. */
interface ReaderReason {
  readonly term: string;
  readonly isFor: boolean;
}

/** A post of the reader. */
export interface ReaderRow {
  readonly id: string;
  readonly text: string;
  /** “@kiln, Mastodon, 4 March 2026” */
  readonly by: string;
  /** What its author warns of; empty for nothing. */
  readonly warning: string;
  /** Copies on other networks, what its author does not allow. */
  readonly notes: readonly string[];
  readonly reasons: readonly ReaderReason[];
  readonly state: Shown;
}

/** Texts of the page. */
export interface ReaderWords {
  readonly shown: Readonly<Record<Shown, string>>;
  readonly none: Readonly<Record<Shown, string>>;
  readonly lookingFor: string;
  readonly lookingForHint: string;
  readonly keep: string;
  readonly hide: string;
  readonly undo: string;
  readonly kept: string;
  readonly hidden: string;
  readonly actions: Readonly<Record<PostAction, string>>;
  readonly up: string;
  readonly down: string;
  /** For `{0}`, the word. */
  readonly ignore: string;
  readonly ignored: string;
  /** For `{0}`, the word. */
  readonly restore: string;
  readonly show: string;
  readonly more: string;
  readonly less: string;
}

/** A message from the view to its page: the whole state, after each change. */
export interface ToReaderPage {
  /** How posts are ranked now, in a sentence. */
  readonly about: string;
  /** Empty while posts are read. */
  readonly counts: Readonly<Record<Shown, string>>;
  readonly lookingFor: string;
  readonly ignoredWords: readonly string[];
  readonly rows: readonly ReaderRow[];
  /** Said to screen readers after a choice; empty for nothing. */
  readonly said: string;
  readonly words: ReaderWords;
}

/** A message from the page to its view. */
export type FromReaderPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'choose'; readonly id: string; readonly choice: 'keep' | 'hide' | 'none' }
  | { readonly kind: 'look-for'; readonly text: string }
  | { readonly kind: 'ignore'; readonly term: string; readonly isIgnored: boolean }
  | { readonly kind: 'act'; readonly id: string; readonly action: PostAction };

const isReason: Guard<ReaderReason> = isShape<ReaderReason>({ term: isText, isFor: isFlag });

const isRow: Guard<ReaderRow> = isShape<ReaderRow>({
  ...{ id: isText, text: isText, by: isText, warning: isText, notes: isListOf(isText) },
  ...{ reasons: isListOf(isReason), state: isOneOf(SHOWN) },
});

const isShownTexts = isShape<Record<Shown, string>>({ new: isText, kept: isText, hidden: isText });

const isWords: Guard<ReaderWords> = isShape<ReaderWords>({
  ...{ shown: isShownTexts, none: isShownTexts, lookingFor: isText, lookingForHint: isText },
  ...{ keep: isText, hide: isText, undo: isText, kept: isText, hidden: isText },
  actions: isShape<ReaderWords['actions']>({ quote: isText, answer: isText, open: isText, forget: isText }),
  ...{ up: isText, down: isText, ignore: isText, ignored: isText, restore: isText },
  ...{ show: isText, more: isText, less: isText },
});

export const READER_PROTOCOL: PageProtocol<ToReaderPage, FromReaderPage> = {
  isToPage: isShape<ToReaderPage>({
    ...{ about: isText, counts: isShownTexts, lookingFor: isText, ignoredWords: isListOf(isText) },
    ...{ rows: isListOf(isRow), said: isText, words: isWords },
  }),
  isFromPage: isAnyOf(
    isShape<Extract<FromReaderPage, { kind: 'ready' }>>({ kind: isOneOf(['ready']) }),
    isShape<Extract<FromReaderPage, { kind: 'choose' }>>({
      kind: isOneOf(['choose']),
      id: isText,
      choice: isOneOf(['keep', 'hide', 'none']),
    }),
    isShape<Extract<FromReaderPage, { kind: 'look-for' }>>({ kind: isOneOf(['look-for']), text: isText }),
    isShape<Extract<FromReaderPage, { kind: 'ignore' }>>({
      kind: isOneOf(['ignore']),
      term: isText,
      isIgnored: isFlag,
    }),
    isShape<Extract<FromReaderPage, { kind: 'act' }>>({
      kind: isOneOf(['act']),
      id: isText,
      action: isOneOf(POST_ACTIONS),
    }),
  ),
};
