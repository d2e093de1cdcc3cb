import { explainNote, type Consent, type KnownFile, type Post } from '../../brand/index.ts';
import type { Localize } from '../../base/localize.ts';
import { readProse } from '../../text/index.ts';
import type { NoPercentile, Percentile } from '../../voice/index.ts';
import { stateOf, type FileState } from './corpus-report.ts';
import { standingOf } from './post-standing.ts';
import type { ReadonlyBrandModel } from '../readonly-brand-model.ts';

/** What became of one file of the corpus, for whoever has it open. */
export interface PostBadge {
  readonly state: FileState;
  /** Why it was left out, what was taken, one sentence each; empty where nothing is odd. */
  readonly notes: readonly string[];
  /** Posts learned from it. */
  readonly posts: number;
  /** What may be done with every post of it; undefined where none is learned. */
  readonly consent: Consent | undefined;
  /** The channel, where all its posts have the same. */
  readonly channel: string | undefined;
  /** Its place among the brand's own posts of its length, by a voice that never saw it; of files with one post in English. */
  readonly standing: Percentile | NoPercentile | undefined;
  /** The file of the post that counts for it, where the same text stands in several. */
  readonly countedIn: string | undefined;
  /** Sentences that many posts repeat and that are not learned. */
  readonly repeated: number;
}

/** Undefined for a file that was not read yet. @param text the file's text, where it is known */
export function postBadge(
  brand: ReadonlyBrandModel,
  path: string,
  text: string | undefined,
  localize: Localize,
): PostBadge | undefined {
  const file = brand.filesInOrder().find((known) => known.path === path);
  if (!file) return undefined;
  const { posts } = file;
  const channels = new Set(posts.map(({ channel }) => channel));
  const [only, another] = posts;
  const [channel] = channels;
  return {
    state: stateOf(posts.length, file.notes),
    notes: notesOf(file, text, localize),
    posts: posts.length,
    consent: posts.length === 0 ? undefined : strictest(posts),
    channel: channels.size === 1 ? channel : undefined,
    standing: only && !another ? standingOf(brand, only.id) : undefined,
    countedIn: only && !another ? countedIn(brand, only.id) : undefined,
    repeated: posts.reduce((sum, { id }) => sum + brand.repeatedSentences(id), 0),
  };
}

function notesOf({ posts, notes }: KnownFile, text: string | undefined, localize: Localize): string[] {
  const told = notes.map((note) => explainNote(note, localize));
  if (posts.length > 0 || told.length > 0) return told;
  const isEmpty = text !== undefined && readProse(text).blocks.length === 0;
  return [isEmpty ? localize('it has no text.') : localize('its consent does not allow learning.')];
}

const strictest = (posts: readonly Post[]): Consent => ({
  learn: posts.every(({ consent }) => consent.learn),
  quote: posts.every(({ consent }) => consent.quote),
  send: posts.every(({ consent }) => consent.send),
});

function countedIn(brand: ReadonlyBrandModel, id: string): string | undefined {
  for (const [counted, copies] of brand.copies)
    if (counted !== id && copies.includes(id)) return counted.replace(/#\d+$/, '');
  return undefined;
}
