import * as vscode from 'vscode';
import {
  brandByPattern,
  chooseBrand,
  isInDraftFolder,
  isCorpusFile,
  isNoDraftName,
  isTextFile,
  type BrandChoice,
} from '../../core/brand/index.ts';
import { readFrontMatter, textField } from '../../core/text/index.ts';
import type { BrandRegistry, WorkspaceBrand } from './brand-registry.ts';
import { settings } from '../platform/settings.ts';

/** Languages that drafts are written in. MDX has a language of its own only where an extension gives it one. */
const LANGUAGES = ['markdown', 'mdx', 'plaintext'];

/** Where ghost text, checks and the status bar apply, if the document is a draft; see `DraftBrands`. */
export const DRAFT_SELECTOR: vscode.DocumentSelector = [
  ...LANGUAGES.map((language) => ({ language })),
  { pattern: '**/*.{mdx,MDX}' },
];

/** Whether a document is a text that could be a draft, by its language or its file's name, whatever it is about. */
export function isDraftText({ uri, languageId }: Pick<vscode.TextDocument, 'uri' | 'languageId'>): boolean {
  if (!isWritten(uri)) return false;
  if (languageId === 'markdown' || languageId === 'mdx') return true;
  return uri.scheme === 'untitled' ? LANGUAGES.includes(languageId) : isTextFile(uri.path);
}

/** Files of the user's, not what is shown of them: the other side of a comparison, a page of Timbre's, a log. */
const isWritten = ({ scheme }: vscode.Uri): boolean =>
  scheme === 'file' ||
  scheme === 'untitled' ||
  (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme === scheme);

/** What a document is to Timbre. */
export type DocumentRole =
  | { readonly kind: 'draft'; readonly choice: BrandChoice<WorkspaceBrand> }
  /** A file of a brand's corpus, by its path below the corpus folder. */
  | { readonly kind: 'post'; readonly brand: WorkspaceBrand; readonly path: string }
  /** A text that could be made a draft by naming its brand. */
  | { readonly kind: 'text' }
  | { readonly kind: 'other' };

/** Determines which brand a document is written for. */
export class DraftBrands implements vscode.Disposable {
  readonly #brands: BrandRegistry;
  readonly #chosen = new WeakMap<
    vscode.TextDocument,
    { version: number; generation: number; role: DocumentRole }
  >();
  readonly #changed = new vscode.EventEmitter<void>();
  /** The brands of drafts may have changed: brands were added or removed, or the setting was changed. */
  readonly onDidChange = this.#changed.event;
  #generation = 0;
  readonly #disposables: vscode.Disposable[];

  constructor(brands: BrandRegistry) {
    this.#brands = brands;
    const forget = (): void => {
      this.#generation++;
      this.#changed.fire();
    };
    this.#disposables = [
      brands.onDidChange(forget),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('timbre.brand')) forget();
      }),
    ];
  }

  /** What a document is: only drafts are judged. */
  async roleOf(document: vscode.TextDocument): Promise<DocumentRole> {
    if (!isDraftText(document) && !(isWritten(document.uri) && isCorpusFile(document.uri.path)))
      return { kind: 'other' };
    const known = this.#chosen.get(document);
    if (known?.version === document.version && known.generation === this.#generation) return known.role;
    const generation = this.#generation;
    const { version } = document;
    const { uri, languageId, isUntitled } = document;
    const file = { uri, languageId, isUntitled, head: headOf(document) };
    const role = roleIn(await this.#brands.all(), file);
    this.#chosen.set(document, { version, generation, role });
    return role;
  }

  /** The brand of a draft; undefined for documents that are no drafts, such as the brand's own posts. */
  async choose(document: vscode.TextDocument): Promise<BrandChoice<WorkspaceBrand> | undefined> {
    const role = await this.roleOf(document);
    return role.kind === 'draft' ? role.choice : undefined;
  }

  async brandOf(document: vscode.TextDocument): Promise<WorkspaceBrand | undefined> {
    return (await this.choose(document))?.brand;
  }

  /** The brand of a Markdown file that need not be open. */
  async brandOfFile(uri: vscode.Uri, text: string): Promise<WorkspaceBrand | undefined> {
    const file = { uri, languageId: 'markdown', isUntitled: false, head: text.slice(0, LONGEST_HEAD) };
    const role = roleIn(await this.#brands.all(), file);
    return role.kind === 'draft' ? role.choice.brand : undefined;
  }

  dispose(): void {
    for (const disposable of [...this.#disposables, this.#changed]) disposable.dispose();
  }
}

/** What decides about a file: its place, its language and its beginning. */
interface FileHead extends Pick<vscode.TextDocument, 'uri' | 'languageId' | 'isUntitled'> {
  readonly head: string;
}

/** Enough for front matter, in UTF-16 units. */
const LONGEST_HEAD = 8_000;

/** Front matter is at the beginning; reading a whole long draft at every key would be slow. */
const headOf = (document: vscode.TextDocument): string => document.getText(new vscode.Range(0, 0, 60, 0));

/** Front matter decides first, then the profiles' patterns, then folders for drafts. Read-me files and notes are drafts only by front matter. */
function roleIn(brands: readonly WorkspaceBrand[], document: FileHead): DocumentRole {
  const path = document.uri.toString();
  const owner = brands.find(({ corpus }) => path.startsWith(`${corpus.toString()}/`));
  if (owner)
    return { kind: 'post', brand: owner, path: document.uri.path.slice(owner.corpus.path.length + 1) };
  if (!isDraftText(document)) return { kind: 'other' };
  const brandField = textField(readFrontMatter(document.head)?.fields ?? {}, 'brand');
  const choice = chooseBrand(brands, { path, brandField }, settings.brand(document.uri));
  if (brandField !== undefined) return { kind: 'draft', choice };
  if (document.isUntitled)
    return document.languageId !== 'plaintext' && choice.brand ? { kind: 'draft', choice } : { kind: 'text' };
  if (isNoDraftName(path)) return { kind: 'other' };
  const place = { path, workspace: vscode.workspace.getWorkspaceFolder(document.uri)?.uri.toString() };
  const brand = brandByPattern(brands, place);
  if (brand) return { kind: 'draft', choice: { brand, by: 'pattern' } };
  return isInDraftFolder(place) ? { kind: 'draft', choice } : { kind: 'text' };
}
