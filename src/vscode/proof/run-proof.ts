import type { Remote } from 'comlink';
import * as vscode from 'vscode';
import type { Engine } from '../../service/engine.ts';
import type { ProofReport } from '../../core/voice/proof/report/index.ts';
import type { WorkspaceBrand } from '../brands/brand-registry.ts';
import type { Session } from '../platform/session.ts';

/** More brands of the workspace make the proof no stricter, only longer. */
const MOST_OTHERS = 5;

/** Proves a brand's voice with progress in sight; undefined when it was cancelled. Rejects when the engine stops. */
export const runProof = (session: Session, brand: WorkspaceBrand): Thenable<ProofReport | undefined> =>
  vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      cancellable: true,
      title: vscode.l10n.t('Testing the voice of {0}', brand.name),
    },
    async (progress, token) => {
      await session.learner.ready(brand);
      const against = await readOthers(session, brand, token);
      const samples = await readSamples(session);
      const engine = await session.engine.get();
      await engine.startProof(brand.folder, { against, samples });
      let shown = 0;
      const report = await untilProven(session, engine, brand, token, (done) => {
        if (done - shown < 0.01) return;
        progress.report({ increment: 100 * (done - shown) });
        shown = done;
      });
      if (!report) await engine.stopProof(brand.folder);
      return report;
    },
  );

/** Asks for piece after piece, so that everything else the engine is asked for is answered in between. */
async function untilProven(
  session: Session,
  engine: Remote<Engine>,
  brand: WorkspaceBrand,
  token: vscode.CancellationToken,
  report: (done: number) => void,
): Promise<ProofReport | undefined> {
  let crashed: vscode.Disposable | undefined;
  // A dead thread never answers.
  const crash = new Promise<undefined>((resolve) => {
    crashed = session.engine.onDidCrash(() => {
      resolve(undefined);
    });
  });
  try {
    while (!token.isCancellationRequested) {
      const step = await Promise.race([engine.proveOn(brand.folder), crash]);
      if (!step)
        throw new Error(
          vscode.l10n.t('The test stopped because Timbre’s engine stopped. Please run it again.'),
        );
      if ('report' in step) return step.report;
      report(step.done);
    }
    return undefined;
  } finally {
    crashed?.dispose();
  }
}

/** Learns the workspace's other brands, as look-alikes. One that cannot be read is left out. */
async function readOthers(
  session: Session,
  brand: WorkspaceBrand,
  token: vscode.CancellationToken,
): Promise<string[]> {
  const others = (await session.brands.all()).filter(({ folder }) => folder !== brand.folder);
  const read: string[] = [];
  for (const other of others.slice(0, MOST_OTHERS)) {
    if (token.isCancellationRequested) break;
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
