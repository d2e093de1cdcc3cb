import type { Block } from '../text/index.ts';
import type { DraftText } from './draft-texts.ts';

/** A file as one text, for rules that read its markup. */
export const rawBlock = (file: string): Block => ({
  kind: 'paragraph',
  text: file,
  runs: [{ at: 0, length: file.length, from: 0, to: file.length }],
  start: 0,
  end: file.length,
});

/** The prose of a draft without headings and tables, an empty line between paragraphs. */
export function summaryOf(texts: readonly DraftText[]): Block | undefined {
  const read = texts.filter(({ names }) => !names.includes('heading') && !names.includes('table'));
  const [first] = read;
  const last = read.at(-1);
  if (!first || !last) return undefined;
  let text = '';
  const runs = read.flatMap(({ block }) => {
    const at = text.length;
    text += `${block.text}\n\n`;
    return block.runs.map((run) => ({ ...run, at: run.at + at }));
  });
  return { kind: 'paragraph', text, runs, start: first.block.start, end: last.block.end };
}
