import { comparedWords, explainNote, type CorpusNote, type KnownFile } from '../../brand/index.ts';
import type { Localize } from '../../base/localize.ts';
import { OBJECT, type Sentence } from '../../text/index.ts';
import type { ReadonlyBrandModel } from '../readonly-brand-model.ts';

/** The result of reading a file: learned completely, in part, left out although readable, or not read. */
export type FileState = 'learned' | 'partly' | 'left-out' | 'not-read';

export interface FileReport {
  /** Relative to the corpus folder, with forward slashes. */
  readonly path: string;
  readonly state: FileState;
  /** The number of posts read from it. */
  readonly posts: number;
  /** Reasons and details, one sentence each. */
  readonly notes: readonly string[];
  /** Whether the posts come from columns that the user can choose differently. */
  readonly isTable: boolean;
  /** Whether it was left out as unpublished or unrelated, which the profile can override. */
  readonly canTakeIn: boolean;
}

/** A passage that several posts repeat and that is not learned. */
export interface RepeatedPassage {
  readonly text: string;
  /** Posts that contain it, exactly or nearly. */
  readonly posts: readonly string[];
}

/** A text that was posted more than once and counts once. */
export interface CopiedText {
  /** The post that counts. */
  readonly post: string;
  readonly title: string;
  /** The channels of its copies, `''` for a copy without channel. */
  readonly channels: readonly string[];
  readonly copies: number;
}

export interface QuotationReport {
  readonly post: string;
  readonly text: string;
}

/** A post with less consent than usual. */
export interface RestrictedPost {
  readonly post: string;
  readonly title: string;
  readonly quote: boolean;
  readonly send: boolean;
}

/** What was read of a corpus and what was left out, for display. */
export interface CorpusReport {
  readonly files: readonly FileReport[];
  readonly repeated: readonly RepeatedPassage[];
  readonly copied: readonly CopiedText[];
  readonly quotations: readonly QuotationReport[];
  readonly restricted: readonly RestrictedPost[];
}

/** The most items listed of each kind. */
const MOST = 200;

/** Reads all posts again, so it takes about as long as learning; linear in the corpus. */
export function reportCorpus(brand: ReadonlyBrandModel, localize: Localize): CorpusReport {
  const files = brand.filesInOrder();
  const raw = files.flatMap(({ posts }) => posts);
  return {
    files: files.map((file) => reportFile(file, localize)),
    repeated: repeatedPassages(brand, files),
    copied: [...brand.copies]
      .map(([post, copies]) => ({
        post,
        title: titleOf(brand, post),
        channels: [
          ...new Set(raw.filter(({ id }) => copies.includes(id)).map(({ channel }) => channel ?? '')),
        ],
        copies: copies.length,
      }))
      .sort((a, b) => b.copies - a.copies || (a.post < b.post ? -1 : 1))
      .slice(0, MOST),
    quotations: raw
      .flatMap(({ id, blocks, consent }) =>
        blocks.flatMap(({ kind, sentences }) =>
          kind === 'quote' && consent.quote ? quotationOf(id, sentences) : [],
        ),
      )
      .slice(0, MOST),
    restricted: raw
      .filter(({ consent }) => !consent.quote)
      .map(({ id, title = id, consent: { quote, send } }) => ({ post: id, title, quote, send }))
      .slice(0, MOST),
  };
}

/** What is left of a block quotation beside a quotation in it, such as “— a customer, 2025”, is no quotation. */
function quotationOf(post: string, sentences: readonly Sentence[]): QuotationReport[] {
  const text = sentences.map((sentence) => sentence.text).join(' ');
  return text.includes(OBJECT) && /^[\s–—-]/.test(text.replaceAll(OBJECT, ''))
    ? []
    : [{ post, text: text.replaceAll(OBJECT, '').trim() }];
}

function reportFile({ path, posts, notes }: KnownFile, localize: Localize): FileReport {
  return {
    path,
    state: stateOf(posts.length, notes),
    posts: posts.length,
    notes: notes.map((note) => explainNote(note, localize)),
    isTable: notes.some(({ kind }) => kind === 'columns' || kind === 'no-text-column'),
    canTakeIn: notes.some(({ kind }) => kind === 'left-out'),
  };
}

const WHOLE = new Set<CorpusNote['kind']>(['columns', 'encoding', 'no-header']);

export function stateOf(posts: number, notes: readonly CorpusNote[]): FileState {
  if (posts > 0) return notes.every(({ kind }) => WHOLE.has(kind)) ? 'learned' : 'partly';
  return notes.some(
    ({ kind }) => kind === 'unreadable' || kind === 'no-text-column' || kind === 'broken-table',
  )
    ? 'not-read'
    : 'left-out';
}

function titleOf(brand: ReadonlyBrandModel, id: string): string {
  const post = brand.posts.get(id);
  const opening = post?.title ?? post?.blocks[0]?.sentences[0]?.text ?? id;
  return opening.length > 90 ? `${opening.slice(0, 89)}…` : opening;
}

/** Passages that differ only in figures and case are listed once. */
function repeatedPassages(brand: ReadonlyBrandModel, files: readonly KnownFile[]): RepeatedPassage[] {
  const passages = new Map<string, { text: string; posts: string[] }>();
  for (const { posts } of files)
    for (const post of posts) {
      if (brand.repeatedSentences(post.id) === 0) continue;
      const learned = new Set(
        (brand.posts.get(post.id)?.blocks ?? []).flatMap(({ sentences }) =>
          sentences.map(({ start }) => start),
        ),
      );
      for (const { sentences } of post.blocks) {
        const text = sentences
          .flatMap((sentence) => (learned.has(sentence.start) ? [] : sentence.text))
          .join(' ');
        if (text === '') continue;
        const key = comparedWords(text).join(' ');
        const known = passages.get(key);
        if (known) known.posts.push(post.id);
        else passages.set(key, { text, posts: [post.id] });
      }
    }
  return [...passages.values()].sort((a, b) => b.posts.length - a.posts.length).slice(0, MOST);
}
