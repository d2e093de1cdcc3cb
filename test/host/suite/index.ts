import { runMocha } from '../../served/host-reporter.ts';
import { PART_VARIABLE } from '../../served/results.ts';

/** Each can be run in an editor of its own; they take about as long as each other. */
const PARTS: readonly (() => Promise<void>)[] = [
  async () => {
    await import('./manifest.test.ts');
    await import('./learning.test.ts');
    await import('./voice-card.test.ts');
    await import('./agents.test.ts');
    await import('./voice-check.test.ts');
    await import('./claims.test.ts');
    await import('./ledger.test.ts');
    await import('./passages.test.ts');
    await import('./journeys.test.ts');
    await import('./variants.test.ts');
    await import('./listening.test.ts');
    await import('./personas.test.ts');
    await import('./compare-versions.test.ts');
    await import('./claim-fixes.test.ts');
    await import('./pins.test.ts');
    await import('./rewrite.test.ts');
    await import('./rewrite-writer.test.ts');
    await import('./directions.test.ts');
    await import('./direction-offers.test.ts');
    await import('./facets.test.ts');
    await import('./languages.test.ts');
    await import('./ghost-text.test.ts');
    await import('./random-keys.test.ts');
    await import('./restraint.test.ts');
  },
  async () => {
    await import('./choosing.test.ts');
    await import('./custom-editors.test.ts');
    await import('./profile.test.ts');
    await import('./vale-styles.test.ts');
    await import('./profile-form.test.ts');
    await import('./brand-rules.test.ts');
    await import('./store.test.ts');
    await import('./folder-changes.test.ts');
    await import('./unwatched-brand.test.ts');
    await import('./holdings.test.ts');
    await import('./bad-input.test.ts');
    await import('./proof.test.ts');
    await import('./voice-report.test.ts');
    await import('./direction-panels.test.ts');
    await import('./editor-models.test.ts');
    await import('./writers.test.ts');
    await import('./writer-directions.test.ts');
  },
];

export const run = (): Promise<void> =>
  runMocha(
    async () => {
      const part = process.env[PART_VARIABLE];
      for (const [at, load] of PARTS.entries())
        if (part === undefined || part === String(at + 1)) await load();
    },
    { timeout: 900_000 },
  );
