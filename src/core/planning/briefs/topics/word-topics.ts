import { titleSeries } from './title-series.ts';
import { tagOf } from './topic-names.ts';
import { TopicTerms, type Term } from './topic-terms.ts';
import type { TopicText } from './topic-text.ts';
import { runToEnd } from '../../../base/cooperative.ts';

/** A topic recognised from what posts are about. */
export interface WordTopic {
  /** A tag that its posts share, else words that their titles and headings share, as they mostly write them. */
  readonly name: string;
  /** Words by which it was recognised. */
  readonly words: readonly string[];
}

/** A topic has at least so many posts, and at most this share of them: a word that is everywhere tells nothing apart. */
const [FEWEST_POSTS, LARGEST_SHARE] = [3, 0.35];
/** A series of posts may be half of them. */
const LARGEST_SERIES = 0.5;
/** Of the posts that say the name of a series, so many have it as a title; else it is a name that all use. */
const IN_TITLES = 0.5;
/** A post is about a word that its title or a heading has, or that it says so often; of a phrase, less often. */
const [OFTEN, OFTEN_PHRASE] = [3, 2];
/** How much of a post's topic these are. */
const [TITLE, HEADING, PROSE] = [1, 0.6, 0.4];
/** A phrase says more exactly what posts are about than a word. */
const PHRASE = 1.3;
/** Titles that have a topic's name, headings counting half. */
const LEAST_TITLED = 2;
const MOST_TOPICS = 12;
/** A phrase that so many of a word's posts have stands for it. */
const IN_PHRASE = 0.5;
/** A longer phrase that is used so much as often as a shorter one is meant by it. */
const NEARLY = 0.75;
/** A word belongs to a topic that half of the topic's posts use, three times as often as others. */
const [SHARED, LIFT] = [0.5, 3];
const MOST_WORDS = 3;

/**
 * Recognises topics in English texts: greedily the word, phrase or series that is what most of the remaining posts are about, rare words counting more
 * (K. Sparck Jones, "A statistical interpretation of term specificity", 1972). Posts that are about none of them have no topic.
 * @param brand its own name is no topic
 * @returns the topics, and for each text the topic's index
 */
export const recogniseTopics = (texts: readonly TopicText[], brand = ''): RecognisedTopics =>
  runToEnd(topicsInSteps(texts, brand));

export interface RecognisedTopics {
  readonly topics: readonly WordTopic[];
  readonly topicOf: readonly (number | undefined)[];
}

/** Texts that are read between two pauses. */
const A_STEP = 10;

/** Calls back with each text, with a pause after some. */
function* each<T>(
  texts: readonly TopicText[],
  read: (text: TopicText, at: number) => T,
): Generator<undefined, T[], undefined> {
  const results: T[] = [];
  for (const text of texts) {
    results.push(read(text, results.length));
    if (results.length % A_STEP === 0) yield;
  }
  return results;
}

/** What a topic can be: how much of each text's topic it is. */
interface Candidate {
  readonly name: string;
  readonly stems: readonly string[];
  readonly weights: ReadonlyMap<number, number>;
  /** How rare it is. */
  readonly rarity: number;
  readonly term?: Term;
}

/** Like `recogniseTopics`, in steps of some milliseconds. */
export function* topicsInSteps(
  given: readonly TopicText[],
  brand = '',
): Generator<undefined, RecognisedTopics, undefined> {
  const texts = withTitles(given);
  const terms = new TopicTerms(texts, brand);
  yield* each(texts, (text, at) => {
    terms.readHeadings(text, at);
  });
  terms.endHeadings();
  const stemsOf = yield* each(texts, (text, at) => terms.readText(text, at));
  const inTexts = new Map<string, number>();
  for (const stems of stemsOf) for (const stem of stems) inTexts.set(stem, (inTexts.get(stem) ?? 0) + 1);
  const named = terms.candidates();
  yield;
  const candidates = [...seriesIn(texts), ...named.flatMap((term) => candidateOf(term, texts.length) ?? [])];
  const { chosen, topicOf } = yield* choose(candidates, texts.length);
  const stems = new Set(chosen.flatMap((one) => one.stems));
  const topics: WordTopic[] = [];
  for (const one of chosen) {
    yield;
    const own = new Set([...topicOf.keys()].filter((text) => topicOf[text] === topics.length));
    const others = companions(own, stemsOf, inTexts).filter((stem) => !stems.has(stem));
    const taken = new Set(topics.map(({ name }) => name.toLowerCase()));
    const tag = tagOf(
      own,
      texts.map(({ stated = [] }) => stated),
    );
    const names = [tag, phraseFor(one, own, named), one.name];
    topics.push({
      name: names.find((name) => name !== undefined && !taken.has(name.toLowerCase())) ?? one.name,
      words: [one.name, ...others.slice(0, MOST_WORDS).map((stem) => terms.wordOf(stem))],
    });
  }
  return { topics, topicOf };
}

