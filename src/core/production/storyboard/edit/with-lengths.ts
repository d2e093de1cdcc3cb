import type { Localize } from '../../../base/localize.ts';
import type { Finding } from '../../../checks/index.ts';
import { cuesOf } from '../shots/time-shots.ts';
import type { ReviewedStoryboard } from '../storyboard.ts';
import { framesFor } from '../time/frame-rate.ts';
import { warningsOf } from '../warnings.ts';

/** What a storyboard was made for; see `StoryboardCall`. */
interface Purpose {
  readonly seconds: number;
  readonly findings: readonly Finding[];
}

/** How long a shot may be made by hand, in seconds. */
const SHORTEST_BY_HAND = 0.5;
const LONGEST_BY_HAND = 60;

/**
 * A storyboard with shots of other lengths: those behind a shot move with its end, its captions share its new time.
 * @param lengths whole frames by the shot's id; other shots stay as long as they are
 */
export function withLengths(
  storyboard: ReviewedStoryboard,
  lengths: ReadonlyMap<string, number>,
  { seconds, findings }: Purpose,
  localize: Localize,
): ReviewedStoryboard {
  const { rate } = storyboard;
  const [least, most] = [framesFor(SHORTEST_BY_HAND, rate), framesFor(LONGEST_BY_HAND, rate)];
  let start = 0;
  const shots = storyboard.shots.map((shot) => {
    const frames = Math.round(Math.min(most, Math.max(least, lengths.get(shot.id) ?? shot.frames)));
    const moved = { ...shot, start, frames };
    start += frames;
    return moved;
  });
  const cues = shots.flatMap((shot, at) => {
    const before = storyboard.shots[at] ?? shot;
    const own = storyboard.cues.filter(
      (cue) => cue.start >= before.start && cue.start < before.start + before.frames,
    );
    return before.frames === shot.frames
      ? own.map((cue) => ({
          ...cue,
          start: cue.start + shot.start - before.start,
          end: cue.end + shot.start - before.start,
        }))
      : cuesOf(own, shot.start, shot.frames, rate);
  });
  const changed = { ...storyboard, shots, cues, frames: start };
  const notice = shots.find(({ disclosure }) => disclosure !== null)?.disclosure ?? null;
  return {
    ...changed,
    warnings: [
      ...warningsOf(changed, { seconds, notice, findings }, localize),
      ...storyboard.warnings.filter(({ kind }) => kind === 'left-out'),
    ],
  };
}
