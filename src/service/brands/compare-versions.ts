import type { Remote } from '../../core/base/calls.ts';
import type { DiffImpact, VoiceDiff } from '../../core/report/diff/index.ts';
import type { Engine } from '../engine/index.ts';
import type { BrandFiles, BrandFolder } from '../ports.ts';
import { CorpusReader } from './read-corpus.ts';

/** A version of a brand with the files it is read from. Versions have keys of their own. */
export interface BrandVersion<Brand extends BrandFolder> {
  readonly brand: Brand;
  readonly files: BrandFiles<Brand>;
  /** The name of the pinned voice to compare instead of the present one. */
  readonly pin?: string | undefined;
}

/** A version has no pinned voice of the name that was asked for, or its file has errors. */
export class NoPinError extends Error {
  override readonly name = 'NoPinError';
}

export interface ComparedVersions {
  readonly diff: VoiceDiff;
  /** What the changed profile marks in the later version's posts; undefined where it marks the same. */
  readonly impact: DiffImpact | undefined;
}

/** Reads two versions of a brand, compares them, and forgets both. */
export async function compareVersions<Earlier extends BrandFolder, Later extends BrandFolder>(
  engine: Remote<Engine>,
  before: BrandVersion<Earlier>,
  after: BrandVersion<Later>,
  signal?: AbortSignal,
): Promise<ComparedVersions> {
  // The brand itself may be open under its own key.
  const [earlier, later] = [`${before.brand.folder} compared before`, `${after.brand.folder} compared`];
  try {
    const keys = {
      before: await learnVersion(engine, { ...before, key: earlier }, signal),
      after: await learnVersion(engine, { ...after, key: later }, signal),
    };
    const diff = await engine.reports.diff(keys, { signal });
    const impact = await impactOf(engine, before, after, later, signal);
    return { diff, impact };
  } finally {
    await engine.brands.close({ brand: earlier });
    await engine.brands.close({ brand: later });
  }
}

/** Resolves to the key to compare. */
async function learnVersion<Brand extends BrandFolder>(
  engine: Remote<Engine>,
  { brand, files, key, pin }: BrandVersion<Brand> & { readonly key: string },
  signal: AbortSignal | undefined,
): Promise<string> {
  const keyed = { ...brand, folder: key };
  // The files are read where the version lies, whatever key the engine has for it.
  const reader = new CorpusReader<typeof keyed>(
    {
      list: () => files.list(brand),
      read: (_, path, mostBytes) => files.read(brand, path, mostBytes),
      readProfile: () => files.readProfile(brand),
      readLedgers: () => files.readLedgers(brand),
      readStyles: () => Promise.resolve([]),
      readPins: () => files.readPins(brand),
      watch: () => ({ dispose: () => undefined }),
    },
    engine,
  );
  await engine.brands.open({ brand: key, store: undefined });
  await reader.learn(keyed, { signal });
  signal?.throwIfAborted();
  if (pin === undefined) return key;
  const pinned = await engine.pins.open({ brand: key, name: pin }, { signal });
  if (pinned === undefined) throw new NoPinError(pin);
  return pinned;
}

async function impactOf<Earlier extends BrandFolder, Later extends BrandFolder>(
  engine: Remote<Engine>,
  before: BrandVersion<Earlier>,
  after: BrandVersion<Later>,
  key: string,
  signal: AbortSignal | undefined,
): Promise<DiffImpact | undefined> {
  const [{ json: old }, { json }] = [
    await before.files.readProfile(before.brand),
    await after.files.readProfile(after.brand),
  ];
  if (old === undefined || json === undefined || old === json) return undefined;
  const impact = await engine.impact.ofProfile({ brand: key, json, before: old, drafts: [] }, { signal });
  if (!impact || impact.rules.length === 0) return undefined;
  return { summary: impact.summary, warnings: impact.warnings };
}
