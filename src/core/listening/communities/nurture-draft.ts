import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import { headOf, nameFrom, type NewDraft } from '../shared/draft-file.ts';
import { DAY, isoTime } from '../shared/time.ts';
import type { CommunityEvent } from './events.ts';

/** Below five people nothing is said, as statistical offices do. */
const FEWEST_PEOPLE = 5;
const YEAR = 365;
const MOST_EVENTS = 3;

/** An event that many came to. */
export interface LikedEvent {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly people: number;
}

/** A post of the brand that names the community. */
export interface PostAbout {
  readonly title: string;
  readonly path: string;
  /** YYYY-MM-DD, or empty. */
  readonly date: string;
}

/** The events of the last 365 days that most people came to, the largest first; none under five people. @param asOf days since 1970 */
export const likedEvents = (events: readonly CommunityEvent[], asOf: number): LikedEvent[] =>
  events
    .filter(({ day, people }) => day < asOf && day >= asOf - YEAR && people >= FEWEST_PEOPLE)
    .toSorted((a, b) => b.people - a.people || b.day - a.day)
    .slice(0, MOST_EVENTS)
    .map(({ day, people }) => ({ date: isoTime(day * DAY).slice(0, 10), people }));

/**
 * A draft for a community: front matter, and in its notes what many came to and the brand's own posts about it. Who helped is not in a file of events,
 * so nobody is named, and the text is left to the writer: nothing is known of what would please them but this.
 */
export function nurtureDraft(
  community: string,
  brand: string,
  liked: readonly LikedEvent[],
  posts: readonly PostAbout[],
  localize: Localize = localizeInEnglish,
): NewDraft {
  const notes = [
    localize('For the community {0}.', community),
    '',
    liked.length === 0
      ? localize('No event of the last 365 days had five people.')
      : localize('Most people came to (last 365 days):'),
    ...liked.map(({ date, people }) => `- ${localize('{0}: {1} people', date, people)}`),
    '',
    posts.length === 0
      ? localize('No post of yours names this community.')
      : localize('Your posts that name it:'),
    ...posts.map(
      ({ title, path, date }) => `- ${[title, date, path].filter((part) => part !== '').join(', ')}`,
    ),
    '',
    localize('Who helped is not in the files. Thank by name only those who agreed.'),
    localize('Delete this note before publishing.'),
  ];
  return {
    name: `${localize('for')}-${nameFrom(community) || 'community'}`,
    text: `${headOf(
      [
        ['brand', brand],
        ['status', 'draft'],
        ['audience', community],
      ],
      notes,
    )}\n`,
  };
}
