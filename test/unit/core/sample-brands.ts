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

export const draftOf = (brand: BrandName, name: string): string =>
  readFileSync(`${folderOf(brand)}/drafts/${name}.md`, 'utf8');

export const background = readFileSync('src/core/base/background/background.bin');

export const engineOn = (today: string): Engine => createEngine({ background, today: () => today });

/** An engine that has learned sample brands whole, each under its own name. */
export async function learnedEngine(today: string, ...brands: readonly BrandName[]): Promise<Engine> {
  const engine = engineOn(today);
  for (const brand of brands) await learn(engine, brand);
  return engine;
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
