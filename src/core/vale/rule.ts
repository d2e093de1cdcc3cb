/** A file of a brand's Vale styles; the path is relative to the brand's folder, with slashes. */
export interface StyleFile {
  readonly path: string;
  readonly text: string;
}

/** What could not be used of a file of styles. */
export interface StyleNote {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

export type Level = 'suggestion' | 'warning' | 'error';

/** What Vale offers to do about an alert. */
export interface Action {
  readonly name: string;
  readonly params: readonly string[];
}

/** What a token of a sequence asks for. */
export interface SequenceToken {
  readonly pattern: string;
  readonly tag: string;
  /** So many words may stand before it. */
  readonly skip: number;
  readonly negate: boolean;
}

export type Definition =
  | {
      readonly extends: 'existence';
      readonly tokens: readonly string[];
      readonly raw: readonly string[];
      /** `raw` follows the tokens instead of standing before them. */
      readonly append: boolean;
      readonly ignoreCase: boolean;
      readonly nonWord: boolean;
      readonly exceptions: readonly string[];
      readonly vocab: boolean;
    }
  | {
      readonly extends: 'substitution';
      /** Expression and replacement, in the order of the file; a replacement may name several with bars between. */
      readonly swap: readonly (readonly [pattern: string, replacement: string])[];
      readonly ignoreCase: boolean;
      readonly nonWord: boolean;
      readonly capitalize: boolean;
      readonly exceptions: readonly string[];
      readonly vocab: boolean;
    }
  | {
      readonly extends: 'occurrence';
      readonly token: string;
      /** 0 where there is no such limit. */
      readonly most: number;
      readonly least: number;
      readonly ignoreCase: boolean;
    }
  | {
      readonly extends: 'repetition';
      readonly tokens: readonly string[];
      readonly most: number;
      /** Only words of letters. */
      readonly alpha: boolean;
      readonly ignoreCase: boolean;
      readonly exceptions: readonly string[];
      readonly vocab: boolean;
    }
  | {
      readonly extends: 'consistency';
      readonly either: readonly (readonly [one: string, other: string])[];
      readonly ignoreCase: boolean;
      readonly nonWord: boolean;
    }
  | {
      readonly extends: 'capitalization';
      /** `$title`, `$sentence`, `$lower`, `$upper` or an expression. */
      readonly match: string;
      readonly style: 'AP' | 'Chicago';
      readonly threshold: number;
      readonly indicators: readonly string[];
      readonly prefix: string;
      readonly exceptions: readonly string[];
      readonly vocab: boolean;
    }
  | {
      readonly extends: 'conditional';
      readonly first: string;
      readonly second: string;
      readonly exceptions: readonly string[];
      readonly vocab: boolean;
    }
  | { readonly extends: 'readability'; readonly metrics: readonly string[]; readonly grade: number }
  | { readonly extends: 'metric'; readonly formula: string; readonly condition: string }
  | {
      readonly extends: 'sequence';
      readonly tokens: readonly SequenceToken[];
      readonly ignoreCase: boolean;
    };

/** A rule of a Vale style. */
export interface StyleRule {
  /** `Style.Rule`. */
  readonly name: string;
  readonly path: string;
  /** With `%s` for what was found. */
  readonly message: string;
  readonly description?: string;
  readonly level: Level;
  readonly link?: string;
  readonly scopes: readonly string[];
  /** Reports at most so many a draft; 0 for all. */
  readonly limit: number;
  readonly action?: Action;
  readonly definition: Definition;
  /** Lines of the comment at the top of the file: often the reason. */
  readonly comment?: string;
}

/** Words of a vocabulary: accepted ones are exceptions of rules, rejected ones are not to be used. */
export interface Vocabulary {
  readonly accept: readonly string[];
  readonly reject: readonly string[];
}
