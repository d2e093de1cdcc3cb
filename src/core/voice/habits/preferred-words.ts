import otherSenses from '../../../../data/english/other-senses.json' with { type: 'json' };
import { spellingVariantOf } from '../../english/spelling-variants.ts';
import { wordKey } from '../count/features.ts';
import type { Tally } from '../model/tally.ts';
import type { Voice } from '../score/voice.ts';
import { LEMMA_GROUPS } from '../lexicon/alternatives.ts';
import { REGISTER_ENTRIES } from '../lexicon/registers.ts';
import { FUNCTION_WORDS } from '../../english/function-words.ts';

/** A word that the brand uses, and the alternatives from Timbre's lists that it avoids. */
export interface PreferredWord {
  readonly use: string;
  readonly insteadOf: readonly string[];
  /** Occurrences of the word, and of all its alternatives. */
  readonly count: number;
  readonly avoided: number;
  /**
   * Expected occurrences of the alternatives: at the rate of general English, or at its proportions within
   * the group, whichever is fewer.
   */
  readonly expected: number;
}

const LEAST_COUNT = 5;
/**
 * A word that is this many times more frequent than in general English is a subject of the brand rather than
 * a preference.
 */
const MOST_TIMES_USUAL = 4;
/** With fewer expected occurrences, their absence may be chance. */
const LEAST_EXPECTED = 3;
/** The largest share of the expected occurrences that an avoided word may have. */
const MOST_SHARE = 0.2;
const MOST_RIVALS = 3;

/** Words that the brand measurably prefers to their alternatives, the clearest first. */
export function preferredWords({ tally, background }: Voice): PreferredWord[] {
  const found = LEMMA_GROUPS.flatMap((members): PreferredWord[] => {
    const all = bySpelling(members, tally).map((spellings) => ({
      text: spellings[0]?.[0] ?? '',
      spellings: spellings.map(([base = '']) => base),
      count: timesIn(tally, spellings.flat()),
      usual: spellings.flat().reduce((sum, form) => sum + (background.rate(wordKey(form))?.mean ?? 0), 0),
    }));
    const best = all.reduce((first, next) => (next.count > first.count ? next : first), { ...NONE });
    if (best.count < LEAST_COUNT || isSubject(best, tally.words) || !isPlain(best.text)) return [];
    const count = all.reduce((sum, member) => sum + member.count, 0);
    const usual = all.reduce((sum, member) => sum + member.usual, 0);
    const rivals = all
      .filter(({ text }) => text !== best.text && isPlain(text))
      .map((member) => ({
        ...member,
        expected: Math.min(member.usual * tally.words, usual > 0 ? (count * member.usual) / usual : 0),
      }))
      .filter((rival) => rival.expected >= 1 && rival.count <= MOST_SHARE * rival.expected)
      .sort((a, b) => b.expected - a.expected)
      .slice(0, MOST_RIVALS);
    const expected = rivals.reduce((sum, rival) => sum + rival.expected, 0);
    if (expected < LEAST_EXPECTED) return [];
    const avoided = rivals.reduce((sum, rival) => sum + rival.count, 0);
    return [
      {
        use: best.text,
        insteadOf: rivals.flatMap(({ spellings }) => spellings),
        count: best.count,
        avoided,
        expected,
      },
    ];
  });
  return found.sort((a, b) => b.expected - b.avoided - (a.expected - a.avoided) || (a.use < b.use ? -1 : 1));
}

const OTHER_SENSES: ReadonlySet<string> = new Set(otherSenses.words.split(' '));

/** False for a word of grammar, alone or in a phrase of such words, and for one with other senses. */
const isPlain = (wording: string): boolean =>
  !OTHER_SENSES.has(wording) && !wording.split(' ').every((word) => FUNCTION_WORDS.has(word));

const CASUAL: ReadonlySet<string> = new Set(REGISTER_ENTRIES.get('casual'));
const isSubject = ({ text, count, usual }: typeof NONE, words: number): boolean =>
  !CASUAL.has(text) && count > MOST_TIMES_USUAL * usual * words;

/**
 * The words of a group, the forms of each by its spellings: who writes `utilize` does not avoid `utilise`. The two spellings of a group that has
 * nothing else are left apart, since they are its alternatives. The spelling that the posts have most often comes first.
 */
function bySpelling(
  members: readonly (readonly string[])[],
  tally: Tally,
): (readonly (readonly string[])[])[] {
  const found = new Map<string, (readonly string[])[]>();
  for (const forms of members) {
    const base = forms[0] ?? '';
    const key = spellingVariantOf(base)?.american ?? base;
    const known = found.get(key);
    if (known) known.push(forms);
    else found.set(key, [forms]);
  }
  if (found.size === 1) return members.map((forms) => [forms]);
  return [...found.values()].map((spellings) =>
    spellings.toSorted((a, b) => timesIn(tally, b) - timesIn(tally, a)),
  );
}

const NONE: { readonly text: string; readonly count: number; readonly usual: number } = {
  text: '',
  count: 0,
  usual: 0,
};

const timesIn = (tally: Tally, forms: readonly string[]): number =>
  forms.reduce((sum, form) => sum + tally.count(wordKey(form)), 0);
