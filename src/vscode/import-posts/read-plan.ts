import * as vscode from 'vscode';
import { CorpusFiles } from '../../core/brand-model/corpus-files.ts';
import {
  brandNameIn,
  completeProfile,
  explainNote,
  importPosts,
  isCorpusFile,
  mayAffectOthers,
  readCorpusFile,
  siteNamesIn,
  skippedPart,
  type CorpusFile,
  type CorpusNote,
  type ImportedPost,
  type NamedSource,
  type Profile,
  type SkippedPart,
} from '../../core/brand/index.ts';
import { decode } from '../../core/text/index.ts';
import { realClock } from '../platform/clock.ts';
import type { WorkspaceBrand } from '../workspace/brand-registry.ts';
import type { DownloadedFile } from './read-download.ts';
import { localize } from '../platform/localize.ts';

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

/** The files of a download. It may be read twice: what some files state of others has to be known first. */
export type Download = (
  wanted?: (path: string) => boolean,
) => AsyncIterable<DownloadedFile> | Iterable<DownloadedFile>;

/** Reads files as posts to be written into a brand's corpus, that of a new brand where none is given. Undefined where it was cancelled. */
export async function readPlan(
  brand: WorkspaceBrand | undefined,
  download: Download,
  {
    progress,
    token,
    folder = '',
  }: {
    readonly progress?: (path: string) => void;
    readonly token?: vscode.CancellationToken;
    /** The name of the folder that is read. */
    readonly folder?: string;
  } = {},
): Promise<Plan | undefined> {
  const reader = new DownloadReader(await pathsIn(brand));
  for await (const file of download(mayAffectOthers)) {
    if (token?.isCancellationRequested === true) return undefined;
    if (mayAffectOthers(file.path)) reader.note(file);
  }
  for await (const file of download()) {
    if (token?.isCancellationRequested === true) return undefined;
    progress?.(file.path);
    reader.read(file);
  }
  return reader.plan(folder);
}

/** The paths in a brand's corpus, in lower case. */
async function pathsIn(brand: WorkspaceBrand | undefined): Promise<Set<string>> {
  if (!brand) return new Set();
  const files = await vscode.workspace.findFiles(new vscode.RelativePattern(brand.corpus, '**/*'));
  return new Set(files.map(({ path }) => path.slice(brand.corpus.path.length + 1).toLowerCase()));
}

class DownloadReader {
  /** What files state of others: the consent of folders, lists of posts. */
  readonly #others = new CorpusFiles();
  /** Consent is what the download states; a brand's own rules apply once its posts lie in the corpus. */
  readonly #profile: Profile = completeProfile({ name: '' });
  readonly #today = new Date(realClock.now()).toISOString().slice(0, 10);
  readonly #taken: Set<string>;
  readonly #posts: ImportedPost[] = [];
  readonly #files: FileOutcome[] = [];
  readonly #named: NamedSource[] = [];

  constructor(taken: Set<string>) {
    this.#taken = taken;
  }

  note(file: DownloadedFile): void {
    if (file.unread !== undefined || !isCorpusFile(file.path)) return;
    const { notes } = this.#readFile(file);
    this.#others.add({ path: file.path, fingerprint: 0, posts: [], notes });
  }

  read(file: DownloadedFile): void {
    const { path } = file;
    const whole = reasonByName(file);
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
    const skipped = read.notes.flatMap((note) => skippedPart(note, localize) ?? []);
    const notes = read.notes.filter(tellsOfLoss).map((note) => explainNote(note, localize));
    const isUnexplained = posts.length === 0 && skipped.length === 0;
    const none = vscode.l10n.t('no text of posts was found in it');
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
function reasonByName({ path, unread }: DownloadedFile): string | undefined {
  if (unread === 'media') return vscode.l10n.t('pictures, films and other media');
  if (unread === 'damaged') return vscode.l10n.t('damaged zip files');
  return isCorpusFile(path) ? undefined : vscode.l10n.t('not files of texts');
}

const SAYS_HOW: ReadonlySet<CorpusNote['kind']> = new Set(['columns', 'encoding', 'no-header', 'repaired']);
const tellsOfLoss = ({ kind }: CorpusNote): boolean => !SAYS_HOW.has(kind);
