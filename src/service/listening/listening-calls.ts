import type { DayOrder } from '../../core/brand/dates.ts';
import type {
  Forgotten,
  FoundPost,
  ListeningReport,
  RankingModel,
  ReaderList,
  SourceFile,
  SourceKind,
} from '../../core/listening/index.ts';

/** A file as it is on the disk. */
export interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is written when a file is added. */
export interface AddedFile {
  readonly kind: 'added';
  readonly source: SourceKind;
  readonly extension: string;
  readonly text: string;
  /** Rows that could not be read. */
  readonly skipped: number;
}

/** Why a file is not added: a message, or dates of which somebody has to say which number is the day. */
export type NotAdded =
  | { readonly kind: 'fault'; readonly message: string }
  | { readonly kind: 'unclear-dates'; readonly example: string };

/** What is worked out in a thread of its own: exports have a hundred thousand rows. */
export type ListeningCall =
  | {
      readonly kind: 'report';
      readonly files: readonly FileBytes[];
      readonly salt: string;
      /** Days since 1970. */
      readonly today: number;
    }
  | {
      readonly kind: 'add';
      readonly file: FileBytes;
      readonly salt: string;
      readonly order?: DayOrder | undefined;
    }
  | {
      /** The reader's list, or what its ranking has learned. */
      readonly kind: 'rank' | 'model';
      readonly files: readonly FileBytes[];
      readonly choices: string;
      readonly lookingFor: string;
      readonly ignoredWords: readonly string[];
    }
  | {
      /** Mentions and posts by a part of their text, or by their id. */
      readonly kind: 'find';
      readonly files: readonly FileBytes[];
      readonly words: string;
    }
  | {
      readonly kind: 'forget';
      readonly files: readonly FileBytes[];
      readonly choices: string;
      readonly salt: string;
      readonly what: Forgotten;
    };

/** What has to be written and removed, so that a folder is as if it had never seen something. */
export interface Forgetting {
  readonly written: readonly SourceFile[];
  /** Names of files. */
  readonly removed: readonly string[];
  readonly choices: string;
}

export interface ListeningAnswers {
  readonly report: ListeningReport;
  readonly add: AddedFile | NotAdded;
  readonly rank: ReaderList;
  readonly model: RankingModel;
  readonly find: readonly FoundPost[];
  readonly forget: Forgetting;
}

/** What the thread is started with. */
export interface ListeningStart {
  readonly call: ListeningCall;
  /** Translations of texts, by the texts. */
  readonly texts: Readonly<Record<string, string>>;
}
