import * as vscode from 'vscode';
import { isPage, pageUri, registerPages } from '../platform/virtual-pages.ts';
import { partialTitle, withEdits, type PartialRewrite, type Rewrite } from '../../core/rewrite/index.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { setContextKey } from '../platform/context-keys.ts';
import { localize } from '../platform/localize.ts';

export type AnyRewrite = Rewrite | PartialRewrite;

/** Rewrites of one passage, as they were found. */
export interface Proposal {
  readonly brand: WorkspaceBrand;
  readonly uri: vscode.Uri;
  /** The draft's text at that time. */
  readonly text: string;
  /** The closest to the voice first; at least one. */
  readonly rewrites: readonly [AnyRewrite, ...AnyRewrite[]];
}

/** What is on screen: one rewrite of a proposal, and which of its changes are made. */
export interface ShownRewrite {
  readonly proposal: Proposal;
  readonly rewrite: AnyRewrite;
  /** Indices of changes that are left out. */
  readonly leftOut: ReadonlySet<number>;
  /** What would stand in the passage's place. */
  readonly rewritten: string;
}

interface Shown {
  readonly proposal: Proposal;
  readonly number: number;
  readonly at: number;
  readonly leftOut: ReadonlySet<number>;
}

/**
 * Shows a proposal as VS Code's diff, one rewrite at a time. Both sides are read-only pages: the draft
 * changes only when a rewrite is applied.
 */
export class RewritePreview implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #registration: vscode.Disposable;
  #proposals = 0;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  #shown: Shown | undefined;

  constructor() {
    this.#registration = registerPages('rewrite', this);
  }

  /** What is shown, or was last. */
  get current(): ShownRewrite | undefined {
    if (!this.#shown) return undefined;
    const { proposal, at, leftOut } = this.#shown;
    const rewrite = proposal.rewrites[at] ?? proposal.rewrites[0];
    const edits = rewrite.edits.filter((_, index) => !leftOut.has(index));
    return { proposal, rewrite, leftOut, rewritten: withEdits(proposal.text, rewrite.passage, edits) };
  }

  /** Leaves some changes of the rewrite on screen out, given by their indices; the page changes at once. */
  leaveOut(leftOut: ReadonlySet<number>): void {
    if (!this.#shown) return;
    this.#shown = { ...this.#shown, leftOut };
    this.#changed.fire(pageOf(this.#shown, `after-${String(this.#shown.at)}`));
  }

  async show(proposal: Proposal): Promise<void> {
    await this.close();
    this.#shown = { proposal, number: ++this.#proposals, at: 0, leftOut: NONE };
    await this.#open();
  }

  async next(): Promise<void> {
    const shown = this.#shown;
    if (!shown) return;
    await this.close();
    this.#shown = { ...shown, at: (shown.at + 1) % shown.proposal.rewrites.length, leftOut: NONE };
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
    const { current } = this;
    if (!current) return '';
    const { proposal, rewrite, rewritten } = current;
    if (!query.startsWith('after-')) return proposal.text;
    return (
      proposal.text.slice(0, rewrite.passage.start) + rewritten + proposal.text.slice(rewrite.passage.end)
    );
  }

  dispose(): void {
    this.#registration.dispose();
    this.#changed.dispose();
    this.#shown = undefined;
  }

  async #open(): Promise<void> {
    if (!this.#shown) return;
    const shown = this.#shown;
    const { proposal, at } = shown;
    const rewrite = proposal.rewrites[at] ?? proposal.rewrites[0];
    await setContextKey('hasNextRewrite', proposal.rewrites.length > 1);
    await vscode.commands.executeCommand(
      'vscode.diff',
      pageOf(shown, 'before'),
      pageOf(shown, `after-${String(at)}`),
      titleOf(proposal, rewrite),
      { preview: true, selection: startOf(proposal.text, rewrite.passage.start) },
    );
  }
}

const NONE: ReadonlySet<number> = new Set();

const pageOf = ({ proposal, number }: Shown, side: string): vscode.Uri =>
  pageUri('rewrite', proposal.uri.path.replace(/^\//, ''), `${side}-${String(number)}`);

function startOf(text: string, offset: number): vscode.Range {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  const position = new vscode.Position(lines.length - 1, lines.at(-1)?.length ?? 0);
  return new vscode.Range(position, position);
}

/** What the rewrite changes: the draft's place among the brand's posts where it has one and moves, else whether the passage comes closer. */
function titleOf({ brand }: Proposal, rewrite: AnyRewrite): string {
  if (rewrite.kind === 'partial') return partialTitle(rewrite.kept, localize);
  const { before, after } = rewrite;
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
