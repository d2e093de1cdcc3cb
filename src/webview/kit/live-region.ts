import { byId } from './element.ts';

/** Announces a text to screen readers, politely. */
export function announce(text: string): void {
  const region = byId('live');
  // Equal texts are only read again when the region was empty in between.
  region.textContent = '';
  requestAnimationFrame(() => {
    region.textContent = text;
  });
}
