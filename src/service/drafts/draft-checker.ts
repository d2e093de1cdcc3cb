import type { Remote } from '../../core/base/calls.ts';
import { Emitter, type Disposable } from '../../core/base/event.ts';
import type { DraftReport, Engine } from '../engine/index.ts';
import type { BrandFolder, Clock, Log } from '../ports.ts';
import type { BrandOfDraft, DraftDocument } from './draft.ts';

/** What the engine says about one version of a draft. */
export interface CheckedDraft<Brand extends BrandFolder> extends DraftReport {
  readonly brand: Brand;
  readonly version: number;
}

export interface DraftCheckerPorts<Document extends DraftDocument, Brand extends BrandFolder> {
  readonly engine: Remote<Engine>;
  /** Resolves when the brand can be written for. */
  readonly ready: (brand: Brand) => Promise<void>;
  readonly brandOf: BrandOfDraft<Document, Brand>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Checks wait for a short pause in the typing, yet not for ever. Milliseconds. */
const PAUSE = 120;
const LONGEST_WAIT = 500;

/** A check that is to come: since when it is wanted, and what starts it. */
interface Waiting {
  readonly since: number;
  readonly timer: Disposable;
}

/** Keeps a report of every draft up to date that it is told of: one check at a time for each, the latest version only. */
export class DraftChecker<Document extends DraftDocument, Brand extends BrandFolder> implements Disposable {
  readonly #ports: DraftCheckerPorts<Document, Brand>;
  readonly #reports = new Map<string, CheckedDraft<Brand>>();
  readonly #waiting = new Map<string, Waiting>();
  readonly #running = new Set<string>();
  readonly #changed = new Emitter<Document>();
  /** The report of a document has changed or gone. */
  readonly onDidChange = this.#changed.event;
  #lastError = '';

  constructor(ports: DraftCheckerPorts<Document, Brand>) {
    this.#ports = ports;
  }

  report(document: Document): CheckedDraft<Brand> | undefined {
    return this.#reports.get(document.uri.toString());
  }

  /** The document has come into sight, or what is known of its brand has changed. */
  checkNow(document: Document): void {
    this.#schedule(document, 0);
  }

  /** The document was typed on. */
  checkSoon(document: Document): void {
    this.#schedule(document, PAUSE);
  }

  /** The document is closed, or no draft any more. */
  forget(document: Document): void {
    const key = document.uri.toString();
    this.#waiting.get(key)?.timer.dispose();
    this.#waiting.delete(key);
    if (this.#reports.delete(key)) this.#changed.fire(document);
  }

  dispose(): void {
    for (const { timer } of this.#waiting.values()) timer.dispose();
    this.#waiting.clear();
    this.#changed.dispose();
  }

  #schedule(document: Document, delay: number): void {
    const { clock } = this.#ports;
    const key = document.uri.toString();
    const waiting = this.#waiting.get(key);
    waiting?.timer.dispose();
    const since = waiting?.since ?? clock.now();
    const wait = Math.max(0, Math.min(delay, since + LONGEST_WAIT - clock.now()));
    const start = (): void => {
      this.#waiting.delete(key);
      // While one check runs the next waits for its end; it then sees the latest text.
      if (this.#running.has(key)) {
        this.#schedule(document, PAUSE);
        return;
      }
      this.#running.add(key);
      this.#check(document)
        .catch((error: unknown) => {
          this.#logOnce(String(error));
        })
        .finally(() => this.#running.delete(key));
    };
    this.#waiting.set(key, { since, timer: clock.after(wait, start) });
  }

  async #check(document: Document): Promise<void> {
    const { brandOf, ready, engine } = this.#ports;
    const brand = await brandOf(document);
    if (!brand) {
      this.forget(document);
      return;
    }
    await ready(brand);
    const { version } = document;
    const report = await engine.analysis.check({ brand: brand.folder, text: document.getText() });
    // The draft went on meanwhile: its next check is already on the way.
    if (document.isClosed || document.version !== version) return;
    this.#lastError = '';
    this.#reports.set(document.uri.toString(), { ...report, brand, version });
    this.#changed.fire(document);
  }

  #logOnce(error: string): void {
    if (error !== this.#lastError) this.#ports.log.error(error);
    this.#lastError = error;
  }
}
