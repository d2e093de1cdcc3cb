import type { ProseBlock } from '../../text/index.ts';
import { sentencesOf } from './counts.ts';

/** Spaces stand for words: near enough to choose by, and no text is read for it. */
export const roughWords = (blocks: readonly ProseBlock[]): number =>
  sentencesOf(blocks).reduce((sum, { text }) => sum + spacesIn(text) + 1, 0);

function spacesIn(text: string): number {
  let spaces = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaces++;
  return spaces;
}
