import { draftFacts, type Finding } from '../../checks/index.ts';
import { canBe, daysIn, factsIn } from '../../facts/index.ts';
import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import { ENGLISH } from '../../text/index.ts';
import { readDraftScript, type DraftScript } from './read/read-draft.ts';
import { chooseLines } from './select/choose-lines.ts';
import { noticeOf } from './shots/disclosure.ts';
import { groupShots } from './shots/group-shots.ts';
import { factPhrase, isReadable } from './shots/on-screen.ts';
import { pictureOf } from './shots/picture.ts';
import { timeShots, type TimedShot } from './shots/time-shots.ts';
import type { Aspect, ReviewedStoryboard, Shot, StoryboardWarning } from './storyboard.ts';
import { frameRate, type FrameRateName } from './time/frame-rate.ts';
import { warningsOf } from './warnings.ts';

/** What a storyboard is made from. */
export interface StoryboardCall {
  /** The draft's file. */
  readonly file: string;
  /** The name of the brand, for pictures where a draft names nothing, and the title of a draft that has none. */
  readonly brand: string;
  readonly seconds: number;
  readonly rate: FrameRateName;
  readonly aspect: Aspect;
  /** What the checks find in the draft, for warnings about claims. */
  readonly findings: readonly Finding[];
}

/** Makes a storyboard of a draft; nothing is said or shown that draft and front matter do not say. */
export function makeStoryboard(
  call: StoryboardCall,
  localize: Localize = localizeInEnglish,
): ReviewedStoryboard {
  const { file, seconds, aspect, brand, findings } = call;
  const rate = frameRate(call.rate);
  const script = readDraftScript(file);
  const isEnglish = script.language === undefined || script.language.startsWith(ENGLISH);
  const chosen = chooseLines(script.lines, { seconds, title: script.title, isEnglish });
  const timed = timeShots(groupShots(chosen), Math.round(seconds * rate.perSecond), rate);
  const notice = noticeOf(script);
  const shown = onScreenOf(timed, script, rate.perSecond);
  const shots = timed.map((shot, at): Shot => {
    const around = [...contextOf(timed, at), script.title ?? brand];
    return {
      id: `shot-${String(at + 1).padStart(2, '0')}`,
      beat: shot.beat,
      start: shot.start,
      frames: shot.frames,
      ...pictureOf({ beat: shot.beat, aspect, spoken: spokenIn(shot), around, isEnglish }),
      voiceOver: shot.captions.flatMap(({ parts }) => parts),
      onScreen: shown[at] ?? [],
      disclosure: notice,
      from: shot.from,
    };
  });
  const storyboard = {
    title: script.title ?? brand,
    ...{ rate, aspect, shots },
    frames: timed.reduce((sum, { frames }) => sum + frames, 0),
    cues: timed.flatMap(({ cues }) => cues),
  };
  return {
    ...storyboard,
    warnings: [
      ...warningsOf(storyboard, { seconds, notice, findings }, localize),
      ...leftOut(script, shots, localize),
      ...(isEnglish ? nothingSeen(shots, localize) : []),
    ],
  };
}

const spokenIn = ({ captions }: TimedShot): string => captions.flatMap(({ parts }) => parts).join(' ');

/** What is said around a shot: the rest of its sentences, then the shots before and after it. */
const contextOf = (shots: readonly TimedShot[], at: number): string[] =>
  [
    (shots[at]?.lines ?? []).map(({ text }) => text).join(' '),
    ...[at - 1, at + 1, at - 2, at + 2].map((place) => {
      const shot = shots[place];
      return shot ? spokenIn(shot) : '';
    }),
  ].filter((text) => text !== '');

/** The texts on screen: the title first, then each shot's fact, at last the offer that only the front matter states. */
function onScreenOf(
  shots: readonly TimedShot[],
  { title, fields, lines }: DraftScript,
  perSecond: number,
): string[][] {
  const offer = offerOf(fields, lines);
  let open = title;
  let before = '';
  return shots.map((shot, at) => {
    // A very short first shot leaves the title to the second.
    const titles = open !== undefined && at < 2 ? [open] : [];
    const wanted = [...titles, ...(at === shots.length - 1 ? offer : []), ...phrasesOf(shot)];
    const texts: string[] = [];
    for (const text of wanted)
      if (
        text !== before &&
        !texts.includes(text) &&
        isReadable([...texts, text].join(' '), shot.frames / perSecond)
      )
        texts.push(text);
    if (texts[0] === open) open = undefined;
    before = texts.at(-1) ?? before;
    return texts;
  });
}

/** The facts of a shot as phrases; those that a heading or a note limits would say something else alone. */
const phrasesOf = ({ captions, lines }: TimedShot): string[] =>
  lines.some(({ heading, footnote }) => heading !== undefined || footnote === 'marked')
    ? []
    : captions
        .flatMap(({ parts }) => parts)
        .flatMap((part) => factPhrase({ text: part, facts: factsIn(part) }) ?? []);

/** Price and last day as the front matter writes them, where no sentence states them. */
function offerOf(fields: DraftScript['fields'], lines: DraftScript['lines']): string[] {
  const { offer } = draftFacts(fields);
  const { price, ends } = offer ?? {};
  const isSaid = (text: string): boolean => lines.some((line) => line.text.includes(text));
  const isDaySaid = (day: string): boolean =>
    lines.some(({ text }) => daysIn(text).some((stated) => stated.day !== undefined && canBe(stated, day)));
  return [
    ...(price === undefined || isSaid(price) ? [] : [price]),
    ...(ends === undefined || isDaySaid(ends) ? [] : [`Ends ${ends}`]),
  ];
}

/** Where this share of the shots shows words alone, a producer should know. */
const MANY_WORDS = 1 / 2;

function nothingSeen(shots: readonly Shot[], localize: Localize): StoryboardWarning[] {
  const without = shots.filter(({ things }) => things.length === 0).length;
  if (without === 0 || without < MANY_WORDS * shots.length) return [];
  const message = localize(
    '{0} of {1} shots show words alone, as the draft names nothing there that can be seen.',
    without,
    shots.length,
  );
  return [{ kind: 'nothing-seen', message }];
}

/** Prices and dates that the film leaves out, but no “today”, and sentences in another language. */
function leftOut(
  { lines, foreign }: DraftScript,
  shots: readonly Shot[],
  localize: Localize,
): StoryboardWarning[] {
  const said = new Set(
    shots.flatMap(({ voiceOver, onScreen }) =>
      factsIn([voiceOver.join(' '), ...onScreen].join('. ')).map(({ value }) => value),
    ),
  );
  const missing = lines
    .flatMap(({ facts }) => facts)
    .filter(
      ({ kind, value }) => (kind === 'money' || (kind === 'date' && /\d/.test(value))) && !said.has(value),
    )
    .map(({ text }) => text);
  const warn = (message: string): StoryboardWarning => ({ kind: 'left-out', message });
  return [
    ...(missing.length > 0 ? [warn(localize('Left out: {0}.', [...new Set(missing)].join(', ')))] : []),
    ...(foreign.length > 0
      ? [warn(localize('{0} sentences in another language are left out.', foreign.length))]
      : []),
  ];
}
