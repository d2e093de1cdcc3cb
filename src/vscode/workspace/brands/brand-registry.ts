import * as vscode from 'vscode';
import { Debouncer } from '../../../service/debouncer.ts';
import { LaterLooks } from '../../../service/later-looks.ts';
import type { BrandFolder } from '../../../service/ports.ts';
import { realClock } from '../../platform/clock.ts';
import { setContextKey } from '../../platform/context-keys.ts';
import { jurisdictionsIn } from '../../../core/checks/index.ts';
import { chooseProfile, readProfile, type DraftingBrand } from '../../../core/brand/index.ts';
import { isIgnored, type FolderChanges } from './folder-changes.ts';
import { findInVirtualFolders, searchFiles } from './virtual-folders.ts';

/** A brand folder of the workspace. `folder` is its URI as text: the key under which the engine knows it. */
export interface WorkspaceBrand extends DraftingBrand, BrandFolder {
  readonly uri: vscode.Uri;
  readonly corpus: vscode.Uri;
  /** The profile that applies, where there is one. */
  readonly profile: vscode.Uri | undefined;
  /** Where its drafts are published that do not say it: ISO 3166 codes, and EU. */
  readonly jurisdictions: readonly string[];
  /** Other profiles in the same folder, which are not used. */
  readonly spareProfiles: readonly vscode.Uri[];
}

const IGNORED = '**/{node_modules,.git,.vscode-test,dist}/**';
const MOST_FILES = 5000;
/** What is searched for, as patterns of paths. */
const PROFILE = '.brand.json';
const POSTS = '**/corpus/**/*.{md,markdown,txt,csv,json}';
const POST = /\/corpus\/.*\.(?:md|markdown|txt|csv|json)$/;
const HAD_BRAND = 'timbre.hadBrand';
/** New folders cause many events at once, which start a single search. Milliseconds. */
const SETTLING = 250;

/**
 * Finds the brand folders of the workspace: those with a profile, and those with a `corpus` folder that
 * contains posts.
 */
export class BrandRegistry implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #found: Promise<readonly WorkspaceBrand[]> | undefined;
  #folders: ReadonlySet<string> = new Set();
  #watchers: vscode.Disposable[] = [];
  readonly #soon = new Debouncer(realClock, SETTLING);
  readonly #later = new LaterLooks(realClock, () => {
    // A search that fails is reported to whoever asks for the brands next.
    this.searchAgain().catch(() => undefined);
  });
  readonly #state: vscode.Memento | undefined;
  readonly #folderChanges: FolderChanges;

  /** @param state remembers whether the workspace had a brand, so that its commands are there before the search has ended */
  constructor(folderChanges: FolderChanges, state?: vscode.Memento) {
    this.#folderChanges = folderChanges;
    this.#state = state;
    if (state?.get(HAD_BRAND) === true) void setContextKey('hasBrand', true);
  }

  /**
   * All brands, by name. Searched at the first call, and again after profiles or folders were added or
   * removed.
   */
  async all(): Promise<readonly WorkspaceBrand[]> {
    if (this.#watchers.length === 0) this.#watch();
    for (;;) {
      const finding = (this.#found ??= this.#find());
      const brands = await finding;
      // A search that began before the last change is outdated: it may lack a new brand.
      if (this.#found === finding) return brands;
    }
  }

  /** Forgets what was found and reports a change. */
  refresh(): void {
    this.#found = undefined;
    this.#changed.fire();
  }

  /** Searches for what came or went without a report; reports a change only where there was one. */
  async searchAgain(): Promise<readonly WorkspaceBrand[]> {
    const [known, found] = await Promise.all([this.all(), findBrands()]);
    if (identityOf(found) !== identityOf(known)) this.refresh();
    return this.all();
  }

  dispose(): void {
    this.#soon.dispose();
    this.#later.dispose();
    for (const disposable of [...this.#watchers, this.#changed]) disposable.dispose();
  }

  async #find(): Promise<readonly WorkspaceBrand[]> {
    const brands = await findBrands();
    this.#folders = new Set(brands.map(({ folder }) => folder));
    void setContextKey('hasBrand', brands.length > 0);
    void this.#state?.update(HAD_BRAND, brands.length > 0);
    return brands;
  }

  #watch(): void {
    const soon = (): void => {
      this.#soon.run(() => {
        this.refresh();
      });
    };
    const profiles = vscode.workspace.createFileSystemWatcher('**/*.brand.json');
    const posts = vscode.workspace.createFileSystemWatcher(POSTS, false, true, true);
    this.#watchers = [
      ...[profiles, posts],
      ...[profiles.onDidCreate(soon), profiles.onDidChange(soon), profiles.onDidDelete(soon)],
      posts.onDidCreate((uri) => {
        if (!isIgnored(uri) && brandFolderOf(uri).some((folder) => !this.#folders.has(folder.toString())))
          soon();
      }),
      this.#folderChanges.follow(({ uri, kind }) => {
        if (kind === 'came' || this.#heldBrand(uri)) soon();
        if (kind === 'came') this.#later.plan();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        soon();
        this.#later.plan();
      }),
    ];
    this.#later.plan();
  }

  /** A brand's folder, its corpus, or a folder that a brand was in. */
  #heldBrand(uri: vscode.Uri): boolean {
    const gone = uri.toString();
    return [...this.#folders].some(
      (folder) => folder === gone || folder.startsWith(`${gone}/`) || gone === `${folder}/corpus`,
    );
  }
}

