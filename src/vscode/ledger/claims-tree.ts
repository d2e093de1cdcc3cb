import * as vscode from 'vscode';
import type { Session } from '../session/session.ts';
import { brandOfLedger, locationOf } from '../workspace/ledger/brand-ledger.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { dayInWords } from '../workspace/ledger/entry-note.ts';
import { describeEntry } from './describe-entry.ts';
import type { LedgerUses, UsedEntry } from './ledger-uses.ts';
import { rangeIn } from '../platform/range-in.ts';
import { locationOfPost } from './use-locations.ts';
import { documentInFront, onDidChangeDocumentInFront } from '../platform/document-in-front.ts';

/** A row of the view with its rows below it. */
interface Row {
  readonly item: vscode.TreeItem;
  rows(): Promise<Row[]> | Row[];
}

const GO_TO = 'timbre.goToPlace';

/** The view *Claims*: the entries of the ledger by state, each with the places that state it. */
export class ClaimsTree implements vscode.TreeDataProvider<Row>, vscode.Disposable {
  readonly #session: Session;
  readonly #uses: LedgerUses;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #shown = new vscode.EventEmitter<string>();
  /** The name of the brand that is shown: that of the draft or ledger in front, or else of the last one. */
  readonly onDidShow = this.#shown.event;
  readonly #subscriptions: vscode.Disposable;
  #brand: WorkspaceBrand | undefined;

  constructor(session: Session, uses: LedgerUses) {
    this.#session = session;
    this.#uses = uses;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#shown,
      uses.onDidChange(() => {
        this.#changed.fire();
      }),
      onDidChangeDocumentInFront((document) => {
        if (document) this.#follow(document);
      }),
    );
  }

  getTreeItem({ item }: Row): vscode.TreeItem {
    return item;
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row) return row.rows();
    const brands = await this.#session.brands.all();
    const document = documentInFront();
    const current = document && (await this.#brandOf(document));
    this.#brand = current ?? brands.find(({ folder }) => folder === this.#brand?.folder) ?? brands[0];
    this.#shown.fire(this.#brand?.name ?? '');
    if (!this.#brand) return [];
    return groupsOf(this.#brand, await this.#uses.of(this.#brand));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #brandOf(document: vscode.TextDocument): Promise<WorkspaceBrand | undefined> {
    const brands = await this.#session.brands.all();
    return brandOfLedger(brands, document.uri) ?? (await this.#session.drafts.brandOf(document));
  }

  #follow(document: vscode.TextDocument): void {
    this.#brandOf(document).then(
      (brand) => {
        if (brand && brand.folder !== this.#brand?.folder) this.#changed.fire();
      },
      () => undefined,
    );
  }
}

function groupsOf(brand: WorkspaceBrand, entries: readonly UsedEntry[]): Row[] {
  const isUsed = ({ posts, drafts }: UsedEntry): boolean => posts.length + drafts.length > 0;
  const inState = (state: UsedEntry['state']): UsedEntry[] =>
    entries.filter((entry) => entry.state === state);
  return [
    group(brand, vscode.l10n.t('Expired'), 'error', inState('expired'), true),
    group(brand, vscode.l10n.t('Expiring within 30 days'), 'clock', inState('expiring'), true),
    group(brand, vscode.l10n.t('Live'), 'pass', inState('live').filter(isUsed), true),
    group(
      brand,
      vscode.l10n.t('Not used yet'),
      'circle-outline',
      inState('live').filter((entry) => !isUsed(entry)),
      false,
    ),
  ].flat();
}

function group(
  brand: WorkspaceBrand,
  label: string,
  icon: string,
  entries: readonly UsedEntry[],
  isOpen: boolean,
): Row[] {
  if (entries.length === 0) return [];
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, isOpen ? Expanded : Collapsed);
  item.description = String(entries.length);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.id = icon;
  return [{ item, rows: () => Promise.all(entries.map((entry) => entryRow(brand, entry))) }];
}

async function entryRow(brand: WorkspaceBrand, used: UsedEntry): Promise<Row> {
  const { entry, posts, drafts } = used;
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const isUsed = posts.length + drafts.length > 0;
  const item = new vscode.TreeItem(entry.text, isUsed ? Collapsed : None);
  const source = entry.place?.kind === 'profile' ? vscode.l10n.t('profile') : entry.evidence;
  item.description = entry.expires === undefined ? (source ?? '') : dayInWords(entry.expires);
  item.tooltip = [entry.text, describeEntry(used), entry.evidence ?? vscode.l10n.t('no evidence named')].join(
    '\n',
  );
  item.accessibilityInformation = { label: `${entry.text}, ${describeEntry(used)}` };
  const place = await locationOf(brand, entry);
  if (place) item.command = goTo(place);
  return { item, rows: () => placeRows(brand, used) };
}

async function placeRows(brand: WorkspaceBrand, { posts, drafts }: UsedEntry): Promise<Row[]> {
  const ofPosts = posts.map(async (post) =>
    placeRow(post.sentence, post.title, await locationOfPost(brand, post), 'book'),
  );
  const ofDrafts = drafts.map(({ draft: { uri, text }, use }) =>
    placeRow(
      use.sentence,
      vscode.workspace.asRelativePath(uri),
      new vscode.Location(uri, rangeIn(text, use)),
      'edit',
    ),
  );
  return [...ofDrafts, ...(await Promise.all(ofPosts))];
}

function placeRow(sentence: string, where: string, place: vscode.Location, icon: string): Row {
  const item = new vscode.TreeItem(sentence);
  item.description = where;
  item.tooltip = `${sentence}\n${where}`;
  item.iconPath = new vscode.ThemeIcon(icon);
  item.command = goTo(place);
  return { item, rows: () => [] };
}

const goTo = ({ uri, range }: vscode.Location): vscode.Command => ({
  command: GO_TO,
  title: vscode.l10n.t('Go to Place'),
  arguments: [uri, range],
});
