import type { PageProtocol } from '../kit/protocol.ts';
import { isAnyOf, isListOf, isOneOf, isShape, isText, type Guard } from '../kit/shape.ts';

/** The result of reading a file. */
export const FILE_STATES = ['learned', 'partly', 'left-out', 'not-read'] as const;
export type FileState = (typeof FILE_STATES)[number];

/** Actions for a file. */
export const FILE_ACTIONS = ['take-in', 'leave-out', 'choose-column'] as const;
export type FileAction = (typeof FILE_ACTIONS)[number];

/** Texts of the page. */
export interface CorpusWords {
  readonly files: string;
  readonly all: string;
  readonly states: Readonly<Record<FileState, string>>;
  readonly actions: Readonly<Record<FileAction, string>>;
  readonly import: string;
  readonly none: string;
}

interface FileRow {
  /** Relative to the corpus folder. */
  readonly path: string;
  readonly state: FileState;
  /** “12 posts”, or empty. */
  readonly posts: string;
  /** Reasons and details. */
  readonly notes: readonly string[];
  readonly actions: readonly FileAction[];
}

/** A heading with lines, each of which may open a post. */
interface ListSection {
  readonly title: string;
  readonly about: string;
  readonly rows: readonly ListRow[];
}

interface ListRow {
  readonly text: string;
  readonly detail: string;
  /** The post to open; `''` for none. */
  readonly post: string;
}

/** A message from the panel to its page: the whole state, after each change. */
export interface ToCorpusPage {
  readonly title: string;
  readonly summary: readonly string[];
  readonly words: CorpusWords;
  readonly files: readonly FileRow[];
  readonly sections: readonly ListSection[];
}

/** A message from the page to its panel. */
export type FromCorpusPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'import' }
  | { readonly kind: 'open-file'; readonly path: string }
  | { readonly kind: 'open-post'; readonly post: string }
  | { readonly kind: 'act'; readonly action: FileAction; readonly path: string };

const isRow: Guard<ListRow> = isShape<ListRow>({ text: isText, detail: isText, post: isText });

const isToPage: Guard<ToCorpusPage> = isShape<ToCorpusPage>({
  title: isText,
  summary: isListOf(isText),
  words: isShape<CorpusWords>({
    files: isText,
    all: isText,
    states: isShape<CorpusWords['states']>({
      learned: isText,
      partly: isText,
      'left-out': isText,
      'not-read': isText,
    }),
    actions: isShape<CorpusWords['actions']>({
      'take-in': isText,
      'leave-out': isText,
      'choose-column': isText,
    }),
    import: isText,
    none: isText,
  }),
  files: isListOf(
    isShape<FileRow>({
      path: isText,
      state: isOneOf(FILE_STATES),
      posts: isText,
      notes: isListOf(isText),
      actions: isListOf(isOneOf(FILE_ACTIONS)),
    }),
  ),
  sections: isListOf(isShape<ListSection>({ title: isText, about: isText, rows: isListOf(isRow) })),
});

const isFromPage: Guard<FromCorpusPage> = isAnyOf(
  isShape<Extract<FromCorpusPage, { kind: 'ready' }>>({ kind: isOneOf(['ready']) }),
  isShape<Extract<FromCorpusPage, { kind: 'import' }>>({ kind: isOneOf(['import']) }),
  isShape<Extract<FromCorpusPage, { kind: 'open-file' }>>({ kind: isOneOf(['open-file']), path: isText }),
  isShape<Extract<FromCorpusPage, { kind: 'open-post' }>>({ kind: isOneOf(['open-post']), post: isText }),
  isShape<Extract<FromCorpusPage, { kind: 'act' }>>({
    kind: isOneOf(['act']),
    action: isOneOf(FILE_ACTIONS),
    path: isText,
  }),
);

export const CORPUS_PROTOCOL: PageProtocol<ToCorpusPage, FromCorpusPage> = { isToPage, isFromPage };
