import { closest, distance } from 'fastest-levenshtein';
import type { YAMLMap } from 'yaml';
import type { Localize } from '../../../base/localize.ts';
import type { Span } from '../../../text/index.ts';
import { spanOf, textOf } from './yaml-nodes.ts';

/** What is wrong with the form of a journey's file. */
export interface JourneyProblem extends Span {
  readonly message: string;
  /** What probably was meant in its place. */
  readonly replacement?: string;
}

/** Collects what is wrong. */
export class Faults {
  readonly found: JourneyProblem[] = [];
  readonly #localize: Localize;

  constructor(localize: Localize) {
    this.#localize = localize;
  }

  add({ start, end }: Span, message: string, replacement?: string): void {
    const problem = { start, end: Math.max(end, start + 1), message };
    this.found.push(replacement === undefined ? problem : { ...problem, replacement });
  }

  /** Reports keys that are not known. */
  refuseOthers(map: YAMLMap, known: readonly string[]): void {
    for (const { key } of map.items) {
      const name = textOf(key);
      if (name === undefined || known.includes(name)) continue;
      const near = nearest(name, known);
      const message =
        near === undefined
          ? this.#localize('“{0}” is not known here. Write: {1}.', name, known.join(', '))
          : this.#localize('“{0}” is not known here. Did you mean “{1}”?', name, near);
      this.add(spanOf(key), message, near);
    }
  }
}

/** The known word that a mistyped one probably stands for: at most a third of its letters differ. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(word, [...known]);
  return distance(word, near) <= Math.max(1, Math.floor(word.length / 3)) ? near : undefined;
}
