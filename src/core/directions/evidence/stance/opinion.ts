import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const OPINION =
  /\b(?:(?:we|i) (?:strongly |firmly |really |still |honestly |personally |also |do )*(?:believe|think|feel|argue|maintain|reckon) (?!(?:about|of|we|i|you(?:'ll)? (?:will|enjoy|like|love)|through|back|twice)\b)[a-z]+|in (?:our|my) (?:view|opinion|experience)|unpopular opinion|controversial|(?:we|i) disagree\b)/iu;

/** A view that the writers call their own. */
export const opinion = lineDetector(
  'opinion',
  (sentence) =>
    OPINION.test(sentence.text) &&
    sentence.words >= 6 &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence) &&
    !/\b(?:what|how|as) (?:we|i) (?:think|feel|believe)\b|\b(?:hope|will)\b|\b(?:don't|didn't|do not|used to|if|when|before) (?:we |i )?(?:think|believe)\b|\b(?:we|i) (?:think|believe|feel) (?:it's time|that's it|this is it)\b|let us know|which (?:i|we) (?:think|believe|feel)/iu.test(
      sentence.text,
    ),
);
