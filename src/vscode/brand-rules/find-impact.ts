import * as vscode from 'vscode';
import { changedProfile } from '../../core/brand/index.ts';
import type { RuleImpact } from '../../service/engine/index.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { profileText, type ChangeOf } from './save-change.ts';

/** What a change of a profile would touch in the brand's posts and its open drafts; looks again where posts change meanwhile. */
export async function findImpact(
  session: Session,
  brand: WorkspaceBrand,
  change: ChangeOf,
  signal: AbortSignal,
): Promise<RuleImpact> {
  const text = await profileText(brand);
  const drafts = await openDraftsOf(session, brand);
  const request = {
    brand: brand.folder,
    before: text,
    json: changedProfile(text, change(text)),
    drafts: drafts.map((document) => ({ id: document.uri.toString(), text: document.getText() })),
  };
  for (;;) {
    await session.learner.ready(brand);
    signal.throwIfAborted();
    const impact = await session.engine.impact.ofProfile(request, { signal });
    if (impact) return impact;
  }
}

/** The open drafts of a brand. */
export async function openDraftsOf(session: Session, brand: WorkspaceBrand): Promise<vscode.TextDocument[]> {
  const drafts: vscode.TextDocument[] = [];
  for (const document of vscode.workspace.textDocuments)
    if (!document.isClosed && (await session.drafts.brandOf(document))?.folder === brand.folder)
      drafts.push(document);
  return drafts;
}
