import type { Detector } from '../detector.ts';

/** Fewer points are no list of changes. */
const LEAST = 3;

/** The first two points of a list with three or more, where each is a change and none a link. */
export const changeList: Detector = {
  id: 'change-list',
  find: ({ sentences }) => {
    const items = sentences.flatMap(({ kind, words }, at) => (kind === 'item' && words >= LEAST ? [at] : []));
    const blocks = new Set(items.map((at) => sentences[at]?.block));
    const [first] = items;
    const second = items.find((at) => sentences[at]?.block !== sentences[first ?? -1]?.block);
    return blocks.size >= LEAST && first !== undefined && second !== undefined
      ? [{ sentence: first, second }]
      : [];
  },
};
