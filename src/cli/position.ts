import { placesIn } from '../core/text/places.ts';

export { placesIn, type Place } from '../core/text/places.ts';

/** Returns a function from offsets in a text, in UTF-16 units, to `line:column`, both 1-based. */
export function positionsIn(text: string): (offset: number) => string {
  const place = placesIn(text);
  return (offset) => {
    const { line, column } = place(offset);
    return `${String(line)}:${String(column)}`;
  };
}
