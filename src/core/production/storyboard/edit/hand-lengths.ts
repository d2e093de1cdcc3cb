import type { Storyboard } from '../storyboard.ts';

/** How long shots were made by hand. */
export interface HandLength {
  readonly shot: string;
  /** What was said in the shot. */
  readonly spoken: string;
  readonly seconds: number;
}

const spokenIn = ({ voiceOver }: Storyboard['shots'][number]): string => voiceOver.join(' ');

/**
 * Lengths made by hand as they hold for a storyboard of the same draft after an edit, in frames by shot: a shot that says the same keeps its
 * length, and so does one in the same place of as many shots.
 * @param count how many shots there were when the lengths were made
 */
export function lengthsFor(
  { shots, rate }: Pick<Storyboard, 'shots' | 'rate'>,
  lengths: readonly HandLength[],
  count: number,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { shot, spoken, seconds } of lengths) {
    const place = shots.find(({ id }) => id === shot);
    const same =
      place && (spokenIn(place) === spoken || shots.length === count)
        ? place
        : shots.find((other) => spoken !== '' && spokenIn(other) === spoken);
    if (same) found.set(same.id, Math.round(seconds * rate.perSecond));
  }
  return found;
}

/** Lengths with another one, which replaces that of the same shot. */
export function withHandLength(
  lengths: readonly HandLength[],
  { shots, rate }: Pick<Storyboard, 'shots' | 'rate'>,
  shot: string,
  frames: number,
): readonly HandLength[] {
  const changed = shots.find(({ id }) => id === shot);
  if (!changed) return lengths;
  return [
    ...lengths.filter((length) => length.shot !== shot),
    { shot, spoken: spokenIn(changed), seconds: frames / rate.perSecond },
  ];
}
