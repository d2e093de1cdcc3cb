import { normalize } from '../../text/index.ts';
import { begun, inPlace, spellingAs } from './letter-case.ts';
import type { Outlook } from '../context/outlook.ts';
import type { PhraseModel } from '../model/phrase-model.ts';
import { rerank } from './rerank.ts';
import type { Recalled } from './recalled.ts';
import type { Spelling } from '../vocabulary/spellings.ts';

/** A word that may come next. */
export interface Candidate {
  readonly word: number;
  /** As it would be written here, with straight apostrophes. */
  readonly text: string;
  readonly name: boolean;
  /** Probability in [0, 1] given the context and the letters typed. */
  readonly probability: number;
}

export interface Ranking {
  /** Most probable first, without the word that the typed letters already form. */
  readonly best: readonly Candidate[];
  /** Probability that the typed letters are already a whole word. */
  readonly complete: number;
  /** Probability that a word comes next and no closing mark; 1 when letters are typed. */
  readonly open: number;
}

export interface Place {
  /** The letters of the word that is being written. */
  readonly typed: string;
  /** True when it opens a sentence. */
  readonly opening: boolean;
}

const RECALLED = 40;
// Sums are of whole numbers, so that they do not depend on the order of the words.
const ONE = 2 ** 40;

/** Probability that the word typed has the candidate's first `length` letters. */
export function agreementOn(ranking: Ranking, candidate: Candidate, length: number): number {
  const start = candidate.text.slice(0, length);
  return ranking.best.reduce(
    (sum, { text, probability }) => (text.startsWith(start) ? sum + probability : sum),
    0,
  );
}

/** Ranks the words that begin with the typed letters, or all that may follow when there are none. */
export function rank(model: PhraseModel, outlook: Outlook, place: Place): Ranking {
  const typed = place.typed.replaceAll('’', "'");
  const wanted = normalize(typed);
  const recalled = recall(model, outlook, place);
  const probabilities = rerank(model, outlook, recalled, wanted);
  let complete = 0;
  const best: Candidate[] = [];
  recalled.fitting.forEach(({ word, norm, text, name }, index) => {
    const probability = probabilities[index] ?? 0;
    if (norm === wanted) complete = probability;
    else best.push({ word, text, name, probability });
  });
  best.sort((a, b) => b.probability - a.probability || (a.text < b.text ? -1 : 1));
  return { best, complete, open: recalled.open };
}

/** The words that begin with the typed letters, by their share of the mixture. */
export function recall(model: PhraseModel, outlook: Outlook, place: Place): Recalled {
  const typed = place.typed.replaceAll('’', "'");
  return typed === ''
    ? recallWhole(model, outlook, place.opening)
    : recallStarted(model, outlook, typed, place.opening);
}

function recallWhole(model: PhraseModel, { mixture }: Outlook, opening: boolean): Recalled {
  const top = new Top(model, (word) => inPlace(model.drafts.spelling(word), opening));
  let total = ONE;
  mixture.forEachFollower((word, probability) => {
    const role = model.drafts.role(word);
    if (role === 'closing') total -= Math.round(probability * ONE);
    else if (role === 'word') top.offer(word, Math.round(probability * ONE));
  });
  return top.finish(total, total / ONE);
}

function recallStarted(
  model: PhraseModel,
  { draft, mixture, unigrams }: Outlook,
  typed: string,
  opening: boolean,
): Recalled {
  const wanted = normalize(typed);
  const place = begun(typed, opening);
  const spell = (word: number): Spelling | undefined => spellingAs(model, word, place, draft.facts);
  const top = new Top(model, spell);
  let total = 0;
  const consider = (word: number): void => {
    if (!model.drafts.norm(word).startsWith(wanted)) return;
    const spelling = spell(word);
    if (!spelling) return;
    const mass = Math.round(mixture.of(word) * (spelling.share ?? 1) * ONE);
    total += mass + Math.round(mixture.noveltyLike(word) * ONE);
    if (mass > 0) top.offer(word, mass);
  };
  for (const word of model.vocabulary.beginningWith(wanted)) consider(word);
  for (const word of unigrams.draft.keys()) if (model.drafts.isOwn(word)) consider(word);
  return top.finish(total, 1);
}

/** Keeps the few words with the largest weights; equal weights are ordered by spelling. */
class Top {
  readonly #model: PhraseModel;
  readonly #spell: (word: number) => Spelling | undefined;
  readonly #kept: { word: number; norm: string; mass: number }[] = [];

  constructor(model: PhraseModel, spell: (word: number) => Spelling | undefined) {
    this.#model = model;
    this.#spell = spell;
  }

  offer(word: number, mass: number): void {
    const kept = this.#kept;
    if (kept.length >= RECALLED && mass < (kept.at(-1)?.mass ?? 0)) return;
    const norm = this.#model.drafts.norm(word);
    let at = kept.length;
    while (at > 0 && precedes({ norm, mass }, kept[at - 1])) at--;
    kept.splice(at, 0, { word, norm, mass });
    if (kept.length > RECALLED) kept.pop();
  }

  finish(total: number, open: number): Recalled {
    const listed = this.#kept.reduce((sum, { mass }) => sum + mass, 0);
    const fitting = this.#kept.map(({ word, norm, mass }) => ({
      word,
      norm,
      share: mass / Math.max(1, total),
      text: this.#spell(word)?.text ?? norm,
      name: this.#spell(word)?.name ?? false,
    }));
    return { fitting, others: Math.max(0, total - listed) / Math.max(1, total), open };
  }
}

interface Weighed {
  readonly norm: string;
  readonly mass: number;
}

const precedes = (a: Weighed, b: Weighed | undefined): boolean =>
  b !== undefined && (a.mass > b.mass || (a.mass === b.mass && a.norm < b.norm));
