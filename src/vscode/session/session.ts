import * as vscode from 'vscode';
import type { Remote } from '../../core/base/calls.ts';
import type { Engine } from '../../service/engine/index.ts';
import type { SuggestionOutcomes } from '../../service/suggestions/create-suggestions.ts';
import type { Writers } from '../../service/writers/create-writers.ts';
import { BrandRegistry } from '../workspace/brands/brand-registry.ts';
import { FolderChanges } from '../workspace/brands/folder-changes.ts';
import { makeTimbre, type DraftWriting, type WorkspaceLearner } from '../workspace/make-timbre.ts';
import { DirectionWriter } from './state/direction-source.ts';
import { DirectionMemoryFiles } from './state/direction-memory-files.ts';
import { JourneySteps } from './state/journey-steps.ts';
import { LastProofs } from './state/last-proofs.ts';
import { ProvenanceFiles } from './state/provenance-files.ts';
import type { DraftBrands } from '../workspace/drafts.ts';
import { ScoreNotes } from '../workspace/score-notes.ts';
import type { EditorHost } from '../host/editor-host.ts';
import { realClock } from '../platform/clock.ts';
import { GhostOnScreen } from './state/ghost-on-screen.ts';
import { OfferSources } from './state/offer-sources.ts';
import { Snooze } from './state/snooze.ts';
import { RewriteWriter } from './state/rewrite-source.ts';
import { VoiceChecker } from './state/draft-checker.ts';

/** State shared by the features. Nothing is read, learned or started before a feature uses it. */
export interface Session extends vscode.Disposable {
  readonly context: vscode.ExtensionContext;
  readonly host: EditorHost;
  readonly log: vscode.LogOutputChannel;
  readonly engine: Remote<Engine>;
  readonly brands: BrandRegistry;
  readonly folderChanges: FolderChanges;
  readonly learner: WorkspaceLearner;
  readonly drafts: DraftBrands;
  readonly checker: VoiceChecker;
  /** Requests to language models for drafts. */
  readonly requests: DraftWriting;
  /** What becomes of ghost text, and when it is offered. */
  readonly suggestions: SuggestionOutcomes<vscode.TextDocument>;
  readonly writers: Writers<vscode.TextDocument>;
  /** Sources of suggestions besides the embedded model. */
  readonly offers: OfferSources;
  readonly ghostText: GhostOnScreen;
  readonly snooze: Snooze;
  readonly rewriteWriter: RewriteWriter;
  readonly directionWriter: DirectionWriter;
  readonly directionMemory: DirectionMemoryFiles;
  /** The origins of lines taken from directions. */
  readonly provenance: ProvenanceFiles;
  /** The steps of journeys that drafts are. */
  readonly journeySteps: JourneySteps;
  /** The last test of each brand's voice. */
  readonly proofs: LastProofs;
  readonly scoreNotes: ScoreNotes;
}

export function createSession(context: vscode.ExtensionContext, host: EditorHost): Session {
  const log = vscode.window.createOutputChannel('Timbre', { log: true });
  const running = host.startEngine(context.extensionUri, log);
  const { engine } = running;
  const folderChanges = new FolderChanges();
  const brands = new BrandRegistry(folderChanges, context.workspaceState);
  const storage = context.storageUri ?? context.globalStorageUri;
  const timbre = makeTimbre({
    ...{ host: running, brands, storage, log },
    personal: {
      secrets: context.secrets,
      memory: context.globalState,
      folder: context.globalStorageUri,
    },
  });
  const { learner, drafts, requests, suggestions, writers } = timbre;
  const checker = new VoiceChecker(timbre);
  const offers = new OfferSources();
  const ghostText = new GhostOnScreen();
  const snooze = new Snooze(realClock);
  const rewriteWriter = new RewriteWriter();
  const directionWriter = new DirectionWriter();
  const directionMemory = new DirectionMemoryFiles(log, context.workspaceState);
  const provenance = new ProvenanceFiles();
  const journeySteps = new JourneySteps();
  const proofs = new LastProofs();
  const scoreNotes = new ScoreNotes();
  const disposables = [
    proofs,
    scoreNotes,
    directionMemory,
    ghostText,
    snooze,
    offers,
    checker,
    timbre,
    brands,
    folderChanges,
    running,
    log,
  ];
  return {
    ...{
      context,
      host,
      log,
      engine,
      brands,
      folderChanges,
      learner,
      drafts,
      checker,
      requests,
      suggestions,
      writers,
      offers,
      ghostText,
      snooze,
      rewriteWriter,
      directionWriter,
      directionMemory,
      provenance,
      journeySteps,
      proofs,
      scoreNotes,
    },
    dispose: () => {
      for (const disposable of disposables) disposable.dispose();
    },
  };
}
