import type { CallOptions } from '../../core/base/calls.ts';
import { PINS_FOLDER, readPinFile } from '../../core/brand/index.ts';
import { listPins, type ListedPin } from '../../core/brand-model/pins/describe-pins.ts';
import type { BrandRequest } from './brands.ts';
import type { EngineContext } from './context.ts';
import { pinnedKey } from './pinned-key.ts';

/** A file of a brand's folder `voices`. */
export interface PinText {
  readonly name: string;
  readonly text: string;
}

/** What is wrong in the file of a pinned voice. */
export interface PinNote {
  /** Relative to the brand's folder. */
  readonly path: string;
  /** From 1 on. */
  readonly line: number;
  readonly message: string;
}

/** Voices that are kept as they were; see `PinnedBrand`. Drafts choose one with `voice:` in their front matter. */
export interface Pins {
  /** Reads the files of pinned voices, in place of those before; what is wrong in them. */
  set(request: BrandRequest & { readonly files: readonly PinText[] }): readonly PinNote[];
  list(request: BrandRequest): readonly ListedPin[];
  /** Learns the pinned voice that a draft names, if any: calls about the draft then use it. Until then it is empty. */
  prepare(request: BrandRequest & { readonly text: string }, options?: CallOptions): Promise<void>;
  /**
   * Learns a pinned voice, also one that has expired, and gives the key under which every call takes it for a brand. Undefined where no file
   * of that name can be read.
   */
  open(request: BrandRequest & { readonly name: string }, options?: CallOptions): Promise<string | undefined>;
}

export const pinsOf = (context: EngineContext): Pins => ({
  set({ brand, files }) {
    const read = files.map(({ name, text }) => ({ name, text, ...readNamed(name, text, context) }));
    context.brand(brand).setPins(read.map(({ pin }) => pin));
    return read.flatMap(({ notes }) => notes);
  },
  list: ({ brand }) => listPins(context.brand(brand), context.today()),
  async prepare({ brand, text }, { signal } = {}) {
    await context.pinnedFor(brand, text)?.prepare(context.pausing(signal));
  },
  async open({ brand, name }, { signal } = {}) {
    const pinned = context.pinned(brand, name);
    await pinned?.prepare(context.pausing(signal));
    return pinned && pinnedKey(brand, pinned.pinnedAs);
  },
});

function readNamed(
  file: string,
  text: string,
  { localize }: EngineContext,
): { readonly pin: ReturnType<typeof readPinFile>; readonly notes: readonly PinNote[] } {
  const pin = readPinFile(file, text, localize);
  const notes = pin.problems.map(({ start, message }) => ({
    path: `${PINS_FOLDER}/${file}`,
    line: text.slice(0, start).split('\n').length,
    message,
  }));
  return { pin, notes };
}
