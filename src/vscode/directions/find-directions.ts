import * as vscode from 'vscode';
import type { DirectCall, DirectionSet } from '../../core/directions/index.ts';
import type { WorkspaceBrand } from '../brands/brand-registry.ts';
import type { Session } from '../platform/session.ts';

/** Asks the engine for directions, with the brand's memory as its file has it now. Rejects when the engine stops. */
export async function findDirections(
  session: Pick<Session, 'engine' | 'learner' | 'directionMemory'>,
  brand: WorkspaceBrand,
  call: Omit<DirectCall, 'memory'>,
): Promise<{ readonly set: DirectionSet; readonly call: DirectCall }> {
  await session.learner.ready(brand);
  const whole = { ...call, memory: await session.directionMemory.read(brand) };
  const engine = await session.engine.get();
  let crashed: vscode.Disposable | undefined;
  // A dead thread never answers.
  const crash = new Promise<never>((_, reject) => {
    crashed = session.engine.onDidCrash(() => {
      reject(new Error(vscode.l10n.t('Timbre’s engine stopped. Please try again.')));
    });
  });
  try {
    return { set: await Promise.race([engine.direct(brand.folder, whole), crash]), call: whole };
  } finally {
    crashed?.dispose();
  }
}
