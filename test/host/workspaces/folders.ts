// A workspace of two folders, each with a brand of its own and a folder for drafts beside it; a third is in memory.
import { runMocha } from '../../served/host-reporter.ts';

export const run = (): Promise<void> =>
  runMocha(
    async () => {
      await import('./folders.test.ts');
      await import('./virtual.test.ts');
    },
    { timeout: 400_000 },
  );
