import { readProse, readProseBlocks, touches, overlaps, type Span } from '../../text/index.ts';
import { sentencesOf } from '../../voice/index.ts';

/**
 * The whole sentences that a span of a file touches, with emphasis marks directly around them; for an empty span the sentence at that
 * offset. Undefined where there is no prose. Offsets are UTF-16 units in the file.
 */
export function passageAt(file: string, span: Span): Span | undefined {
  const sentences = sentencesOf(readProseBlocks(readProse(file)));
  const at = span.start === span.end ? sentences.filter((sentence) => touches(sentence, span.start)) : [];
  const touched = span.start === span.end ? at.slice(-1) : sentences.filter((one) => overlaps(one, span));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return undefined;
  const before = /[*_~]+$/.exec(file.slice(0, first.start))?.[0].length ?? 0;
  const after = /^[*_~]+/.exec(file.slice(last.end))?.[0].length ?? 0;
  return { start: first.start - before, end: last.end + after };
}
