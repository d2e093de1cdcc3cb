import { Emitter, type Disposable } from '../../core/base/event.ts';
import {
  readRecord,
  recordOf,
  surplus,
  type LogBounds,
  type Outcome,
  type RequestRecord,
  type Wire,
} from '../../core/writer/index.ts';
import type { ListedStorage } from '../ports.ts';

/** The newest requests are kept within these limits. */
const BOUNDS: LogBounds = { requests: 500, bytes: 20 * 1024 * 1024 };

type Kept = Pick<RequestRecord, 'id' | 'bytes'>;

export interface RequestLogPorts {
  /** A folder for the log on this machine, which several windows may share. */
  readonly files: ListedStorage;
  /** The present time as ISO 8601, UTC. */
  readonly timestamp: () => string;
  /** A unique word of letters and digits at every call, also among windows. */
  readonly uniqueWord: () => string;
  readonly bounds?: LogBounds;
}

/**
 * The log of all requests on this machine: for each, a file with its record and one with the exact bytes of
 * its body. Each request has its own files, since windows share the folder and not every host can append to
 * files.
 */
export class RequestLog implements Disposable {
  readonly #ports: RequestLogPorts;
  readonly #changed = new Emitter();
  readonly onDidChange = this.#changed.event;
  #count = 0;
  /**
   * The kept requests, oldest first, read once: requests of other windows may exceed the limits until the
   * next start.
   */
  #kept: Promise<readonly Kept[]> | undefined;

  constructor(ports: RequestLogPorts) {
    this.#ports = ports;
  }

  /**
   * Logs a request that is about to be sent. Throws when it cannot be logged, and the request must then not
   * be sent.
   */
  async write(
    wire: Wire,
    about: Pick<RequestRecord, 'writer' | 'model' | 'sentFor' | 'quotes'>,
  ): Promise<RequestRecord> {
    const time = this.#ports.timestamp();
    const record = recordOf(wire, { ...about, time, id: this.#newId(time) });
    await this.#makeRoom(record);
    await this.#ports.files.write(`${record.id}.body`, wire.body);
    await this.#save(record);
    return record;
  }

  /** Logs how a request ended. The bytes were written before, so a full disk loses only this. */
  async end(record: RequestRecord, outcome: Outcome): Promise<void> {
    // The log may have been cleared meanwhile.
    if (await this.#ports.files.read(`${record.id}.json`)) await this.#save({ ...record, outcome });
  }

  /** Newest first. Records that cannot be read are left out. */
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
    const body = record && (await this.#ports.files.read(`${id}.body`));
    return record && body && { record, body };
  }

  async clear(): Promise<void> {
    this.#kept = undefined;
    await this.#ports.files.clear();
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /** Sorts by time; the random part distinguishes the windows' requests. */
  #newId(time: string): string {
    const order = String(this.#count++).padStart(6, '0');
    return `${time.replace(/\D/g, '')}-${order}-${this.#ports.uniqueWord()}`;
  }

  async #save(record: RequestRecord): Promise<void> {
    await this.#ports.files.write(
      `${record.id}.json`,
      new TextEncoder().encode(`${JSON.stringify(record)}\n`),
    );
    this.#changed.fire();
  }

  async #ids(): Promise<string[]> {
    const names = await this.#ports.files.list();
    return names.flatMap((name) => (name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : [])).sort();
  }

  async #read(id: string): Promise<RequestRecord | undefined> {
    const bytes = await this.#ports.files.read(`${id}.json`);
    return bytes && readRecord(new TextDecoder().decode(bytes));
  }

  /** Removes old requests to make room for a new one, and counts it. */
  async #makeRoom(request: Kept): Promise<void> {
    const before = (this.#kept ??= this.all().then((records) => records.reverse()));
    const kept = [...(await before), request];
    const dropped = surplus(kept, this.#ports.bounds ?? BOUNDS);
    this.#kept = Promise.resolve(kept.slice(dropped.length));
    for (const { id } of dropped)
      for (const kind of ['json', 'body']) await this.#ports.files.remove(`${id}.${kind}`);
  }
}
