import { wholeDetector } from '../detector.ts';

/** Somebody's words on a line of their own, with who says them. */
const SIGNED = /^["“][^"”]{15,200}["”][,.]? *(?:—|–|-|\() *\p{Lu}/u;

/** What a customer says, in copy that is not theirs; the line is what they say. */
export const testimonial = wholeDetector('testimonial', ({ sentences, file, isInterview }) => {
  if (isInterview) return undefined;
  const first = sentences.findIndex(({ kind }) => kind !== 'heading');
  const at = sentences.findIndex(({ start, kind }, place) => {
    const line = file.slice(start).split('\n', 1)[0] ?? '';
    return place > first && kind === 'paragraph' && SIGNED.test(line);
  });
  return at >= 0 ? at : undefined;
});
