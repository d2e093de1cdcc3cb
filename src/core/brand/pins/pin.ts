import { isWithin, type DateRange } from '../profile/consent-rules.ts';
import { matchesPath } from '../path-pattern.ts';
import { didYouMean } from '../profile/did-you-mean.ts';

/** Which posts a pinned voice is learned from: those for which everything that is stated holds. */
export interface PinnedPosts {
  readonly dates?: DateRange | undefined;
  /** In lower case. */
  readonly channels?: readonly string[] | undefined;
  /** Paths of files, patterns of them, or ids of posts such as `export.csv#12`. */
  readonly only?: readonly string[] | undefined;
}

/** A voice of a brand that is kept as it was, for a campaign or for good. It holds no text and no figure of any post. */
export interface Pin {
  /** The name of its file without the ending. */
  readonly name: string;
  readonly why: string | undefined;
  /** The last day on which drafts use it, YYYY-MM-DD. */
  readonly until: string | undefined;
  readonly posts: PinnedPosts;
}

/** A file of the folder `voices`; its pin is undefined where it cannot be read. */
export interface NamedPin {
  readonly name: string;
  readonly pin: Pin | undefined;
}

/** What a draft's `voice:` stands for. */
export type PinChoice =
  | { readonly kind: 'pinned'; readonly pin: Pin }
  | { readonly kind: 'expired'; readonly pin: Pin; readonly until: string }
  | { readonly kind: 'unreadable'; readonly name: string }
  | { readonly kind: 'unknown'; readonly wanted: string; readonly meant: string | undefined };

/** @param today YYYY-MM-DD */
export function choosePin(pins: readonly NamedPin[], wanted: string, today: string): PinChoice {
  const named = pins.find(({ name }) => folded(name) === folded(wanted));
  if (!named) {
    const meant = didYouMean(
      wanted,
      pins.map(({ name }) => name),
    );
    return { kind: 'unknown', wanted, meant };
  }
  const { name, pin } = named;
  if (!pin) return { kind: 'unreadable', name };
  const { until } = pin;
  return until !== undefined && until < today ? { kind: 'expired', pin, until } : { kind: 'pinned', pin };
}

/** What a pin's choice of posts is decided by. */
export interface PinnablePost {
  /** The file's path, followed by `#row` for a row of an export. */
  readonly id: string;
  readonly date: string | undefined;
  readonly channel: string | undefined;
}

/** A post without a date is in no range of dates, and one without a channel in no channel. */
export function isPinned(
  { dates, channels, only }: PinnedPosts,
  { id, date, channel }: PinnablePost,
): boolean {
  if (dates && !(date !== undefined && isWithin(dates, date))) return false;
  if (channels && !(channel !== undefined && channels.includes(folded(channel)))) return false;
  return only === undefined || only.some((entry) => entry === id || matchesPath(entry, fileOf(id)));
}

const fileOf = (id: string): string => id.replace(/#[^#/]*$/, '');

const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
