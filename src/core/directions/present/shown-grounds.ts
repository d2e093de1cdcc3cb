import type { Direction, Ground } from '../direction.ts';

/**
 * The passages that a direction is shown with. One about the whole draft is shown with none of the draft's lines: the line that stands
 * for the draft in its evidence is no more what it asks about than any other.
 */
export const shownGrounds = ({ isOfWhole, evidence }: Direction): readonly Ground[] =>
  isOfWhole ? evidence.filter(({ source }) => source === 'corpus') : evidence;
