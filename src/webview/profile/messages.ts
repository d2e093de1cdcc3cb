import type { PageProtocol } from '../kit/protocol.ts';
import {
  isAnyOf,
  isFlag,
  isIndex,
  isListOf,
  isMaybe,
  isOneOf,
  isShape,
  isText,
  type Guard,
} from '../kit/shape.ts';

const COLUMN_KINDS = [
  'line',
  'text',
  'words',
  'number',
  'date',
  'flag',
  'choice',
  'language',
  'range',
] as const;

export interface ColumnView {
  readonly label: string;
  readonly hint: string;
  readonly kind: (typeof COLUMN_KINDS)[number];
  readonly isRequired: boolean;
  /** Its part of the table's width. */
  readonly share: number;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

export interface TableView {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly isRecord: boolean;
  readonly canMove: boolean;
  /** Whether drafts and posts are marked by its rows, so that it is shown how many would be. */
  readonly hasImpact: boolean;
  readonly isReadable: boolean;
  readonly columns: readonly ColumnView[];
  /** The texts of its fields by row; a record has one row. Flags are `yes` or `no`. */
  readonly rows: readonly (readonly string[])[];
  /** What is to be known of each row; empty where there is nothing. */
  readonly notes: readonly string[];
}

/** A sentence of a post or draft; pressed, it opens there. */
export interface QuoteView {
  readonly text: string;
  /** Its number in what it was sent with. */
  readonly at: number;
}

/** What a row's word marks. */
export interface ImpactView {
  readonly text: string;
  /** True where it would mark much of what the brand has published. */
  readonly isLoud: boolean;
  readonly posts: readonly {
    readonly title: string;
    readonly detail: string;
    readonly quotes: readonly QuoteView[];
  }[];
  /** That there are more posts; empty where all are listed. */
  readonly rest: string;
}

/** What the brand's posts show, beside what the profile says. */
export interface EvidenceView {
  readonly title: string;
  readonly habits: readonly { readonly text: string; readonly quote?: QuoteView | undefined }[];
  /** Leads to all habits; empty where there is no such place. */
  readonly link: string;
}

export interface SectionView {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly tables: readonly string[];
  /** Files that belong to it. */
  readonly links: readonly { readonly address: string; readonly label: string; readonly detail: string }[];
  readonly evidence?: EvidenceView | undefined;
}

export interface ProblemView {
  readonly message: string;
  readonly table?: string | undefined;
  readonly row?: number | undefined;
  readonly column?: number | undefined;
}

/** The texts of the page's own controls. */
export const WORDS = [
  'filter',
  'noMatches',
  'matches',
  'asText',
  'beside',
  'nextSteps',
  'add',
  'paste',
  'remove',
  'up',
  'down',
  'yes',
  'no',
  'newRow',
  'missing',
  'changed',
  'gone',
  'useMine',
  'keepTheirs',
  'editAgain',
  'dismiss',
  'unreadable',
  'problems',
  'sections',
  'broken',
  'brokenKept',
  'pasteHere',
  'pasteAdd',
  'cancel',
  'removed',
  'moved',
  'added',
  'keys',
  'files',
  'readOnly',
  'rowsOf',
  'showSentences',
  'hideSentences',
  'openIn',
] as const;

export type PageWords = Readonly<Record<(typeof WORDS)[number], string>>;

type Row = readonly string[];

/** An edit of the form; `before` is the row as the page showed it. */
export type PageEdit =
  | {
      readonly kind: 'set';
      readonly table: string;
      readonly row: number;
      readonly before: Row;
      readonly column: number;
      readonly value: string;
    }
  | {
      readonly kind: 'add';
      readonly table: string;
      readonly at: number;
      readonly after?: Row | undefined;
      readonly rows: readonly Row[];
    }
  | { readonly kind: 'remove'; readonly table: string; readonly row: number; readonly before: Row }
  | {
      readonly kind: 'move';
      readonly table: string;
      readonly row: number;
      readonly before: Row;
      readonly to: number;
    };

/** Why an edit was not made. */
export interface FaultView {
  /** `changed` and `gone`: by someone else meanwhile; `value`: it cannot be what was typed. */
  readonly kind: 'changed' | 'gone' | 'value';
  readonly message: string;
  /** The field's text now. */
  readonly now?: string | undefined;
  readonly column?: number | undefined;
}

export type ToProfilePage =
  | {
      readonly kind: 'form';
      readonly title: string;
      readonly canEdit: boolean;
      /** The page's last edit that this state has, or that was refused. */
      readonly made: number;
      readonly words: PageWords;
      readonly sections: readonly SectionView[];
      /** Those that changed since the last message. */
      readonly tables: readonly TableView[];
      readonly problems: readonly ProblemView[];
    }
  | { readonly kind: 'broken'; readonly words: PageWords; readonly message: string }
  /** What became of an edit: `row` is the edited row as it is now. */
  | {
      readonly kind: 'answer';
      readonly edit: number;
      readonly row?: Row | undefined;
      readonly fault?: FaultView | undefined;
    }
  | {
      readonly kind: 'pasted';
      readonly table: string;
      readonly rows: readonly Row[];
      readonly summary: string;
      readonly refused: readonly string[];
    }
  /** Asks for what is typed and not sent yet, before the document is saved. */
  | { readonly kind: 'flush'; readonly id: number }
  | { readonly kind: 'impact'; readonly id: number; readonly impact: ImpactView };

export const PLACES = ['text', 'beside', 'next-steps', 'habits'] as const;
const QUOTED = ['impact', 'habits'] as const;

export type FromProfilePage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'edit'; readonly id: number; readonly edit: PageEdit }
  | { readonly kind: 'flushed'; readonly id: number }
  | { readonly kind: 'paste'; readonly table: string; readonly text: string }
  | { readonly kind: 'open'; readonly place: (typeof PLACES)[number] }
  | { readonly kind: 'link'; readonly address: string }
  | { readonly kind: 'sentence'; readonly of: (typeof QUOTED)[number]; readonly at: number }
  /** Asks what an edit's row would mark; without an edit the last question is withdrawn. */
  | { readonly kind: 'impact'; readonly id: number; readonly edit?: PageEdit | undefined };

