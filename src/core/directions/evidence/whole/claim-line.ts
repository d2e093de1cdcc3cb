import { tellingWords } from '../../telling-words.ts';
import { isAboutTheText, isStatement, type Detector } from '../detector.ts';
import type { DraftSentence } from '../draft-text.ts';

/** Words of a draft in which a sentence can carry the piece, and of such a sentence. */
const LEAST_WORDS = 60;
const SHORTEST = 8;
const LONGEST = 34;
/** So many sentences of a piece may be taken for its claim. */
const MOST = 2;
/** Words that a claim shares with the title, counted twice, and with other sentences. */
const LEAST_SHARED = 3;

const FORMULA =
  /\b(?:thanks?|thank you|welcome|please|happy to|pleased to|excited to|proud to|look(?:ing)? forward|let me|you can|click|http|said|says)\b|^(?:my name|i am|i'm|hello|hi|dear)\b|"/iu;

/** The sentences that say what the piece is about in the words that it keeps coming back to. */
export const claimLine: Detector = {
  id: 'claim-line',
  find: ({ sentences, title = '', words }) => {
    if (words < LEAST_WORDS) return [];
    const counts = new Map<string, number>();
    for (const { text } of sentences)
      for (const word of new Set(tellingWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
    const inTitle = new Set(tellingWords(title));
    const scored = sentences.flatMap((sentence, at) => {
      if (!isCandidate(sentence)) return [];
      const own = [...new Set(tellingWords(sentence.text))];
      const shared = own.filter((word) => (counts.get(word) ?? 0) > 1).length;
      return [{ sentence: at, score: shared + own.filter((word) => inTitle.has(word)).length }];
    });
    return scored
      .filter(({ score }) => score >= LEAST_SHARED)
      .sort((a, b) => b.score - a.score || a.sentence - b.sentence)
      .slice(0, MOST)
      .map(({ sentence }) => ({ sentence }));
  },
};

const isCandidate = (sentence: DraftSentence): boolean =>
  sentence.isProse &&
  sentence.kind === 'paragraph' &&
  sentence.words >= SHORTEST &&
  sentence.words <= LONGEST &&
  isStatement(sentence) &&
  !isAboutTheText(sentence) &&
  !FORMULA.test(sentence.text);
