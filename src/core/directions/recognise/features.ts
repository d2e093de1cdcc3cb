import { SIGN_DATA } from '../catalogue/catalogue.generated.ts';
import { manner, MANNER_NAMES, type HeardSentence } from './manner.ts';

interface HeardSign {
  readonly where: 'first' | 'heading' | 'last' | undefined;
  readonly pattern: RegExp;
  /** Whether the pattern is for text in lower case. */
  readonly isLowered: boolean;
}

/** Of a sign: that it shows at all, that it shows in the heading or the first two sentences, in how great a share of the sentences. */
const PLACES = ['any', 'opening', 'share'] as const;

const SIGN_NAMES: readonly string[] = SIGN_DATA.flatMap(({ angle, signs }) =>
  signs.flatMap((_, at) => PLACES.map((place) => `${angle} ${at} ${place}`)),
);

let compiled: readonly HeardSign[] | undefined;

/** The signs as regular expressions, made when the first text is read. Without the flags `iu`, on text in lower case, they are much faster. */
const signsHeard = (): readonly HeardSign[] =>
  (compiled ??= SIGN_DATA.flatMap(({ signs }) =>
    signs.map((sign): HeardSign => {
      const isLowered = sign.case !== true;
      return {
        where: sign.where,
        isLowered,
        pattern: new RegExp(isLowered ? sign.pattern.toLowerCase() : sign.pattern),
      };
    }),
  ));

/** Words that are counted, each with its place in the table. */
export type Vocabulary = ReadonlyMap<string, number>;

export const featureNames = (vocabulary: Vocabulary): readonly string[] => [
  ...SIGN_NAMES,
  ...MANNER_NAMES,
  ...[...vocabulary.keys()].map((word) => `"${word}"`),
];

export interface PassageFeatures {
  /** One value a feature, in the order of `featureNames`. */
  readonly values: Float64Array;
  /** Which features each sentence of the passage shows by itself. */
  readonly shownBy: readonly (readonly number[])[];
}

/** The figures by which the angle of a passage is told. A passage is some 100 words. */
export function featuresOf(sentences: readonly HeardSentence[], vocabulary: Vocabulary): PassageFeatures {
  const wordsAt = SIGN_NAMES.length + MANNER_NAMES.length;
  const values = new Float64Array(wordsAt + vocabulary.size);
  const shownBy: number[][] = sentences.map(() => []);
  const firstProse = sentences.findIndex(({ kind }) => kind !== 'heading');
  const lowered = sentences.map(({ text }) => text.toLowerCase());
  // Sign by sign, not sentence by sentence: a pattern that has just run runs again faster.
  signsHeard().forEach((sign, index) => {
    const feature = index * PLACES.length;
    sentences.forEach((sentence, at) => {
      if (!stands(sign, sentence, at, firstProse, sentences.length)) return;
      if (!sign.pattern.test(sign.isLowered ? (lowered[at] ?? '') : sentence.text)) return;
      values[feature] = 1;
      if (sentence.kind === 'heading' || (firstProse >= 0 && at <= firstProse + 1)) values[feature + 1] = 1;
      values[feature + 2] = (values[feature + 2] ?? 0) + 1 / sentences.length;
      shownBy[at]?.push(feature, feature + 2);
    });
  });
  sentences.forEach(({ words }, at) => {
    for (const term of termsOf(words)) {
      const index = vocabulary.get(term);
      if (index === undefined) continue;
      values[wordsAt + index] = 1;
      shownBy[at]?.push(wordsAt + index);
    }
  });
  manner(sentences).forEach((value, at) => (values[SIGN_NAMES.length + at] = value));
  return { values, shownBy };
}

/** Words and pairs of words. */
export function termsOf(words: readonly string[]): readonly string[] {
  const terms = [...words];
  for (let at = 1; at < words.length; at++) terms.push(`${words[at - 1] ?? ''} ${words[at] ?? ''}`);
  return terms;
}

function stands(
  sign: HeardSign,
  sentence: HeardSentence,
  at: number,
  firstProse: number,
  count: number,
): boolean {
  if (sign.where === undefined) return true;
  switch (sign.where) {
    case 'heading':
      return sentence.kind === 'heading';
    case 'first':
      return at === firstProse;
    case 'last':
      return at === count - 1;
  }
}
