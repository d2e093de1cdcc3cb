import * as vscode from 'vscode';
import { StoppedError } from '../../core/base/calls.ts';
import type { ProofReport } from '../../core/voice/proof/report/index.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import type { Session } from '../session/session.ts';
import { openLookAlikesOf } from '../workspace/brands/look-alike-folders.ts';
import { cancellableTask } from '../platform/cancellable-task.ts';

/** The most other brands of the workspace that are used; more only take longer. */
const MOST_OTHERS = 5;

/**
 * Proves a brand's voice with visible progress; undefined when it was cancelled. Rejects when the engine
 * stops.
 */
export const runProof = (session: Session, brand: WorkspaceBrand): Thenable<ProofReport | undefined> =>
  cancellableTask(vscode.l10n.t('Testing the voice of {0}', brand.name), async (signal, progress) => {
    let shown = 0;
    const onProgress = (done: number): void => {
      progress.report({ increment: 100 * (done - shown) });
      shown = done;
    };
    try {
      await session.learner.ready(brand);
      const against = await readOthers(session, brand, signal);
      const samples = await readSamples(session);
      const { keys: lookAlikes, close } = await openLookAlikesOf(session, brand, signal);
      try {
        const request = { brand: brand.folder, against, lookAlikes, samples };
        const report = await session.engine.proof.prove(request, { signal, onProgress });
        session.proofs.keep(brand, report);
        return report;
      } finally {
        await close();
      }
    } catch (error) {
      if (!(error instanceof StoppedError)) throw error;
      throw new Error(
        vscode.l10n.t('The test stopped because Timbre’s engine stopped. Please run it again.'),
        {
          cause: error,
        },
      );
    }
  });

/** Learns the workspace's other brands as look-alikes. Those that cannot be read are left out. */
export async function readOthers(
  session: Session,
  brand: WorkspaceBrand,
  signal: AbortSignal,
): Promise<string[]> {
  const others = (await session.brands.all()).filter(({ folder }) => folder !== brand.folder);
  const read: string[] = [];
  for (const other of others.slice(0, MOST_OTHERS)) {
    signal.throwIfAborted();
    try {
      await session.learner.ready(other);
      read.push(other.folder);
    } catch (error) {
      session.log.warn(`${other.name} cannot be read, so it is no look-alike. ${String(error)}`);
    }
  }
  return read;
}

async function readSamples(session: Session): Promise<Uint8Array | undefined> {
  const file = vscode.Uri.joinPath(session.context.extensionUri, 'dist', 'look-alikes.json');
  try {
    return new Uint8Array(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    session.log.warn(`The sample brands cannot be read. ${String(error)}`);
    return undefined;
  }
}
