import type { PageProtocol } from '../kit/protocol.ts';
import { isAnyOf, isFlag, isIndex, isListOf, isOneOf, isShape, isText, type Guard } from '../kit/shape.ts';

export const POST_STATES = ['learned', 'copy', 'repeated', 'excluded', 'left-out', 'not-read'] as const;
export type PostState = (typeof POST_STATES)[number];

/** What can be done with chosen posts. */
export const POST_ACTIONS = ['leave-out', 'take-in', 'weight', 'consent'] as const;
export type PostAction = (typeof POST_ACTIONS)[number];

/** A post, or a file of which none is learned. */
export interface PostLine {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly channel: string;
  readonly date: string;
  readonly words: number;
  readonly learn: boolean;
  readonly quote: boolean;
  readonly send: boolean;
  readonly until: string;
  readonly weight: number;
  readonly state: PostState;
  readonly notes: readonly string[];
}

/** How typical a post is: a figure to sort by, −1 where there is none, with a word and a sentence. */
export interface Standing {
  readonly id: string;
  readonly rank: number;
  readonly word: string;
  readonly text: string;
}

export interface ConsentChoice {
  readonly learn: boolean;
  readonly quote: boolean;
  readonly send: boolean;
  /** YYYY-MM-DD, or empty. */
  readonly until: string;
}

/** An action for posts; `weight` and `consent` count for the actions of that name only. */
export interface PostRequest {
  readonly action: PostAction;
  readonly posts: readonly string[];
  readonly weight: number;
  readonly consent: ConsentChoice;
}

export type ToPostsPage =
  | {
      readonly kind: 'posts';
      readonly title: string;
      readonly summary: string;
      /** The page's texts by name. */
      readonly words: Readonly<Record<string, string>>;
      readonly posts: readonly PostLine[];
      readonly canUndo: boolean;
    }
  | { readonly kind: 'standings'; readonly standings: readonly Standing[]; readonly isAll: boolean }
  /** What would change, before an action is taken. */
  | { readonly kind: 'impact'; readonly request: number; readonly lines: readonly string[] }
  /** What would change without a post. */
  | { readonly kind: 'without'; readonly post: string; readonly lines: readonly string[] }
  /** Something was done: what came of it. */
  | { readonly kind: 'done'; readonly lines: readonly string[] };

export type FromPostsPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'open'; readonly post: string }
  | { readonly kind: 'preview'; readonly request: number; readonly what: PostRequest }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'apply'; readonly what: PostRequest }
  | { readonly kind: 'undo' }
  | { readonly kind: 'without'; readonly post: string }
  | { readonly kind: 'add' }
  /** Files that were dropped on the page, in base64. */
  | { readonly kind: 'dropped'; readonly files: readonly DroppedFile[] };

export interface DroppedFile {
  readonly name: string;
  readonly content: string;
}

const isLine: Guard<PostLine> = isShape<PostLine>({
  ...{ id: isText, path: isText, title: isText, channel: isText, date: isText, words: isIndex },
  ...{ learn: isFlag, quote: isFlag, send: isFlag, until: isText, weight: isIndex },
  state: isOneOf(POST_STATES),
  notes: isListOf(isText),
});

const isNumber: Guard<number> = (value): value is number => typeof value === 'number';
const isWords: Guard<Readonly<Record<string, string>>> = (value): value is Record<string, string> =>
  typeof value === 'object' && value !== null && Object.values(value).every(isText);

type To<Kind extends ToPostsPage['kind']> = Extract<ToPostsPage, { kind: Kind }>;
type From<Kind extends FromPostsPage['kind']> = Extract<FromPostsPage, { kind: Kind }>;

const isToPage: Guard<ToPostsPage> = isAnyOf(
  isShape<To<'posts'>>({
    ...{ kind: isOneOf(['posts']), title: isText, summary: isText, words: isWords },
    ...{ posts: isListOf(isLine), canUndo: isFlag },
  }),
  isShape<To<'standings'>>({
    kind: isOneOf(['standings']),
    standings: isListOf(isShape<Standing>({ id: isText, rank: isNumber, word: isText, text: isText })),
    isAll: isFlag,
  }),
  isShape<To<'impact'>>({ kind: isOneOf(['impact']), request: isIndex, lines: isListOf(isText) }),
  isShape<To<'without'>>({ kind: isOneOf(['without']), post: isText, lines: isListOf(isText) }),
  isShape<To<'done'>>({ kind: isOneOf(['done']), lines: isListOf(isText) }),
);

const DAY_OR_NOTHING = /^(?:\d{4}-\d{2}-\d{2})?$/;
const isDay: Guard<string> = (value): value is string => isText(value) && DAY_OR_NOTHING.test(value);

const isRequest: Guard<PostRequest> = isShape<PostRequest>({
  action: isOneOf(POST_ACTIONS),
  posts: isListOf(isText),
  weight: isOneOf([1, 2, 3, 4, 5]),
  consent: isShape<ConsentChoice>({ learn: isFlag, quote: isFlag, send: isFlag, until: isDay }),
});

const isFromPage: Guard<FromPostsPage> = isAnyOf(
  isShape<From<'ready'>>({ kind: isOneOf(['ready']) }),
  isShape<From<'open'>>({ kind: isOneOf(['open']), post: isText }),
  isShape<From<'preview'>>({ kind: isOneOf(['preview']), request: isIndex, what: isRequest }),
  isShape<From<'cancel'>>({ kind: isOneOf(['cancel']) }),
  isShape<From<'apply'>>({ kind: isOneOf(['apply']), what: isRequest }),
  isShape<From<'undo'>>({ kind: isOneOf(['undo']) }),
  isShape<From<'without'>>({ kind: isOneOf(['without']), post: isText }),
  isShape<From<'add'>>({ kind: isOneOf(['add']) }),
  isShape<From<'dropped'>>({
    kind: isOneOf(['dropped']),
    files: isListOf(isShape<DroppedFile>({ name: isText, content: isText })),
  }),
);

export const POSTS_PROTOCOL: PageProtocol<ToPostsPage, FromPostsPage> = { isToPage, isFromPage };
