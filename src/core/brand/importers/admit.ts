import {
  countAddresses,
  countLinks,
  type ProseBlock,
  readHtml,
  readPlainBlocks,
  readProse,
  readProseBlocks,
  rereadProse,
  wellFormed,
} from '../../text/index.ts';
import type { Consent } from '../consent.ts';
import { hasStatementWord, type ConsentStatement } from '../consent-statements/index.ts';
import { postConsent } from '../posts/post-consent.ts';
import { documentConsents } from '../read-document.ts';
import { dayIn, dayOrderOf, readWrittenDate, type DayOrder, type WrittenDate } from '../dates.ts';
import type { CorpusFile, CorpusNote, Post, SkipReason } from '../posts/post.ts';
import type { Entry, ExportFile, Imported, Markup } from './importer.ts';
import { channelOf, channelOfPath } from './networks.ts';

/** Characters of a post that are shown as a sample. */
const SAMPLE_LENGTH = 80;

/**
 * A post that reads its text when its blocks are first used, as the sentences of a whole export do not fit
 * into memory.
 */
function importedPost(fields: Omit<Post, 'blocks' | 'links'>, text: string, markup: Markup): Post {
  const links = linksIn(text, markup);
  return {
    ...fields,
    ...(links > 0 && { links }),
    get blocks() {
      return readBlocks(text, markup);
    },
  };
}

function linksIn(text: string, markup: Markup): number {
  if (markup === 'plain') return countAddresses(text);
  return markup === 'markdown' ? countLinks(rereadProse(text)) : readHtml(text).links;
}

function readBlocks(text: string, markup: Markup): readonly ProseBlock[] {
  if (markup === 'plain') return readPlainBlocks(text, 'meant');
  if (markup === 'markdown') return readProseBlocks(readProse(text));
  return readProseBlocks(readHtml(text));
}

/**
 * The brand's own published posts among the entries of an export; the others are counted by the reason why
 * they are left out.
 */
export function admit(
  { path, today }: Pick<ExportFile, 'path' | 'today'>,
  imported: Imported,
  fallback: Consent,
): CorpusFile {
  const notes: CorpusNote[] = [...(imported.notes ?? [])];
  const skipped = new Map<SkipReason, number>();
  const seen = new Map<string, Set<string>>();
  const stated = new Map<string, unknown[]>();
  const admitted: { readonly entry: Entry; readonly text: string; readonly channel: string | undefined }[] =
    [];
  const dates: (WrittenDate | undefined)[] = [];
  for (const entry of imported.entries) {
    const text = entry.text === undefined ? '' : wellFormed(entry.text).trim();
    const channel = channelOf(entry.channel) ?? imported.channel ?? channelOfPath(path);
    noteStated(stated, entry, text);
    const reason =
      skipReasonOf(entry, text, channel) ?? (isRepeated(seen, text, channel) ? 'duplicate' : undefined);
    if (reason !== undefined) {
      skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
      continue;
    }
    admitted.push({ entry, text, channel });
    dates.push(readWrittenDate(entry.date));
  }
  const order = dayOrderOf(dates) ?? imported.dayOrder;
  let until: string | undefined;
  const posts = admitted.flatMap(({ entry, text, channel }, index): Post[] => {
    const date = dayIn(dates[index], order);
    if (isToCome(date, today)) {
      skipped.set('scheduled', (skipped.get('scheduled') ?? 0) + 1);
      if (until === undefined || date < until) until = date;
      return [];
    }
    const id = entry.number === undefined ? path : `${path}#${String(entry.number)}`;
    const { consent, notes: unclear } = postConsent(
      statementsOf(entry, stated.get(text), text),
      fallback,
      id,
    );
    if (unclear.length > 0) notes.push({ kind: 'unclear-consent', post: id, line: entry.line + 1 });
    return [
      importedPost(
        {
          id,
          channel,
          consent,
          line: entry.line,
          title: textOf(entry.title),
          date,
          author: textOf(entry.author),
        },
        text,
        entry.markup ?? 'plain',
      ),
    ];
  });
  notes.push(
    ...noteDates(
      admitted.map(({ entry }) => entry),
      dates,
      order,
    ),
  );
  for (const [reason, count] of skipped)
    notes.push({
      ...{ kind: 'skipped', reason, count },
      ...(reason === 'scheduled' && until !== undefined && { until }),
    });
  if (imported.columns) notes.push(noteColumns(imported.columns, posts));
  return { posts, notes };
}

