import type { DraftMaterial } from '../../material/material.ts';

/** The same finding, done once for each draft: two hundred wordings ask for the same few things. */
export function once<T>(find: (material: DraftMaterial) => T): (material: DraftMaterial) => T {
  const known = new WeakMap<DraftMaterial, { readonly found: T }>();
  return (material) => {
    const before = known.get(material);
    if (before) return before.found;
    const found = find(material);
    known.set(material, { found });
    return found;
  };
}
