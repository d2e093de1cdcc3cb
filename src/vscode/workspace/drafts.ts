import * as vscode from 'vscode';
import { chooseBrand, type BrandChoice } from '../../core/brand/index.ts';
import { readFrontMatter, textField } from '../../core/text/index.ts';
import type { BrandRegistry, WorkspaceBrand } from './brand-registry.ts';
import { settings } from '../platform/settings.ts';
import { isReadOnly } from '../platform/virtual-pages.ts';

/** Where ghost text, checks and the status bar apply. */
export const DRAFT_SELECTOR: vscode.DocumentSelector = { language: 'markdown' };

/** Determines which brand a document is written for. */
export class DraftBrands implements vscode.Disposable {
  readonly #brands: BrandRegistry;
  readonly #chosen = new WeakMap<
    vscode.TextDocument,
    { version: number; generation: number; choice: BrandChoice<WorkspaceBrand> }
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

  /** The brand of a draft; undefined for documents that are not drafts, such as the brand's own posts. */
  async choose(document: vscode.TextDocument): Promise<BrandChoice<WorkspaceBrand> | undefined> {
    if (document.languageId !== 'markdown' || isReadOnly(document.uri)) return undefined;
    const known = this.#chosen.get(document);
    if (known?.version === document.version && known.generation === this.#generation) return known.choice;
    const generation = this.#generation;
    const { version } = document;
    const places = await this.#brands.all();
    const path = document.uri.toString();
    if (places.some((brand) => path.startsWith(`${brand.corpus.toString()}/`))) return undefined;
    const frontMatter = readFrontMatter(headOf(document));
    const choice = chooseBrand(
      places,
      { path, brandField: textField(frontMatter?.fields ?? {}, 'brand') },
      settings.brand(document.uri),
    );
    this.#chosen.set(document, { version, generation, choice });
    return choice;
  }

  async brandOf(document: vscode.TextDocument): Promise<WorkspaceBrand | undefined> {
    return (await this.choose(document))?.brand;
  }

  dispose(): void {
    for (const disposable of [...this.#disposables, this.#changed]) disposable.dispose();
  }
}

/** Front matter is at the beginning; reading a whole long draft at every key would be slow. */
const headOf = (document: vscode.TextDocument): string => document.getText(new vscode.Range(0, 0, 60, 0));
