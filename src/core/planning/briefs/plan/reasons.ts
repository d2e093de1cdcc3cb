import type { Localize } from '../../../base/localize.ts';
import { calendarDay, dateOf, weekdayOf } from '../history/days.ts';
import type { BriefReason, PostReference } from './brief.ts';
import { ordinal, span, weekdayName } from './wording.ts';

/** A post with a day and a topic. */
export interface TopicDay {
  readonly day: number;
  readonly topic: string;
  readonly post: PostReference;
}

/** Fewer than that are no pattern. */
const FEWEST = 3;
/** Posts on a weekday, or after a topic, that are looked at. */
const LOOKED_AT = 12;
/** Posts that are given as evidence. */
const SHOWN = 6;
/** Earlier years count within this many days of the date. */
const AROUND = 10;

/**
 * Why a topic is to be expected on a day, the most exact pattern first: all that hold are told, at most two.
 * @param posts oldest first
 */
export function reasonsFor(
  topic: string,
  day: number,
  posts: readonly TopicDay[],
  localize: Localize,
): readonly BriefReason[] {
  const own = posts.filter((post) => post.topic === topic);
  const found = [
    rhythm(own, day, localize),
    ofMonth(own, day, localize),
    onWeekday(topic, posts, day, localize),
    afterLast(topic, posts, localize),
    earlierYears(own, day, localize),
  ].filter((reason) => reason !== undefined);
  if (found.length > 0) return found.slice(0, 2);
  const latest = posts.slice(-LOOKED_AT);
  const among = latest.filter((post) => post.topic === topic);
  return [
    among.length > 0
      ? because(localize('{0} of the last {1} posts', among.length, latest.length), among)
      : because(localize('{0} posts, the last one on {1}', own.length, dateOf(own.at(-1)?.day ?? day)), own),
  ];
}

/** Whether a topic is overdue: it has come again and again, and never after so long a pause as this one, nor half as long again. */
export function overdue(own: readonly TopicDay[], day: number, localize: Localize): BriefReason | undefined {
  const days = [...new Set(own.map((post) => post.day))];
  if (days.length < OVERDUE_POSTS) return undefined;
  const gaps = days.slice(1).map((next, at) => next - (days[at] ?? next));
  const usual = middle(gaps);
  const since = day - (days.at(-1) ?? day);
  if (since < LATE * usual || since < LEAST_PAUSE || since > GIVEN_UP * usual) return undefined;
  return because(
    localize('Not written about for {0}; usually every {1}', span(since, localize), span(usual, localize)),
    own,
  );
}

const OVERDUE_POSTS = 4;
/** Twice the usual pause is late; ten times as long, the topic was given up. */
const [LATE, GIVEN_UP] = [2, 10];
const LEAST_PAUSE = 21;

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const because = (text: string, posts: readonly TopicDay[]): BriefReason => ({
  text,
  posts: posts
    .slice(-SHOWN)
    .reverse()
    .map(({ post }) => post),
});

/** Every week, every second week … on a weekday, until now. */
function rhythm(own: readonly TopicDay[], day: number, localize: Localize): BriefReason | undefined {
  const same = own.filter((post) => weekdayOf(post.day) === weekdayOf(day));
  const weeks = (day - (same.at(-1)?.day ?? day)) / 7;
  if (weeks < 1 || weeks > 4) return undefined;
  let first = same.length - 1;
  while (first > 0 && (same[first]?.day ?? 0) - (same[first - 1]?.day ?? 0) === weeks * 7) first--;
  const run = same.slice(first);
  if (run.length < FEWEST) return undefined;
  const [weekday, since] = [weekdayName(weekdayOf(day), localize), dateOf(run[0]?.day ?? day)];
  const text =
    weeks === 1
      ? localize('Every {0} since {1}', weekday, since)
      : localize('Every {0} {1} since {2}', ordinal(weeks - 1, localize), weekday, since);
  return because(text, run);
}

function ofMonth(own: readonly TopicDay[], day: number, localize: Localize): BriefReason | undefined {
  const { weekday, weekOfMonth } = calendarDay(day);
  const same = own.filter((post) => {
    const place = calendarDay(post.day);
    return place.weekday === weekday && place.weekOfMonth === weekOfMonth;
  });
  // Else it is only that there are many of them.
  if (same.length < FEWEST || same.length < 0.6 * own.length) return undefined;
  const which = ordinal(weekOfMonth, localize);
  return because(
    localize(
      '{0} times on the {1} {2} of a month, since {3}',
      same.length,
      which,
      weekdayName(weekday, localize),
      dateOf(same[0]?.day ?? day),
    ),
    same,
  );
}

function onWeekday(
  topic: string,
  posts: readonly TopicDay[],
  day: number,
  localize: Localize,
): BriefReason | undefined {
  const there = posts.filter((post) => weekdayOf(post.day) === weekdayOf(day)).slice(-LOOKED_AT);
  const own = there.filter((post) => post.topic === topic);
  if (own.length < FEWEST || own.length < 0.4 * there.length) return undefined;
  return because(
    localize(
      '{0} of the last {1} posts on a {2}',
      own.length,
      there.length,
      weekdayName(weekdayOf(day), localize),
    ),
    own,
  );
}

function afterLast(topic: string, posts: readonly TopicDay[], localize: Localize): BriefReason | undefined {
  const last = posts.at(-1)?.topic;
  if (last === undefined || last === topic) return undefined;
  const following = posts.filter((_, at) => posts[at - 1]?.topic === last).slice(-LOOKED_AT);
  const own = following.filter((post) => post.topic === topic);
  if (own.length < FEWEST || own.length < 0.5 * following.length) return undefined;
  return because(
    localize('Followed the last topic, “{0}”, {1} of {2} times', last, own.length, following.length),
    own,
  );
}

function earlierYears(own: readonly TopicDay[], day: number, localize: Localize): BriefReason | undefined {
  const there = own.filter((post) => {
    const since = day - post.day;
    const off = since % 365.25;
    return since > 300 && Math.min(off, 365.25 - off) <= AROUND;
  });
  const years = new Set(there.map((post) => dateOf(post.day).slice(0, 4)));
  // Topics that come all the time come at this time, too.
  if (there.length === 0 || there.length < 0.3 * own.length) return undefined;
  return because(localize('Written about at this time of the year in {0}', [...years].join(', ')), there);
}
