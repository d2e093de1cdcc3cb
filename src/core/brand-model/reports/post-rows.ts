import {
  chosenByProfile,
  explainNote,
  type Consent,
  type KnownFile,
  type PackedPost,
} from '../../brand/index.ts';
import type { Localize } from '../../base/localize.ts';
import { countWordsIn } from '../../voice/index.ts';
import { stateOf } from './corpus-report.ts';
import type { ReadonlyBrandModel } from '../readonly-brand-model.ts';

/** What became of a post, or of a file without posts. */
export type PostState = 'learned' | 'copy' | 'repeated' | 'excluded' | 'left-out' | 'not-read';

/** A post of the corpus, or a file of which none is learned. */
export interface PostRow {
  /** The post's id; the path for a file of which none is learned. */
  readonly id: string;
  /** The file's path below the corpus folder. */
  readonly path: string;
  readonly title: string;
  readonly channel: string;
  /** YYYY-MM-DD, or empty. */
  readonly date: string;
  readonly words: number;
  /** Undefined where nothing is learned: of such posts nothing is kept. */
  readonly consent: Pick<Consent, 'learn' | 'quote' | 'send'> | undefined;
  /** The last day of its consent, or empty. */
  readonly until: string;
  readonly weight: number;
  readonly state: PostState;
  /** Why it is left out, or what is odd about it, one sentence each. */
  readonly notes: readonly string[];
  /** Whether it is one of several posts of its file. */
  readonly isRow: boolean;
}

/** Posts between two pauses. */
const STEP = 25;
const LONGEST_TITLE = 90;

/** All posts and all files without posts, in path order; in steps of some milliseconds. */
export function* listPosts(
  brand: ReadonlyBrandModel,
  localize: Localize,
): Generator<undefined, PostRow[], undefined> {
  const rows: PostRow[] = [];
  const representatives = new Map<string, string>();
  for (const [counted, copies] of brand.copies) for (const copy of copies) representatives.set(copy, counted);
  for (const file of brand.filesInOrder()) {
    if (file.posts.length === 0) {
      if (isToBeShown(file)) rows.push(fileRow(brand, file, localize));
      continue;
    }
    const about = { isRow: file.posts.length > 1, until: endsOf(file) };
    const notes = file.notes
      .filter(({ kind }) => kind !== 'consent-ends' && kind !== 'columns')
      .map((note) => explainNote(note, localize));
    for (const post of file.posts) {
      rows.push(postRow(brand, post, { ...about, notes, counted: representatives.get(post.id) }, localize));
      if (rows.length % STEP === 0) yield;
    }
  }
  return rows;
}

/** Settings beside posts are no posts that were left out. */
const isToBeShown = ({ notes }: KnownFile): boolean =>
  !notes.some(
    (note) => note.kind === 'folder-consent' || (note.kind === 'no-posts' && note.reason === 'settings'),
  );

function fileRow({ profile }: ReadonlyBrandModel, { path, notes }: KnownFile, localize: Localize): PostRow {
  const state = stateOf(0, notes);
  const told = notes.map((note) => explainNote(note, localize));
  const isExcluded = chosenByProfile(path, profile.corpusChoice) === 'exclude';
  return {
    ...{
      id: path,
      path,
      title: '',
      channel: '',
      date: '',
      words: 0,
      consent: undefined,
      until: '',
      weight: 1,
    },
    state: isExcluded ? 'excluded' : state === 'not-read' ? 'not-read' : 'left-out',
    notes: told.length > 0 ? told : [localize('its consent does not allow learning, or it has no text.')],
    isRow: false,
  };
}

function endsOf({ notes }: KnownFile): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const note of notes)
    if (note.kind === 'consent-ends') for (const post of note.posts) days.set(post, note.until);
  return days;
}

interface AboutFile {
  readonly isRow: boolean;
  readonly until: ReadonlyMap<string, string>;
  readonly notes: readonly string[];
  /** The post that counts for this one, where the same text stands in several. */
  readonly counted: string | undefined;
}

function postRow(
  brand: ReadonlyBrandModel,
  raw: PackedPost,
  { isRow, until, notes, counted }: AboutFile,
  localize: Localize,
): PostRow {
  const learned = brand.posts.get(raw.id);
  const isCopy = counted !== undefined && counted !== raw.id;
  const { learn, quote, send } = learned?.consent ?? raw.consent;
  const { blocks } = raw;
  return {
    id: raw.id,
    path: raw.id.replace(/#\d+$/, ''),
    title: shortened(raw.title ?? blocks[0]?.sentences[0]?.text ?? raw.id),
    channel: raw.channel ?? '',
    date: raw.date ?? '',
    words: countWordsIn(brand.voices.languageOfPost(raw.id), blocks),
    consent: { learn, quote, send },
    until: until.get(raw.id) ?? '',
    weight: raw.weight,
    state: learned ? 'learned' : isCopy ? 'copy' : 'repeated',
    notes: isCopy
      ? [localize('the same text counts once, in {0}.', counted), ...notes]
      : learned
        ? notes
        : [localize('all its sentences are repeated in other posts.'), ...notes],
    isRow,
  };
}

const shortened = (text: string): string =>
  text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE - 1)}…` : text;
