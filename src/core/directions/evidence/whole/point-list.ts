import type { Detector } from '../detector.ts';

/** Fewer points are no list, more are one that nobody cuts down. */
const LEAST = 3;
const MOST = 9;

/** A list of points in running words; the line is its first point. */
export const pointList: Detector = {
  id: 'point-list',
  find: ({ sentences }) => {
    const runs: number[][] = [];
    sentences.forEach(({ kind, block }, at) => {
      const before = sentences[at - 1];
      if (kind !== 'item') return;
      if (before?.kind === 'item' && runs.length > 0) {
        if (before.block !== block) runs.at(-1)?.push(at);
      } else runs.push([at]);
    });
    return runs.flatMap((run) => {
      const [first] = run;
      const prose = run.filter((at) => sentences[at]?.isProse === true);
      const isWhole =
        run.length >= LEAST &&
        run.length <= MOST &&
        prose.length === run.length &&
        !run.some((at) => /\d|^[^.]{2,30}:/u.test(sentences[at]?.text ?? ''));
      return isWhole && first !== undefined ? [{ sentence: first, second: run.at(-1) ?? first }] : [];
    });
  },
};
