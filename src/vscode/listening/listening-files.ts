import * as vscode from 'vscode';
import type { FileBytes } from '../../service/listening/listening-calls.ts';
import { realClock } from '../platform/clock.ts';
import { readFileIfThere, removeFile, writeFile } from '../platform/write-file.ts';
import { Debouncer } from '../../service/debouncer.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import type { FolderChanges } from '../workspace/brands/folder-changes.ts';

/** The folder of a brand with everything that is listened to. */
export const LISTENING_FOLDER = 'listening';
/** What was kept and hidden. The reader's own files begin with `reader-`. */
const CHOICES = 'reader-choices.jsonl';
const LOOKING_FOR = 'reader-looking-for.txt';
const IGNORED_WORDS = 'reader-ignored-words.txt';

const IS_READERS = /\/reader-[^/]*$/;
const SOURCE = /^(?!reader-|\.).*\.(?:csv|tsv|tab|txt|json|jsonl|xml|rss|atom)$/i;
const HAS_EXTENSION = /\.\w+$/;
/** Changes within this time are applied together. Milliseconds. */
const SETTLING = 200;

/** What the reader of feeds was taught. */
export interface ReaderState {
  readonly choices: string;
  readonly lookingFor: string;
  readonly ignoredWords: readonly string[];
}

export const listeningFolder = ({ uri }: WorkspaceBrand): vscode.Uri =>
  vscode.Uri.joinPath(uri, LISTENING_FOLDER);

export const sourceUri = (brand: WorkspaceBrand, name: string): vscode.Uri =>
  vscode.Uri.joinPath(listeningFolder(brand), name);

/** The files to listen to, by name. */
export async function readSources(brand: WorkspaceBrand): Promise<FileBytes[]> {
  const folder = listeningFolder(brand);
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  const names = entries.map(([name]) => name).filter((name) => SOURCE.test(name));
  const read = await Promise.all(
    names.sort().map(async (name) => ({ name, bytes: await readFileIfThere(sourceUri(brand, name)) })),
  );
  return read.flatMap(({ name, bytes }) => (bytes ? [{ name, bytes }] : []));
}

export async function readReader(brand: WorkspaceBrand): Promise<ReaderState> {
  const [choices, lookingFor, ignored] = await Promise.all(
    [CHOICES, LOOKING_FOR, IGNORED_WORDS].map(async (name) => {
      const bytes = await readFileIfThere(sourceUri(brand, name));
      return bytes ? new TextDecoder().decode(bytes) : '';
    }),
  );
  return {
    choices: choices ?? '',
    lookingFor: (lookingFor ?? '').trim(),
    ignoredWords: (ignored ?? '').split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()])),
  };
}

/** Writes what was taught; what is empty has no file. */
export async function writeReader(
  brand: WorkspaceBrand,
  { choices, lookingFor, ignoredWords }: ReaderState,
): Promise<void> {
  const words = [...new Set(ignoredWords)].sort();
  const texts: readonly (readonly [name: string, text: string])[] = [
    [CHOICES, choices],
    [LOOKING_FOR, lookingFor === '' ? '' : `${lookingFor}\n`],
    [IGNORED_WORDS, words.map((word) => `${word}\n`).join('')],
  ];
  for (const [name, text] of texts) await put(sourceUri(brand, name), text);
}

async function put(file: vscode.Uri, text: string): Promise<void> {
  if (text === '') return removeFile(file);
  const before = await readFileIfThere(file);
  if (!before || new TextDecoder().decode(before) !== text) await writeFile(file, text);
}

/** Tells when a file in a folder `listening` comes, changes or goes, also with its folder. */
export class ListeningWatcher implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChange = this.#changed.event;
  readonly #readerChanged = new vscode.EventEmitter<undefined>();
  /** What the reader was taught changed; no file to listen to did. */
  readonly onDidChangeReader = this.#readerChanged.event;
  readonly #soon = new Debouncer(realClock, SETTLING);
  readonly #readerSoon = new Debouncer(realClock, SETTLING);
  readonly #watching: vscode.Disposable;

  constructor(folderChanges: FolderChanges) {
    const soon = (): void => {
      this.#soon.run(() => {
        this.#changed.fire(undefined);
      });
    };
    const change = (uri: vscode.Uri): void => {
      if (!IS_READERS.test(uri.path)) soon();
      this.#readerSoon.run(() => {
        this.#readerChanged.fire(undefined);
      });
    };
    const files = vscode.workspace.createFileSystemWatcher(`**/${LISTENING_FOLDER}/*`);
    this.#watching = vscode.Disposable.from(
      files,
      folderChanges.follow(({ uri, kind }) => {
        // Reading again takes long with many mentions, so not for each file that is deleted somewhere.
        if (kind === 'came' || !HAS_EXTENSION.test(uri.path)) soon();
      }),
      ...[files.onDidChange(change), files.onDidCreate(change), files.onDidDelete(change)],
    );
  }

  dispose(): void {
    this.#soon.dispose();
    this.#readerSoon.dispose();
    this.#watching.dispose();
    this.#changed.dispose();
    this.#readerChanged.dispose();
  }
}
