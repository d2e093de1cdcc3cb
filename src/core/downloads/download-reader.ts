import type { Localize } from '../base/localize.ts';
import { CorpusFiles } from '../brand-model/corpus-files.ts';
import {
  brandNameIn,
  completeProfile,
  explainNote,
  importPosts,
  isCorpusFile,
  readCorpusFile,
  siteNamesIn,
  skippedPart,
  type CorpusFile,
  type CorpusNote,
  type ImportedPost,
  type NamedSource,
  type Profile,
  type SkippedPart,
} from '../brand/index.ts';
import { decode } from '../text/index.ts';

/** A file of a download. */
export interface DownloadedFile {
  /** Its path within the download, with forward slashes. */
  readonly path: string;
  /** Empty for a file that was not read. */
  readonly bytes: Uint8Array;
  /** Set for a file that was not read: a picture, a film or another medium, or a zip that is damaged. */
  readonly unread?: 'media' | 'damaged';
}

/** What became of a file of a download. */
export interface FileOutcome {
  readonly path: string;
  readonly posts: number;
  /** Whether it states something of other files: the consent of a folder, a list of posts. */
  readonly isAboutOthers: boolean;
  /** What of it is no post, with the reason. */
  readonly skipped: readonly SkippedPart[];
  /** The same and what else was noted of it, as sentences to follow its name. */
  readonly notes: readonly string[];
}

/** A download that was read but not written yet. */
export interface Plan {
  readonly posts: readonly ImportedPost[];
  /** Every file, with or without posts. */
  readonly files: readonly FileOutcome[];
  /** The name of whoever published the posts, where it is clear. */
  readonly brandName: string | undefined;
}

/**
 * Reads a download as posts to be written into a corpus. Files that may affect others (`mayAffectOthers`) are noted first, each of them; then
 * every file is read.
 */
export class DownloadReader {
  /** What files state of others: the consent of folders, lists of posts. */
  readonly #others = new CorpusFiles();
  /** Consent is what the download states; a brand's own rules apply once its posts lie in the corpus. */
  readonly #profile: Profile = completeProfile({ name: '' });
  readonly #localize: Localize;
  readonly #today: string;
  readonly #taken: Set<string>;
  readonly #posts: ImportedPost[] = [];
  readonly #files: FileOutcome[] = [];
  readonly #named: NamedSource[] = [];

  /**
   * @param taken paths that are in use, in lower case
   * @param today YYYY-MM-DD
   */
  constructor(taken: Iterable<string>, today: string, localize: Localize) {
    this.#taken = new Set(taken);
    this.#today = today;
    this.#localize = localize;
  }

  note(file: DownloadedFile): void {
    if (file.unread !== undefined || !isCorpusFile(file.path)) return;
    const { notes } = this.#readFile(file);
    this.#others.add({ path: file.path, fingerprint: 0, posts: [], notes });
  }

  read(file: DownloadedFile): void {
    const { path } = file;
    const whole = reasonByName(file, this.#localize);
    if (whole !== undefined) {
      this.#files.push({
        ...{ path, posts: 0, isAboutOthers: false },
        ...{ skipped: [ofFile(whole)], notes: [`${whole}.`] },
      });
      return;
    }
    const read = this.#readFile(file);
    const posts = importPosts(read, path, this.#taken);
    this.#posts.push(...posts);
    if (posts.length > 0) this.#nameOf(file, read);
    const skipped = read.notes.flatMap((note) => skippedPart(note, this.#localize) ?? []);
    const notes = read.notes.filter(tellsOfLoss).map((note) => explainNote(note, this.#localize));
    const isUnexplained = posts.length === 0 && skipped.length === 0;
    const none = this.#localize('no text of posts was found in it');
    this.#files.push({
      ...{ path, posts: posts.length },
      isAboutOthers: read.notes.some(({ kind }) => kind === 'folder-consent' || kind === 'listed-posts'),
      skipped: isUnexplained ? [ofFile(none)] : skipped,
      notes: isUnexplained && notes.length === 0 ? [`${none}.`] : notes,
    });
  }

  plan(folder: string): Plan {
    const texts = this.#posts.map(({ text }) => text.replace(/^---\n[^]*?\n---\n/, ''));
    return {
      ...{ posts: this.#posts, files: this.#files },
      brandName: brandNameIn(this.#named, folder, texts),
    };
  }

  #readFile(file: DownloadedFile): CorpusFile {
    const { fallback, rules } = this.#others.rulesFor(file, this.#profile, this.#today);
    return readCorpusFile(file.path, file.bytes, fallback, rules);
  }

  #nameOf({ path, bytes }: DownloadedFile, { posts }: CorpusFile): void {
    const decoded = /\.(?:x?html?|txt|eml)$/i.test(path) ? decode(bytes) : undefined;
    this.#named.push({
      sites: decoded?.ok === true ? siteNamesIn(decoded.text) : [],
      authors: [...new Set(posts.flatMap(({ author }) => author ?? []))],
    });
  }
}

const ofFile = (reason: string): SkippedPart => ({ reason, count: 1, of: 'file' });

/** Why a file is no post, where its name or its state says so. */
function reasonByName({ path, unread }: DownloadedFile, localize: Localize): string | undefined {
  if (/\.(?:docx|pdf)$/i.test(path))
    return localize('Word and PDF files (a style guide is read by Import a Style Guide…)');
  if (unread === 'media') return localize('pictures, films and other media');
  if (unread === 'damaged') return localize('damaged zip files');
  return isCorpusFile(path) ? undefined : localize('not files of texts');
}

const SAYS_HOW: ReadonlySet<CorpusNote['kind']> = new Set(['columns', 'encoding', 'no-header', 'repaired']);
const tellsOfLoss = ({ kind }: CorpusNote): boolean => !SAYS_HOW.has(kind);
