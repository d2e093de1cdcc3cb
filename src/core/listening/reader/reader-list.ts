import { rankSources, type ReaderPost, type ReaderWish } from '../sources/rank-sources.ts';
import type { SourceFile } from '../sources/source.ts';

/** What a reader shows. */
export interface ReaderList {
  /** Best first: the best of those that nothing was chosen about, and all that were kept or hidden. */
  readonly posts: readonly ReaderPost[];
  /** How many posts with words the files hold, each counted once; copies on other networks are not counted. */
  readonly total: number;
}

/** The posts of all feeds for a reader. @param most how many posts are listed that nothing was chosen about */
export function readerList(files: readonly SourceFile[], wish: ReaderWish, most: number): ReaderList {
  // Pictures without words can neither be ranked nor quoted.
  const ranked = rankSources(files, wish).filter(({ text }) => text.trim() !== '');
  let open = 0;
  return {
    posts: ranked.filter(({ keep }) => keep !== undefined || open++ < most),
    total: ranked.length,
  };
}
