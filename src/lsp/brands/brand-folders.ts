import { Emitter } from '../../core/base/event.ts';
import { findBrandsBelow } from '../../host-node/files/find-brands.ts';
import type { BrandSource } from '../../service/ports.ts';
import { pathOf, uriOf } from '../uris.ts';
import { describeBrand, type FolderBrand } from './folder-brand.ts';

/** The brands below the client's workspace folders, and below folders that were named at the start. */
export class BrandFolders implements BrandSource<FolderBrand> {
  readonly #changed = new Emitter();
  readonly onDidChange = this.#changed.event;
  readonly #always: readonly string[];
  /** Paths of the workspace folders. */
  #workspace: readonly string[] = [];
  #found: Promise<readonly FolderBrand[]> | undefined;

  /** @param always paths of folders that are searched besides the workspace */
  constructor(always: readonly string[]) {
    this.#always = always;
  }

  /** Takes the URIs of the workspace folders; what lies on no disk has no brands. */
  setWorkspace(folders: readonly string[]): void {
    this.#workspace = folders.flatMap((uri) => pathOf(uri) ?? []);
    this.#found = undefined;
    this.#changed.fire();
  }

  /** The workspace folder that a document lies in, as a URI without a slash at the end; the innermost of several. */
  workspaceOf(uri: string): string | undefined {
    return this.#workspace
      .map(uriOf)
      .filter((folder) => uri.startsWith(`${folder}/`))
      .sort((a, b) => b.length - a.length)[0];
  }

  /** All brands, by name. Searched at the first call and after `refresh` found others. */
  async all(): Promise<readonly FolderBrand[]> {
    for (;;) {
      const finding = (this.#found ??= this.#find());
      const brands = await finding;
      // A search that began before the last change may lack a new brand.
      if (this.#found === finding) return brands;
    }
  }

  /** Searches again, and reports a change where there is one. */
  async refresh(): Promise<void> {
    const before = this.#found;
    const finding = this.#find();
    const brands = await finding;
    if (this.#found !== before) return;
    const known = before && (await before);
    this.#found = finding;
    if (!known || JSON.stringify(known) !== JSON.stringify(brands)) this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  async #find(): Promise<readonly FolderBrand[]> {
    const below = await Promise.all([...this.#always, ...this.#workspace].map(findBrandsBelow));
    const byFolder = new Map(below.flat().map((disk) => [disk.folder, disk]));
    const brands = await Promise.all([...byFolder.values()].map(describeBrand));
    return brands.sort((a, b) => a.name.localeCompare(b.name));
  }
}
