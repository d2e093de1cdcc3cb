import { strikesOf, withStrikes, type Voice, type VoiceView } from '../voice/index.ts';

type Avoids = (norm: string) => boolean;

/**
 * Voices without the habits that a brand lead switched off. The same voice and list give the same object again, as what is cached
 * of drafts holds for one voice.
 */
export class StruckViews {
  #off: readonly string[] = [];
  #voices = new WeakMap<Voice, Voice>();
  #avoids: { readonly of: Avoids; readonly value: Avoids } | undefined;

  view(view: VoiceView | undefined, off: readonly string[]): VoiceView | undefined {
    if (!view?.voice || off.length === 0) return view;
    this.#setOff(off);
    const known = this.#voices.get(view.voice);
    if (known) return { ...view, voice: known };
    const strikes = strikesOf(off, view.channel);
    const voice = strikes ? withStrikes(view.voice, strikes) : view.voice;
    this.#voices.set(view.voice, voice);
    return { ...view, voice };
  }

  /** True for words that the voice avoids, without those of habits switched off. */
  avoids(avoids: Avoids, off: readonly string[]): Avoids {
    if (off.length === 0) return avoids;
    this.#setOff(off);
    if (this.#avoids?.of !== avoids) {
      const strikes = strikesOf(off);
      const value: Avoids = (norm) => avoids(norm) && strikes?.hasWord(norm) !== true;
      this.#avoids = { of: avoids, value };
    }
    return this.#avoids.value;
  }

  #setOff(off: readonly string[]): void {
    if (off === this.#off) return;
    this.#off = off;
    this.#voices = new WeakMap();
    this.#avoids = undefined;
  }
}
