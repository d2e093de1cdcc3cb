/** A tag stands for a topic that so many of its texts, and this share of them, have. */
const FEWEST = 3;
const SHARED = 0.5;
const LIFT = 3;

/**
 * The tag that at least half of a topic's texts state, where it does not stand on most other texts too.
 * @param stated the tags of each text
 */
export function tagOf(
  texts: ReadonlySet<number>,
  stated: readonly (readonly string[])[],
): string | undefined {
  const own = countTags([...texts].map((at) => stated[at] ?? []));
  const all = countTags(stated);
  const [tag, count] = [...own].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  const elsewhere = (all.get(tag) ?? 0) - count;
  const others = stated.length - texts.size;
  const isOwn = count >= SHARED * texts.size && elsewhere * texts.size * LIFT <= count * others;
  return count >= FEWEST && isOwn ? tag : undefined;
}

function countTags(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const tag of new Set(list)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}
