import { THINGS } from '../../catalogue/catalogue.generated.ts';
import type { Detector } from '../detector.ts';

const KNOWN = new Set(THINGS);
/** Singular and plural in two sentences or more: the piece is about the thing, not only furnished with it. */
const LEAST_SENTENCES = 2;
const LEAST_IN_SHORT_COPY = 2;
const SHORT_COPY = 120;

const singular = (word: string): string =>
  KNOWN.has(word)
    ? word
    : KNOWN.has(word.replace(/s$/u, ''))
      ? word.replace(/s$/u, '')
      : word.replace(/(?<=[sxh])es$/u, '');

/** A thing that can be held or walked up to and that the piece comes back to; the line is the first with it. */
export const concreteThing: Detector = {
  id: 'concrete-thing',
  find: ({ sentences, words, isTechnical }) => {
    if (isTechnical) return [];
    const places = new Map<string, number[]>();
    sentences.forEach(({ tagged }, at) => {
      // As the subject, near the beginning.
      const subject = /^(?:\S+\/(?:DET|ADJ|PRON|NUM|ADV) ){0,3}(\S+)\/NOUN \S+\/(?:VERB|AUX)/u.exec(
        tagged,
      )?.[1];
      const nouns = subject === undefined ? [] : [singular(subject)];
      const things = new Set(nouns.filter((word) => KNOWN.has(word)));
      for (const thing of things) places.set(thing, [...(places.get(thing) ?? []), at]);
    });
    const [most] = [...places.values()].sort((a, b) => b.length - a.length);
    const line = most?.find((at) => sentences[at]?.isProse);
    return most &&
      most.length >= (words < SHORT_COPY ? LEAST_IN_SHORT_COPY : LEAST_SENTENCES) &&
      line !== undefined
      ? [{ sentence: line }]
      : [];
  },
};
