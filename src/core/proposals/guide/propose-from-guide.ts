import type { Localize } from '../../base/localize.ts';
import { findSentencesWith, type Evidence } from '../../brand-model/reports/evidence.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import type { GuideText } from '../../guides/index.ts';
import { everyHabit, learnHabits, type HabitReport, type LearnedHabit } from '../../habits/index.ts';
import { asEvidence } from '../evidence.ts';
import type { Disagreement, Proposal, Proposals } from '../proposal.ts';
import { withoutStated } from '../without-stated.ts';
import { readGuide } from './read-guide.ts';
import type { Statement } from './statements.ts';
import { rulesInPosts } from './rules-in-posts.ts';
import { wordingsInPosts, type PostsWith } from './wordings-in-posts.ts';

const MOST_EVIDENCE = 8;

/**
 * What a style guide states, as proposals with the sentence each comes from; where the posts do otherwise, with a question. In steps of some
 * milliseconds.
 */
export function* proposeFromGuide(
  brand: ReadonlyBrandModel,
  guide: GuideText,
  localize: Localize,
): Generator<undefined, Proposals, undefined> {
  const { statements, questions, read } = readGuide(guide, localize);
  const open = withoutStated(statements, brand.profile);
  if (brand.posts.size === 0)
    return {
      proposals: open.map((statement) => proposalOf(guide.name, statement, undefined, localize)),
      questions,
      read,
    };
  const report = yield* learnHabits(brand, localize);
  const inPosts = yield* wordingsInPosts(
    brand,
    open.flatMap(({ value }) =>
      value.kind === 'ban' ? [value.term] : value.kind === 'term' ? [value.use, ...value.insteadOf] : [],
    ),
  );
  const rules = yield* rulesInPosts(brand, open, localize);
  const proposals = open.map((statement) => {
    const disagreement =
      disagreementOf(brand, statement, inPosts, report, localize) ?? rules.get(statement.id);
    return proposalOf(guide.name, statement, disagreement, localize);
  });
  return { proposals, questions, read };
}

const proposalOf = (
  guide: string,
  { id, value, confidence, text, place }: Statement,
  disagreement: Disagreement | undefined,
  localize: Localize,
): Proposal => ({
  ...{ id, value, confidence },
  evidence: [{ text, place: localize('{0}, {1}', guide, place) }],
  ...(disagreement ? { disagreement } : {}),
});

/** Fewer posts that do otherwise are slips. */
const LEAST_POSTS = 3;
/** A smaller share of the posts is a slip too, unless they are many. */
const LEAST_SHARE = 0.03;

function disagreementOf(
  brand: ReadonlyBrandModel,
  { value, mechanic }: Statement,
  inPosts: PostsWith,
  report: HabitReport,
  localize: Localize,
): Disagreement | undefined {
  const all = report.posts;
  const isPractice = (posts: number): boolean => posts >= LEAST_POSTS && posts >= LEAST_SHARE * all;
  if (value.kind === 'ban') {
    const { posts, evidence } = inPosts(value.term);
    if (!isPractice(posts)) return undefined;
    return {
      question: localize(
        'The guide bans “{0}”; {1} of {2} posts have it. Which is right?',
        value.term,
        posts,
        all,
      ),
      posts: evidence,
    };
  }
  if (value.kind === 'term') {
    const [most] = value.insteadOf
      .map((word) => ({ word, ...inPosts(word) }))
      .sort((a, b) => b.posts - a.posts);
    const own = inPosts(value.use).posts;
    if (!most || !isPractice(most.posts) || most.posts < own) return undefined;
    return {
      question: localize(
        'The guide says “{0}”, not “{1}”; {2} of {4} posts say “{1}” and {3} say “{0}”. Which is right?',
        ...[value.use, most.word, most.posts, own, all],
      ),
      posts: most.evidence,
    };
  }
  return mechanic?.habit === undefined
    ? undefined
    : ofMechanic(brand, mechanic.topic, mechanic.wants, report, localize);
}

interface MarkTopic {
  readonly symbol: readonly string[];
  readonly question: (localize: Localize, posts: number, all: number) => string;
}

