import type { Sign } from '../sign.ts';
import type { AngleId } from '../../catalogue/angle-ids.ts';
import { AGAINST } from './angles-against.ts';
import { HONEST } from './angles-honest.ts';
import { MAKING } from './angles-making.ts';
import { PEOPLE } from './angles-people.ts';

/** How angles show in a text. */
export const ANGLE_SIGNS: Readonly<Record<AngleId, readonly Sign[]>> = {
  ...AGAINST,
  ...HONEST,
  ...MAKING,
  ...PEOPLE,
};
