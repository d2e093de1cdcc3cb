import type { ProseBlock } from '../../text/index.ts';
import { sentencesOf } from './counts.ts';

/**
 * Estimates the number of words from the spaces: exact enough for selecting posts, without tokenising them.
 */
export const roughWords = (blocks: readonly ProseBlock[]): number =>
  sentencesOf(blocks).reduce((sum, { text }) => sum + spacesIn(text) + 1, 0);

function spacesIn(text: string): number {
  let spaces = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaces++;
  return spaces;
}
