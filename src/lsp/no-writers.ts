import type { WriterPorts } from '../service/writers/create-writers.ts';
import type { OpenDocument } from './documents.ts';

const never = () => ({ dispose: (): void => undefined });
const nothing = (): Promise<undefined> => Promise.resolve(undefined);

/** The language server asks no AI model: nothing leaves the machine, and there is no key to keep. */
export const noWriters: WriterPorts<OpenDocument> = {
  make: () => () => Promise.reject(new Error('The language server asks no AI model.')),
  secrets: { get: nothing, store: nothing, delete: nothing, onDidChange: never },
  memory: { get: () => undefined, update: nothing },
  requestLog: {
    files: {
      list: () => Promise.resolve([]),
      ...{ read: nothing, write: nothing, remove: nothing, clear: nothing },
    },
    timestamp: () => new Date().toISOString(),
    uniqueWord: () => 'none',
  },
  choice: () => ({ kind: 'none', because: 'no-provider' }),
  onDidChangeChoice: never,
  cursor: { place: () => undefined, onDidMove: never, onDidChangeDocument: never },
  ghostTextDelay: () => 0,
};
