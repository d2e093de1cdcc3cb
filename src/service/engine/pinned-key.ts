/** Between a brand's key and the name of a pinned voice. Neither paths nor addresses have a line break in practice. */
const MARK = '\nvoice: ';

/** The key under which calls take a pinned voice for a brand; the brand's own key without a name. */
export const pinnedKey = (brand: string, name: string | undefined): string =>
  name === undefined ? brand : `${brand}${MARK}${name}`;

/** A key taken apart. */
export function readKey(key: string): { readonly brand: string; readonly pinned: string | undefined } {
  const [brand = '', pinned] = key.split(MARK);
  return { brand, pinned };
}
