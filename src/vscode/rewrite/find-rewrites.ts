import * as vscode from 'vscode';
import type { NoRewrite, PartialRewrite, Rewrite } from '../../core/rewrite/index.ts';
import type { Span } from '../../core/text/index.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import type { Session } from '../session/session.ts';

/** Progress is only shown for a model that takes longer than this. Milliseconds. */
const PATIENCE = 400;

export interface Found {
  /** Closest to the voice first. */
  readonly rewrites: readonly Rewrite[];
  /** Safe changes that leave marked words, where there are no rewrites. */
  readonly partial?: PartialRewrite;
  /** Why there are none. */
  readonly why: NoRewrite['why'] | 'none-kept' | undefined;
}

/**
 * Rewrites of a passage: by rules in the brand's own wording, and the chosen AI model's that the engine accepts.
 * Rejects once the signal is aborted.
 */
export async function findRewrites(
  { engine, rewriteWriter, learner, log }: Pick<Session, 'engine' | 'rewriteWriter' | 'learner' | 'log'>,
  brand: WorkspaceBrand,
  document: vscode.TextDocument,
  { start, end }: Span,
  signal: AbortSignal,
): Promise<Found> {
  await learner.ready(brand);
  signal.throwIfAborted();
  const text = document.getText();
  const passage = { brand: brand.folder, text, start, end };
  const offline = await engine.rewrites.rewrite(passage, { signal });
  if (offline.kind === 'none' && offline.why !== 'nothing-known') return { rewrites: [], why: offline.why };
  const own = offline.kind === 'rewrite' ? [offline] : [];
  const part = offline.kind === 'partial' ? { partial: offline } : {};
  const candidates = await withPatience(signal, async (token) => {
    try {
      return await rewriteWriter.ask(brand, document, { start, end }, token);
    } catch (error) {
      // The user was already notified of the model's fault; the other rewrites can still be shown.
      log.warn(`No rewrites from the writer: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  });
  if (candidates === undefined || candidates.length === 0)
    return { rewrites: own, ...part, why: own.length > 0 ? undefined : 'nothing-known' };
  const judged = await engine.rewrites.judge({ ...passage, candidates }, { signal });
  if (judged.kind === 'none') return { rewrites: own, ...part, why: own.length > 0 ? undefined : judged.why };
  const kept = judged.rewrites.filter((one) => own.every((other) => other.text !== one.text));
  const rewrites = [...own, ...kept].sort((a, b) => a.after.drift - b.after.drift);
  return {
    rewrites,
    ...(rewrites.length > 0 ? {} : part),
    why: rewrites.length > 0 ? undefined : 'none-kept',
  };
}

/** Runs a task, showing cancellable progress once it takes long. */
async function withPatience<Result>(
  signal: AbortSignal,
  work: (token: vscode.CancellationToken) => Promise<Result | undefined>,
): Promise<Result | undefined> {
  const cancellation = new vscode.CancellationTokenSource();
  const cancel = (): void => {
    cancellation.cancel();
  };
  signal.addEventListener('abort', cancel);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const result = work(cancellation.token);
    const soon = new Promise<'later'>((resolve) => {
      timer = setTimeout(() => {
        resolve('later');
      }, PATIENCE);
    });
    if ((await Promise.race([result, soon])) !== 'later') return await result;
    return await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Waiting for the AI model…'),
        cancellable: true,
      },
      (_, token) => {
        const cancelled = new Promise<undefined>((resolve) => {
          token.onCancellationRequested(() => {
            cancellation.cancel();
            resolve(undefined);
          });
        });
        return Promise.race([result, cancelled]);
      },
    );
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
    cancellation.dispose();
  }
}
