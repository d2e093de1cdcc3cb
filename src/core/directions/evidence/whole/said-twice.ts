import { tellingWords } from '../../telling-words.ts';
import type { Detector } from '../detector.ts';

/** Two lines say the same when so much of the shorter one's content words are in both. */
const SHARED = 0.8;
const LEAST_WORDS = 5;

/** Two lines far apart that say nearly the same. */
export const saidTwice: Detector = {
  id: 'said-twice',
  find: ({ sentences, isTechnical }) => {
    if (isTechnical) return [];
    const told = sentences.map((sentence) =>
      sentence.isProse && sentence.kind === 'paragraph' ? new Set(tellingWords(sentence.text)) : undefined,
    );
    return told.flatMap((words, second) => {
      const sentence = told.findIndex((other, at) => {
        if (!words || !other || at >= second - 1) return false;
        const shared = [...words].filter((word) => other.has(word)).length;
        return shared >= LEAST_WORDS && shared / Math.min(words.size, other.size) >= SHARED;
      });
      return sentence >= 0 ? [{ sentence, second }] : [];
    });
  },
};
