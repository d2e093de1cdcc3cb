import { ANGLES, angleEntry, PROMPT_DATA, type AngleId } from '../catalogue/index.ts';
import type { Evidence } from '../evidence/index.ts';
import type { Chance } from './chance.ts';
import { RARE_OR_MORE } from './steered.ts';
import { rarityOf, type Usage } from './usage.ts';

/** An angle, and the lines of a draft that could carry it. */
export interface CarriedAngle {
  readonly angle: AngleId;
  /** Indexes into the draft's sentences; the first is the line, a second belongs to it. */
  readonly lines: readonly number[];
}

/** The kinds of evidence that prompts of an angle hang on; whether such a prompt fits the kind of piece does not matter here. */
const NEEDS: ReadonlyMap<AngleId, ReadonlySet<string>> = new Map(
  ANGLES.map((angle) => [
    angle,
    new Set(
      PROMPT_DATA.filter((prompt) => prompt.angle === angle && prompt.showsAngle).flatMap(
        ({ needs }) => needs,
      ),
    ),
  ]),
);

/**
 * Angles that are rare for a brand and that lines of the draft could carry, the rarest first; of angles that readers take for each
 * other only one, and each with a line of its own as far as there are enough.
 */
export function rareAngles(
  evidence: readonly Evidence[],
  usage: Usage,
  chance: Chance,
  isWanted: (angle: AngleId) => boolean,
): CarriedAngle[] {
  const rated = ANGLES.filter((angle) => isWanted(angle) && rarityOf(usage, angle) >= RARE_OR_MORE)
    .map((angle) => ({ angle, rank: rarityOf(usage, angle) * (1 + chance('rare angle', angle)) }))
    .sort((a, b) => b.rank - a.rank);
  const carried: CarriedAngle[] = [];
  const taken = new Set<number>();
  for (const { angle } of rated) {
    if (carried.some((other) => angleEntry(other.angle).near.includes(angle))) continue;
    const lines = evidence.filter(({ id }) => NEEDS.get(angle)?.has(id) === true);
    const line = lines.find(({ sentence }) => !taken.has(sentence)) ?? lines[0];
    if (!line) continue;
    const { sentence, second } = line;
    taken.add(sentence);
    carried.push({
      angle,
      lines: second === undefined || second === sentence ? [sentence] : [sentence, second],
    });
  }
  return carried;
}