type Of<Message extends { kind: string }, Kind extends Message['kind']> = Extract<Message, { kind: Kind }>;

const isRow = isListOf(isText);

const isColumn = isShape<ColumnView>({
  ...{ label: isText, hint: isText, kind: isOneOf(COLUMN_KINDS), isRequired: isFlag, share: isIndex },
  choices: isListOf(isShape<ColumnView['choices'][number]>({ value: isText, label: isText })),
});

const isTable = isShape<TableView>({
  ...{ id: isText, title: isText, about: isText, isRecord: isFlag, canMove: isFlag, hasImpact: isFlag },
  ...{ isReadable: isFlag, columns: isListOf(isColumn), rows: isListOf(isRow) },
  notes: isListOf(isText),
});

const isQuote = isShape<QuoteView>({ text: isText, at: isIndex });

const isImpact = isShape<ImpactView>({
  ...{ text: isText, isLoud: isFlag, rest: isText },
  posts: isListOf(
    isShape<ImpactView['posts'][number]>({ title: isText, detail: isText, quotes: isListOf(isQuote) }),
  ),
});

const isEvidence = isShape<EvidenceView>({
  ...{ title: isText, link: isText },
  habits: isListOf(isShape<EvidenceView['habits'][number]>({ text: isText, quote: isMaybe(isQuote) })),
});

const isSection = isShape<SectionView>({
  ...{ id: isText, title: isText, about: isText, tables: isListOf(isText) },
  links: isListOf(isShape<SectionView['links'][number]>({ address: isText, label: isText, detail: isText })),
  evidence: isMaybe(isEvidence),
});

