import { readFile } from 'node:fs/promises';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { localizeInEnglish } from '../core/base/localize.ts';
import { cacheFolder } from '../host-node/files/cache-folder.ts';
import { storageIn } from '../host-node/files/storage.ts';
import type { VoiceCache } from '../host-node/files/voice-cache.ts';
import { inProcess } from '../protocol/index.ts';
import { createEngine } from '../service/engine/index.ts';
import { realClock } from './clock.ts';
import { startServer } from './server.ts';

export interface ServeOptions {
  /** The file of general English. */
  readonly background: string | URL;
  /** A folder for what ghost text learns of its use; the user's cache folder when left out. */
  readonly storage: string | undefined;
  readonly voices: VoiceCache;
  /** Folders that are searched for brands besides the client's workspace. */
  readonly brandFolders: readonly string[];
  readonly version: string;
}

/** Speaks the language server protocol on standard input and output until the client ends it. */
export async function serve({
  background,
  storage,
  voices,
  brandFolders,
  version,
}: ServeOptions): Promise<void> {
  // A turn of the event loop, in which requests are read and cancelled.
  const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const today = (): string => new Date().toISOString().slice(0, 10);
  const engine = createEngine({ background: await readFile(background), today, pause });
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  // Whatever is printed would be read as a message.
  console.log = console.info = console.debug = console.error;
  startServer(
    connection,
    {
      engine: inProcess(engine),
      clock: realClock,
      storage: storageIn(storage ?? cacheFolder()),
      learned: voices.storeFor(({ disk }) => disk.folder),
      brandFolders,
      localize: localizeInEnglish,
    },
    version,
  );
}
