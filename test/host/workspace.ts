import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repoRoot } from '../served/paths.ts';

/** A copy of the sample brands in a folder of its own, for tests to change; removed by `remove`. */
export function sampleWorkspace(...brands: string[]): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'timbre-workspace-'));
  for (const brand of brands)
    cpSync(join(repoRoot, 'brand-profiles', brand), join(folder, brand), { recursive: true });
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
