import { byId } from './element.ts';

/** Says something to a screen reader, politely. */
export function announce(text: string): void {
  const region = byId('live');
  // The same words twice are read only when the region was empty between.
  region.textContent = '';
  requestAnimationFrame(() => {
    region.textContent = text;
  });
}
