import * as vscode from 'vscode';
import type { Remote } from '../../core/base/calls.ts';
import type { Engine } from '../../service/engine/index.ts';
import { BrandRegistry } from '../brands/brand-registry.ts';
import { makeLearner, type WorkspaceLearner } from '../brands/make-learner.ts';
import { DirectionWriter } from '../directions/direction-source.ts';
import { DirectionMemoryFiles } from '../directions/memory-files.ts';
import { ProvenanceFiles } from '../directions/provenance-files.ts';
import { DraftBrands } from './drafts.ts';
import { engineThread } from './start-engine.ts';
import { realClock } from './clock.ts';
import { GhostOnScreen } from '../ghost-text/ghost-on-screen.ts';
import { OfferSources } from '../ghost-text/offer-sources.ts';
import { Snooze } from '../ghost-text/snooze.ts';
import { RewriteWriter } from '../rewrite/rewrite-source.ts';
import { VoiceChecker } from '../voice-check/voice-checker.ts';

/** What the features share. Nothing here reads, learns or starts anything before a feature asks. */
export interface Session extends vscode.Disposable {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly engine: Remote<Engine>;
  readonly brands: BrandRegistry;
  readonly learner: WorkspaceLearner;
  readonly drafts: DraftBrands;
  readonly checker: VoiceChecker;
  /** Who may offer ghost text beside the embedded writer. */
  readonly offers: OfferSources;
  readonly ghostText: GhostOnScreen;
  readonly snooze: Snooze;
  readonly rewriteWriter: RewriteWriter;
  readonly directionWriter: DirectionWriter;
  readonly directionMemory: DirectionMemoryFiles;
  /** Where lines that were taken over came from. */
  readonly provenance: ProvenanceFiles;
}

export function createSession(context: vscode.ExtensionContext): Session {
  const log = vscode.window.createOutputChannel('Timbre', { log: true });
  const thread = engineThread(context.extensionUri, log);
  const { engine } = thread;
  const brands = new BrandRegistry();
  const learner = makeLearner(thread, brands, context.storageUri ?? context.globalStorageUri, log);
  const drafts = new DraftBrands(brands);
  const checker = new VoiceChecker({ engine, learner, drafts, log });
  const offers = new OfferSources();
  const ghostText = new GhostOnScreen();
  const snooze = new Snooze(realClock);
  const rewriteWriter = new RewriteWriter();
  const directionWriter = new DirectionWriter();
  const directionMemory = new DirectionMemoryFiles(log);
  const provenance = new ProvenanceFiles();
  const disposables = [directionMemory, snooze, offers, checker, drafts, learner, brands, thread, log];
  return {
    ...{
      context,
      log,
      engine,
      brands,
      learner,
      drafts,
      checker,
      offers,
      ghostText,
      snooze,
      rewriteWriter,
      directionWriter,
      directionMemory,
      provenance,
    },
    dispose: () => {
      for (const disposable of disposables) disposable.dispose();
    },
  };
}
