import * as vscode from 'vscode';
import {
  readRecord,
  recordOf,
  surplus,
  type LogBounds,
  type Outcome,
  type RequestRecord,
  type Wire,
} from '../../core/writer/index.ts';
import { readFileIfThere, removeFile, writeFile } from '../platform/write-file.ts';

/** The newest requests are kept, at most so many and so much. */
const BOUNDS: LogBounds = { requests: 500, bytes: 20 * 1024 * 1024 };

type Kept = Pick<RequestRecord, 'id' | 'bytes'>;

/**
 * Every request, kept on this machine below the extension's own storage: a file of what is said of it and one of its body's exact bytes.
 * One pair a request, since windows share the folder and files cannot be appended to there.
 */
export class RequestLog implements vscode.Disposable {
  readonly #folder: vscode.Uri;
  readonly #bounds: LogBounds;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #count = 0;
  /** What is kept, oldest first, read once: other windows' requests of the meantime may go beyond the bounds until the next start. */
  #kept: Promise<readonly Kept[]> | undefined;

  constructor(storage: vscode.Uri, bounds: LogBounds = BOUNDS) {
    this.#folder = vscode.Uri.joinPath(storage, 'requests');
    this.#bounds = bounds;
  }

  /** Notes a request that is about to be sent; throws when it cannot be noted, and then it must not be sent. */
  async write(
    wire: Wire,
    about: Pick<RequestRecord, 'writer' | 'model' | 'sentFor' | 'quotes'>,
  ): Promise<RequestRecord> {
    const time = new Date().toISOString();
    const record = recordOf(wire, { ...about, time, id: this.#newId(time) });
    await this.#makeRoom(record);
    await writeFile(this.#file(record.id, 'body'), wire.body);
    await this.#save(record);
    return record;
  }

  /** Notes how a request ended. Its bytes stand already, so that a full disk costs only this. */
  async end(record: RequestRecord, outcome: Outcome): Promise<void> {
    // The log may have been cleared meanwhile.
    if (await exists(this.#file(record.id, 'body'))) await this.#save({ ...record, outcome });
  }

  /** Newest first. What cannot be read is left out. */
  async all(): Promise<RequestRecord[]> {
    const records = await Promise.all((await this.#ids()).map((id) => this.#read(id)));
    return records.filter((record) => record !== undefined).reverse();
  }

  async isEmpty(): Promise<boolean> {
    return (await this.#ids()).length === 0;
  }

  async find(id: string): Promise<{ record: RequestRecord; body: Uint8Array } | undefined> {
    if (!/^[\w-]+$/.test(id)) return undefined;
    const record = await this.#read(id);
    const body = record && (await readFileIfThere(this.#file(id, 'body')));
    return record && body && { record, body };
  }

  async clear(): Promise<void> {
    this.#kept = undefined;
    if (await exists(this.#folder)) await vscode.workspace.fs.delete(this.#folder, { recursive: true });
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /** Sorts by time; the chance in it keeps the windows' requests apart. */
  #newId(time: string): string {
    const order = String(this.#count++).padStart(6, '0');
    return `${time.replace(/\D/g, '')}-${order}-${crypto.randomUUID().slice(0, 8)}`;
  }

  async #save(record: RequestRecord): Promise<void> {
    await writeFile(this.#file(record.id, 'json'), `${JSON.stringify(record)}\n`);
    this.#changed.fire();
  }

  async #ids(): Promise<string[]> {
    if (!(await exists(this.#folder))) return [];
    const files = await vscode.workspace.fs.readDirectory(this.#folder);
    return files.flatMap(([name]) => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : [])).sort();
  }

  async #read(id: string): Promise<RequestRecord | undefined> {
    const bytes = await readFileIfThere(this.#file(id, 'json'));
    return bytes && readRecord(new TextDecoder().decode(bytes));
  }

  /** Makes room for a request and counts it in. */
  async #makeRoom(request: Kept): Promise<void> {
    const before = (this.#kept ??= this.all().then((records) => records.reverse()));
    const kept = [...(await before), request];
    const dropped = surplus(kept, this.#bounds);
    this.#kept = Promise.resolve(kept.slice(dropped.length));
    for (const { id } of dropped)
      for (const kind of ['json', 'body'] as const) await removeFile(this.#file(id, kind));
  }

  #file(id: string, kind: 'json' | 'body'): vscode.Uri {
    return vscode.Uri.joinPath(this.#folder, `${id}.${kind}`);
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
