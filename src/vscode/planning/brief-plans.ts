import * as vscode from 'vscode';
import type {
  Brief,
  BriefPlan,
  PlannedEvent,
  PlannedPost,
  PostFigures,
} from '../../core/planning/briefs/index.ts';
import { cooperate, stoppable, type Pause } from '../../core/base/cooperative.ts';
import { decode } from '../../core/text/index.ts';
import { localize } from '../platform/localize.ts';
import { realClock } from '../platform/clock.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';

/** Loaded when the first plan is made. */
const briefs = (): Promise<typeof import('../../core/planning/briefs/index.ts')> =>
  import('../../core/planning/briefs/index.ts');

const DISMISSED = 'timbre.dismissedBriefs';
/** Older ones are over. */
const MOST_DISMISSED = 200;
/** Posts that are read before others get their turn. */
const BATCH = 20;

/** Plans the next briefs of brands, without those that were dismissed. */
export class BriefPlans {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /**
   * Plans in pieces of some milliseconds: posts are read while others get their turn, and their angles are recognised in the engine's thread.
   * Rejects once the signal is aborted.
   * @param onProgress called with the share that is done, 0 to 1
   */
  async plan(
    brand: WorkspaceBrand,
    {
      signal,
      onProgress,
    }: { readonly signal?: AbortSignal; readonly onProgress?: (done: number) => void } = {},
  ): Promise<BriefPlan> {
    const { AHEAD, dayOf, planInSteps } = await briefs();
    const asOf = dayOf(new Date(realClock.now()).toISOString()) ?? 0;
    const posts = await this.#posts(brand, signal, onProgress);
    const events = await this.#events(brand, asOf, asOf + AHEAD);
    const figures = await this.#figures(brand, posts);
    const steps = planInSteps({ brand: brand.name, posts, events, figures, asOf }, localize);
    const plan = await cooperate(steps, stoppable(turns(), signal));
    if (!plan) throw new Error('The posts changed while they were planned from.');
    const dismissed = new Set(this.#dismissed());
    return { ...plan, briefs: plan.briefs.filter((brief) => !dismissed.has(keyOf(brand, brief))) };
  }

  async explain(plan: BriefPlan): Promise<string | undefined> {
    if (plan.briefs.length > 0 && !plan.none) return undefined;
    return (await briefs()).explainNone(plan, localize);
  }

  /** The text of a draft for a brief. */
  async draft(brief: Brief): Promise<string> {
    return (await briefs()).briefDraft(brief, localize);
  }

  async dismiss(brand: WorkspaceBrand, brief: Brief): Promise<void> {
    const kept = [...this.#dismissed(), keyOf(brand, brief)].slice(-MOST_DISMISSED);
    await this.#session.context.workspaceState.update(DISMISSED, kept);
  }

  async restore(): Promise<void> {
    await this.#session.context.workspaceState.update(DISMISSED, undefined);
  }

  #dismissed(): readonly string[] {
    return this.#session.context.workspaceState.get<readonly string[]>(DISMISSED, []);
  }

  async #posts(
    brand: WorkspaceBrand,
    signal: AbortSignal | undefined,
    onProgress: ((done: number) => void) | undefined,
  ): Promise<PlannedPost[]> {
    const { engine, learner } = this.#session;
    const { planPost } = await briefs();
    await learner.ready(brand);
    const rows = ((await engine.posts.list({ brand: brand.folder })) ?? []).filter(
      ({ state, consent }) => state === 'learned' && consent?.learn === true,
    );
    const map = await engine.directions.angleMap({ brand: brand.folder }, { signal });
    const angles = new Map(map.posts.map(({ post, angle }) => [post, angle?.id]));
    const pause = stoppable(turns(), signal);
    const posts: PlannedPost[] = [];
    for (let at = 0; at < rows.length; at += BATCH) {
      const batch = rows.slice(at, at + BATCH);
      const texts = await Promise.all(
        batch.map(async (row) =>
          row.isRow ? undefined : await textOf(vscode.Uri.joinPath(brand.corpus, row.path)),
        ),
      );
      for (const [place, row] of batch.entries()) {
        posts.push(planPost(row, texts[place], angles));
        await pause();
      }
      onProgress?.(Math.min(1, (at + BATCH) / rows.length));
    }
    return posts;
  }

  /** How often posts were met with, by the exports in the brand's folder `analytics`. */
  async #figures(brand: WorkspaceBrand, posts: readonly PlannedPost[]): Promise<PostFigures[]> {
    const { figuresOf, readAnalytics } = await briefs();
    const folder = vscode.Uri.joinPath(brand.corpus, '..', 'analytics');
    const figures: PostFigures[] = [];
    for (const name of await namesIn(folder)) {
      const text = /\.(?:csv|tsv)$/i.test(name) ? await textOf(vscode.Uri.joinPath(folder, name)) : undefined;
      if (text === undefined) continue;
      const file = readAnalytics(text, name);
      if (file) figures.push(figuresOf(file, posts));
      else this.#session.log.warn(`analytics/${name}: no column counts posts.`);
    }
    return figures;
  }

  /** What calendars and campaign notes in the brand's folder plan. */
  async #events(brand: WorkspaceBrand, from: number, to: number): Promise<PlannedEvent[]> {
    const campaigns = vscode.Uri.joinPath(brand.corpus, '..', 'campaigns');
    const events: PlannedEvent[] = [];
    for (const name of await namesIn(campaigns)) {
      const text = await textOf(vscode.Uri.joinPath(campaigns, name));
      if (text === undefined) continue;
      if (/\.md$/i.test(name)) events.push(...(await briefs()).campaignEvents(text, name, from, to));
      if (/\.ics$/i.test(name)) events.push(...(await this.#calendar(text, name, from, to)));
    }
    return events;
  }

  async #calendar(text: string, name: string, from: number, to: number): Promise<PlannedEvent[]> {
    const { CalendarError, readCalendar } =
      await import('../../core/planning/briefs/calendar/read-calendar.ts');
    try {
      return readCalendar(text, name, from, to);
    } catch (error) {
      if (!(error instanceof CalendarError)) throw error;
      this.#session.log.warn(`${name}: ${error.message}`);
      return [];
    }
  }
}

/** The names of a folder's files, in order; none where there is no folder. */
async function namesIn(folder: vscode.Uri): Promise<string[]> {
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(folder)).catch(() => []);
  return entries.map(([name]) => name).sort();
}

const keyOf = (brand: WorkspaceBrand, brief: Brief): string => `${brand.folder} ${brief.id}`;

/** Milliseconds of work before others get their turn: half a frame. */
const BUDGET = 8;

/** A pause that lets others have their turn once enough was worked since the last one. */
function turns(): Pause {
  let since = realClock.now();
  return async () => {
    if (realClock.now() - since < BUDGET) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = realClock.now();
  };
}

async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const bytes = await Promise.resolve(vscode.workspace.fs.readFile(uri)).catch(() => undefined);
  const decoded = bytes && decode(bytes);
  return decoded?.ok === true ? decoded.text : undefined;
}
