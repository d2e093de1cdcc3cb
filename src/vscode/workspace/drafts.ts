import * as vscode from 'vscode';
import {
  isCorpusFile,
  LONGEST_HEAD,
  roleOfDocument,
  type BrandChoice,
  type DocumentRole as RoleOf,
} from '../../core/brand/index.ts';
import { DRAFT_LANGUAGES, isTextDocument } from '../../service/drafts/text-document.ts';
import type { BrandRegistry, WorkspaceBrand } from './brands/brand-registry.ts';
import { settings } from '../platform/settings.ts';

/** Where ghost text, checks and the status bar apply, if the document is a draft; see `DraftBrands`. */
export const DRAFT_SELECTOR: vscode.DocumentSelector = [
  ...DRAFT_LANGUAGES.map((language) => ({ language })),
  { pattern: '**/*.{mdx,MDX}' },
];

/** Whether a document is a text that could be a draft, by its language or its file's name, whatever it is about. */
export const isDraftText = ({ uri, languageId }: Pick<vscode.TextDocument, 'uri' | 'languageId'>): boolean =>
  isWritten(uri) && isTextDocument({ path: uri.path, languageId, isUntitled: uri.scheme === 'untitled' });

/** Files of the user's, not what is shown of them: the other side of a comparison, a page of Timbre's, a log. */
const isWritten = ({ scheme }: vscode.Uri): boolean =>
  scheme === 'file' ||
  scheme === 'untitled' ||
  (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme === scheme);

/** What a document is to Timbre. */
export type DocumentRole = RoleOf<WorkspaceBrand>;

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
    const role = roleIn(await this.#brands.all(), document, headOf(document));
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
    const file = { uri, languageId: 'markdown', isUntitled: false };
    const role = roleIn(await this.#brands.all(), file, text.slice(0, LONGEST_HEAD));
    return role.kind === 'draft' ? role.choice.brand : undefined;
  }

  dispose(): void {
    for (const disposable of [...this.#disposables, this.#changed]) disposable.dispose();
  }
}

/** Front matter is at the beginning; reading a whole long draft at every key would be slow. */
const headOf = (document: vscode.TextDocument): string => document.getText(new vscode.Range(0, 0, 60, 0));

function roleIn(
  brands: readonly WorkspaceBrand[],
  { uri, languageId, isUntitled }: Pick<vscode.TextDocument, 'uri' | 'languageId' | 'isUntitled'>,
  head: string,
): DocumentRole {
  const document = {
    ...{ uri: uri.toString(), languageId, isUntitled, head },
    isText: isDraftText({ uri, languageId }),
    workspace: vscode.workspace.getWorkspaceFolder(uri)?.uri.toString(),
  };
  return roleOfDocument(brands, document, settings.brand(uri));
}
