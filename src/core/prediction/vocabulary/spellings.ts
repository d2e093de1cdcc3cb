import type { Token } from '../../text/index.ts';
import type { NgramBackground } from './ngram-background.ts';

/** How a word is written inside a sentence. */
export interface Spelling {
  /** In (0, 1]: the share of the word's occurrences written so; 1 when left out. */
  readonly share?: number;
  readonly text: string;
  readonly name: boolean;
}

/** How often a word has each spelling, without sentence openings, where every word has a capital. */
export interface WrittenForms {
  /** Occurrences in lower case. */
  readonly lower: number;
  /** Occurrences of each form that looks like a name: `Timbre`, `GitHub`. */
  readonly names: ReadonlyMap<string, number>;
}

interface Forms {
  lower: number;
  /** Most words have none. */
  names: Map<string, number> | undefined;
}

const NONE: ReadonlyMap<string, number> = new Map();

export interface Apostrophes {
  readonly curly: number;
  readonly straight: number;
}

const FIRST_PERSON = /^i(?:'(?:m|ve|ll|d|re))?$/;

/** How the brand writes its words: capitals, names and apostrophes. */
export class Spellings {
  readonly #background: NgramBackground;
  readonly #forms: (Forms | undefined)[] = [];
  readonly #known: (Spelling | undefined)[] = [];
  #curly = 0;
  #straight = 0;

  constructor(background: NgramBackground) {
    this.#background = background;
  }

  /** True when the brand writes most of its apostrophes curly. */
  get curly(): boolean {
    return this.#curly > this.#straight;
  }

  /** Adds (`times` = 1) or removes (−1) one occurrence of a spelling. */
  tally(id: number, { kind, text }: Token, times: 1 | -1): void {
    if (kind !== 'word' && kind !== 'name') return;
    this.#known[id] = undefined;
    if (text.includes('’')) this.#curly += times;
    else if (text.includes("'")) this.#straight += times;
    const forms = (this.#forms[id] ??= { lower: 0, names: undefined });
    if (kind === 'word') forms.lower += startsLower(text) ? times : 0;
    else addTo((forms.names ??= new Map<string, number>()), text, times);
  }

  formsOf(id: number): WrittenForms {
    const { lower = 0, names = NONE } = this.#forms[id] ?? {};
    return { lower, names };
  }

  /** Adds a word that has no forms yet. */
  restore(id: number, { lower, names }: WrittenForms): void {
    this.#known[id] = undefined;
    this.#forms[id] = { lower, names: names.size > 0 ? new Map(names) : undefined };
  }

  /** Removes a word without occurrences. */
  drop(id: number): void {
    this.#known[id] = undefined;
    this.#forms[id] = undefined;
  }

  /** The numbers of curly and straight apostrophes. */
  get apostrophes(): Apostrophes {
    return { curly: this.#curly, straight: this.#straight };
  }

  set apostrophes({ curly, straight }: Apostrophes) {
    this.#curly = curly;
    this.#straight = straight;
  }

  /**
   * The word as the brand (or else the background) mostly writes it inside a sentence.
   * `name` is true when that is a name, or when it was never seen in lower case and so may be one.
   */
  of(id: number, norm: string): Spelling {
    return (this.#known[id] ??= this.#decide(this.#forms[id], norm));
  }

  /** The lower-case spelling of a word that is mostly a name; undefined when there is none. */
  lowerCase(id: number, norm: string): Spelling | undefined {
    const { lower, names } = this.formsOf(id);
    if (lower === 0)
      return this.#background.spelling(norm) === norm ? { text: norm, name: false, share: 0.5 } : undefined;
    const named = [...names.values()].reduce((sum, count) => sum + count, 0);
    return { text: norm, name: false, share: lower / (lower + named) };
  }

  #decide(forms: Forms | undefined, norm: string): Spelling {
    if (FIRST_PERSON.test(norm)) return { text: `I${norm.slice(1)}`, name: false };
    const named = forms?.names && commonest(forms.names);
    if (forms && named && named.count > forms.lower)
      return { text: named.text.replaceAll('’', "'"), name: true };
    if (forms && forms.lower > 0) return { text: norm, name: false };
    const known = this.#background.spelling(norm);
    return { text: known ?? norm, name: known !== norm };
  }
}

function startsLower(text: string): boolean {
  const first = text.charAt(0);
  return first === first.toLowerCase() && first !== first.toUpperCase();
}

function addTo(counts: Map<string, number>, key: string, times: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + times;
  if (count > 0) counts.set(key, count);
  else counts.delete(key);
}

function commonest(counts: ReadonlyMap<string, number>): { text: string; count: number } | undefined {
  let best: { text: string; count: number } | undefined;
  for (const [text, count] of counts) {
    if (!best || count > best.count || (count === best.count && text < best.text)) best = { text, count };
  }
  return best;
}
