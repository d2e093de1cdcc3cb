/**
 * The order of posts after a choice: what stands down to the post that was chosen stays in its place, and what comes below is ranked anew, so
 * that nothing moves under the eyes of a reader. Posts that are no longer there are left out.
 * @param shown ids in the order that is shown
 * @param ranked ids in the new order
 * @param chosen the id of the post that was kept or hidden
 */
export function keepPlaces(
  shown: readonly string[],
  ranked: readonly string[],
  chosen: string | undefined,
): readonly string[] {
  const at = chosen === undefined ? -1 : shown.indexOf(chosen);
  if (at < 0) return ranked;
  const known = new Set(ranked);
  const above = shown.slice(0, at + 1).filter((id) => known.has(id));
  const stays = new Set(above);
  return [...above, ...ranked.filter((id) => !stays.has(id))];
}
