import { Memo } from '../text/index.ts';
import { hearSentence, type HeardSentence } from './heard-sentence.ts';
import { judgeSentence, type Judgement } from './sentence-drift.ts';
import type { Voice } from './voice.ts';

/** How a voice hears and judges sentences, by their text. */
export interface Ear {
  hear(text: string): HeardSentence;
  judge(text: string): Judgement;
  /** To be called between drafts: of what is remembered some `most` sentences are kept, those asked for last. */
  rest(most: number): void;
}

/** An ear that remembers what it heard. It holds as long as the voice's totals stay as they are. */
export function rememberingEar(voice: Voice): Ear {
  const heard = new Memo<string, HeardSentence>();
  const judged = new Memo<string, Judgement>();
  const hear = (text: string): HeardSentence => heard.get(text, () => hearSentence(voice, text));
  return {
    hear,
    judge: (text) => judged.get(text, () => judgeSentence(voice, hear(text))),
    rest(most) {
      heard.rest(most);
      judged.rest(most);
    },
  };
}
