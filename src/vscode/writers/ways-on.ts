import type * as vscode from 'vscode';
import type { DirectCall, Direction, NoDirections } from '../../core/directions/index.ts';
import { SET_SIZE } from '../directions/direction-round.ts';
import { draftPath } from '../workspace/draft-path.ts';
import { findDirections } from '../directions/find-directions.ts';
import type { Session } from '../session/session.ts';

/** The directions that *Suggest Ideas* would show first, and the request that they were planned for. */
export interface WaysOn {
  readonly call: DirectCall;
  readonly planned: readonly Direction[];
}

/** Plans them for a document that may be sent; undefined for a document without a brand. */
export const waysOn =
  (session: Pick<Session, 'drafts' | 'engine' | 'learner' | 'directionMemory' | 'directionWriter'>) =>
  async (document: vscode.TextDocument): Promise<WaysOn | NoDirections | undefined> => {
    const brand = await session.drafts.brandOf(document);
    if (!brand) return undefined;
    const wanted = { text: document.getText(), draft: draftPath(document.uri), count: SET_SIZE, seen: [] };
    const { set, call } = await findDirections(session, brand, wanted);
    const planned = [...(set.kind === 'none' ? [] : set.directions), ...(set.open ?? [])];
    return set.kind === 'none' && planned.length === 0 ? set.why : { call, planned };
  };
