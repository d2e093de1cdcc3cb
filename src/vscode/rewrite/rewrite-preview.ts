import * as vscode from 'vscode';
import { isPage, pageUri, registerPages } from '../platform/virtual-pages.ts';
import type { Rewrite } from '../../core/rewrite/index.ts';
import type { WorkspaceBrand } from '../workspace/brand-registry.ts';
import { setContextKey } from '../platform/context-keys.ts';

/** The rewrites found for one passage. */
export interface Proposal {
  readonly brand: WorkspaceBrand;
  readonly uri: vscode.Uri;
  /** The draft's text at that time. */
  readonly text: string;
  /** Closest to the voice first; at least one. */
  readonly rewrites: readonly [Rewrite, ...Rewrite[]];
}

/**
 * Shows a proposal as VS Code's diff, one rewrite at a time. Both sides are read-only pages: the draft
 * changes only when a rewrite is applied.
 */
export class RewritePreview implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #registration: vscode.Disposable;
  #proposals = 0;
  #shown: { readonly proposal: Proposal; readonly number: number; at: number } | undefined;

  constructor() {
    this.#registration = registerPages('rewrite', this);
  }

  /** What is shown, or was shown last. */
  get current(): { readonly proposal: Proposal; readonly rewrite: Rewrite } | undefined {
    if (!this.#shown) return undefined;
    const { proposal, at } = this.#shown;
    return { proposal, rewrite: proposal.rewrites[at] ?? proposal.rewrites[0] };
  }

  async show(proposal: Proposal): Promise<void> {
    await this.close();
    this.#shown = { proposal, number: ++this.#proposals, at: 0 };
    await this.#open();
  }

  async next(): Promise<void> {
    const shown = this.#shown;
    if (!shown) return;
    await this.close();
    this.#shown = { ...shown, at: (shown.at + 1) % shown.proposal.rewrites.length };
    await this.#open();
  }

  /** Closes the diff without changing the draft. */
  async close(): Promise<void> {
    this.#shown = undefined;
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const own = tabs.filter(
      ({ input }) => input instanceof vscode.TabInputTextDiff && isPage('rewrite', input.modified),
    );
    if (own.length > 0) await vscode.window.tabGroups.close(own);
  }

  provideTextDocumentContent({ query }: vscode.Uri): string {
    if (!this.#shown) return '';
    const { text, rewrites } = this.#shown.proposal;
    const at = /^after-(\d+)-/.exec(query)?.[1];
    const rewrite = at === undefined ? undefined : rewrites[Number(at)];
    if (!rewrite) return text;
    return text.slice(0, rewrite.passage.start) + rewrite.text + text.slice(rewrite.passage.end);
  }

  dispose(): void {
    this.#registration.dispose();
    this.#shown = undefined;
  }

  async #open(): Promise<void> {
    if (!this.#shown) return;
    const { proposal, number, at } = this.#shown;
    const rewrite = proposal.rewrites[at] ?? proposal.rewrites[0];
    const page = (side: string): vscode.Uri =>
      pageUri('rewrite', proposal.uri.path.replace(/^\//, ''), `${side}-${String(number)}`);
    await setContextKey('hasNextRewrite', proposal.rewrites.length > 1);
    await vscode.commands.executeCommand(
      'vscode.diff',
      page('before'),
      page(`after-${String(at)}`),
      titleOf(proposal, rewrite),
      { preview: true, selection: startOf(proposal.text, rewrite.passage.start) },
    );
  }
}

function startOf(text: string, offset: number): vscode.Range {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  const position = new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
  return new vscode.Range(position, position);
}

/**
 * The effect of the rewrite: the draft's percentile where it has one and it changes, otherwise whether the
 * passage gets closer.
 */
function titleOf({ brand }: Proposal, { before, after }: Rewrite): string {
  const [from, to] = [before.standing, after.standing];
  if ('percentile' in from && 'percentile' in to) {
    const places = [Math.round(from.percentile), Math.round(to.percentile)] as const;
    if (places[0] !== places[1])
      return vscode.l10n.t('Suggested wording (draft score {1} → {2} for {0})', brand.name, ...places);
  }
  // Preferred terms are applied whatever their effect on the voice.
  return after.drift < before.drift
    ? vscode.l10n.t('Suggested wording (closer to {0})', brand.name)
    : vscode.l10n.t('Suggested wording (with {0}’s terms)', brand.name);
}
