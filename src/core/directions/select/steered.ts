import type { DraftText } from '../evidence/index.ts';
import type { Direction } from '../direction.ts';
import { overlaps } from '../../text/index.ts';
import type { Steer } from './call.ts';
import type { Candidate } from './candidate.ts';
import { rarityOf, usesOf, type Usage } from './usage.ts';
import { LEAST_WISHED, wishedShare } from './wish.ts';

/** The rarity of an angle at the share of posts that counts as rare. */
export const RARE_OR_MORE = 0.5;

/** Whether a candidate is of the kind that somebody asked for; what is not is left out, so that nobody is told it is what they wanted. */
export function isAsSteered(
  candidate: Candidate,
  steer: Steer | undefined,
  usage: Usage,
  draft: DraftText,
): boolean {
  if (!steer) return true;
  const { like, distance, angle, words = '' } = steer;
  return (
    (!like || isLike(candidate, like, draft)) &&
    (!distance || isAsFar(candidate, distance, usage)) &&
    (!angle || (candidate.prompt.showsAngle && candidate.prompt.angle === angle)) &&
    (words.trim() === '' || wishedShare(candidate, words, draft) >= LEAST_WISHED)
  );
}

/** Another one like a direction is about the same line, both are about the whole draft, or both take the same angle. */
function isLike({ prompt, lines, isOfWhole }: Candidate, like: Direction, { sentences }: DraftText): boolean {
  if (prompt.id === like.prompt) return false;
  if (like.showsAngle && prompt.showsAngle && prompt.angle === like.angle) return true;
  if (isOfWhole || like.isOfWhole) return isOfWhole && like.isOfWhole;
  return lines.some((at) => {
    const line = sentences[at];
    return (
      line !== undefined &&
      like.evidence.some((ground) => ground.source === 'draft' && overlaps(ground, line))
    );
  });
}

/** Only a prompt whose point is its angle can be unusual for a brand. */
const isAsFar = ({ prompt }: Candidate, distance: 'nearer' | 'farther', usage: Usage): boolean =>
  distance === 'farther'
    ? prompt.showsAngle && rarityOf(usage, prompt.angle) >= RARE_OR_MORE
    : !prompt.showsAngle || usesOf(usage, prompt.angle) > 0;
