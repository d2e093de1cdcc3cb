import type { Remote } from '../../core/base/calls.ts';
import { voiceNamedIn } from '../../core/brand/index.ts';
import { Emitter, type Disposable } from '../../core/base/event.ts';
import type { DraftReport, Engine } from '../engine/index.ts';
import { Debouncer } from '../debouncer.ts';
import type { BrandFolder, Clock, Log } from '../ports.ts';
import { pathInBrand, type BrandOfDraft, type DraftDocument } from './draft.ts';

/** The engine's report on one version of a draft. */
export interface CheckedDraft<Brand extends BrandFolder> extends DraftReport {
  readonly brand: Brand;
  readonly version: number;
}

export interface DraftCheckerPorts<Document extends DraftDocument, Brand extends BrandFolder> {
  readonly engine: Remote<Engine>;
  /** Resolves when the brand is ready to write for. */
  readonly ready: (brand: Brand) => Promise<void>;
  readonly brandOf: BrandOfDraft<Document, Brand>;
  readonly clock: Clock;
  readonly log: Log;
  /** The pause in typing that a check waits for, in milliseconds; 120 when left out. */
  readonly pause?: number | undefined;
}

/** A check under way. */
interface RunningCheck {
  readonly stop: AbortController;
  readonly done: Promise<void>;
}

/** Checks wait for a short pause in typing, up to a limit. Milliseconds. */
const PAUSE = 120;
const LONGEST_WAIT = 500;

/**
 * Keeps the reports of drafts up to date: one check at a time for each draft, and only of its latest version.
 */
export class DraftChecker<Document extends DraftDocument, Brand extends BrandFolder> implements Disposable {
  readonly #ports: DraftCheckerPorts<Document, Brand>;
  readonly #reports = new Map<string, CheckedDraft<Brand>>();
  readonly #waiting = new Map<string, Debouncer>();
  readonly #running = new Map<string, RunningCheck>();
  readonly #pause: number;
  readonly #changed = new Emitter<Document>();
  /** A document's report has changed or was removed. */
  readonly onDidChange = this.#changed.event;
  #lastError = '';

  constructor(ports: DraftCheckerPorts<Document, Brand>) {
    this.#ports = ports;
    this.#pause = ports.pause ?? PAUSE;
  }

  report(document: Document): CheckedDraft<Brand> | undefined {
    return this.#reports.get(document.uri.toString());
  }

  /**
   * The report on the document's present version, checked now if there is none yet; undefined where it is no draft. Rejects when the check
   * fails, and once aborted.
   */
  async current(document: Document, signal?: AbortSignal): Promise<CheckedDraft<Brand> | undefined> {
    for (;;) {
      signal?.throwIfAborted();
      const known = this.report(document);
      if (known?.version === document.version || document.isClosed) return known;
      const running = this.#running.get(document.uri.toString());
      if (running) {
        await running.done.catch(() => undefined);
        continue;
      }
      const { version } = document;
      await this.#run(document);
      if (document.version === version) return this.report(document);
    }
  }

  /** Call when the document has become visible, or its brand has changed. */
  checkNow(document: Document): void {
    this.#schedule(document, 0);
  }

  /** Call when the document was edited. */
  checkSoon(document: Document): void {
    this.#schedule(document, this.#pause);
  }

  /** Call when the document was closed, or is no longer a draft. */
  forget(document: Document): void {
    const key = document.uri.toString();
    this.#waiting.get(key)?.dispose();
    this.#waiting.delete(key);
    this.#running.get(key)?.stop.abort();
    if (this.#reports.delete(key)) this.#changed.fire(document);
  }

  dispose(): void {
    for (const waiting of this.#waiting.values()) waiting.dispose();
    this.#waiting.clear();
    for (const { stop } of this.#running.values()) stop.abort();
    this.#changed.dispose();
  }

  #schedule(document: Document, delay: number): void {
    const key = document.uri.toString();
    const waiting = this.#waiting.get(key) ?? new Debouncer(this.#ports.clock, this.#pause, LONGEST_WAIT);
    this.#waiting.set(key, waiting);
    const start = (): void => {
      // The next check waits until the running one has ended, and then uses the latest text.
      if (this.#running.has(key)) this.#schedule(document, this.#pause);
      else void this.#run(document).catch(() => undefined);
    };
    waiting.run(start, delay);
  }

  /** Checks a document that is not being checked. A failure is logged once, and rejects. */
  #run(document: Document): Promise<void> {
    const key = document.uri.toString();
    const stop = new AbortController();
    const done = this.#check(document, stop.signal)
      .catch((error: unknown) => {
        if (!stop.signal.aborted) this.#logOnce(String(error));
        throw error;
      })
      .finally(() => this.#running.delete(key));
    this.#running.set(key, { stop, done });
    return done;
  }

  async #check(document: Document, signal: AbortSignal): Promise<void> {
    const { brandOf, ready, engine } = this.#ports;
    const brand = await brandOf(document);
    if (!brand) {
      this.forget(document);
      return;
    }
    await ready(brand);
    const { version } = document;
    const path = pathInBrand(document.uri.toString(), brand.folder);
    const request = { brand: brand.folder, text: document.getText(), path };
    if (voiceNamedIn(request.text) !== undefined) await engine.pins.prepare(request, { signal });
    const report = await engine.analysis.check(request, { signal });
    // The draft has changed meanwhile, so its next check is already scheduled.
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
