import * as vscode from 'vscode';
import type { DirectCall, DirectionSet } from '../../core/directions/index.ts';
import { StoppedError } from '../../core/base/calls.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import type { Session } from '../session/session.ts';

/**
 * Asks the engine for directions, with the brand's memory as its file has it now. Rejects when the engine stops or the signal is aborted.
 * Whoever shows them says so with `noteShown`; what is only looked up for a preview of a request must not count.
 */
export async function findDirections(
  session: Pick<Session, 'engine' | 'learner' | 'directionMemory' | 'directionWriter'>,
  brand: WorkspaceBrand,
  call: Omit<DirectCall, 'memory'>,
  signal?: AbortSignal,
): Promise<{ readonly set: DirectionSet; readonly call: DirectCall }> {
  await session.learner.ready(brand);
  const { directionMemory } = session;
  const whole = {
    ...call,
    memory: await directionMemory.read(brand),
    isForWriter: session.directionWriter.isSet,
    recent: directionMemory.shownLately(brand, call.draft),
  };
  try {
    const set = await session.engine.directions.suggest({ brand: brand.folder, ...whole }, { signal });
    return { set, call: whole };
  } catch (error) {
    if (!(error instanceof StoppedError)) throw error;
    throw new Error(vscode.l10n.t('Timbre’s engine stopped. Please try again.'), { cause: error });
  }
}
