import { withChanges } from '../../../src/core/changes/index.ts';
import type { Engine } from '../../../src/service/engine/index.ts';

/** The first change that was suggested for a draft, made, and the draft scored afresh. */
export interface AppliedChange {
  /** The rise of the percentile that was said; undefined where nothing was suggested. */
  readonly said: number | undefined;
  /** The rise that came. */
  readonly gained: number;
  /** The same for all changes together. */
  readonly together: number;
  readonly isMarked: boolean;
  readonly milliseconds: number;
}

/** Undefined for a draft without a score. */
export async function appliedChange(
  engine: Engine,
  brand: string,
  text: string,
): Promise<AppliedChange | undefined> {
  const start = performance.now();
  const found = await engine.analysis.changes({ brand, text });
  const milliseconds = performance.now() - start;
  if (!found) return undefined;
  const [first] = found.changes;
  const before = place(engine, brand, text) ?? 0;
  const rise = (changes: typeof found.changes): number =>
    (place(engine, brand, withChanges(text, changes)) ?? before) - before;
  const marked = engine.analysis.check({ brand, text }).sentences.filter(({ flagged }) => flagged);
  return {
    said: first && saidOf(found.before.percentile, first.after.percentile),
    gained: first ? rise([first]) : 0,
    together: rise(found.changes),
    isMarked: marked.some(({ start: at }) => at === first?.place.start),
    milliseconds,
  };
}

/** As shown: whole numbers; undefined where these do not differ and nothing is said. */
const saidOf = (before: number, after: number): number | undefined => {
  const rise = Math.round(after) - Math.round(before);
  return rise === 0 ? undefined : rise;
};

function place(engine: Engine, brand: string, text: string): number | undefined {
  const { standing } = engine.analysis.score({ brand, text });
  return 'percentile' in standing ? standing.percentile : undefined;
}
