import type { Localize } from '../../base/localize.ts';
import type { Profile } from '../../brand/index.ts';
import {
  readInstruction,
  statementsOf,
  subjectOfPart,
  understand,
  type Statement,
} from '../../checks/index.ts';
import { everyHabit, type LearnedHabit } from '../../habits/index.ts';

/** Two rules that cannot both be followed, or a rule and what the posts do; a person has to say which holds. */
export interface OpenQuestion {
  readonly one: string;
  readonly other: string;
  /** Where the posts are the other side: how they are written, in words. */
  readonly isPractice: boolean;
}

export interface Contradictions {
  readonly questions: readonly OpenQuestion[];
  /** Statements and words that are a side of a question, as the profile writes them. */
  readonly texts: ReadonlySet<string>;
  /** Ids of habits that are a side of a question. */
  readonly habits: ReadonlySet<string>;
}

interface ReadStatement {
  readonly statement: Statement;
  readonly subjects: ReadonlySet<string>;
  readonly avoid: boolean;
  /** A number of something that it allows or wants. */
  readonly figure: string | undefined;
  readonly kinds: ReadonlySet<string>;
  readonly channels: readonly string[] | undefined;
}

/** What of a profile contradicts itself or the posts. */
export function contradictionsIn(
  profile: Profile,
  habits: readonly LearnedHabit[],
  localize: Localize,
): Contradictions {
  const statements = statementsOf(profile).map(read);
  const questions: OpenQuestion[] = [];
  const texts = new Set<string>();
  const ask = (one: string, other: string, isPractice = false): void => {
    questions.push({ one, other, isPractice });
    texts.add(one);
    if (!isPractice) texts.add(other);
  };
  statements.forEach((first, at) => {
    for (const second of statements.slice(at + 1))
      if (contradict(first, second)) ask(first.statement.text, second.statement.text);
  });
  for (const [use, other] of wordsAtOdds(profile, localize)) ask(use, other);
  const practised = new Set<string>();
  for (const statement of statements) {
    const habit = everyHabit(habits).find((one) => isAgainst(statement, one));
    if (!habit) continue;
    ask(statement.statement.text, habit.text, true);
    practised.add(habit.id);
  }
  return { questions, texts, habits: practised };
}

function read(statement: Statement): ReadStatement {
  const instruction = readInstruction(statement);
  const { rules, channels } = understand(statement);
  return {
    statement,
    subjects: new Set((instruction?.parts ?? []).map(subjectOfPart)),
    avoid: instruction?.avoid ?? statement.list === 'donts',
    figure: /\d+/.exec(statement.text)?.[0],
    kinds: new Set(rules.map(({ kind }) => kind.name)),
    channels: instruction?.channels ?? channels,
  };
}

function contradict(first: ReadStatement, second: ReadStatement): boolean {
  if (!overlap(first.channels, second.channels)) return false;
  if (first.figure !== undefined && second.figure !== undefined)
    return (
      first.figure !== second.figure &&
      first.avoid === second.avoid &&
      first.kinds.size > 0 &&
      [...first.kinds].every((kind) => second.kinds.has(kind))
    );
  // What is allowed a few times is not what is forbidden altogether.
  if (first.avoid === second.avoid) return false;
  return [...first.subjects].some((subject) => second.subjects.has(subject));
}

const overlap = (first: readonly string[] | undefined, second: readonly string[] | undefined): boolean =>
  first === undefined || second === undefined || first.some((channel) => second.includes(channel));

const plain = (text: string): string => text.toLowerCase().trim();

/** Words that are preferred in one place and replaced or banned in another. */
function wordsAtOdds(
  { terms, banned }: Profile,
  localize: Localize,
): readonly (readonly [one: string, other: string])[] {
  return terms.flatMap(({ use }) => [
    ...terms
      .filter(({ insteadOf }) => insteadOf.some((word) => plain(word) === plain(use)))
      .map(
        (other) =>
          [
            localize('We write “{0}”', use),
            localize('We write “{0}”, not “{1}”', other.use, other.insteadOf.join('”, “')),
          ] as const,
      ),
    ...banned
      .filter(({ term }) => plain(term) === plain(use))
      .map(({ term }) => [localize('We write “{0}”', use), localize('Never “{0}”', term)] as const),
  ]);
}

/** The habit that a rule about a subject is about. */
const HABITS: Readonly<Record<string, string>> = {
  semicolons: 'marks:semicolon',
  'exclamation-marks': 'marks:exclamation',
  emoji: 'marks:emoji',
  dashes: 'marks:dash',
  ellipses: 'marks:ellipsis',
  questions: 'marks:question',
  contractions: 'words:contractions',
};

function isAgainst({ subjects, avoid, figure, channels }: ReadStatement, habit: LearnedHabit): boolean {
  if (figure !== undefined || channels !== undefined || habit.state === 'off') return false;
  if (![...subjects].some((subject) => HABITS[subject] === habit.id)) return false;
  return habit.isException !== avoid;
}
