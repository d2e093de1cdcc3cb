import months from '../../../../../data/dates/months.json' with { type: 'json' };
import { tagOf, WrittenForms } from './topic-names.ts';
import { runToEnd } from '../../../base/cooperative.ts';
import { tellingWords } from '../../../directions/index.ts';

/** A topic recognised from what posts are about. */
export interface WordTopic {
  /** A tag that its posts share, else the phrase in which they use the word that they share, else this word, as they mostly write it. */
  readonly name: string;
  /** Words by which it was recognised. */
  readonly words: readonly string[];
}

/** A text whose topic is to be recognised. */
export interface TopicText {
  readonly title: string;
  readonly prose: string;
  /** What its front matter names as topics; none when left out. */
  readonly stated?: readonly string[];
}

/** Months are when, not what. */
const MONTHS: ReadonlySet<string> = new Set(
  Object.values(months.months)
    .flat()
    .flatMap((name) => tellingWords(name.toLowerCase())),
);
/** A topic has at least so many posts, and at most this share of them: a word that is everywhere tells nothing apart. */
const [FEWEST_POSTS, LARGEST_SHARE] = [3, 0.35];
/** A post is about a word that its title has, or that it says so often. */
const OFTEN = 3;
const MOST_TOPICS = 12;
/** A word belongs to a topic that half of the topic's posts use, three times as often as others. */
const [SHARED, LIFT] = [0.5, 3];
const MOST_WORDS = 3;

/**
 * Recognises topics in English texts: greedily the word that is what most of the remaining posts are about, rare words counting more
 * (K. Sparck Jones, "A statistical interpretation of term specificity", 1972). Posts that are about none of them have no topic.
 * @returns the topics, and for each text the topic's index
 */
export const recogniseTopics = (texts: readonly TopicText[]): RecognisedTopics =>
  runToEnd(topicsInSteps(texts));

export interface RecognisedTopics {
  readonly topics: readonly WordTopic[];
  readonly topicOf: readonly (number | undefined)[];
}

/** Texts that are read between two pauses. */
const A_STEP = 10;

/** Calls back with each text, with a pause after some. */
function* each<T>(
  texts: readonly TopicText[],
  read: (text: TopicText) => T,
): Generator<undefined, T[], undefined> {
  const results: T[] = [];
  for (const text of texts) {
    results.push(read(text));
    if (results.length % A_STEP === 0) yield;
  }
  return results;
}

/** Like `recogniseTopics`, in steps of some milliseconds. */
export function* topicsInSteps(
  texts: readonly TopicText[],
): Generator<undefined, RecognisedTopics, undefined> {
  const read = yield* each(texts, aboutOf);
  const forms = new WrittenForms();
  let at = 0;
  yield* each(texts, (text) => {
    forms.read(text, at++);
  });
  const inTexts = new Map<string, number>();
  for (const { stems } of read) for (const stem of stems) inTexts.set(stem, (inTexts.get(stem) ?? 0) + 1);
  const most = Math.max(FEWEST_POSTS, LARGEST_SHARE * texts.length);
  const weightOf = (stem: string): number => {
    const count = inTexts.get(stem) ?? 0;
    if (count < FEWEST_POSTS || count > most || MONTHS.has(stem)) return 0;
    return forms.isTopic(stem) ? Math.log(texts.length / count) : 0;
  };
  const left = new Set(read.keys());
  const chosen: string[] = [];
  const topicOf: (number | undefined)[] = texts.map(() => undefined);
  while (chosen.length < MOST_TOPICS) {
    const best = bestTerm(
      [...left].flatMap((at) => [...(read[at]?.about ?? [])]),
      weightOf,
    );
    if (best === undefined) break;
    for (const at of [...left])
      if (read[at]?.about.has(best)) {
        topicOf[at] = chosen.length;
        left.delete(at);
      }
    chosen.push(best);
    yield;
  }
  const topics: WordTopic[] = [];
  for (const stem of chosen) {
    yield;
    const others = companions(stem, read, inTexts).filter((one) => !chosen.includes(one));
    const own = new Set([...topicOf.keys()].filter((text) => topicOf[text] === topics.length));
    const words = [stem, ...others.slice(0, MOST_WORDS)].map((one) => forms.wordOf(one));
    const taken = new Set(topics.map(({ name }) => name.toLowerCase()));
    const names = [
      tagOf(
        own,
        texts.map(({ stated = [] }) => stated),
      ),
      forms.phraseOf(stem, own),
      forms.wordOf(stem),
    ];
    const name = names.find((one) => one !== undefined && !taken.has(one.toLowerCase()));
    topics.push({ name: name ?? stem, words });
  }
  return { topics, topicOf };
}

interface About {
  readonly stems: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
}

function aboutOf({ title, prose }: TopicText): About {
  const counts = new Map<string, number>();
  for (const stem of tellingWords(prose)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const titled = tellingWords(title);
  const often = [...counts].filter(([, count]) => count >= OFTEN).map(([stem]) => stem);
  return { stems: new Set([...counts.keys(), ...titled]), about: new Set([...titled, ...often]) };
}

/** The word that stands for most; undefined where none stands for enough. */
function bestTerm(about: readonly string[], weightOf: (stem: string) => number): string | undefined {
  const counts = new Map<string, number>();
  for (const stem of about) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  let best: { readonly stem: string; readonly score: number } | undefined;
  for (const [stem, count] of counts) {
    const score = count < FEWEST_POSTS ? 0 : count * weightOf(stem);
    if (score > (best?.score ?? 0)) best = { stem, score };
  }
  return best?.stem;
}

function companions(stem: string, read: readonly About[], inTexts: ReadonlyMap<string, number>): string[] {
  const own = read.filter(({ about }) => about.has(stem));
  const counts = new Map<string, number>();
  for (const { stems } of own) for (const each of stems) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts]
    .filter(([each, count]) => each !== stem && count >= FEWEST_POSTS && count >= SHARED * own.length)
    .map(([each, count]) => ({ each, lift: count / own.length / ((inTexts.get(each) ?? 1) / read.length) }))
    .filter(({ lift }) => lift >= LIFT)
    .sort((a, b) => b.lift - a.lift)
    .map(({ each }) => each);
}