async function findBrands(): Promise<readonly WorkspaceBrand[]> {
  const [searchedProfiles, searchedPosts, virtual] = await Promise.all([
    searchFiles('**/*.brand.json', IGNORED, MOST_FILES),
    searchFiles(POSTS, IGNORED, MOST_FILES),
    findInVirtualFolders((path) => path.endsWith(PROFILE) || POST.test(path)),
  ]);
  const profiles = onceEach([...searchedProfiles, ...virtual.filter(({ path }) => path.endsWith(PROFILE))]);
  const posts = [...searchedPosts, ...virtual.filter(({ path }) => POST.test(path))];
  const folders = new Map<string, vscode.Uri>();
  for (const uri of [...profiles.map(parentOf), ...posts.flatMap(brandFolderOf)])
    folders.set(uri.toString(), uri);
  const brands = await Promise.all([...folders.values()].map((folder) => describe(folder, profiles)));
  return brands.sort((a, b) => a.name.localeCompare(b.name));
}

/** Without URIs, whose JSON changes when they are used. */
const identityOf = (brands: readonly WorkspaceBrand[]): string =>
  JSON.stringify(
    brands.map(({ name, folder, workspace, profileKey, drafts, jurisdictions, spareProfiles }) => [
      ...[name, folder, workspace, profileKey, drafts, jurisdictions],
      spareProfiles.map((spare) => spare.toString()),
    ]),
  );

const onceEach = (uris: readonly vscode.Uri[]): vscode.Uri[] => [
  ...new Map(uris.map((uri) => [uri.toString(), uri])).values(),
];

async function describe(uri: vscode.Uri, profiles: readonly vscode.Uri[]): Promise<WorkspaceBrand> {
  const slug = nameOf(uri);
  const own = profiles.filter((profile) => parentOf(profile).toString() === uri.toString());
  const chosen = chooseProfile(slug, own.map(nameOf));
  const profile = own.find((candidate) => nameOf(candidate) === chosen);
  return {
    slug,
    ...(await writtenIn(profile, slug)),
    folder: uri.toString(),
    workspace: vscode.workspace.getWorkspaceFolder(uri)?.uri.toString(),
    uri,
    corpus: vscode.Uri.joinPath(uri, 'corpus'),
    profile,
    profileKey: profile?.toString(),
    fileName: profile && nameOf(profile).replace(/\.brand\.json$/i, ''),
    spareProfiles: own.filter((candidate) => candidate !== profile),
  };
}

/** What the registry needs of a profile. */
async function writtenIn(
  profile: vscode.Uri | undefined,
  slug: string,
): Promise<Pick<WorkspaceBrand, 'name' | 'drafts' | 'jurisdictions'>> {
  if (!profile) return { name: slug, drafts: [], jurisdictions: [] };
  try {
    const json = new TextDecoder().decode(await vscode.workspace.fs.readFile(profile));
    const { name, drafts, checks } = readProfile(json, slug).profile;
    return { name, drafts, jurisdictions: jurisdictionsIn(checks.jurisdictions) };
  } catch {
    return { name: slug, drafts: [], jurisdictions: [] };
  }
}

function brandFolderOf(post: vscode.Uri): vscode.Uri[] {
  const steps = post.path.split('/');
  const corpus = steps.lastIndexOf('corpus');
  return corpus > 0 ? [post.with({ path: steps.slice(0, corpus).join('/') })] : [];
}

export const parentOf = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '..');
export const nameOf = (uri: vscode.Uri): string => uri.path.split('/').at(-1) ?? '';
