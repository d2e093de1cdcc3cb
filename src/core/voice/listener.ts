import { Memo } from '../base/memo.ts';
import type { Subjects } from './drift/draft-subject.ts';
import { hearSentence, type Summands } from './sentence-score.ts';
import { Numbering } from './numbering.ts';
import { judgeSentence, type Judgement } from './drift/sentence-drift.ts';
import type { Voice } from './voice.ts';

/** All that a check needs to know of a sentence. */
export interface Listened {
  readonly sum: Summands;
  readonly subjects: Subjects;
  readonly judgement: Judgement;
}

/** Hears sentences for a voice and remembers what it heard; it holds as long as the voice's totals stay as they are. */
export interface Listener {
  readonly voice: Voice;
  readonly numbering: Numbering;
  listen(sentence: string): Listened;
  /** To be called between drafts: of what is remembered some `most` sentences are kept, those asked for last. */
  rest(most: number): void;
}

export function rememberingListener(voice: Voice): Listener {
  const memo = new Memo<string, Listened>();
  const numbering = new Numbering();
  const hear = (text: string): Listened => {
    const sentence = hearSentence(voice, text, numbering);
    return { sum: sentence.sum, subjects: sentence.subjects, judgement: judgeSentence(voice, sentence) };
  };
  return {
    voice,
    numbering,
    listen: (text) => memo.get(text, () => hear(text)),
    rest: (most) => {
      memo.rest(most);
    },
  };
}
