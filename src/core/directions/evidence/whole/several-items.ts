import type { Detector } from '../detector.ts';
import type { DraftText } from '../draft-text.ts';

/** Fewer sections are one piece with headings. */
const LEAST = 3;
const LEAD_IN = /^\s*(?:[-*] )?(?:\*\*|__)[^*_\n]{2,60}(?:\*\*|__)/u;

/** A piece of several items, each under a heading or a bold lead-in; the lines are the first ones of two of them. */
export const severalItems: Detector = {
  id: 'several-items',
  find: (draft) => {
    const starts = startsOf(draft);
    const [, second, third] = starts;
    return starts.length >= LEAST && second !== undefined && third !== undefined
      ? [{ sentence: second, second: third }]
      : [];
  },
};

/** The first sentence of each item that has one of prose. */
function startsOf({ sentences, file }: DraftText): number[] {
  const starts: number[] = [];
  let isNew = false;
  sentences.forEach(({ kind, start, isProse, block }, at) => {
    const from = file.lastIndexOf('\n', start - 1) + 1;
    const isFirst = sentences[at - 1]?.block !== block;
    if (kind === 'heading' || (isFirst && LEAD_IN.test(file.slice(from).split('\n', 1)[0] ?? '')))
      isNew = true;
    if (isNew && isProse) {
      starts.push(at);
      isNew = false;
    }
  });
  return starts;
}
