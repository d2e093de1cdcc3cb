import type { Detector } from '../detector.ts';

const STOCK =
  /\b(?:in today's|in (?:an|our) (?:ever|increasingly)|in the (?:world|age|era) of|more and more|we live in|it's no secret|as (?:we all|you may|you might|many of you) know|now more than ever|it goes without saying|welcome to (?:the|our|another)|in this (?:post|article|blog|guide|update)|this (?:post|article|blog post|guide) (?:will|is|describes|explains|covers|looks)|have you ever|it's that time|another (?:month|week|year)|time flies|happy new year|(?:is|are) (?:becoming )?increasingly|plays? an? (?:\w+ )?(?:role|part)|there are many)\b/iu;

/** A first sentence that any piece on any subject could begin with. */
export const stockOpening: Detector<'stock-opening'> = {
  id: 'stock-opening',
  find: ({ sentences }) => {
    const at = sentences.findIndex(({ kind }) => kind === 'paragraph');
    const first = sentences[at];
    return first?.isProse === true && STOCK.test(first.text) ? [{ sentence: at }] : [];
  },
};
