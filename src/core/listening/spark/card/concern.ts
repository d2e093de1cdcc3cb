import { SentimentIntensityAnalyzer } from 'vader-sentiment';
import data from '../../../../../data/listening/concern.json' with { type: 'json' };
import { sigmoid } from '../../../base/numbers/sigmoid.ts';
import { mean } from '../../shared/statistics.ts';
import { stemOf, wordsOf } from '../../shared/words.ts';
import type { Mention } from '../mention.ts';

/** How mentions sound: shares of them, or of their words. */
export interface Tone {
  /** Mentions that read negative or positive (compound beyond .05 by VADER, where its authors draw the line). */
  readonly negative: number;
  readonly positive: number;
  /** Mentions with words of harm, faults, demands or broken trust. */
  readonly grave: number;
  /** Words of the first person singular among all words. */
  readonly firstPerson: number;
}

const NEUTRAL = 0.05;
const FIRST_PERSON = /^(?:i|me|my|mine|myself|i['’](?:m|ve|d|ll))$/;
const GRAVE = new Set(
  [data.harm, data.fault, data.demand, data.trust].flatMap((words) => words.split(' ').map(stemOf)),
);
/** More mentions change a share by less than a per cent or two. */
const MOST = 2000;

/** Reads the tone of mentions, of every so many where there are thousands. */
export function toneOf(mentions: readonly Mention[]): Tone {
  const every = Math.ceil(mentions.length / MOST);
  const some = mentions.filter((_, at) => at % every === 0);
  const compounds = some.map(({ text }) => SentimentIntensityAnalyzer.polarity_scores(text).compound);
  const words = some.map(({ text }) => wordsOf(text));
  return {
    negative: mean(compounds.map((compound) => Number(compound <= -NEUTRAL))),
    positive: mean(compounds.map((compound) => Number(compound >= NEUTRAL))),
    grave: mean(words.map((own) => Number(own.some((word) => GRAVE.has(stemOf(word)))))),
    firstPerson: mean(words.flat().map((word) => Number(FIRST_PERSON.test(word)))),
  };
}

/** A change of a third of all mentions counts as much as one unit on the logistic scale; the four signs have equal weights, as none are learned. */
const PER_SHARE = 3;
/** Similar wording alone makes a burst a reason to look. */
const SIMILAR = 2;

/**
 * How much a burst is a reason for concern, from 0 to 1: more negative, less positive and graver than what came before, fewer first persons (in
 * firestorms people speak less of themselves: W. Strathern et al., "Against the Others!", 2020), similar wording.
 */
export function concernOf(now: Tone, before: Tone, isSimilar: boolean): number {
  const shares = now.negative - before.negative - (now.positive - before.positive) + now.grave - before.grave;
  const firstPerson = before.firstPerson === 0 ? 0 : 1 - now.firstPerson / before.firstPerson;
  return sigmoid(PER_SHARE * shares + Math.max(-1, Math.min(1, firstPerson)) + (isSimilar ? SIMILAR : 0));
}
