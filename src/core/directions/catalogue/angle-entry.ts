import type { AngleId } from './angle-ids.ts';
import type { AngleData } from './catalogue-data.ts';
import { ANGLE_DATA } from './catalogue.generated.ts';

const ENTRIES = new Map(ANGLE_DATA.map((entry) => [entry.id, entry]));

/** An angle's entry in the catalogue. */
export function angleEntry(id: AngleId): AngleData {
  const entry = ENTRIES.get(id);
  if (!entry) throw new Error(`The catalogue has no angle “${id}”.`);
  return entry;
}
