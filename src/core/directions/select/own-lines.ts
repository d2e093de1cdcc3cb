import type { DraftText } from '../evidence/index.ts';
import type { Chosen } from './select.ts';

/** What asks about the whole draft stands under its title or, where another idea has that, under the next line that none has. */
export function withOwnLines(chosen: readonly Chosen[], { sentences }: DraftText): Chosen[] {
  const used = new Set(chosen.flatMap(({ isOfWhole, lines }) => (isOfWhole ? [] : lines)));
  return chosen.map((one) => {
    if (!one.isOfWhole) return one;
    const [anchor = 0] = one.lines;
    const free = [anchor, ...sentences.flatMap(({ isProse }, at) => (isProse ? [at] : []))];
    const line = free.find((at) => !used.has(at)) ?? anchor;
    used.add(line);
    return { ...one, lines: [line] };
  });
}
