import type { Detector } from '../detector.ts';

const STOCK =
  /\b(?:stay tuned|watch this space|let us know|get in touch|feel free|happy \w+ing|we(?:'d| would) love to hear|we (?:look forward|can't wait)|looking forward|until next time|that's (?:it|all) for|thanks for reading|see you (?:there|soon|next)|more (?:to come|soon)|we hope (?:you|this|that)|here's to|only the beginning|just the beginning|exciting (?:times|journey)|don't hesitate|please (?:contact|reach out|let us))\b/iu;

/** A last sentence that any piece could end with. */
export const stockEnding: Detector<'stock-ending'> = {
  id: 'stock-ending',
  find: ({ sentences, words }) => {
    const at = sentences.findLastIndex(({ kind }) => kind === 'paragraph');
    const last = sentences[at];
    return words >= 80 && last?.isProse === true && STOCK.test(last.text) ? [{ sentence: at }] : [];
  },
};
