/** The sentence at the end of a text, up to there; a line break begins another. */
export function sentenceSoFar(before: string): string {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const ends = [...line.matchAll(/[.!?…]["'”’)]*\s+/g)];
  const last = ends.at(-1);
  return last ? line.slice(last.index + last[0].length) : line;
}
