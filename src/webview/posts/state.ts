import type { PostLine, Standing } from './messages.ts';

export type SortKey = 'title' | 'channel' | 'date' | 'words' | 'typical' | 'weight' | 'state';

/** What is shown of the posts, and which are chosen. */
export interface View {
  readonly search: string;
  readonly channel: string;
  readonly year: string;
  readonly state: string;
  readonly consent: string;
  readonly sort: SortKey;
  readonly isDescending: boolean;
}

export const START: View = {
  ...{ search: '', channel: '', year: '', state: '', consent: '' },
  sort: 'date',
  isDescending: true,
};

/** The value of a filter for posts without a channel or a date. */
export const NOTHING = '-';

/** The posts that match, in order. */
export function shownPosts(
  posts: readonly PostLine[],
  view: View,
  standings: ReadonlyMap<string, Standing>,
): PostLine[] {
  const search = view.search.trim().toLowerCase();
  const matching = posts.filter(
    (post) =>
      (search === '' || `${post.title}\n${post.path}`.toLowerCase().includes(search)) &&
      matches(view.channel, post.channel) &&
      matches(view.year, post.date.slice(0, 4)) &&
      (view.state === '' || post.state === view.state) &&
      hasConsent(post, view.consent),
  );
  const sign = view.isDescending ? -1 : 1;
  const order = ORDERS[view.sort];
  return matching.sort((a, b) => sign * order(a, b, standings) || compare(a.id, b.id));
}

const matches = (wanted: string, value: string): boolean =>
  wanted === '' || (wanted === NOTHING ? value === '' : value === wanted);

function hasConsent(post: PostLine, wanted: string): boolean {
  switch (wanted) {
    case 'may-not-quote':
      return post.learn && !post.quote;
    case 'may-send':
      return post.send;
    case 'may-not-send':
      return !post.send;
    case 'ends':
      return post.until !== '';
    default:
      return true;
  }
}

type Order = (a: PostLine, b: PostLine, standings: ReadonlyMap<string, Standing>) => number;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const rank = (standings: ReadonlyMap<string, Standing>, { id }: PostLine): number =>
  standings.get(id)?.rank ?? -2;

const ORDERS: Readonly<Record<SortKey, Order>> = {
  title: (a, b) => compare(a.title.toLowerCase(), b.title.toLowerCase()),
  channel: (a, b) => compare(a.channel, b.channel),
  date: (a, b) => compare(a.date, b.date),
  words: (a, b) => a.words - b.words,
  typical: (a, b, standings) => rank(standings, a) - rank(standings, b),
  weight: (a, b) => a.weight - b.weight,
  state: (a, b) => compare(a.state, b.state),
};
