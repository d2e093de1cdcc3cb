import type { Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import type { Localize } from '../core/base/localize.ts';
import type { LearnProgress } from '../service/brands/read-corpus.ts';
import type { BrandFolder } from '../service/ports.ts';
import type { Client } from './client.ts';

/** Shows that a brand is being learned, where the client shows progress. */
export const learningProgress =
  (connection: Connection, { canShowProgress }: Client, localize: Localize) =>
  async <Result>(brand: BrandFolder, work: () => Promise<Result>): Promise<Result> => {
    if (!canShowProgress) return work();
    const progress = await connection.window.createWorkDoneProgress();
    progress.begin(localize('Learning {0}', brand.name), undefined, undefined, false);
    try {
      return await work();
    } finally {
      progress.done();
    }
  };

/** Reports the files read as a percentage. */
export const reportTo =
  (progress: WorkDoneProgressReporter) =>
  ({ done, of, path }: LearnProgress): void => {
    progress.report(of === 0 ? 100 : Math.floor((100 * done) / of), path);
  };
