import { readdirSync, readFileSync } from 'node:fs';
import { createEngine, type Engine } from '../../../src/service/engine/index.ts';

export const BRANDS = ['corvane', 'fizzwick', 'harrow-and-pine'] as const;
export type BrandName = (typeof BRANDS)[number];

export const folderOf = (brand: BrandName): string => `brand-profiles/${brand}`;
export const profileOf = (brand: BrandName): string =>
  readFileSync(`${folderOf(brand)}/${brand}.brand.json`, 'utf8');

export interface CorpusFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export const corpusOf = (brand: BrandName): CorpusFile[] =>
  readdirSync(`${folderOf(brand)}/corpus`)
    .sort()
    .map((path) => ({ path, bytes: readFileSync(`${folderOf(brand)}/corpus/${path}`) }));

/** The files of a brand with its first posts, by path, for a test that writes them into a folder. */
export const shortenedBrand = (
  brand: BrandName,
  posts: number,
  name: string = brand,
): Record<string, string | Uint8Array> => ({
  [`${name}/${name}.brand.json`]: profileOf(brand),
  ...Object.fromEntries(
    corpusOf(brand)
      .slice(0, posts)
      .map(({ path, bytes }) => [`${name}/corpus/${path}`, bytes]),
  ),
});

/** The beginnings of a brand's posts: enough of them for calibrations and a contrast, and quick to learn. */
export const beginningsOf = (brand: BrandName): CorpusFile[] =>
  corpusOf(brand).map(({ path, bytes }) =>
    path.endsWith('.md')
      ? { path, bytes: bytesOf(new TextDecoder().decode(bytes).slice(0, 900)) }
      : { path, bytes },
  );

export const draftOf = (brand: BrandName, name: string): string =>
  readFileSync(`${folderOf(brand)}/drafts/${name}.md`, 'utf8');

export const background = readFileSync('src/core/base/background/background.bin');

/** The day on which tests learn the sample brands where none depends on another: what is learned on a day is shared by all tests. */
export const TODAY = '2026-10-15';

export const engineOn = (today: string): Engine => createEngine({ background, today: () => today });

/** What engines of this process have learned, by day and brand, as they store it. */
const learned = new Map<string, Promise<Uint8Array>>();

/**
 * An engine that has learned sample brands whole, each under its own name. Each brand is learned once in a process: opening what another
 * engine has stored takes a quarter of the time (that it gives the same answers is a test of `core/brand-model`).
 */
export async function learnedEngine(today: string, ...brands: readonly BrandName[]): Promise<Engine> {
  const engine = engineOn(today);
  for (const brand of brands) {
    const key = `${today} ${brand}`;
    const stored = learned.get(key) ?? learnAndStore(today, brand);
    learned.set(key, stored);
    if (!(await engine.brands.open({ brand, store: await stored })))
      throw new Error(`${brand} did not open again`);
    engine.brands.setProfile({ brand, json: profileOf(brand), fallbackName: brand });
    await engine.brands.refresh({ brand });
  }
  return engine;
}

async function learnAndStore(today: string, brand: BrandName): Promise<Uint8Array> {
  const engine = engineOn(today);
  await learn(engine, brand);
  return engine.brands.store({ brand });
}

/** Has an engine learn a sample brand whole. */
export async function learn(engine: Engine, brand: BrandName): Promise<void> {
  engine.brands.setProfile({ brand, json: profileOf(brand), fallbackName: brand });
  for (const { path, bytes } of corpusOf(brand)) engine.brands.learnFile({ brand, path, bytes });
  await engine.brands.refresh({ brand });
}

/** A profile with nothing in it but what is given. */
export const profileWith = (more: object): string => JSON.stringify({ name: 'Tea', ...more });

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
