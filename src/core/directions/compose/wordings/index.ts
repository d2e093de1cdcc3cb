import { ANGLES, type AngleId } from '../../craft/ids.ts';
import type { AngleWordings } from '../wording.ts';
const temp = (angle: AngleId): AngleWordings => ({
  angle,
  wordings: [0, 1, 2].map((n) => ({
    id: `${angle}/${String(n)}`,
    compose: ({ material }) =>
      material.pieces.slice(n, n + 6).map((p) => ({
        title: `${angle} ${p.text}`.split(' ').slice(0, 6).join(' '),
        tension: `${angle} ${angle}x y${angle} q${angle} “${p.text}”.`,
        question: `${angle} who ${angle}w t${angle} does ${angle}y?`,
        uses: [p],
        fit: 0.5,
      })),
  })),
});
const all = ANGLES.map(temp);
export const WORDINGS = Object.fromEntries(all.map((w) => [w.angle, w])) as unknown as Readonly<
  Record<AngleId, AngleWordings>
>;
