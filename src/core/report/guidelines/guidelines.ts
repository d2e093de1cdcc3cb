import type { Localize } from '../../base/localize.ts';
import { OBJECT } from '../../text/index.ts';
import type { BeforeAfter, ChannelLimits, Post, Profile } from '../../brand/index.ts';
import { statementsOf, understand } from '../../checks/index.ts';
import type { Evidence } from '../../brand-model/reports/evidence.ts';
import { findSentencesWith } from '../../brand-model/reports/evidence.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import {
  channelManners,
  everyHabit,
  idsOf,
  postsAsRead,
  type ChannelManner,
  type HabitReport,
  type LearnedHabit,
} from '../../habits/index.ts';
import { contradictionsIn, type OpenQuestion } from './contradictions.ts';
import { examplePassage, type GuideExample } from './example-passage.ts';

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
  /** The beginning of a post of usual length. */
  readonly passage: GuideExample | undefined;
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
  /** Rules that disagree with each other or with the posts. */
  readonly questions: readonly OpenQuestion[];
  readonly posts: number;
  readonly words: number;
}

const MOST_UNDECIDED = 15;

/** Collects a brand's guidelines; yields between terms, whose examples are looked for. */
export function* collectGuidelines(
  brand: ReadonlyBrandModel,
  learned: HabitReport,
  localize: Localize,
): Generator<undefined, Guidelines, undefined> {
  const { profile } = brand;
  const terms = yield* collectTerms(brand, profile.terms, profile.banned);
  const { questions, texts, habits: asked } = contradictionsIn(profile, learned.habits, localize);
  const isOpen = (text: string): boolean => texts.has(text);
  const allows = allowing(profile, isOpen);
  const habits = learned.habits.filter(
    (habit) => habit.state !== 'off' && !idsOf(habit).some((id) => asked.has(id)),
  );
  const general = habits.filter(({ kind, channel }) => kind !== 'channel' && channel === undefined);
  const manners = yield* channelManners(postsAsRead(brand), brand.posts);
  const habitOf = guideHabit(allows);
  const channels: GuideChannel[] = [];
  for (const name of channelNames(brand, habits, manners)) {
    const { notes = '', terms: own = [], banned = [], ...limits } = profile.channels[name] ?? {};
    channels.push({
      ...{ name, limits, notes },
      terms: yield* collectTerms(brand, own, banned),
      habits: habits
        .flatMap((habit) => (habit.channel === undefined ? everyHabit([habit]) : [habit]))
        .filter(({ channel }) => channel === name)
        .map((habit) => ({ ...habitOf(habit), text: withoutChannel(habit.text, name, localize) })),
      passage: examplePassage(typicalPosts(manners, name), allows),
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
    dos: profile.dos.filter((text) => !isOpen(text)),
    donts: profile.donts.filter((text) => !isOpen(text)),
    questions,
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

const channelNames = (
  { profile }: ReadonlyBrandModel,
  habits: readonly LearnedHabit[],
  manners: readonly ChannelManner[],
): string[] => [
  ...new Set([
    ...Object.keys(profile.channels),
    ...manners.flatMap(({ channel }) => (channel === '' ? [] : [channel])),
    ...everyHabit(habits).flatMap(({ channel }) => channel ?? []),
  ]),
];

/** The posts of a channel, those of usual length first. */
const typicalPosts = (manners: readonly ChannelManner[], name: string): Post[] =>
  (
    manners.find(({ channel }) => channel === name)?.figures.find(({ measure }) => measure === 'post-length')
      ?.sightings ?? []
  ).map(({ post }) => post);

/** Below the heading of its channel, a habit does not name it again. */
function withoutChannel(text: string, channel: string, localize: Localize): string {
  const head = localize('In {0}: {1}', channel, '');
  const rest = text.startsWith(head) ? text.slice(head.length) : text;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** What may be quoted as an example: nothing with a banned word or with what a rule that holds forbids. */
function allowing(profile: Profile, isOpen: (text: string) => boolean): (sentence: string) => boolean {
  const patterns = statementsOf(profile)
    .filter(({ text }) => !isOpen(text))
    .map(understand)
    .filter(({ channels }) => channels === undefined)
    .flatMap(({ rules }) =>
      rules.flatMap(({ rule }) => (rule.scope === 'passage' ? (rule.expression?.pattern ?? []) : [])),
    );
  return (sentence) =>
    !profile.banned.some(({ term }) => sentence.toLowerCase().includes(term.toLowerCase())) &&
    !patterns.some((pattern) => sentence.search(pattern) >= 0);
}

/** The sentences of a habit that the brand seldom has are its exceptions, which are no examples. */
const guideHabit =
  (allows: (sentence: string) => boolean) =>
  ({ id, text, evidence, isException }: LearnedHabit): GuideHabit => ({
    text,
    // The form of a post is seen in the passage of its channel.
    example:
      isException || id.endsWith(':form')
        ? undefined
        : exampleOf(evidence.find(({ sentence }) => allows(sentence))),
  });

const exampleOf = (evidence: Evidence | undefined): GuideExample | undefined =>
  evidence && {
    sentence: withoutMarks(evidence.sentence),
    source: evidence.title,
    date: evidence.date,
  };

/** Examples stand between quotation marks; those of a quotation would be doubled. */
const withoutMarks = (sentence: string): string =>
  /^[“"][^“”"]*[”"]$/.test(sentence) ? sentence.slice(1, -1) : sentence;
