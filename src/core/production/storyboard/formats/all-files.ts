import type { ReviewedStoryboard } from '../storyboard.ts';
import { writeEdl } from './edl.ts';
import { writeFountain, type ScriptHead } from './fountain.ts';
import { writeOtio } from './otio.ts';
import { writeShotsJson } from './shots-json.ts';
import { writeSrt } from './srt.ts';
import { writeVtt } from './vtt.ts';

/** A file of a storyboard. */
export interface StoryboardFile {
  readonly name: string;
  readonly text: string;
}

/**
 * All files of a storyboard: script, timelines, captions, shots.
 * @param name of the draft, without its ending
 */
export const storyboardFiles = (
  storyboard: ReviewedStoryboard,
  name: string,
  head: ScriptHead,
): readonly StoryboardFile[] => [
  { name: `${name}.fountain`, text: writeFountain(storyboard, head) },
  { name: `${name}.otio`, text: writeOtio(storyboard) },
  { name: `${name}.edl`, text: writeEdl(storyboard) },
  { name: `${name}.srt`, text: writeSrt(storyboard) },
  { name: `${name}.vtt`, text: writeVtt(storyboard) },
  { name: 'shots.json', text: writeShotsJson(storyboard) },
];