const isProblem = isShape<ProblemView>({
  ...{ message: isText, table: isMaybe(isText), row: isMaybe(isIndex), column: isMaybe(isIndex) },
});

const isWords: Guard<PageWords> = (value): value is PageWords =>
  typeof value === 'object' && value !== null && WORDS.every((word) => Reflect.has(value, word));

const isFault = isShape<FaultView>({
  ...{ kind: isOneOf(['changed', 'gone', 'value']), message: isText },
  ...{ now: isMaybe(isText), column: isMaybe(isIndex) },
});

const isToPage: Guard<ToProfilePage> = isAnyOf(
  isShape<Of<ToProfilePage, 'form'>>({
    ...{ kind: isOneOf(['form']), title: isText, canEdit: isFlag, made: isIndex, words: isWords },
    ...{ sections: isListOf(isSection), tables: isListOf(isTable), problems: isListOf(isProblem) },
  }),
  isShape<Of<ToProfilePage, 'broken'>>({ kind: isOneOf(['broken']), words: isWords, message: isText }),
  isShape<Of<ToProfilePage, 'answer'>>({
    ...{ kind: isOneOf(['answer']), edit: isIndex, row: isMaybe(isRow), fault: isMaybe(isFault) },
  }),
  isShape<Of<ToProfilePage, 'pasted'>>({
    ...{ kind: isOneOf(['pasted']), table: isText, rows: isListOf(isRow) },
    ...{ summary: isText, refused: isListOf(isText) },
  }),
  isShape<Of<ToProfilePage, 'flush'>>({ kind: isOneOf(['flush']), id: isIndex }),
  isShape<Of<ToProfilePage, 'impact'>>({ kind: isOneOf(['impact']), id: isIndex, impact: isImpact }),
);

const isEdit: Guard<PageEdit> = isAnyOf(
  isShape<Of<PageEdit, 'set'>>({
    ...{ kind: isOneOf(['set']), table: isText, row: isIndex, before: isRow, column: isIndex, value: isText },
  }),
  isShape<Of<PageEdit, 'add'>>({
    ...{ kind: isOneOf(['add']), table: isText, at: isIndex, after: isMaybe(isRow), rows: isListOf(isRow) },
  }),
  isShape<Of<PageEdit, 'remove'>>({ kind: isOneOf(['remove']), table: isText, row: isIndex, before: isRow }),
  isShape<Of<PageEdit, 'move'>>({
    ...{ kind: isOneOf(['move']), table: isText, row: isIndex, before: isRow, to: isIndex },
  }),
);

const isFromPage: Guard<FromProfilePage> = isAnyOf(
  isShape<Of<FromProfilePage, 'ready'>>({ kind: isOneOf(['ready']) }),
  isShape<Of<FromProfilePage, 'edit'>>({ kind: isOneOf(['edit']), id: isIndex, edit: isEdit }),
  isShape<Of<FromProfilePage, 'flushed'>>({ kind: isOneOf(['flushed']), id: isIndex }),
  isShape<Of<FromProfilePage, 'paste'>>({ kind: isOneOf(['paste']), table: isText, text: isText }),
  isShape<Of<FromProfilePage, 'open'>>({ kind: isOneOf(['open']), place: isOneOf(PLACES) }),
  isShape<Of<FromProfilePage, 'link'>>({ kind: isOneOf(['link']), address: isText }),
  isShape<Of<FromProfilePage, 'sentence'>>({
    ...{ kind: isOneOf(['sentence']), of: isOneOf(QUOTED), at: isIndex },
  }),
  isShape<Of<FromProfilePage, 'impact'>>({ kind: isOneOf(['impact']), id: isIndex, edit: isMaybe(isEdit) }),
);

export const PROFILE_PROTOCOL: PageProtocol<ToProfilePage, FromProfilePage> = { isToPage, isFromPage };
