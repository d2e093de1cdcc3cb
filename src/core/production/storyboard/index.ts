export { drawnThings, type DrawnThing } from './draw/scene.ts';
export { spokenEdit, type SpokenEdit } from './edit/spoken-edit.ts';
export { lengthsFor, withHandLength, type HandLength } from './edit/hand-lengths.ts';
export { withLengths } from './edit/with-lengths.ts';
export { storyboardFiles, type StoryboardFile } from './formats/all-files.ts';
export { writeEdl } from './formats/edl.ts';
export { writeFountain, type ScriptHead } from './formats/fountain.ts';
export { writeOtio } from './formats/otio.ts';
export { writeShotsJson } from './formats/shots-json.ts';
export { writeSrt } from './formats/srt.ts';
export { writeVtt } from './formats/vtt.ts';
export { makeStoryboard, type StoryboardCall } from './make-storyboard.ts';
export type {
  Aspect,
  Beat,
  Cue,
  ReviewedStoryboard,
  Shot,
  Storyboard,
  StoryboardWarning,
} from './storyboard.ts';
