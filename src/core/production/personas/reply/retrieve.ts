import data from '../../../../../data/personas/questions.json' with { type: 'json' };
import type { PersonaFact } from '../persona.ts';
import { folded, stemOfWord, stemsOf } from '../words/terms.ts';

const CONCEPTS = data.concepts.map((concept) => ({
  asks: new RegExp(concept.asks, 'u'),
  facts: new RegExp(concept.facts, 'u'),
  weight: 'weight' in concept && typeof concept.weight === 'number' ? concept.weight : 1,
}));
const GENERIC: ReadonlySet<string> = new Set(data.generic.split(' ').map(stemOfWord));
const FOCUS = new RegExp(data.focus, 'gu');

/** A fact as questions are compared with it. */
interface IndexedFact {
  readonly fact: PersonaFact;
  readonly isLive: boolean;
  readonly stems: ReadonlyMap<string, number>;
  readonly length: number;
  /** The common matters that it is about, by their place in the list. */
  readonly concepts: ReadonlySet<number>;
}

/** The facts of a persona, ready for questions. */
export interface FactIndex {
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
    stems: counted(stems),
    length: stems.length,
    concepts: new Set(CONCEPTS.flatMap(({ facts }, at) => (facts.test(text) ? [at] : []))),
  };
}

/** Okapi BM25 (Robertson and Zaragoza, 2009): the usual saturation of a word's count, and half the usual penalty for length. */
const [SATURATION, LENGTH] = [1.2, 0.4];
/** What a common matter that question and fact share counts, beside words that they share. */
const CONCEPT = 2.2;
/** What is left of a score where the question asks for a thing that the fact does not have. */
const OTHER_THING = 0.3;
/** The first letters in which words of one family agree: automated, automatic. */
const FAMILY = 5;

/** The facts that a question may be about, the closest first. */
export function retrieve(index: FactIndex, question: string): Hit[] {
  const text = folded(question);
  const stems = [...new Set(stemsOf(question))].filter((stem) => !GENERIC.has(stem));
  const asked = CONCEPTS.flatMap(({ asks }, at) => (asks.test(text) ? [at] : []));
  const focus = focusOf(text);
  return index.facts
    .map((entry) => ({
      fact: entry.fact,
      isLive: entry.isLive,
      score: score(index, entry, stems, asked, focus),
    }))
    .filter((hit) => hit.score > 0)
    .sort((a, b) => b.score - a.score || Number(b.isLive) - Number(a.isLive));
}

/** The things that a question names as what it wants to know of. */
const focusOf = (text: string): readonly string[] =>
  [...text.matchAll(FOCUS)].flatMap(([, thing = '']) => stemsOf(thing)).filter((stem) => !GENERIC.has(stem));

function score(
  { facts, frequency, averageLength, conceptFrequency }: FactIndex,
  entry: IndexedFact,
  stems: readonly string[],
  asked: readonly number[],
  focus: readonly string[],
): number {
  const rarity = (count: number): number => Math.log(1 + (facts.length - count + 0.5) / (count + 0.5));
  const words = stems.reduce((sum, stem) => {
    const own = nearestStem(stem, entry.stems);
    const count = own === undefined ? 0 : (entry.stems.get(own) ?? 0);
    const norm = SATURATION * (1 - LENGTH + LENGTH * (entry.length / averageLength));
    return count === 0
      ? sum
      : sum + (rarity(frequency.get(own ?? '') ?? 1) * count * (SATURATION + 1)) / (count + norm);
  }, 0);
  const shared = asked.filter((at) => entry.concepts.has(at));
  const concepts = shared.reduce(
    (sum, at) =>
      sum + CONCEPT * (CONCEPTS[at]?.weight ?? 1) * Math.min(1, rarity(conceptFrequency.get(at) ?? 1)),
    0,
  );
  const has =
    focus.length === 0 ||
    shared.length > 0 ||
    focus.some((stem) => nearestStem(stem, entry.stems) !== undefined);
  return (words + concepts) * (has ? 1 : OTHER_THING);
}

function nearestStem(stem: string, stems: ReadonlyMap<string, number>): string | undefined {
  if (stems.has(stem)) return stem;
  if (stem.length < FAMILY) return undefined;
  for (const other of stems.keys())
    if (other.length >= FAMILY && other.slice(0, FAMILY) === stem.slice(0, FAMILY)) return other;
  return undefined;
}
