// A folder that is not trusted, with settings that would send drafts somewhere.
import { runMocha } from '../../served/host-reporter.ts';

export const run = (): Promise<void> =>
  runMocha(
    async () => {
      await import('./restricted.test.ts');
    },
    { timeout: 400_000 },
  );