/** Marks that a guide forbids, with how the question reads. */
const MARKS: Readonly<Record<string, MarkTopic>> = {
  exclamation: {
    symbol: ['!', '!!', '!!!'],
    question: (localize, posts, all) =>
      localize('The guide bans exclamation marks; {0} of {1} posts have one. Which is right?', posts, all),
  },
  semicolon: {
    symbol: [';'],
    question: (localize, posts, all) =>
      localize('The guide bans semicolons; {0} of {1} posts have one. Which is right?', posts, all),
  },
  emoji: {
    symbol: ['<emoji>'],
    question: (localize, posts, all) =>
      localize('The guide bans emoji; {0} of {1} posts have some. Which is right?', posts, all),
  },
  dash: {
    symbol: ['—', '–'],
    question: (localize, posts, all) =>
      localize('The guide bans dashes; {0} of {1} posts have one. Which is right?', posts, all),
  },
  question: {
    symbol: ['?', '??'],
    question: (localize, posts, all) =>
      localize('The guide bans such questions; {0} of {1} posts ask one. Which is right?', posts, all),
  },
  bracket: {
    symbol: ['('],
    question: (localize, posts, all) =>
      localize('The guide bans brackets; {0} of {1} posts have some. Which is right?', posts, all),
  },
  ellipsis: {
    symbol: ['...'],
    question: (localize, posts, all) =>
      localize('The guide bans trailing dots; {0} of {1} posts have some. Which is right?', posts, all),
  },
};

function ofMechanic(
  brand: ReadonlyBrandModel,
  topic: string,
  wants: Wants,
  report: HabitReport,
  localize: Localize,
): Disagreement | undefined {
  const mark = MARKS[topic];
  if (mark && wants === 'never') {
    const found = mark.symbol.flatMap((symbol) => postsWithSymbol(brand, symbol));
    const posts = new Set(found.map(({ path, line }) => `${path}#${String(line)}`)).size;
    if (posts === 0) return undefined;
    return {
      question: mark.question(localize, posts, report.posts),
      posts: found.slice(0, MOST_EVIDENCE).map(asEvidence),
      habit: `marks:${topic}`,
    };
  }
  const habit = everyHabit(report.habits).find(({ id }) => id === HABITS[topic]);
  return habit && contradicts(topic, wants, habit)
    ? {
        question: localize(
          'The guide says otherwise than the posts do. The posts: {0}. Which is right?',
          habit.text,
        ),
        posts: habit.evidence.slice(0, MOST_EVIDENCE).map(asEvidence),
        habit: habit.id,
      }
    : undefined;
}

const HABITS: Readonly<Record<string, string>> = {
  contractions: 'words:contractions',
  british: 'words:spelling',
  american: 'words:spelling',
  'sentence-case': 'headings:case',
  'title-case': 'headings:case',
  you: 'address:you',
  we: 'address:we',
  'short-sentences': 'sentences:length',
};

type Wants = 'never' | 'always' | 'some';

/** True where the posts' habit is the contrary of what the guide wants. */
function contradicts(topic: string, wants: Wants, habit: LearnedHabit): boolean {
  const does = DOES[topic]?.(habit);
  return does !== undefined && ((wants === 'always' && !does) || (wants === 'never' && does));
}

const isOften = ({ figures }: LearnedHabit): boolean => figures.rate >= 50;
const isTitleCase = ({ text }: LearnedHabit): boolean => text.includes('Capital Letters');
const isMore = ({ isException }: LearnedHabit): boolean => !isException;

/** For each topic, whether the posts do what the rule is about. */
const DOES: Readonly<Record<string, (habit: LearnedHabit) => boolean>> = {
  contractions: isOften,
  british: isOften,
  american: (habit) => !isOften(habit),
  'sentence-case': (habit) => !isTitleCase(habit),
  'title-case': isTitleCase,
  you: isMore,
  we: isMore,
  'short-sentences': ({ figures: { rate, usual = rate } }) => rate <= 1.15 * usual,
};

/** One sentence of each quotable post that has a mark. */
const postsWithSymbol = (brand: ReadonlyBrandModel, symbol: string): Evidence[] =>
  findSentencesWith(brand, symbol, brand.posts.size);
