import { OBJECT } from '../../text/index.ts';
import type { BeforeAfter, ChannelLimits } from '../../brand/index.ts';
import type { Evidence } from '../../brand-model/evidence.ts';
import { findSentencesWith } from '../../brand-model/evidence.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import type { HabitReport, LearnedHabit } from '../../habits/index.ts';

/** A sentence of a post that may be quoted, with where it comes from. */
export interface GuideExample {
  readonly sentence: string;
  readonly source: string;
}

export interface GuideTerm {
  /** Undefined for what is only banned. */
  readonly use: string | undefined;
  readonly insteadOf: readonly string[];
  readonly why: string;
  readonly example: GuideExample | undefined;
}

export interface GuideHabit {
  readonly text: string;
  readonly example: GuideExample | undefined;
}

export interface GuideChannel {
  readonly name: string;
  readonly limits: Pick<
    ChannelLimits,
    'maxCharacters' | 'minCharacters' | 'maxWords' | 'minWords' | 'maxHashtags'
  >;
  readonly notes: string;
  readonly terms: readonly GuideTerm[];
  readonly habits: readonly GuideHabit[];
}

/** A brand's guidelines: what its profile states, and what was learned and not struck. */
export interface Guidelines {
  readonly brand: string;
  readonly description: string;
  readonly weAre: readonly string[];
  readonly weAreNot: readonly string[];
  readonly traits: readonly {
    readonly name: string;
    readonly description: string;
    readonly do: string;
    readonly dont: string;
  }[];
  readonly audiences: readonly { readonly name: string; readonly text: string }[];
  readonly dos: readonly string[];
  readonly donts: readonly string[];
  readonly pairs: readonly BeforeAfter[];
  readonly terms: readonly GuideTerm[];
  /** Habits that a person confirmed, and those that nobody decided on. */
  readonly confirmed: readonly GuideHabit[];
  readonly undecided: readonly GuideHabit[];
  readonly channels: readonly GuideChannel[];
  readonly posts: number;
  readonly words: number;
}

const MOST_UNDECIDED = 15;

/** Collects a brand's guidelines; yields between terms, whose examples are looked for. */
export function* collectGuidelines(
  brand: ReadonlyBrandModel,
  learned: HabitReport,
): Generator<undefined, Guidelines, undefined> {
  const { profile } = brand;
  const terms = yield* collectTerms(brand, profile.terms, profile.banned);
  const habits = learned.habits.filter(({ state }) => state !== 'off');
  const general = habits.filter(({ channel }) => channel === undefined);
  const channels: GuideChannel[] = [];
  for (const name of channelNames(brand, habits)) {
    const { notes = '', terms: own = [], banned = [], ...limits } = profile.channels[name] ?? {};
    channels.push({
      ...{ name, limits, notes },
      terms: yield* collectTerms(brand, own, banned),
      habits: habits.filter(({ channel }) => channel === name).map(habitOf),
    });
  }
  return {
    brand: profile.name,
    description: profile.description,
    weAre: profile.weAre,
    weAreNot: profile.weAreNot,
    traits: profile.traits.map(({ name, description = '', do: does = '', dont = '' }) => ({
      ...{ name, description, do: does, dont },
    })),
    audiences: Object.entries(profile.audiences).map(([name, { description = '', notes = '' }]) => ({
      name,
      text: [description, notes].filter((text) => text !== '').join(' '),
    })),
    dos: profile.dos,
    donts: profile.donts,
    pairs: profile.pairs,
    terms,
    confirmed: general.filter(({ state }) => state === 'confirmed').map(habitOf),
    undecided: general
      .filter(({ state }) => state === 'learned')
      .slice(0, MOST_UNDECIDED)
      .map(habitOf),
    channels,
    posts: learned.posts,
    words: learned.words,
  };
}

function* collectTerms(
  brand: ReadonlyBrandModel,
  terms: ReadonlyBrandModel['profile']['terms'],
  banned: ReadonlyBrandModel['profile']['banned'],
): Generator<undefined, GuideTerm[], undefined> {
  const found: GuideTerm[] = [];
  for (const { use, insteadOf, why = '' } of terms) {
    yield;
    const sentences = findSentencesWith(brand, use, CANDIDATES);
    found.push({ use, insteadOf, why, example: exampleOf(goodExample(sentences, banned)) });
  }
  for (const { term, why = '' } of banned)
    found.push({ use: undefined, insteadOf: [term], why, example: undefined });
  return found;
}

/** Sentences looked at for an example. */
const CANDIDATES = 8;

/** The first sentence that is whole as text and has no banned word. */
const goodExample = (
  sentences: readonly Evidence[],
  banned: ReadonlyBrandModel['profile']['banned'],
): Evidence | undefined =>
  sentences.find(
    ({ sentence }) =>
      !sentence.includes(OBJECT) &&
      !banned.some(({ term }) => sentence.toLowerCase().includes(term.toLowerCase())),
  );

const channelNames = ({ profile }: ReadonlyBrandModel, habits: readonly LearnedHabit[]): string[] => [
  ...new Set([...Object.keys(profile.channels), ...habits.flatMap(({ channel }) => channel ?? [])]),
];

/** The sentences of a habit that the brand seldom has are its exceptions, which are no examples. */
const habitOf = ({ text, evidence, isException }: LearnedHabit): GuideHabit => ({
  text,
  example: isException ? undefined : exampleOf(evidence[0]),
});

const exampleOf = (evidence: Evidence | undefined): GuideExample | undefined =>
  evidence && {
    sentence: evidence.sentence,
    source: [evidence.title, evidence.date].filter((part) => part !== undefined).join(', '),
  };
