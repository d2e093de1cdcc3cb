import { ListeningFileError } from '../shared/table.ts';
import { isoTime } from '../shared/time.ts';
import { readSource } from './read-source.ts';
import type { SourceFile } from './source.ts';

/** A mention or a post that was looked for. */
export interface FoundPost {
  readonly id: string;
  readonly text: string;
  /** ISO 8601, or null. */
  readonly time: string | null;
  /** What its author warns of, which covers its text; null for nothing. */
  readonly warning: string | null;
  /** The files it is in. */
  readonly sources: readonly string[];
}

const MOST = 100;

/** Mentions and posts with this id or with this in their text, whatever the case, at most 100; each id once. */
export function findPosts(files: readonly SourceFile[], words: string): FoundPost[] {
  const wanted = words.trim().toLowerCase();
  const found = new Map<string, FoundPost>();
  if (wanted === '') return [];
  for (const { name, text } of files)
    for (const post of postsIn({ name, text })) {
      if (post.id.toLowerCase() !== wanted && !post.text.toLowerCase().includes(wanted)) continue;
      const known = found.get(post.id);
      if (known) found.set(post.id, { ...known, sources: [...known.sources, name] });
      else if (found.size < MOST) found.set(post.id, { ...post, sources: [name] });
    }
  return [...found.values()];
}

function postsIn(file: SourceFile): readonly Omit<FoundPost, 'sources'>[] {
  try {
    const { source } = readSource(file);
    if (source.kind === 'feed')
      return source.posts.map(({ id, text, time, warning }) => ({ id, text, time, warning }));
    if (source.kind !== 'mentions') return [];
    return source.mentions.map(({ id, text, time }) => ({ id, text, time: isoTime(time), warning: null }));
  } catch (error) {
    if (error instanceof ListeningFileError) return [];
    throw error;
  }
}
