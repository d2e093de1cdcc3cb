import * as vscode from 'vscode';
import type { Session } from '../session/session.ts';
import { settings } from '../platform/settings.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { brandState, type BrandProblem, type BrandState } from './brand-state.ts';
import { localize } from '../platform/localize.ts';

/** A row of the view: a brand, or something of a brand. */
export interface BrandRow {
  readonly brand: WorkspaceBrand;
  /** As commands of the extension take a brand. */
  readonly folder: string;
  readonly item: vscode.TreeItem;
  readonly isBrand: boolean;
}

/** Learning a corpus changes the brand several times. Milliseconds. */
const SETTLING = 300;
const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;

/** The brands of the workspace with their state and what can be done today. A brand is read when its rows are shown. */
export class BrandTree implements vscode.TreeDataProvider<BrandRow>, vscode.Disposable {
  readonly #session: Session;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session) {
    this.#session = session;
    const soon = (): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#changed.fire();
      }, SETTLING);
    };
    this.#subscriptions = [
      session.brands.onDidChange(soon),
      session.learner.onDidChange(soon),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('timbre.brand')) soon();
      }),
    ];
  }

  /** Shows what is known now. */
  refresh(): void {
    this.#changed.fire();
  }

  getTreeItem({ item }: BrandRow): vscode.TreeItem {
    return item;
  }

  async getChildren(row?: BrandRow): Promise<BrandRow[]> {
    const brands = await this.#session.brands.all();
    if (!row) return brands.map((brand) => brandRow(brand, brands));
    return row.isBrand ? this.#rowsOf(row.brand, brands) : [];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const subscription of [...this.#subscriptions, this.#changed]) subscription.dispose();
  }

  async #rowsOf(brand: WorkspaceBrand, brands: readonly WorkspaceBrand[]): Promise<BrandRow[]> {
    try {
      return rowsOf(brand, await brandState(this.#session, brand), brands);
    } catch (error) {
      this.#session.log.error(String(error));
      return [row(brand, vscode.l10n.t('Its posts cannot be read at the moment.'), 'error')];
    }
  }
}

export const isDefault = (brand: WorkspaceBrand, brands: readonly WorkspaceBrand[]): boolean =>
  brands.length === 1 || [brand.slug, brand.name].some((name) => isSame(name, settings.brand(brand.uri)));

const isSame = (a: string, b: string | undefined): boolean =>
  a.trim().toLowerCase() === b?.trim().toLowerCase();

function brandRow(brand: WorkspaceBrand, brands: readonly WorkspaceBrand[]): BrandRow {
  const isChosen = isDefault(brand, brands);
  const item = new vscode.TreeItem(brand.name, isChosen ? Expanded : Collapsed);
  item.id = brand.folder;
  const place = vscode.workspace.asRelativePath(brand.uri);
  const marks = brands.length > 1 && isChosen ? [vscode.l10n.t('default'), place] : [place];
  item.description = marks.join(' · ');
  item.iconPath = new vscode.ThemeIcon(brands.length > 1 && isChosen ? 'star-full' : 'organization');
  item.contextValue = isChosen ? 'brand.default' : 'brand';
  item.tooltip =
    brands.length > 1 && isChosen
      ? vscode.l10n.t('Drafts that name no brand are written for {0}.', brand.name)
      : brand.uri.fsPath;
  return { brand, folder: brand.folder, item, isBrand: true };
}

function rowsOf(brand: WorkspaceBrand, state: BrandState, brands: readonly WorkspaceBrand[]): BrandRow[] {
  const number = (figure: number): string => figure.toLocaleString(vscode.env.language);
  const posts =
    state.posts === 0
      ? row(brand, vscode.l10n.t('No posts learned yet'), 'circle-outline', 'timbre.addPosts')
      : row(
          brand,
          localize('{0} posts, {1} words learned', number(state.posts), number(state.words)),
          'book',
          'timbre.showPosts',
        );
  return [
    posts,
    ...(state.learned === undefined
      ? []
      : [row(brand, vscode.l10n.t('Last learned {0}', dayAndTime(state.learned)), 'history')]),
    ...(state.proof
      ? [
          row(
            brand,
            state.proof.verdict,
            'beaker',
            'timbre.testVoice',
            vscode.l10n.t('tested {0}', state.proof.on),
          ),
        ]
      : []),
    ...(state.pins === 0
      ? []
      : [row(brand, vscode.l10n.t('Pinned voices: {0}', state.pins), 'pin', 'timbre.showPins')]),
    ...state.problems.map((problem) => problemRow(brand, problem)),
    ...actionsOf(brand, state, brands),
  ];
}

function actionsOf(
  brand: WorkspaceBrand,
  { posts, proof, hasTests }: BrandState,
  brands: readonly WorkspaceBrand[],
): BrandRow[] {
  const isEmpty = posts === 0;
  return [
    row(brand, vscode.l10n.t('Add Posts…'), 'add', 'timbre.addPosts'),
    row(brand, vscode.l10n.t('Edit Profile'), 'edit', 'timbre.editBrandProfile'),
    ...(isEmpty
      ? []
      : [row(brand, vscode.l10n.t('Show What Was Learned'), 'list-tree', 'timbre.showLearned')]),
    ...(isEmpty || proof
      ? []
      : [row(brand, vscode.l10n.t('Test This Brand’s Voice'), 'beaker', 'timbre.testVoice')]),
    ...(isEmpty || hasTests
      ? []
      : [row(brand, vscode.l10n.t('Create Tests of the Brand'), 'beaker-stop', 'timbre.createTests')]),
    row(brand, vscode.l10n.t('Open a Draft'), 'new-file', 'timbre.openDraft'),
    ...(isDefault(brand, brands)
      ? []
      : [row(brand, vscode.l10n.t('Make It the Default Brand'), 'star-empty', 'timbre.makeDefaultBrand')]),
  ];
}

const LEADS: Readonly<Record<BrandProblem['kind'], string>> = {
  profile: 'timbre.editBrandProfile',
  corpus: 'timbre.showPosts',
  consent: 'timbre.showLearned',
};

const problemRow = (brand: WorkspaceBrand, { kind, text }: BrandProblem): BrandRow =>
  row(brand, text, kind === 'corpus' ? 'info' : 'warning', LEADS[kind]);

function row(
  brand: WorkspaceBrand,
  label: string,
  icon: string,
  command?: string,
  description?: string,
): BrandRow {
  const item = new vscode.TreeItem(label, None);
  item.id = `${brand.folder} ${icon} ${command ?? label}`;
  item.iconPath = new vscode.ThemeIcon(icon);
  if (description !== undefined) item.description = description;
  item.tooltip = label;
  if (command !== undefined) item.command = { command, title: label, arguments: [brand] };
  return { brand, folder: brand.folder, item, isBrand: false };
}

const dayAndTime = (iso: string): string =>
  new Date(iso).toLocaleString(vscode.env.language, { dateStyle: 'medium', timeStyle: 'short' });
