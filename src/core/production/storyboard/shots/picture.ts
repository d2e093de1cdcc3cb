import type { Aspect, Beat, Shot } from '../storyboard.ts';
import { namedThings } from './named-things.ts';

/** How each part of a film is usually framed. */
const FRAMING: Readonly<Record<Beat, string>> = {
  hook: 'Close-up',
  turn: 'Medium shot',
  proof: 'Detail',
  call: 'Wide shot',
};

const SHAPE: Readonly<Record<Aspect, string>> = {
  '9:16': 'vertical',
  '16:9': 'wide',
  '1:1': 'square',
  '4:5': 'upright',
};

const NO_MORE = 'Nothing else that could be taken for a fact; no lettering, no logos.';

/** Where the words of a picture come from. */
export interface PictureSource {
  readonly beat: Beat;
  readonly aspect: Aspect;
  /** What is said in the shot. */
  readonly spoken: string;
  /** What is said around it, nearest first: shown where the shot itself names nothing. */
  readonly around: readonly string[];
  /** False for languages whose words for things are not known. */
  readonly isEnglish: boolean;
}

/** What is seen in a shot, in words of the draft alone. */
export function pictureOf({
  beat,
  aspect,
  spoken,
  around,
  isEnglish,
}: PictureSource): Pick<Shot, 'description' | 'prompt' | 'things'> {
  const things = isEnglish ? thingsOf([spoken, ...around]) : [];
  // A picture without words continues the one before it.
  const framing = spoken === '' ? 'Another view' : FRAMING[beat];
  const frame = `for a ${SHAPE[aspect]} frame (${aspect})`;
  if (things.length === 0) {
    const words = `“${spoken === '' ? (around[0] ?? '') : spoken}”`;
    return {
      things,
      description: `Words alone: ${words}`,
      prompt: `A plain ground ${frame}, with room for the words ${words}. ${NO_MORE}`,
    };
  }
  const shown = things.join('; ');
  return {
    things,
    description: `${framing}: ${shown}`,
    prompt: `${framing} ${frame}. In the picture: ${shown}. ${NO_MORE}`,
  };
}

/** The things of the first text that names any. */
function thingsOf(texts: readonly string[]): string[] {
  for (const text of texts) {
    const things = namedThings(text);
    if (things.length > 0) return things;
  }
  return [];
}
