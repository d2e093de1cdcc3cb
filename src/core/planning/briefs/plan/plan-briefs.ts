import { runToEnd } from '../../../base/cooperative.ts';
import { localizeInEnglish, type Localize } from '../../../base/localize.ts';
import { tellingWords, type AngleId } from '../../../directions/index.ts';
import type { PostFigures } from '../analytics/match-posts.ts';
import { readMore } from './read-more.ts';
import type { PlannedEvent } from '../calendar/planned-event.ts';
import type { PlannedPost } from '../corpus/planned-post.ts';
import { demandInSteps } from '../demand/demand.ts';
import { forecastInSteps } from '../forecast/forecast.ts';
import { dateOf, weekdayOf } from '../history/days.ts';
import { topicsOfInSteps, type TopicPost } from '../topics/topics-of.ts';
import type { Brief, BriefPlan, BriefReason, NoBriefs, PostReference } from './brief.ts';
import { chooseAngle } from './choose-angle.ts';
import { overdue, reasonsFor, type TopicDay } from './reasons.ts';

/** What a plan is made from. */
export interface PlanInput {
  readonly brand: string;
  readonly posts: readonly PlannedPost[];
  readonly events: readonly PlannedEvent[];
  /** How often posts were met with, by analytics exports. */
  readonly figures?: readonly PostFigures[];
  /** Days since 1970; posts from then on are left out. */
  readonly asOf: number;
}

/** How far a plan looks ahead, in days. */
export const AHEAD = 28;
const MOST_BRIEFS = 5;
/** Of them at most so many from a calendar or from pauses, so that each kind has its place. */
const [MOST_EVENTS, MOST_OVERDUE, MOST_FORECAST] = [2, 2, 3];
/** With fewer posts that have a date, there is no pattern to speak of. */
const FEWEST_DATED = 6;
const FEWEST_WITH_TOPIC = 4;
const MOST_READ_FIRST = 3;
/** A topic that is rarer than that is no more to be expected than many others. */
const LEAST_LIKELY = 0.15;
/** Weeks from which the usual weekdays are taken. */
const WEEKS = 26;

/** What the brand may write next, soonest first. */
export const planBriefs = (input: PlanInput, localize: Localize = localizeInEnglish): BriefPlan =>
  runToEnd(planInSteps(input, localize));

/** Like `planBriefs`, in steps of some milliseconds. */
export function* planInSteps(
  { brand, posts, events, figures = [], asOf }: PlanInput,
  localize: Localize = localizeInEnglish,
): Generator<undefined, BriefPlan, undefined> {
  const known = yield* topicsOfInSteps(posts, brand);
  yield;
  const dated = known.posts
    .filter((post) => post.day !== undefined && post.day < asOf)
    .sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
  const days: TopicDay[] = dated
    .filter(({ topic }) => topic !== '')
    .map((post) => ({ day: post.day ?? 0, topic: post.topic, post: referenceTo(post) }));
  const plan = {
    demand: {
      days: AHEAD,
      ...(yield* demandInSteps(
        dated.map(({ day }) => day ?? 0),
        asOf,
        AHEAD,
      )),
    },
    dated: dated.length,
    withTopic: days.length,
  };
  const none = whyNone(dated.length, days.length);
  yield;
  const wanted = [
    ...fromEvents(events, asOf, known.posts, localize),
    ...(none ? [] : fromPauses(days, asOf, localize)),
    ...(none ? [] : yield* fromForecast(days, dated, asOf, localize)),
  ];
  const more = readMore(figures, dated, localize);
  const told = merged(wanted).map((one) => withReason(one, more(one.topic)));
  const briefs = complete(brand, told, dated, known.words);
  return { ...plan, briefs, ...(none ? { none } : {}) };
}

const whyNone = (dated: number, withTopic: number): NoBriefs | undefined => {
  if (dated < FEWEST_DATED) return 'few-dates';
  return withTopic < FEWEST_WITH_TOPIC ? 'no-topics' : undefined;
};

interface Wanted {
  readonly topic: string;
  readonly day: number;
  readonly reasons: readonly BriefReason[];
}

const referenceTo = ({ id, path, title, date }: PlannedPost): PostReference => ({ id, path, title, date });

const withReason = (wanted: Wanted, reason: BriefReason | undefined): Wanted =>
  reason ? { ...wanted, reasons: [...wanted.reasons, reason] } : wanted;

