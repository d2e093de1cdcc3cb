/** What stands at a place between two characters. `line-end` and the like are those of Go: only a line feed ends a line. */
export type Place =
  'word' | 'not-word' | 'text-start' | 'text-end' | 'last-line-end' | 'line-start' | 'line-end';

/** A piece of a regular expression, with its flags already applied. */
export type Node =
  | { readonly kind: 'character'; readonly set: CharacterSet }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'either'; readonly options: readonly Node[] }
  | {
      readonly kind: 'repeat';
      readonly body: Node;
      readonly least: number;
      /** Infinity where there is no limit. */
      readonly most: number;
      readonly isLazy: boolean;
    }
  | { readonly kind: 'capture'; readonly body: Node; readonly index: number }
  | { readonly kind: 'look'; readonly body: Node; readonly behind: boolean; readonly negated: boolean }
  /** Does not give back what it has matched. */
  | { readonly kind: 'atomic'; readonly body: Node }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'same'; readonly index: number };

/** The characters that one position may have. */
export interface CharacterSet {
  readonly negated: boolean;
  /** Items of a character class of JavaScript with the flag `u`; `{{w}}`, `{{d}}` and `{{s}}` are Go's classes. */
  readonly items: string;
}

export const EMPTY: Node = { kind: 'sequence', parts: [] };

export const sequence = (parts: readonly Node[]): Node => {
  const [only, second] = parts;
  return only && !second ? only : { kind: 'sequence', parts };
};

export const either = (options: readonly Node[]): Node => {
  const [only, second] = options;
  return only && !second ? only : { kind: 'either', options };
};

/** A regular expression that cannot be used, with its reason for people who write rules. */
export class PatternError extends Error {}
