import { randomUUID } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { isRecord } from '../core/base/is-record.ts';
import { KeptBrands } from '../host-node/files/kept-brands.ts';
import { namedFilesIn } from '../host-node/files/named-file.ts';
import { listedStorageIn } from '../host-node/files/storage.ts';
import { EngineThread } from '../host-node/worker/engine-thread.ts';
import { serveMcp } from '../mcp/serve-mcp.ts';

// The server for agents as the editor starts it, with the editor's own engine: `mcp-server.cjs {"dist","brands","roots","log"}`.

interface Given {
  /** The folder of the built program. */
  readonly dist: string;
  readonly brands: readonly string[];
  readonly roots: readonly string[];
  /** The folder of the request log. */
  readonly log: string;
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
void serveMcp({
  ...{ engine, today, version: manifest.version },
  brands: new KeptBrands({ engine, folders: given.brands.map(real), today, report: note }),
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
  return { dist: text('dist'), log: text('log'), brands: texts('brands'), roots: texts('roots') };
}