/** Where most texts have no title, the first thing that they say stands for it. */
function withTitles(texts: readonly TopicText[]): readonly TopicText[] {
  if (texts.filter(({ title }) => title !== '').length >= texts.length / 2) return texts;
  return texts.map((text) => ({ ...text, title: text.title || (text.prose.split('\n')[0] ?? '') }));
}

function seriesIn(texts: readonly TopicText[]): Candidate[] {
  const all = texts.map(({ title, prose }) => `${title}\n${prose}`.toLowerCase());
  return titleSeries(texts.map(({ title }) => title))
    .filter(({ name, titled }) => {
      const saying = all.filter((text) => text.includes(name.toLowerCase())).length;
      return titled.size <= LARGEST_SERIES * texts.length && titled.size >= IN_TITLES * saying;
    })
    .map(({ name, titled }) => ({
      name,
      stems: [],
      weights: new Map([...titled].map((at) => [at, TITLE])),
      rarity: PHRASE * Math.log(texts.length / titled.size),
    }));
}

function candidateOf(term: Term, count: number): Candidate | undefined {
  const most = Math.max(FEWEST_POSTS, LARGEST_SHARE * count);
  if (term.said.size < FEWEST_POSTS || term.said.size > most) return undefined;
  const isPhrase = term.stems.length > 1;
  const weights = new Map<number, number>();
  for (const [at, times] of term.said) {
    if (term.titled.has(at)) weights.set(at, TITLE);
    else if (term.headed.has(at)) weights.set(at, HEADING);
    else if (times >= (isPhrase ? OFTEN_PHRASE : OFTEN)) weights.set(at, PROSE);
  }
  const rarity = (isPhrase ? PHRASE : 1) * Math.log(count / term.said.size);
  return { name: term.name, stems: term.stems, weights, rarity, term };
}

function* choose(
  candidates: readonly Candidate[],
  count: number,
): Generator<
  undefined,
  { readonly chosen: readonly Candidate[]; readonly topicOf: readonly (number | undefined)[] },
  undefined
> {
  const topicOf: (number | undefined)[] = Array.from({ length: count }, () => undefined);
  const chosen: Candidate[] = [];
  while (chosen.length < MOST_TOPICS) {
    let best: { readonly one: Candidate; readonly score: number } | undefined;
    for (const one of candidates) {
      const score = scoreOf(one, topicOf);
      if (score > (best?.score ?? 0)) best = { one, score };
    }
    if (!best) break;
    for (const at of best.one.weights.keys()) topicOf[at] ??= chosen.length;
    chosen.push(best.one);
    yield;
  }
  return { chosen, topicOf };
}

function scoreOf({ weights, rarity, term }: Candidate, topicOf: readonly (number | undefined)[]): number {
  let [sum, posts, titled] = [0, 0, 0];
  for (const [at, weight] of weights) {
    if (topicOf[at] !== undefined) continue;
    sum += weight;
    posts++;
    if (weight === TITLE) titled++;
    else if (term?.headed.has(at)) titled += 0.5;
  }
  return posts >= FEWEST_POSTS && titled >= LEAST_TITLED ? sum * rarity : 0;
}

/** The longer phrase that stands for a word or phrase in most posts of a topic. */
function phraseFor(
  { stems, weights }: Candidate,
  own: ReadonlySet<number>,
  named: readonly Term[],
): string | undefined {
  if (stems.length === 0) return undefined;
  const about = [...own].filter((at) => weights.has(at));
  const share = stems.length === 1 ? IN_PHRASE : NEARLY;
  const found = named
    .filter((term) => term.stems.length > stems.length && includes(term.stems, stems))
    .map(({ name, stems: all, said }) => ({
      ...{ name, words: all.length },
      count: about.filter((at) => said.has(at)).length,
    }))
    .filter(({ count }) => count >= FEWEST_POSTS && count >= share * about.length);
  const most = Math.max(...found.map(({ count }) => count));
  return found
    .filter(({ count }) => count >= NEARLY * most)
    .sort((a, b) => b.words - a.words || b.count - a.count)[0]?.name;
}

function companions(
  own: ReadonlySet<number>,
  stemsOf: readonly ReadonlySet<string>[],
  inTexts: ReadonlyMap<string, number>,
): string[] {
  const counts = new Map<string, number>();
  for (const at of own) for (const stem of stemsOf[at] ?? []) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= FEWEST_POSTS && count >= SHARED * own.size)
    .map(([stem, count]) => ({ stem, lift: count / own.size / ((inTexts.get(stem) ?? 1) / stemsOf.length) }))
    .filter(({ lift }) => lift >= LIFT)
    .sort((a, b) => b.lift - a.lift)
    .map(({ stem }) => stem);
}

const includes = (longer: readonly string[], shorter: readonly string[]): boolean =>
  ` ${longer.join(' ')} `.includes(` ${shorter.join(' ')} `);
