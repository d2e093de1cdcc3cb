// Answers one question about exports of mentions, events and feeds, in a thread of its own that ends with it.
import { parentPort, workerData } from 'node:worker_threads';
import { localizeInEnglish, type Localize } from '../../core/base/localize.ts';
import { decode } from '../../core/text/decode.ts';
import type { FileBytes, ListeningAnswers, ListeningCall, ListeningStart } from './listening-calls.ts';

const start: unknown = workerData;
if (!parentPort || !isStart(start)) throw new Error('started without a question');

const port = parentPort;
const { texts, call } = start;
const localize: Localize = (template, ...values) => localizeInEnglish(texts[template] ?? template, ...values);
void answer(call).then((found) => {
  port.postMessage(found);
});

/** Exports of monitoring tools are larger than posts. */
const MOST_BYTES = 256 * 1024 * 1024;
/** The most posts that a reader shows about which nothing was chosen. */
const MOST_POSTS = 300;

async function answer(asked: ListeningCall): Promise<ListeningAnswers[keyof ListeningAnswers]> {
  const listening = await import('../../core/listening/index.ts');
  const { findPosts, forget, rankingModel, readChoices, readerList, reportListening } = listening;
  switch (asked.kind) {
    case 'report':
      return reportListening(asked.files.map(textOf), asked, localize);
    case 'add':
      return added(asked);
    case 'rank': {
      const choices = readChoices(asked.choices, localize);
      return readerList(asked.files.map(textOf), { ...asked, choices }, MOST_POSTS);
    }
    case 'model': {
      const choices = readChoices(asked.choices, localize);
      return rankingModel(asked.files.map(textOf), { ...asked, choices });
    }
    case 'find':
      return findPosts(asked.files.map(textOf), asked.words);
    case 'forget': {
      const files = asked.files.map(textOf);
      const left = forget({ files, choices: asked.choices }, asked.what, asked.salt);
      const names = new Set(left.files.map(({ name }) => name));
      return {
        // A file that is not touched is the same object.
        written: left.files.filter((file) => !files.includes(file)),
        removed: files.flatMap(({ name }) => (names.has(name) ? [] : [name])),
        choices: left.choices,
      };
    }
  }
}

async function added({
  file,
  salt,
  order,
}: Extract<ListeningCall, { kind: 'add' }>): Promise<ListeningAnswers['add']> {
  const { extensionOf, isArchive, ListeningFileError, readSource, UnclearDatesError, writeSource } =
    await import('../../core/listening/index.ts');
  if (isArchive(file.bytes)) return addedArchive(file.bytes);
  const decoded = decode(file.bytes, MOST_BYTES);
  if (!decoded.ok)
    return {
      kind: 'fault',
      message:
        decoded.reason === 'binary'
          ? localize('The file is no text. Export it as CSV, JSON or XML; of a spreadsheet, save it as CSV.')
          : localize('The file is larger than 256 MB. Export a shorter time.'),
    };
  try {
    const { source, skipped } = readSource(
      { name: file.name, text: decoded.text },
      { salt, ...(order ? { order } : {}) },
      localize,
    );
    return {
      ...{ kind: 'added', source: source.kind, skipped },
      ...{ extension: extensionOf(source), text: writeSource(source) },
    };
  } catch (error) {
    if (error instanceof UnclearDatesError) return { kind: 'unclear-dates', example: error.example };
    if (error instanceof ListeningFileError) return { kind: 'fault', message: error.message };
    throw error;
  }
}

/** An account's archive, of which only posts are kept. */
async function addedArchive(bytes: Uint8Array): Promise<ListeningAnswers['add']> {
  const { ARCHIVE_COLLECTIONS, archivePosts, extensionOf, writeSource } =
    await import('../../core/listening/index.ts');
  const { ArchiveError, readArchive } = await import('./read-archive.ts');
  if (bytes.length > MOST_BYTES)
    return { kind: 'fault', message: localize('The archive is larger than 256 MB.') };
  try {
    const { posts, skipped } = archivePosts(readArchive(bytes, ARCHIVE_COLLECTIONS));
    const source = { kind: 'feed', posts } as const;
    return {
      ...{ kind: 'added', source: source.kind, skipped },
      ...{ extension: extensionOf(source), text: writeSource(source) },
    };
  } catch (error) {
    if (error instanceof ArchiveError)
      return { kind: 'fault', message: localize('The archive is cut off or damaged. Download it again.') };
    throw error;
  }
}

function textOf({ name, bytes }: FileBytes): { readonly name: string; readonly text: string } {
  const decoded = decode(bytes, MOST_BYTES);
  return { name, text: decoded.ok ? decoded.text : '' };
}

function isStart(value: unknown): value is ListeningStart {
  return (
    typeof value === 'object' &&
    value !== null &&
    'texts' in value &&
    'call' in value &&
    typeof value.call === 'object' &&
    value.call !== null &&
    'kind' in value.call
  );
}
