import { ANGLE_DATA, ANGLES, angleEntry, chanceOf, type AngleId } from '../../../directions/index.ts';
import type { Brief } from './brief.ts';

/**
 * An angle that the brand has hardly used: among those used least, one for each topic, the same each time.
 * @param angles of the brand's posts, where clear
 * @param taken by briefs before
 */
export function chooseAngle(
  brand: string,
  topic: string,
  angles: readonly AngleId[],
  taken: ReadonlySet<AngleId>,
): Brief['angle'] {
  const used = (id: AngleId): number => angles.filter((angle) => angle === id).length;
  const chance = chanceOf(brand);
  const free = ANGLES.filter((id) => !taken.has(id));
  const [id = ANGLE_DATA[0]?.id ?? ANGLES[0]] = (free.length > 0 ? free : [...ANGLES]).sort(
    (a, b) => used(a) - used(b) || chance(topic, a) - chance(topic, b),
  );
  const { name, gist } = angleEntry(id);
  return { id, name, gist, used: used(id) };
}
