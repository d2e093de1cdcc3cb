import * as vscode from 'vscode';
import { localize } from '../platform/localize.ts';
import type { Brief, BriefPlan, BriefReason, PostReference } from '../../core/planning/briefs/index.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import type { BriefPlans } from './brief-plans.ts';
import type { ListedJourney } from './journey-list.ts';
import { journeysOf, journeysSection } from './journey-rows.ts';
import type { PlanRow } from './plan-row.ts';
import { documentInFront } from '../platform/document-in-front.ts';

/** The journeys of the workspace. */
export type ReadJourneys = () => Promise<readonly ListedJourney[]>;

const { Collapsed, None } = vscode.TreeItemCollapsibleState;

/** The view *Plan*: the next briefs of a brand, each with its reasons and the posts they come from, and its journeys. */
export class PlanTree implements vscode.TreeDataProvider<PlanRow>, vscode.Disposable {
  readonly #session: Session;
  readonly #plans: BriefPlans;
  readonly #journeys: ReadJourneys;
  /** The same row at all times, so that it alone can be read again. */
  readonly #section = journeysSection(async () => this.#ownJourneys());
  readonly #changed = new vscode.EventEmitter<PlanRow | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #shown = new vscode.EventEmitter<{
    readonly brand: string;
    readonly message: string;
  }>();
  readonly onDidShow = this.#shown.event;
  #brand: WorkspaceBrand | undefined;
  #planning:
    { readonly brand: string; readonly stop: AbortController; readonly plan: Promise<BriefPlan> } | undefined;

  constructor(session: Session, plans: BriefPlans, journeys: ReadJourneys) {
    this.#session = session;
    this.#plans = plans;
    this.#journeys = journeys;
  }

  getTreeItem({ item }: PlanRow): vscode.TreeItem {
    return item;
  }

  async getChildren(row?: PlanRow): Promise<PlanRow[]> {
    if (row) return [...(row.load ? await row.load() : row.rows)];
    const brand = await this.#chooseBrand();
    if (!brand) return [];
    const plan = await this.#plan(brand);
    if (!plan) return [];
    this.#shown.fire({ brand: brand.name, message: (await this.#plans.explain(plan)) ?? '' });
    const rows = plan.briefs.map((brief) => briefRow(brand, brief));
    const journeys = (await this.#ownJourneys()).length > 0 ? [this.#section] : [];
    return [...rows, ...(plan.none === 'few-dates' ? [] : [demandRow(plan)]), ...journeys];
  }

  refresh(brand = this.#brand): void {
    this.#brand = brand;
    this.forget();
    this.#changed.fire(undefined);
  }

  /** Drops what was planned: it is planned again when the view next asks. */
  forget(): void {
    this.#planning?.stop.abort();
    this.#planning = undefined;
  }

  /** The plan of a brand, made once until it is forgotten; undefined where it was forgotten meanwhile. */
  async #plan(brand: WorkspaceBrand): Promise<BriefPlan | undefined> {
    if (this.#planning?.brand !== brand.folder) {
      this.forget();
      const stop = new AbortController();
      this.#planning = { brand: brand.folder, stop, plan: this.#planWithProgress(brand, stop.signal) };
    }
    const { stop, plan } = this.#planning;
    try {
      return await plan;
    } catch (error) {
      if (stop.signal.aborted) return undefined;
      this.forget();
      throw error;
    }
  }

  #planWithProgress(brand: WorkspaceBrand, signal: AbortSignal): Promise<BriefPlan> {
    const plan = (progress: vscode.Progress<{ readonly increment: number }>): Promise<BriefPlan> => {
      let told = 0;
      const onProgress = (done: number): void => {
        progress.report({ increment: (done - told) * 100 });
        told = done;
      };
      return this.#plans.plan(brand, { signal, onProgress });
    };
    return Promise.resolve(vscode.window.withProgress({ location: { viewId: 'timbre.plan' } }, plan));
  }

  /** Reads the journeys again, and no brief. */
  refreshJourneys(): void {
    this.#changed.fire(this.#section);
  }

  async #ownJourneys(): Promise<readonly ListedJourney[]> {
    const brand = this.#brand;
    if (!brand) return [];
    return journeysOf(await this.#journeys(), brand, await this.#session.brands.all());
  }

  dispose(): void {
    this.forget();
    this.#changed.dispose();
    this.#shown.dispose();
  }

  /** That of the draft in front, else the one shown before. */
  async #chooseBrand(): Promise<WorkspaceBrand | undefined> {
    const brands = await this.#session.brands.all();
    const document = documentInFront();
    const current = document && (await this.#session.drafts.brandOf(document));
    return (this.#brand =
      current ?? brands.find(({ folder }) => folder === this.#brand?.folder) ?? brands[0]);
  }
}

function briefRow(brand: WorkspaceBrand, brief: Brief): PlanRow {
  const item = new vscode.TreeItem(brief.topic, Collapsed);
  item.id = brief.id;
  item.description = [brief.date, brief.channel, brief.format].filter((text) => text !== '').join(' · ');
  item.tooltip = [brief.topic, ...brief.reasons.map(({ text }) => text)].join('\n');
  item.iconPath = new vscode.ThemeIcon('lightbulb');
  item.contextValue = 'brief';
  const rows = [
    ...brief.reasons.map((reason) => reasonRow(brand, reason)),
    ...(brief.topicWords.length > 0
      ? [plainRow(vscode.l10n.t('Recognised by: {0}', brief.topicWords.join(', ')), 'symbol-key')]
      : []),
    angleRow(brief),
    ...readFirstRow(brand, brief.readFirst),
  ];
  return { item, rows, brief, brand };
}

function reasonRow(brand: WorkspaceBrand, { text, posts }: BriefReason): PlanRow {
  const item = new vscode.TreeItem(text, posts.length > 0 ? Collapsed : None);
  item.iconPath = new vscode.ThemeIcon('info');
  item.tooltip = text;
  return { item, rows: posts.map((post) => postRow(brand, post)) };
}

function angleRow({ angle }: Brief): PlanRow {
  const item = new vscode.TreeItem(vscode.l10n.t('Angle: {0}', angle.name), None);
  item.description =
    angle.used === 0 ? vscode.l10n.t('not used yet') : localize('used {0} times', angle.used);
  item.tooltip = angle.gist;
  item.iconPath = new vscode.ThemeIcon('compass');
  return { item, rows: [] };
}

function readFirstRow(brand: WorkspaceBrand, posts: readonly PostReference[]): PlanRow[] {
  if (posts.length === 0) return [];
  const item = new vscode.TreeItem(vscode.l10n.t('Read first'), Collapsed);
  item.description = String(posts.length);
  item.iconPath = new vscode.ThemeIcon('book');
  return [{ item, rows: posts.map((post) => postRow(brand, post)) }];
}

function postRow(brand: WorkspaceBrand, { path, title, date }: PostReference): PlanRow {
  const item = new vscode.TreeItem(title, None);
  item.description = date;
  item.tooltip = path;
  item.iconPath = new vscode.ThemeIcon('file');
  item.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Open'),
    arguments: [vscode.Uri.joinPath(brand.corpus, path)],
  };
  return { item, rows: [] };
}

function demandRow({ demand: { days, low, high } }: BriefPlan): PlanRow {
  return plainRow(localize('Expected in the next {0} days: {1} to {2} posts', days, low, high), 'graph');
}

function plainRow(text: string, icon: string): PlanRow {
  const item = new vscode.TreeItem(text, None);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.tooltip = text;
  return { item, rows: [] };
}
