import type { Finding } from '../../checks/index.ts';
import type { Localize } from '../../base/localize.ts';
import { overlaps } from '../../text/index.ts';
import { sizeOf, spokenWords } from './measure.ts';
import { FASTEST, FASTEST_READING, GAP } from './pace.ts';
import { LATEST_NOTICE, SHORTEST_NOTICE } from './shots/disclosure.ts';
import type { Shot, Storyboard, StoryboardWarning } from './storyboard.ts';

/** How far the length may be from the one that was asked for. */
const TOLERANCE = 0.05;
/** Rounding to whole frames is no fault. */
const ROUNDING = 1.01;

/** What is asked of a storyboard. */
export interface Wanted {
  readonly seconds: number;
  /** The notice that the draft needs. */
  readonly notice: string | null;
  /** What the checks find in the draft. */
  readonly findings: readonly Finding[];
}

/** What a producer should look at in a storyboard, also after its times or texts were changed. */
export const warningsOf = (
  storyboard: Storyboard,
  wanted: Wanted,
  localize: Localize,
): StoryboardWarning[] => [
  ...lengthOf(storyboard, wanted, localize),
  ...storyboard.shots.flatMap((shot) => [
    ...speedOf(storyboard, shot, localize),
    ...claimsOf(shot, wanted, localize),
  ]),
  ...noticeOf(storyboard, wanted, localize),
];

function lengthOf(
  { frames, shots, rate }: Storyboard,
  { seconds }: Wanted,
  localize: Localize,
): StoryboardWarning[] {
  const length = frames / rate.perSecond;
  const silent = shots.reduce((sum, shot) => sum + (shot.voiceOver.length === 0 ? shot.frames : 0), 0);
  if (Math.abs(length - seconds) > TOLERANCE * seconds)
    return [
      {
        kind: 'length',
        message: localize('{0} seconds long instead of {1}.', length.toFixed(1), seconds),
      },
    ];
  return silent === 0
    ? []
    : [
        {
          kind: 'length',
          message: localize(
            'The draft has too few words for {0} seconds: {1} are pictures without words.',
            seconds,
            (silent / rate.perSecond).toFixed(1),
          ),
        },
      ];
}

function speedOf({ rate, cues }: Storyboard, shot: Shot, localize: Localize): StoryboardWarning[] {
  const seconds = shot.frames / rate.perSecond;
  const warn = (message: string): StoryboardWarning => ({ kind: 'too-fast', shot: shot.id, message });
  const shown = sizeOf(shot.onScreen.join(' ')) / seconds;
  const spoken = spokenWords(shot.voiceOver.join(' ')) / ((shot.frames - GAP) / rate.perSecond);
  const fast = cues.filter(
    ({ start, end, lines }) =>
      start >= shot.start &&
      start < shot.start + shot.frames &&
      sizeOf(lines.join('')) / ((end - start) / rate.perSecond) > FASTEST_READING * ROUNDING,
  );
  return [
    ...(shown > FASTEST_READING * ROUNDING
      ? [warn(localize('Text on screen is too fast to read: {0} characters a second.', Math.round(shown)))]
      : []),
    ...fast.map(({ lines }) => warn(localize('Caption is too fast to read: {0}', lines.join(' ')))),
    ...(spoken > FASTEST.wordsPerSecond * ROUNDING * ROUNDING
      ? [warn(localize('Too fast to speak: {0} words a second.', spoken.toFixed(1)))]
      : []),
  ];
}

const claimsOf = (shot: Shot, { findings }: Wanted, localize: Localize): StoryboardWarning[] =>
  findings
    .filter(
      (finding) =>
        (finding.kind === 'claim' || finding.kind === 'expired') &&
        shot.voiceOver.join(' ').includes(finding.text) &&
        shot.from.some((span) => overlaps(span, finding)),
    )
    .map(({ text }) => ({
      kind: 'claim',
      shot: shot.id,
      message: localize('Claim without evidence: “{0}”.', text),
    }));

function noticeOf({ shots, rate }: Storyboard, { notice }: Wanted, localize: Localize): StoryboardWarning[] {
  if (notice === null) return [];
  const first = shots.findIndex(({ disclosure }) => disclosure !== null);
  const warn = (message: string): StoryboardWarning[] => [{ kind: 'disclosure', message }];
  const shot = shots[first];
  if (!shot) return warn(localize('The notice is missing: {0}', notice));
  const from = shot.start / rate.perSecond;
  if (from > LATEST_NOTICE)
    return warn(localize('The notice comes late, after {0} seconds.', from.toFixed(1)));
  const rest = shots.slice(first);
  const end = rest.findIndex(({ disclosure }) => disclosure === null);
  const held = (end < 0 ? rest : rest.slice(0, end)).reduce((sum, { frames }) => sum + frames, 0);
  const needed = Math.max(SHORTEST_NOTICE, sizeOf(notice) / FASTEST_READING);
  return held / rate.perSecond < needed
    ? warn(localize('The notice is too short to read: {0} seconds.', (held / rate.perSecond).toFixed(1)))
    : [];
}
