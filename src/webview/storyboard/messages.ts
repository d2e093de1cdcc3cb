import type { PageProtocol } from '../kit/protocol.ts';
import { isAnyOf, isIndex, isListOf, isMaybe, isOneOf, isShape, isText, type Guard } from '../kit/shape.ts';

const isNumber: Guard<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** A thing of a picture, with its drawing on a field of 48 by 48 where there is one. */
export interface PageThing {
  readonly label: string;
  readonly path: string | undefined;
}

/** A shot as the page shows it. Times are in whole frames. */
export interface PageShot {
  readonly id: string;
  /** Its name for people, such as “Shot 3”. */
  readonly name: string;
  readonly beat: (typeof BEATS)[number];
  /** The beat in words. */
  readonly beatName: string;
  readonly start: number;
  readonly frames: number;
  readonly description: string;
  readonly things: readonly PageThing[];
  readonly voiceOver: readonly string[];
  readonly onScreen: readonly string[];
  readonly warnings: readonly string[];
}

export const BEATS = ['hook', 'turn', 'proof', 'call'] as const;

/** A caption, from frame `start` until frame `end`. */
interface PageCue {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** Texts of the page. Places in braces are filled by the page. */
export const STORYBOARD_WORDS = [
  ...['play', 'pause', 'previous', 'next', 'position', 'timeline', 'length', 'shots', 'seconds'],
  ...['spoken', 'onScreen', 'seen', 'silent', 'copy', 'reveal', 'save', 'reset', 'undo', 'hint', 'warnings'],
  ...['rate', 'aspect', 'wanted', 'warned', 'fine'],
] as const;
export type StoryboardWords = Readonly<Record<(typeof STORYBOARD_WORDS)[number], string>>;

export const ASPECT_NAMES = ['9:16', '16:9', '1:1', '4:5'] as const;
export const RATE_NAMES = ['24', '25', '29.97', '30'] as const;

/** What the film is made for. */
export interface FilmOptions {
  readonly seconds: number;
  readonly rate: (typeof RATE_NAMES)[number];
  readonly aspect: (typeof ASPECT_NAMES)[number];
}

export interface ToStoryboardPage {
  readonly title: string;
  readonly summary: string;
  readonly options: FilmOptions;
  readonly perSecond: number;
  readonly frames: number;
  readonly notice: string;
  readonly shots: readonly PageShot[];
  readonly cues: readonly PageCue[];
  /** What is to be looked at in the film as a whole. */
  readonly warnings: readonly string[];
  readonly words: StoryboardWords;
}

interface Asked {
  readonly kind: 'ready' | 'save' | 'undo' | 'reset';
}
interface AskedOfShot {
  readonly kind: 'copy' | 'reveal';
  readonly shot: string;
}

export type FromStoryboardPage =
  | Asked
  | AskedOfShot
  | { readonly kind: 'length'; readonly shot: string; readonly frames: number }
  | { readonly kind: 'text'; readonly shot: string; readonly part: number; readonly text: string }
  | { readonly kind: 'options'; readonly options: FilmOptions };

const isOptions = isShape<FilmOptions>({
  seconds: isNumber,
  rate: isOneOf(RATE_NAMES),
  aspect: isOneOf(ASPECT_NAMES),
});

const isWords: Guard<StoryboardWords> = (value): value is StoryboardWords => {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return STORYBOARD_WORDS.every((name) => isText(fields.get(name)));
};

const isToPage: Guard<ToStoryboardPage> = isShape<ToStoryboardPage>({
  ...{ title: isText, summary: isText, options: isOptions, perSecond: isNumber, frames: isIndex },
  notice: isText,
  shots: isListOf(
    isShape<PageShot>({
      ...{
        id: isText,
        name: isText,
        beat: isOneOf(BEATS),
        beatName: isText,
        start: isIndex,
        frames: isIndex,
      },
      description: isText,
      things: isListOf(isShape<PageThing>({ label: isText, path: isMaybe(isText) })),
      ...{ voiceOver: isListOf(isText), onScreen: isListOf(isText), warnings: isListOf(isText) },
    }),
  ),
  cues: isListOf(isShape<PageCue>({ start: isIndex, end: isIndex, lines: isListOf(isText) })),
  warnings: isListOf(isText),
  words: isWords,
});

const isFromPage: Guard<FromStoryboardPage> = isAnyOf(
  isShape<Asked>({
    kind: isOneOf(['ready', 'save', 'undo', 'reset']),
  }),
  isShape<AskedOfShot>({ kind: isOneOf(['copy', 'reveal']), shot: isText }),
  isShape<Extract<FromStoryboardPage, { kind: 'length' }>>({
    ...{ kind: isOneOf(['length']), shot: isText, frames: isIndex },
  }),
  isShape<Extract<FromStoryboardPage, { kind: 'text' }>>({
    ...{ kind: isOneOf(['text']), shot: isText, part: isIndex, text: isText },
  }),
  isShape<Extract<FromStoryboardPage, { kind: 'options' }>>({
    kind: isOneOf(['options']),
    options: isOptions,
  }),
);

export const STORYBOARD_PROTOCOL: PageProtocol<ToStoryboardPage, FromStoryboardPage> = {
  isToPage,
  isFromPage,
};
