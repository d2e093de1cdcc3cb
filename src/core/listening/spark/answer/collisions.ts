import { SentimentIntensityAnalyzer } from 'vader-sentiment';
import { DAY, isoTime, readTime } from '../../shared/time.ts';
import { stemOf, wordsOf } from '../../shared/words.ts';
import type { SparkWindow } from '../card/spark-window.ts';

/** A draft with the day on which it is to be published. Offsets are UTF-16 units of its file. */
export interface ScheduledDraft {
  /** YYYY-MM-DD, as front matter has it. */
  readonly date: string;
  /** The brand's own sentences, without quotations. */
  readonly sentences: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

/** Why a scheduled draft may collide with what is unusual now. */
export interface Collision {
  /** `topic`: it speaks of the same; `tone`: it is cheerful while people are worried. */
  readonly kind: 'topic' | 'tone';
  /** When the unusual time was known; it names the evidence. */
  readonly alerted: number;
  readonly start: number;
  /** The words in common, as they stand in the draft; none for a tone. */
  readonly words: readonly string[];
  /** The sentence that shows it. */
  readonly sentence: { readonly start: number; readonly end: number };
}

/** Exports end some days before they are read; an older one says nothing about now. */
const FRESH = 14 * DAY;
/** What was unusual is of interest to what is published within so many days. */
const NEAR = 14 * DAY;
/** One word in common is chance. */
const FEWEST_WORDS = 2;
/** From here on a burst reads graver than what came before (as the evidence card). */
const GRAVE = 0.6;
/** A sentence reads cheerful from here on (VADER's compound): the middle of 0.4 to 0.65, between which marks are the same (notebook). */
const CHEERFUL = 0.55;
/** One cheerful sentence is no tone. */
const FEWEST_CHEERFUL = 2;

/**
 * Collisions of a draft that is to be published from today on with unusual times that are still open, at most one for each of them.
 * @param sparks those of the last days of the export
 * @param until the last mention in the export, milliseconds
 * @param now milliseconds
 */
export function collisionsOf(
  draft: ScheduledDraft,
  sparks: readonly Pick<SparkWindow, 'alerted' | 'start' | 'end' | 'terms' | 'concern'>[],
  until: number,
  now: number,
): Collision[] {
  const today = isoTime(now).slice(0, 10);
  if (draft.date < today || now - until > FRESH) return [];
  const day = readTime(`${draft.date}T00:00:00Z`);
  return sparks.flatMap((spark): Collision[] => {
    if (day === undefined || day - spark.end > NEAR) return [];
    const found = topicOf(draft, spark.terms) ?? toneOfDraft(draft, spark.concern);
    return found ? [{ ...found, alerted: spark.alerted, start: spark.start }] : [];
  });
}

type Found = Pick<Collision, 'kind' | 'words' | 'sentence'>;

function topicOf({ sentences }: ScheduledDraft, terms: readonly string[]): Found | undefined {
  const wanted = new Set(terms.flatMap(wordsOf).map(stemOf));
  const words = new Map<string, string>();
  let best: { readonly sentence: ScheduledDraft['sentences'][number]; readonly count: number } | undefined;
  for (const sentence of sentences) {
    const own = wordsOf(sentence.text).filter((word) => wanted.has(stemOf(word)));
    for (const word of own) if (!words.has(stemOf(word))) words.set(stemOf(word), word);
    const count = new Set(own.map(stemOf)).size;
    if (count > (best?.count ?? 0)) best = { sentence, count };
  }
  if (!best || words.size < FEWEST_WORDS) return undefined;
  const { start, end } = best.sentence;
  return { kind: 'topic', words: [...words.values()], sentence: { start, end } };
}

function toneOfDraft({ sentences }: ScheduledDraft, concern: number | undefined): Found | undefined {
  if (concern === undefined || concern < GRAVE) return undefined;
  const cheerful = sentences.filter(
    ({ text }) => SentimentIntensityAnalyzer.polarity_scores(text).compound >= CHEERFUL,
  );
  const [first] = cheerful;
  if (!first || cheerful.length < FEWEST_CHEERFUL) return undefined;
  return { kind: 'tone', words: [], sentence: { start: first.start, end: first.end } };
}
