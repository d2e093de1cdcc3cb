import type * as vscode from 'vscode';
import type { Span } from '../../../core/text/index.ts';
import type { WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';

/**
 * A language model's candidates for a passage of a document, as Markdown to replace it, not yet checked. The
 * passage is in UTF-16 offsets of the document's text. Undefined when no model is chosen; an error affects
 * the candidates only.
 */
export type RewriteSource = (
  brand: WorkspaceBrand,
  document: vscode.TextDocument,
  passage: Span,
  token: vscode.CancellationToken,
) => Promise<readonly string[] | undefined>;

/** Without a language model. */
export const noRewriteSource: RewriteSource = () => Promise.resolve(undefined);

/** The model used for rewriting, set by the feature that lets the user choose one. */
export class RewriteWriter {
  #source = noRewriteSource;

  set(source: RewriteSource | undefined): void {
    this.#source = source ?? noRewriteSource;
  }

  readonly ask: RewriteSource = (...call) => this.#source(...call);
}
