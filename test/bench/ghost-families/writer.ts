import { paysAt } from '../../../src/core/prediction/gate/gate.ts';

/** A word that may be offered, with its probability given the letters typed. */
export interface Choice {
  readonly text: string;
  readonly probability: number;
}

/** One word of a post: what may be offered before it and after each of its letters (names and numbers are left out already). */
export interface WrittenWord {
  readonly text: string;
  /** By number of letters typed, the likeliest first. */
  readonly choices: readonly (readonly Choice[])[];
  /** Bits of the word with no letter typed; undefined for one that nobody wrote before. */
  readonly bits: number | undefined;
}

export interface Written {
  readonly saved: number;
  readonly wrong: number;
  /** Probability of each offer newly shown, and whether it was right. */
  readonly offers: readonly (readonly [number, boolean])[];
}

/** Types words and takes what is right for one key each; an offer stands while the letters agree with it. */
export function typeWords(words: readonly WrittenWord[], cost: number): Written {
  let saved = 0;
  const offers: [number, boolean][] = [];
  for (const { text, choices } of words) {
    let standing: string | undefined;
    for (let typed = 0; typed < text.length; typed++) {
      const start = text.slice(0, typed);
      if (standing?.startsWith(start) === true && standing.length > typed) continue;
      const best = (choices[typed] ?? []).find((choice) =>
        offersNow(choice, choices[typed] ?? [], typed, cost),
      );
      standing = best?.text;
      if (!best) continue;
      offers.push([best.probability, best.text === text]);
      if (best.text === text) {
        saved += text.length - typed - 1;
        break;
      }
    }
  }
  return { saved, wrong: offers.filter(([, right]) => !right).length, offers };
}

function offersNow(
  { text, probability }: Choice,
  all: readonly Choice[],
  typed: number,
  cost: number,
): boolean {
  const agrees = (keys: number): number => {
    const start = text.slice(0, typed + keys);
    return all.reduce((sum, other) => (other.text.startsWith(start) ? sum + other.probability : sum), 0);
  };
  return paysAt({ probability, saves: text.length - typed - 1, agrees }, cost, 1);
}
