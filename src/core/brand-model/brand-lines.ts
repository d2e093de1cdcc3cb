import type { Post, Profile } from '../brand/index.ts';
import type { RecurringLines } from './own-posts.ts';
import { factLines, KnownLines, readLine, repeatedLines, type KnownLine } from '../prediction/index.ts';

/** A wording in the stored form. */
interface StoredWording {
  readonly text: string;
  readonly posts: number;
  readonly opens: boolean;
  readonly post: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The lines that ghost text may continue: the profile's facts, and wordings that at least three posts have in
 * common.
 */
export class BrandLines {
  #wordings: readonly KnownLine[] = [];
  #known: { readonly lines: KnownLines; readonly facts: Profile['facts'] } | undefined;

  /** Sets the wordings found by `findWordings`. */
  setWordings(wordings: readonly KnownLine[]): void {
    this.#wordings = wordings;
    this.#known = undefined;
  }

  /** All lines, given a profile. */
  under(profile: Pick<Profile, 'facts'>): KnownLines {
    if (this.#known?.facts !== profile.facts)
      this.#known = {
        lines: new KnownLines([...factLines(profile), ...this.#wordings]),
        facts: profile.facts,
      };
    return this.#known.lines;
  }

  /** Serialises the wordings; equal wordings give equal bytes. */
  write(): Uint8Array {
    const stored = this.#wordings.flatMap(({ text, source, opensParagraph }): StoredWording[] =>
      source.kind === 'wording'
        ? [
            {
              text,
              posts: source.posts,
              opens: opensParagraph,
              post: source.example.post,
              start: source.example.sentence.start,
              end: source.example.sentence.end,
            },
          ]
        : [],
    );
    return new TextEncoder().encode(JSON.stringify(stored));
  }
}

/**
 * Finds wordings in quotable posts and in the brand's recurring lines, in steps of some milliseconds;
 * independent of the posts' order.
 */
export function* findWordings(
  posts: readonly Post[],
  recurringLines: readonly RecurringLines[],
  brandName: string,
): Generator<undefined, KnownLine[], undefined> {
  const quotable = posts.filter(({ consent }) => consent.quote);
  const personal = recurringLines.map(({ id, blocks }) => ({
    id,
    blocks: blocks.map((block) => ({
      ...block,
      sentences: block.sentences.filter(({ text }) => isPersonal(text, brandName)),
    })),
  }));
  const found = yield* repeatedLines([...quotable, ...personal]);
  return found.sort((a, b) => (a.text < b.text ? -1 : 1));
}

/** True for text in the first or second person that does not describe the brand as a footer does. */
const isPersonal = (text: string, brandName: string): boolean =>
  /\b(?:we|us|our|you|your|i|my)\b/i.test(text) && !text.toLowerCase().includes(brandName.toLowerCase());

/** Reads what `write` wrote; undefined for anything else. */
export function readWordings(bytes: Uint8Array | undefined): KnownLine[] | undefined {
  if (!bytes) return undefined;
  const stored = parse(new TextDecoder().decode(bytes));
  if (!Array.isArray(stored) || !stored.every(isStored)) return undefined;
  return stored.map(({ text, posts, opens, post, start, end }) => ({
    ...readLine(text),
    source: { kind: 'wording', posts, example: { post, sentence: { text, start, end } } },
    opensParagraph: opens,
  }));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const isStored = (value: unknown): value is StoredWording =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  typeof value.text === 'string' &&
  'posts' in value &&
  typeof value.posts === 'number' &&
  'opens' in value &&
  typeof value.opens === 'boolean' &&
  'post' in value &&
  typeof value.post === 'string' &&
  'start' in value &&
  typeof value.start === 'number' &&
  'end' in value &&
  typeof value.end === 'number';
