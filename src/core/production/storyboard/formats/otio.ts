import type { Shot, Storyboard } from '../storyboard.ts';
import type { FrameRate } from '../time/frame-rate.ts';
import { frameOf } from '../time/timecode.ts';
import { PROGRAMME_START } from './edl.ts';

/**
 * The timeline as OpenTimelineIO's JSON, in schemas that every version reads (`Clip.1` is upgraded by newer ones): a video track with a clip a
 * shot, and an audio track with the voice-over, both without media yet. Prompts and texts are in the clips' metadata.
 */
export function writeOtio(storyboard: Storyboard): string {
  const { title, rate, shots, aspect } = storyboard;
  const timeline = {
    OTIO_SCHEMA: 'Timeline.1',
    metadata: { timbre: { aspect } },
    name: title,
    global_start_time: time(frameOf(PROGRAMME_START, rate) ?? 0, rate),
    tracks: {
      ...composed('Stack.1', 'tracks'),
      children: [
        track(
          'Video',
          'Pictures',
          shots.map((shot) => clip(shot, rate, pictureOf(shot))),
        ),
        track(
          'Audio',
          'Voice-over',
          shots.map((shot) => voiceOf(shot, rate)),
        ),
      ],
    },
  };
  return `${JSON.stringify(timeline, undefined, 2)}\n`;
}

const time = (value: number, { perSecond }: FrameRate): object => ({
  OTIO_SCHEMA: 'RationalTime.1',
  rate: perSecond,
  value,
});

const range = (frames: number, rate: FrameRate): object => ({
  OTIO_SCHEMA: 'TimeRange.1',
  start_time: time(0, rate),
  duration: time(frames, rate),
});

const composed = (schema: string, name: string, metadata: object = {}): object => ({
  OTIO_SCHEMA: schema,
  metadata,
  name,
  source_range: null,
  effects: [],
  markers: [],
});

const track = (kind: 'Video' | 'Audio', name: string, children: readonly object[]): object => ({
  ...composed('Track.1', name),
  kind,
  children,
});

const clip = (shot: Shot, rate: FrameRate, metadata: object): object => ({
  ...composed('Clip.1', shot.id, { timbre: metadata }),
  source_range: range(shot.frames, rate),
  media_reference: {
    OTIO_SCHEMA: 'MissingReference.1',
    metadata: {},
    name: '',
    available_range: range(shot.frames, rate),
  },
});

const pictureOf = ({ beat, description, prompt, onScreen, disclosure }: Shot): object => ({
  beat,
  description,
  prompt,
  onScreen,
  disclosure,
});

const voiceOf = (shot: Shot, rate: FrameRate): object =>
  shot.voiceOver.length === 0
    ? { ...composed('Gap.1', ''), source_range: range(shot.frames, rate) }
    : clip(shot, rate, { voiceOver: shot.voiceOver });
