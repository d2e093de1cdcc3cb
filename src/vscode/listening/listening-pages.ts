import * as vscode from 'vscode';
import { PanelSet } from '../panels/panel-set.ts';
import { openReadingPanel, showHtml } from '../panels/reading-panel.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { countHeld } from './held-counts.ts';
import { communitiesPage } from './pages/communities-page.ts';
import { heldPage } from './pages/held-page.ts';
import { LISTENING_STYLE } from './pages/style.ts';
import { sparkPage } from './pages/spark-page.ts';
import type { PageContent } from './pages/page-content.ts';
import type { ListeningDesk } from './listening-desk.ts';

interface Shown {
  readonly panel: vscode.WebviewPanel;
  readonly draw: () => Promise<PageContent | undefined>;
}

/** Commands that links of the pages run. */
const COMMANDS = [
  ...['openMention', 'addListeningFile', 'exportHeld', 'forgetAuthor', 'forgetListening'],
  ...['showPosts', 'showRequestLog', 'clearRequestLog', 'forgetPost', 'forgetTaught', 'showRankingModel'],
  ...['draftHoldingStatement', 'draftForCommunity'],
].map((name) => `timbre.${name}`);

/** The pages of the room: cards of evidence, communities. They follow the files. */
export class ListeningPages implements vscode.Disposable {
  readonly #desk: ListeningDesk;
  readonly #panels = new PanelSet<Shown>();
  readonly #shown = new Set<Shown>();

  constructor(desk: ListeningDesk) {
    this.#desk = desk;
  }

  /** The card of the spark that was known at a time; of the latest one without. */
  async showSpark(brand: WorkspaceBrand, alerted?: number): Promise<void> {
    await this.#show(`spark ${brand.folder} ${String(alerted)}`, async () => {
      const { sparks } = await this.#desk.report(brand);
      const spark =
        alerted === undefined ? sparks[0] : sparks.find(({ window }) => window.alerted === alerted);
      return sparkPage(brand, spark);
    });
  }

  async showCommunities(brand: WorkspaceBrand): Promise<void> {
    await this.#show(`communities ${brand.folder}`, async () =>
      communitiesPage(brand, await this.#desk.report(brand)),
    );
  }

  async showHeld(brand: WorkspaceBrand): Promise<void> {
    await this.#show(`held ${brand.folder}`, async () =>
      heldPage(brand, await this.#desk.report(brand), await countHeld(this.#desk, brand)),
    );
  }

  /** Draws the pages that are open again. */
  refresh(): void {
    for (const shown of this.#shown)
      draw(this.#desk, shown).catch((error: unknown) => {
        this.#desk.session.log.error(String(error));
      });
  }

  dispose(): void {
    this.#panels.dispose();
  }

  async #show(key: string, drawPage: Shown['draw']): Promise<void> {
    const shown = this.#panels.show(key, () => {
      const { extensionUri } = this.#desk.session.context;
      const panel = openReadingPanel(extensionUri, { page: 'listening', commands: COMMANDS });
      const made: Shown = { panel, draw: drawPage };
      this.#shown.add(made);
      panel.onDidDispose(() => this.#shown.delete(made));
      return made;
    });
    await draw(this.#desk, shown);
  }
}

async function draw({ session }: ListeningDesk, { panel, draw: drawPage }: Shown): Promise<void> {
  const page = await drawPage();
  if (page) showHtml(session.context.extensionUri, panel, { ...page, css: LISTENING_STYLE });
}
