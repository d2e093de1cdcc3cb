import data from '../../../../../data/personas/questions.json' with { type: 'json' };
import { factsIn } from '../../../facts/index.ts';
import { languageOf } from '../../../text/index.ts';
import type { PersonaFact } from '../persona.ts';
import { folded, stemOfWord, stemsOf } from '../words/terms.ts';
import { MATTERS } from './matters.ts';

const GENERIC: ReadonlySet<string> = new Set(data.generic.split(' ').map(stemOfWord));
const FOCUS = new RegExp(data.focus, 'gu');
const SOFT_FOCUS = new RegExp(data.softFocus, 'gu');
const PRICED = new RegExp(data.priced, 'gu');
const ASKS_PRICE = /\b(?:price|cost|costs|fee|fees|charge|rate|how much (?:is|are|for|would be))\b/u;
const PRICE_WORDS: ReadonlySet<string> = new Set(['price', 'cost', 'charge', 'fee', 'rate'].map(stemOfWord));
/** What kind of answer a question needs: an amount, a number, a time, a name. */
const ANSWERS = data.answers.map(({ asks, facts }) => ({
  asks: new RegExp(asks, 'u'),
  facts: new RegExp(facts, 'u'),
}));

/** A fact as questions are compared with it. */
interface IndexedFact {
  readonly fact: PersonaFact;
  readonly isLive: boolean;
  /** In lower case, without accents. */
  readonly text: string;
  /** What its figures count, except money. */
  readonly units: ReadonlySet<string>;
  readonly stems: ReadonlyMap<string, number>;
  readonly length: number;
  /** Names a place: “in Leeds”. */
  readonly hasPlace: boolean;
  /** The common matters that it is about, by their place in the list. */
  readonly concepts: ReadonlySet<number>;
}

/** The facts of a persona, ready for questions. */
export interface FactIndex {
  /** The language of all facts together, two letters; undefined where it cannot be told. */
  readonly language: string | undefined;
  readonly facts: readonly IndexedFact[];
  /** In how many facts a stem is. */
  readonly frequency: ReadonlyMap<string, number>;
  readonly averageLength: number;
  readonly conceptFrequency: ReadonlyMap<number, number>;
}

/** A fact that a question may be about. */
export interface Hit {
  readonly fact: PersonaFact;
  readonly isLive: boolean;
  readonly score: number;
}

export function indexFacts(live: readonly PersonaFact[], expired: readonly PersonaFact[]): FactIndex {
  const facts = [...live.map((fact) => indexed(fact, true)), ...expired.map((fact) => indexed(fact, false))];
  return {
    language: languageOf(facts.map(({ fact }) => fact.text).join(' '))?.slice(0, 2),
    facts,
    frequency: counted(facts.flatMap(({ stems }) => [...stems.keys()])),
    averageLength: facts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, facts.length),
    conceptFrequency: counted(facts.flatMap(({ concepts }) => [...concepts])),
  };
}

function counted<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The id and other words of a fact name its matter, and count twice. */
function indexed(fact: PersonaFact, isLive: boolean): IndexedFact {
  const names = [fact.id.replace(/[_-]+/g, ' '), ...fact.topics].join(' ');
  const stems = stemsOf(`${fact.text} ${names} ${names}`);
  const text = folded(`${fact.text} ${names}`);
  return {
    fact,
    isLive,
    text,
    units: unitsIn(fact.text),
    stems: counted(stems),
    length: stems.length,
    hasPlace: PLACE.test(fact.text),
    concepts: new Set(MATTERS.flatMap(({ facts }, at) => (facts.test(text) ? [at] : []))),
  };
}

/** Okapi BM25 (Robertson and Zaragoza, 2009): the usual saturation of a word's count, and half the usual penalty for length. */
const [SATURATION, LENGTH] = [1.2, 0.4];
/** What a common matter that question and fact share counts, beside words that they share. */
const CONCEPT = 2.2;
/** What a unit that question and fact share counts: “is it true that it has 100 ml?” */
const SAME_UNIT = 1.8;
/** What a fact with a place counts more where the question asks where, so that “made in a room” comes behind “made in Leeds”. */
const WITH_PLACE = 1.25;
const PLACE = /\b(?:in|at|near|from|on|outside|behind)\s+(?:the\s+)?\p{Lu}/u;
/** What is left of a score where the question asks for a thing that the fact does not have. */
const OTHER_THING = 0.3;
/** And where it needs a price, a number, a time or a name that the fact does not have. */
const NO_ANSWER = 0.15;
/** The first letters in which words of one family agree: automated, automatic. */
const FAMILY = 5;

/** What the figures of a text count; money counts anything. */
const unitsIn = (text: string): ReadonlySet<string> =>
  new Set(factsIn(text).flatMap(({ kind, unit }) => (unit === undefined || kind === 'money' ? [] : [unit])));

