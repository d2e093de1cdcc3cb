import type * as vscode from 'vscode';
import { remember, rememberedOf, type Direction, type Verdict } from '../../core/directions/index.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import type { Session } from '../session/session.ts';
import { draftPath } from '../workspace/draft-path.ts';

/** Keeps what somebody said of a direction in the brand's memory; false where that could not be written, which the user has then been told. */
export function rememberVerdict(
  { directionMemory }: Pick<Session, 'directionMemory'>,
  brand: WorkspaceBrand,
  draft: vscode.Uri,
  direction: Direction,
  verdict: Verdict,
): Promise<boolean> {
  const entry = rememberedOf(direction, verdict, draftPath(draft), today());
  return directionMemory.update(brand, (memory) => remember(memory, entry));
}

/** The day where the person is, as YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
