import { randomUUID } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { isRecord } from '../core/base/is-record.ts';
import { KeptBrands } from '../host-node/files/kept-brands.ts';
import { namedFilesIn } from '../host-node/files/named-file.ts';
import type { DiskBrand } from '../host-node/files/brand-folder.ts';
import { listedStorageIn, storageIn } from '../host-node/files/storage.ts';
import { EngineThread } from '../host-node/worker/engine-thread.ts';
import { VoiceStore } from '../service/brands/voice-store.ts';
import type { BrandFolder, LearnedStore } from '../service/ports.ts';
import { serveMcp } from '../mcp/serve-mcp.ts';

// The server for agents as the editor starts it, with the editor's own engine: `mcp-server.cjs {"dist","brands","keys","roots","log","voices"}`.

interface Given {
  /** The folder of the built program. */
  readonly dist: string;
  readonly brands: readonly string[];
  /** The names under which the editor has stored each of the brands. */
  readonly keys: readonly string[];
  readonly roots: readonly string[];
  /** The folder of the request log. */
  readonly log: string;
  /** The folder of what the editor has learned. */
  readonly voices: string;
}

/** YYYY-MM-DD, in UTC. */
const today = (): string => new Date().toISOString().slice(0, 10);
const given = read(process.argv[2] ?? '');
const note = (problem: unknown): void => {
  console.error(String(problem));
};
const thread = new EngineThread({
  start: async () => ({
    background: new Uint8Array(await readFile(join(given.dist, 'background.bin'))),
    texts: {},
    folder: given.dist,
  }),
  note,
});
const { engine } = thread;
const folders = given.brands.map(real);
const voices = new VoiceStore(storageIn(given.voices), { info: note, warn: note, error: note });
/** A brand by the name that the editor has for it. */
const asStored = (brand: DiskBrand): BrandFolder => ({
  ...brand,
  folder: given.keys[folders.indexOf(resolve(brand.folder))] ?? brand.folder,
});
const store: LearnedStore<DiskBrand> = {
  read: (brand) => voices.read(asStored(brand)),
  write: (brand, bytes) => voices.write(asStored(brand), bytes),
  remove: (brand) => voices.remove(asStored(brand)),
};
void serveMcp({
  ...{ engine, today, version: manifest.version },
  brands: new KeptBrands({ engine, folders, today, report: note, store }),
  read: namedFilesIn([...given.roots, ...given.brands]),
  requestLog: {
    files: listedStorageIn(given.log),
    timestamp: () => new Date().toISOString(),
    uniqueWord: () => randomUUID().slice(0, 8),
  },
}).finally(() => {
  thread.dispose();
});

function real(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

/** Throws for anything that the editor does not give. */
function read(json: string): Given {
  const value: unknown = JSON.parse(json);
  const fields = isRecord(value) ? value : {};
  const text = (key: string): string => {
    const field = fields[key];
    if (typeof field !== 'string') throw new TypeError(`${key} is missing.`);
    return field;
  };
  const texts = (key: string): string[] => {
    const field = fields[key];
    return Array.isArray(field) ? field.filter((item) => typeof item === 'string') : [];
  };
  return {
    ...{ dist: text('dist'), log: text('log'), voices: text('voices') },
    ...{ brands: texts('brands'), keys: texts('keys'), roots: texts('roots') },
  };
}