/** One brief a topic: the first says when, all say why. */
function merged(wanted: readonly Wanted[]): Wanted[] {
  const topics = new Map<string, Wanted>();
  for (const one of wanted) {
    const same = topics.get(one.topic);
    topics.set(one.topic, same ? { ...same, reasons: [...same.reasons, ...one.reasons] } : one);
  }
  return [...topics.values()].slice(0, MOST_BRIEFS).sort((a, b) => a.day - b.day);
}

function complete(
  brand: string,
  wanted: readonly Wanted[],
  posts: readonly TopicPost[],
  words: ReadonlyMap<string, readonly string[]>,
): Brief[] {
  const angles = posts.flatMap(({ angle }) => (angle === undefined ? [] : [angle]));
  const taken = new Set<AngleId>();
  return wanted.map(({ topic, day, reasons }) => {
    const own = posts.filter((post) => post.topic === topic);
    const angle = chooseAngle(brand, topic, angles, taken);
    taken.add(angle.id);
    const about = own.length > 0 ? own : posts;
    return {
      id: `${topic} ${dateOf(day)}`,
      topic,
      topicWords: words.get(topic) ?? [],
      channel: commonest(about.map(({ channel }) => channel)),
      format: commonest(about.map(({ format }) => format)),
      date: dateOf(day),
      reasons,
      angle,
      readFirst: own.slice(-MOST_READ_FIRST).reverse().map(referenceTo),
    };
  });
}

/** What the latest dozen mostly have. */
function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values.slice(-12)) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** An event is about a topic whose name is in its title, word for word; else it is a topic of its own. */
function fromEvents(
  events: readonly PlannedEvent[],
  asOf: number,
  posts: readonly TopicPost[],
  localize: Localize,
): Wanted[] {
  const topics = [...new Set(posts.map(({ topic }) => topic))].filter((topic) => topic !== '');
  return events
    .filter(({ day }) => day >= asOf && day < asOf + AHEAD)
    .sort((a, b) => a.day - b.day)
    .slice(0, MOST_EVENTS)
    .map(({ day, title, source }) => {
      const named = new Set(tellingWords(title));
      const isNamed = (topic: string): boolean => {
        const name = tellingWords(topic.replace(/[-_]/g, ' '));
        return name.length > 0 && name.every((stem) => named.has(stem));
      };
      const text = localize('{0} has “{1}” on {2}', source, title, dateOf(day));
      return { topic: topics.find(isNamed) ?? title, day, reasons: [{ text, posts: [] }] };
    });
}

/** The topics that are overdue, the most usual first, on the next usual day. */
function fromPauses(posts: readonly TopicDay[], asOf: number, localize: Localize): Wanted[] {
  const [day = asOf] = usualDays(posts, asOf);
  return [...new Set(posts.map(({ topic }) => topic))]
    .flatMap((topic) => {
      const own = posts.filter((post) => post.topic === topic);
      const reason = overdue(own, asOf, localize);
      return reason ? [{ topic, day, count: own.length, reasons: [reason] }] : [];
    })
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_OVERDUE);
}

/** What the brand's habits say of its next usual days. */
function* fromForecast(
  posts: readonly TopicDay[],
  dated: readonly TopicPost[],
  asOf: number,
  localize: Localize,
): Generator<undefined, Wanted[], undefined> {
  const history = dated.map(({ day, topic, format }) => ({ day: day ?? 0, topic, format }));
  const taken = new Set<string>();
  const likelyOn = yield* forecastInSteps(history, 'topic');
  return usualDays(posts, asOf)
    .slice(0, MOST_FORECAST)
    .flatMap((day) => {
      const likely = likelyOn(day).find(({ name }) => !taken.has(name));
      if (!likely || likely.p < LEAST_LIKELY) return [];
      taken.add(likely.name);
      return [{ topic: likely.name, day, reasons: reasonsFor(likely.name, day, posts, localize) }];
    });
}

/** The coming days on whose weekday the brand usually publishes, soonest first. */
function usualDays(posts: readonly TopicDay[], asOf: number): number[] {
  const last = posts.at(-1)?.day ?? asOf;
  const counts = Array.from({ length: 7 }, () => 0);
  for (const { day } of posts)
    if (day > last - WEEKS * 7) counts[weekdayOf(day)] = (counts[weekdayOf(day)] ?? 0) + 1;
  // Half as often as on the busiest day is still usual.
  const usual = Math.max(...counts) / 2;
  return Array.from({ length: AHEAD }, (_, at) => asOf + at).filter(
    (day) => (counts[weekdayOf(day)] ?? 0) >= usual,
  );
}
