import { isSupposed, lineDetector } from '../detector.ts';

const TAG =
  /\b(?:right|sound familiar|interested|ready|questions|what's not to like|what better|who knew|why not|how about|want (?:to|more)|looking (?:for|to)|need (?:a|an|help|some)|have you (?:ever|got)|did you know|are you (?:ready|looking|a|an|interested|in)|who wants|fancy|got (?:a|any)|still|any questions|do you (?:want|need|have|know)|don't you|isn't it|can you|would you like|can i|is it|do i|how do i|what if i|will i|where can i)\b/iu;

/** A real question that the draft itself puts in running prose, not a customer's in a list of answers and not a seller's. */
export const question = lineDetector(
  'question',
  (sentence, draft, at) =>
    /\?"?$/u.test(sentence.text) &&
    sentence.words >= 5 &&
    sentence.kind === 'paragraph' &&
    /^(?:but |and |so |then )?(?:why|how|what|who|where|when|which|is|are|does|do|did|was|were|could|should|would|can|will|how)\b/iu.test(
      sentence.text,
    ) &&
    !TAG.test(sentence.text) &&
    !/\b(?:you|your)\b/iu.test(sentence.text) &&
    draft.sentences.filter(({ text }, other) => Math.abs(other - at) <= 2 && text.endsWith('?')).length ===
      1 &&
    draft.sentences.filter(({ text, kind }) => kind === 'paragraph' && text.endsWith('?')).length < 4 &&
    !isSupposed(sentence) &&
    !draft.isTechnical &&
    !sentence.text.startsWith('"'),
);
