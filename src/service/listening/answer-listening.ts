import type { Localize } from '../../core/base/localize.ts';
import { decode } from '../../core/text/decode.ts';
import type { AccountRecord } from '../../core/listening/index.ts';
import type { FileBytes, ListeningAnswers, ListeningCall } from './listening-calls.ts';

/** Exports of monitoring tools are larger than posts. */
const MOST_BYTES = 256 * 1024 * 1024;
/** The most posts that a reader shows about which nothing was chosen. */
const MOST_POSTS = 300;

/** Reads the records of an account's archive that posts are made of; undefined where it is cut off or damaged. */
export type ReadAccount = (bytes: Uint8Array) => Promise<readonly AccountRecord[] | undefined>;

/**
 * Answers a question about exports. Rejects where a file cannot be read as what it claims to be.
 * @param readAccount left out where archives cannot be read
 */
export function answerListening<Call extends ListeningCall>(
  asked: Call,
  localize: Localize,
  readAccount?: ReadAccount,
): Promise<ListeningAnswers[Call['kind']]>;
export async function answerListening(
  asked: ListeningCall,
  localize: Localize,
  readAccount?: ReadAccount,
): Promise<ListeningAnswers[keyof ListeningAnswers]> {
  const listening = await import('../../core/listening/index.ts');
  const { findPosts, forget, rankingModel, readChoices, readerList, reportListening } = listening;
  switch (asked.kind) {
    case 'report':
      return reportListening(asked.files.map(textOf), asked, localize);
    case 'add':
      return added(asked, localize, readAccount);
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

async function added(
  { file, salt, order }: Extract<ListeningCall, { kind: 'add' }>,
  localize: Localize,
  readAccount: ReadAccount | undefined,
): Promise<ListeningAnswers['add']> {
  const { extensionOf, isArchive, ListeningFileError, readSource, UnclearDatesError, writeSource } =
    await import('../../core/listening/index.ts');
  if (isArchive(file.bytes)) return addedArchive(file.bytes, localize, readAccount);
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
async function addedArchive(
  bytes: Uint8Array,
  localize: Localize,
  readAccount: ReadAccount | undefined,
): Promise<ListeningAnswers['add']> {
  const { archivePosts, extensionOf, writeSource } = await import('../../core/listening/index.ts');
  const fault = (message: string) => ({ kind: 'fault', message }) as const;
  if (!readAccount) return fault(localize('Reading an archive of an account needs VS Code on a computer.'));
  if (bytes.length > MOST_BYTES) return fault(localize('The archive is larger than 256 MB.'));
  const records = await readAccount(bytes);
  if (!records) return fault(localize('The archive is cut off or damaged. Download it again.'));
  const { posts, skipped } = archivePosts(records);
  const source = { kind: 'feed', posts } as const;
  return {
    ...{ kind: 'added', source: source.kind, skipped },
    ...{ extension: extensionOf(source), text: writeSource(source) },
  };
}

function textOf({ name, bytes }: FileBytes): { readonly name: string; readonly text: string } {
  const decoded = decode(bytes, MOST_BYTES);
  return { name, text: decoded.ok ? decoded.text : '' };
}
