import data from '../../../../../data/production/drawings.json' with { type: 'json' };
import { singulars } from '../shots/pictured.ts';
import type { Shot } from '../storyboard.ts';

/** A thing in a drawn picture. */
export interface DrawnThing {
  /** What it is, in words of the draft. */
  readonly label: string;
  /** Its lines as a path of SVG on a field of 48 by 48; undefined for things that there is no drawing of. */
  readonly path: string | undefined;
}

const PATHS: ReadonlyMap<string, string> = new Map(
  data.drawings.flatMap(({ words, path }) => words.split(' ').map((word) => [word, path] as const)),
);

/** More are not told apart in a small picture. */
const MOST = 3;

/** The things of a shot, to be drawn. */
export const drawnThings = ({ things }: Pick<Shot, 'things'>): DrawnThing[] =>
  things.slice(0, MOST).map((label) => ({ label, path: pathFor(label) }));

/** The drawing for the last word that there is one of: a thing’s noun stands last, as in “leek soup”. */
function pathFor(label: string): string | undefined {
  const words = (label.toLowerCase().match(/\p{L}+/gu) ?? []).toReversed();
  for (const word of words) {
    const path = singulars(word)
      .map((singular) => PATHS.get(singular))
      .find((found) => found !== undefined);
    if (path !== undefined) return path;
  }
  return undefined;
}
