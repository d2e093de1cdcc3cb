import { overlaps } from '../../text/index.ts';
import type { Direction } from '../direction.ts';
import type { Candidate } from './candidate.ts';

/** Whether a candidate is built from a passage of the draft that a direction is built from. */
export const sharesGround = ({ uses }: Candidate, { evidence }: Direction): boolean =>
  evidence.some((ground) => ground.source === 'draft' && uses.some((piece) => overlaps(piece, ground)));
