import columns from '../../../../data/listening/columns.json' with { type: 'json' };
import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import { eventsIn } from '../communities/events.ts';
import { readFeedFile } from '../feeds/import/read-feed-file.ts';
import { columnOf, ListeningFileError, readTable } from '../shared/table.ts';
import { mentionsIn, type ReadingOptions } from '../spark/read-mentions.ts';
import { readFeedLines } from './feed-lines.ts';
import type { Source, SourceFile } from './source.ts';

/** A source, and how many rows of its file could not be read. */
export interface ReadSource {
  readonly source: Source;
  readonly skipped: number;
}

/**
 * Reads a file of mentions, numbers, events or posts, whichever it is by its content. Authors of mentions are hashed; those of public posts are
 * kept, as a quotation has to name them. Throws `ListeningFileError` for any other file.
 */
export function readSource(
  { name, text }: SourceFile,
  options: ReadingOptions = {},
  localize: Localize = localizeInEnglish,
): ReadSource {
  if (/\.jsonl$/i.test(name))
    return { source: { kind: 'feed', posts: readFeedLines(text, localize) }, skipped: 0 };
  if (/^\s*[<{[]/.test(text.replace(/^\uFEFF/, '')))
    return { source: { kind: 'feed', posts: readFeedFile(text, localize) }, skipped: 0 };
  const table = readTable(text);
  const has = (aliases: readonly string[]): boolean => columnOf(table, aliases) >= 0;
  if (has(columns.community) && has(columns.people)) {
    const { communities, skipped } = eventsIn(table, localize, options.order);
    return { source: { kind: 'events', communities }, skipped };
  }
  if (!has(columns.time))
    throw new ListeningFileError(
      localize(
        'The file has neither mentions (a column “time” or “date”), nor events of communities (“community”, “date”, “people”), nor posts of a feed.',
      ),
    );
  const { mentions, series, skipped } = mentionsIn(table, localize, { ...options, isMerged: true });
  return mentions.length > 0
    ? { source: { kind: 'mentions', mentions }, skipped }
    : { source: { kind: 'counts', series }, skipped };
}
