import { choosePin, type Pin } from '../../brand/index.ts';
import type { BrandModel, BrandModelBackground } from '../brand-model.ts';
import { PinnedBrand } from './pinned-brand.ts';

/** The pinned voices of one brand, each kept once it was used. */
export class PinnedVoices {
  readonly #brand: BrandModel;
  readonly #background: BrandModelBackground;
  readonly #kept = new Map<string, { readonly choice: string; readonly pinned: PinnedBrand }>();
  #profileRevision = -1;

  constructor(brand: BrandModel, background: BrandModelBackground) {
    this.#brand = brand;
    this.#background = background;
  }

  /**
   * The pinned voice that a name stands for, without what the brand has forgotten; empty until it is prepared. Undefined where there is none,
   * and where it has expired.
   * @param today YYYY-MM-DD; without it none has expired
   */
  named(name: string, today = ''): PinnedBrand | undefined {
    const choice = choosePin(this.#brand.pins, name, today);
    return choice.kind === 'pinned' ? this.#of(choice.pin) : undefined;
  }

  #of(pin: Pin): PinnedBrand {
    this.#dropRemoved();
    const choice = JSON.stringify(pin.posts);
    const known = this.#kept.get(pin.name);
    const pinned =
      known?.choice === choice ? known.pinned : new PinnedBrand(this.#brand, pin, this.#background);
    if (pinned !== known?.pinned) this.#kept.set(pin.name, { choice, pinned });
    pinned.forgetAbsent();
    return pinned;
  }

  #dropRemoved(): void {
    const { profileRevision, pins } = this.#brand;
    if (profileRevision === this.#profileRevision) return;
    this.#profileRevision = profileRevision;
    for (const name of [...this.#kept.keys()])
      if (!pins.some(({ pin }) => pin?.name === name)) this.#kept.delete(name);
  }
}