/** A question as facts are compared with it. */
interface Query {
  readonly text: string;
  readonly stems: readonly string[];
  readonly units: ReadonlySet<string>;
  /** The common matters that it asks for, and the words with which it does. */
  readonly asked: ReadonlyMap<number, string>;
  /** The things that it wants to know of. */
  readonly focus: readonly string[];
  readonly softFocus: readonly string[];
  /** The things whose price it wants to know. */
  readonly priced: readonly string[];
}

const isTelling = (stem: string): boolean => !GENERIC.has(stem);

function queryOf(question: string, language: string): Query {
  const text = folded(question);
  const things = (pattern: RegExp): readonly string[] =>
    [...text.matchAll(pattern)].flatMap(([, thing = '']) => stemsOf(thing)).filter(isTelling);
  return {
    text,
    stems: [...new Set(stemsOf(question))].filter(isTelling),
    units: unitsIn(question),
    asked: new Map(
      MATTERS.flatMap(({ asks, asksIn }, at) => {
        const words = (asksIn.get(language) ?? asks).exec(text)?.[0];
        return words === undefined ? [] : [[at, words] as const];
      }),
    ),
    focus: things(FOCUS),
    softFocus: things(SOFT_FOCUS),
    priced: ASKS_PRICE.test(text) ? things(PRICED).filter((stem) => !PRICE_WORDS.has(stem)) : [],
  };
}

/**
 * The facts that a question may be about, the closest first.
 * @param language of the question, two letters
 */
export function retrieve(index: FactIndex, question: string, language = 'en'): Hit[] {
  const query = queryOf(question, language);
  return index.facts
    .map((entry) => ({ fact: entry.fact, isLive: entry.isLive, score: score(index, entry, query) }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score || Number(b.isLive) - Number(a.isLive));
}

function score(index: FactIndex, entry: IndexedFact, query: Query): number {
  const rarity = (count: number): number => Math.log(1 + (index.facts.length - count + 0.5) / (count + 0.5));
  const words = query.stems.reduce((sum, stem) => sum + wordScore(index, entry, stem, rarity), 0);
  const shared = [...query.asked.keys()].filter((at) => entry.concepts.has(at));
  const concepts = shared.reduce(
    (sum, at) =>
      sum + CONCEPT * (MATTERS[at]?.weight ?? 1) * Math.min(1, rarity(index.conceptFrequency.get(at) ?? 1)),
    0,
  );
  const units = [...query.units].some((unit) => entry.units.has(unit)) ? SAME_UNIT : 0;
  const fit = !canAnswer(entry, query) ? NO_ANSWER : wantsOther(entry, query, shared) ? OTHER_THING : 1;
  const place = entry.hasPlace && /\bwhere\b/u.test(query.text) ? WITH_PLACE : 1;
  return (words + concepts + units) * fit * place;
}

function wordScore(
  { frequency, averageLength }: FactIndex,
  { stems, length }: IndexedFact,
  stem: string,
  rarity: (count: number) => number,
): number {
  const own = nearestStem(stem, stems);
  if (own === undefined) return 0;
  const count = stems.get(own) ?? 0;
  const norm = SATURATION * (1 - LENGTH + LENGTH * (length / averageLength));
  return (rarity(frequency.get(own) ?? 1) * count * (SATURATION + 1)) / (count + norm);
}

/** True where a question names a thing that neither the fact's words nor the matter that they share has. */
function wantsOther(entry: IndexedFact, query: Query, shared: readonly number[]): boolean {
  const has = (stem: string): boolean =>
    nearestStem(stem, entry.stems) !== undefined ||
    shared.some((at) => stemsOf(query.asked.get(at) ?? '').includes(stem));
  // The price of another thing is no answer, though both are prices.
  const own = (stem: string): boolean => nearestStem(stem, entry.stems) !== undefined;
  if (query.priced.length > 0 && !query.priced.some(own)) return true;
  if (query.focus.length > 0 && !query.focus.some(has)) return true;
  return shared.length === 0 && query.softFocus.length > 0 && !query.softFocus.some(has);
}

/** False where a question needs a price, a number, a time or a name that the fact does not have. */
const canAnswer = ({ text }: IndexedFact, query: Query): boolean =>
  ANSWERS.every(({ asks, facts }) => !asks.test(query.text) || facts.test(text));

function nearestStem(stem: string, stems: ReadonlyMap<string, number>): string | undefined {
  if (stems.has(stem)) return stem;
  if (stem.length < FAMILY) return undefined;
  for (const other of stems.keys()) if (isSlip(stem, other)) return other;
  for (const other of stems.keys())
    if (other.length >= FAMILY && other.slice(0, FAMILY) === stem.slice(0, FAMILY)) return other;
  return undefined;
}

/** True for longer words that differ by two neighbouring letters that changed places: “protien”. */
function isSlip(typed: string, meant: string): boolean {
  if (typed.length !== meant.length || typed.length <= FAMILY) return false;
  let at = 0;
  while (at < typed.length && typed.charAt(at) === meant.charAt(at)) at++;
  return typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2) === meant;
}
