import type { AngleEntry, AngleId, HookId, Opening, Planned } from '../index.ts';

export type Opened = Planned & { readonly opening: string | undefined };

/**
 * Gives each direction the opening that goes with it, each opening to one direction only: it turns on a sentence that the direction is
 * built from, and does what a hook of its angle does; the hook of the direction becomes the opening's.
 */
export function withOpenings(
  planned: readonly Planned[],
  openings: readonly Opening[],
  angles: Readonly<Record<AngleId, AngleEntry>>,
  passes: (opening: Opening) => boolean,
): Opened[] {
  const given = new Set<Opening>();
  return planned.map((direction) => {
    const { hooks } = angles[direction.cell.angle];
    const own = new Set(direction.uses.map(({ sentence }) => sentence));
    const fitting = openings.filter(
      (opening) =>
        !given.has(opening) &&
        opening.from.some((sentence) => own.has(sentence)) &&
        hookFor(opening, hooks) !== undefined,
    );
    // The gates hear every sentence, so only what fits is sent through them.
    const opening = fitting.find(passes);
    if (!opening) return { ...direction, opening: undefined };
    given.add(opening);
    const hook = opening.hooks.includes(direction.cell.hook)
      ? direction.cell.hook
      : (hookFor(opening, hooks) ?? direction.cell.hook);
    return { ...direction, opening: opening.text, cell: { ...direction.cell, hook } };
  });
}

const hookFor = (opening: Opening, hooks: readonly HookId[]): HookId | undefined =>
  hooks.find((hook) => opening.hooks.includes(hook));