const isToCome = (date: string | undefined, today: string | undefined): date is string =>
  today !== undefined && date !== undefined && date > today;

/** What one copy of a text states holds for the others. */
function noteStated(stated: Map<string, unknown[]>, { consents = [] }: Entry, text: string): void {
  if (consents.some((value) => value !== '')) stated.set(text, [...(stated.get(text) ?? []), ...consents]);
}

/** Where posts that begin with a name answer whoever has it. */
const ANSWERED_BY_NAME = new Set(['x', 'twitter']);

function skipReasonOf(entry: Entry, text: string, channel = ''): SkipReason | undefined {
  if (entry.notAPost !== undefined) return entry.notAPost;
  if (entry.status !== undefined && entry.status !== 'published') return entry.status;
  if (entry.origin === 'others') return 'others-text';
  if (entry.origin === 'repost' || entry.origin === 'reply') return entry.origin;
  if (text === '') return 'empty';
  if (entry.origin === undefined && ANSWERED_BY_NAME.has(channel) && /^@\w/.test(text)) return 'reply';
  return hasWords(text, entry.markup ?? 'plain') ? undefined : 'no-words';
}

const NO_WORDS = /https?:\/\/\S+|www\.\S+|[#@＃＠][\p{L}\p{N}_.-]+/gu;

const hasWords = (text: string, markup: Markup): boolean =>
  markup === 'plain' ? /\p{L}/u.test(text.replace(NO_WORDS, ' ')) : readBlocks(text, markup).length > 0;

function isRepeated(seen: Map<string, Set<string>>, text: string, channel = ''): boolean {
  const channels = seen.get(text);
  if (!channels) seen.set(text, new Set([channel]));
  else if (channels.has(channel)) return true;
  else channels.add(channel);
  return false;
}

/** What an entry's fields state, and its text where it has markup that can state it. */
function statementsOf(
  { number, consents = [], markup = 'plain' }: Entry,
  ofCopies: readonly unknown[] = [],
  text: string,
): ConsentStatement[] {
  const inFields = [...new Set([...consents, ...ofCopies])].map((value) => ({ value, line: 0 }));
  if (number === undefined || !hasStatementWord(text)) return inFields;
  return [...inFields, ...documentConsents(ENTRY_NAMES[markup], text)];
}

const ENTRY_NAMES: Readonly<Record<Markup, string>> = {
  plain: 'entry.txt',
  html: 'entry.html',
  markdown: 'entry.md',
};

const textOf = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : wellFormed(text).replace(/\s+/g, ' ').trim() || undefined;

function* noteDates(
  entries: readonly Entry[],
  dates: readonly (WrittenDate | undefined)[],
  order: DayOrder | undefined,
): Generator<CorpusNote> {
  const unread = entries.filter(({ date }, index) => isStated(date) && dates[index] === undefined);
  if (unread.length > 0) yield { kind: 'unread-dates', count: unread.length };
  if (order !== undefined) return;
  const open = entries.filter((_, index) => dates[index]?.kind === 'either');
  const example = open[0]?.date;
  if (typeof example === 'string') yield { kind: 'ambiguous-dates', count: open.length, example };
}

const isStated = (date: unknown): boolean =>
  date !== undefined && date !== null && !(typeof date === 'string' && date.trim() === '');

/** The sample is from a post that may be quoted: text of other posts is not kept, not even in a note. */
function noteColumns(taken: NonNullable<Imported['columns']>, posts: readonly Post[]): CorpusNote {
  const shown = posts.find(({ consent }) => consent.learn && consent.quote);
  const sentence = shown?.blocks[0]?.sentences[0]?.text;
  return {
    kind: 'columns',
    taken,
    rows: posts.length,
    ...(sentence !== undefined && { sample: sentence.slice(0, SAMPLE_LENGTH) }),
  };
}
