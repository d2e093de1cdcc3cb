import * as vscode from 'vscode';
import { Learner } from '../../service/brands/learner.ts';
import type { BrandSource, EngineHost } from '../../service/ports.ts';
import { realClock } from '../platform/clock.ts';
import { storageIn } from '../platform/storage.ts';
import { brandFiles } from './brand-files.ts';
import type { WorkspaceBrand } from './brand-registry.ts';

export type WorkspaceLearner = Learner<WorkspaceBrand>;

/** The learner of the workspace's brands; what it learns is stored below `storage`, never in a brand's own folder. */
export const makeLearner = (
  host: EngineHost,
  source: BrandSource<WorkspaceBrand>,
  storage: vscode.Uri,
  log: vscode.LogOutputChannel,
): WorkspaceLearner =>
  new Learner({
    ...{ host, source, log },
    files: brandFiles,
    stores: storageIn(vscode.Uri.joinPath(storage, 'voices')),
    clock: realClock,
    showLearning: async (brand, work) => {
      const title = vscode.l10n.t('Learning {0}', brand.name);
      return vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, work);
    },
  });
