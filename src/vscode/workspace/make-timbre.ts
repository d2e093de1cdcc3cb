import * as vscode from 'vscode';
import type { Learner } from '../../service/brands/learner.ts';
import { VoiceStore } from '../../service/brands/voice-store.ts';
import { createTimbre, type Timbre } from '../../service/create-timbre.ts';
import type { DraftRequests } from '../../service/drafts/draft-requests.ts';
import type { EngineHost } from '../../service/ports.ts';
import { realClock } from '../platform/clock.ts';
import { settings } from '../platform/settings.ts';
import { storageIn } from '../platform/storage.ts';
import { brandFiles } from './brands/brand-files.ts';
import type { BrandRegistry, WorkspaceBrand } from './brands/brand-registry.ts';
import { DraftBrands } from './drafts.ts';
import { writerPorts, type PersonalStorage } from './writer-ports.ts';

export type WorkspaceLearner = Learner<WorkspaceBrand>;
/** Requests to language models for the workspace's drafts. */
export type DraftWriting = DraftRequests<vscode.TextDocument, WorkspaceBrand>;

export interface WorkspaceTimbre extends Timbre<vscode.TextDocument, WorkspaceBrand> {
  readonly drafts: DraftBrands;
}

export interface WorkspacePorts {
  readonly host: EngineHost;
  readonly brands: BrandRegistry;
  /** The folder for learned brands, outside of the brands' own folders. */
  readonly storage: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
  readonly personal: PersonalStorage;
}

/** Timbre for the brands and drafts of the workspace. */
export function makeTimbre({ host, brands, storage, log, personal }: WorkspacePorts): WorkspaceTimbre {
  const drafts = new DraftBrands(brands);
  const timbre = createTimbre<vscode.TextDocument, WorkspaceBrand>({
    ...{ host, log },
    source: brands,
    files: brandFiles,
    stores: new VoiceStore(storageIn(vscode.Uri.joinPath(storage, 'voices')), log),
    clock: realClock,
    showLearning: async (brand, work) => {
      const title = vscode.l10n.t('Learning {0}', brand.name);
      return vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, work);
    },
    brandOf: (document) => drafts.brandOf(document),
    ghostText: ({ uri }) => ({
      threshold: settings.ghostText.confidence(uri),
      longestCopy: settings.ghostText.maxWordsFromOnePost(uri),
    }),
    personal: storageIn(personal.folder),
    writers: writerPorts(personal),
  });
  return {
    ...timbre,
    drafts,
    dispose: () => {
      timbre.dispose();
      drafts.dispose();
    },
  };
}
