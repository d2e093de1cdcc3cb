import type * as vscode from 'vscode';
import type { Span } from '../../core/text/index.ts';
import type { WorkspaceBrand } from '../workspace/brand-registry.ts';

/**
 * A writer's candidates for a passage of a document: each is Markdown to stand in the passage's place, unjudged. The passage is in
 * UTF-16 offsets of the document's text. Undefined when no writer is chosen; whatever it throws costs the candidates only.
 */
export type RewriteSource = (
  brand: WorkspaceBrand,
  document: vscode.TextDocument,
  passage: Span,
  token: vscode.CancellationToken,
) => Promise<readonly string[] | undefined>;

/** Without a writer. */
export const noRewriteSource: RewriteSource = () => Promise.resolve(undefined);

/** Where the rewrite asks for its writer: set by the feature that lets the user choose one. */
export class RewriteWriter {
  #source = noRewriteSource;

  set(source: RewriteSource | undefined): void {
    this.#source = source ?? noRewriteSource;
  }

  readonly ask: RewriteSource = (...call) => this.#source(...call);
}
