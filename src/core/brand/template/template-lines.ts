import type { ProseBlock, Sentence } from '../../text/index.ts';

/** Where in a post a line of a template stands. */
export type TemplatePart = 'opening' | 'heading' | 'closing';

/** Sentences at the beginning and at the end of a text that can be an opening line or part of a sign-off. */
const OPENING_SENTENCES = 2;
const CLOSING_SENTENCES = 6;
/** Longer lines are no formula, in letters. */
const LONGEST = 160;

/** Equal for lines that differ in case, blanks, or the form of quotation marks only. */
export const lineKey = (part: TemplatePart, text: string): string => `${part} ${lineText(text)}`;

/** The text of a line wherever it stands, as lines are compared. */
const lineText = (text: string): string =>
  text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();

/** A sentence of a text in a place where a template's line can stand. */
export interface PlacedLine {
  readonly part: TemplatePart;
  readonly sentence: Sentence;
  readonly key: string;
}

/** The lines of a text that can belong to a template, in order: headings, its first sentences and its last. */
export function linesIn(blocks: readonly ProseBlock[]): PlacedLine[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading').flatMap(({ sentences }) => sentences);
  const body = bodyOf(blocks);
  const closingFrom = Math.max(OPENING_SENTENCES, body.length - CLOSING_SENTENCES);
  return [
    ...body.slice(0, OPENING_SENTENCES).map((sentence) => ({ part: 'opening' as const, sentence })),
    ...headings.map((sentence) => ({ part: 'heading' as const, sentence })),
    ...body.slice(closingFrom).map((sentence) => ({ part: 'closing' as const, sentence })),
  ]
    .filter(({ sentence }) => sentence.text.length <= LONGEST)
    .map((line) => ({ ...line, key: lineKey(line.part, line.sentence.text) }));
}

/** A sentence of a text's body, wherever it stands, with its text as lines are compared. */
export interface BodyLine {
  readonly sentence: Sentence;
  readonly text: string;
}

/** The sentences of a text's body that can be the same in every post. */
export const bodyLines = (blocks: readonly ProseBlock[]): BodyLine[] =>
  bodyOf(blocks)
    .filter(({ text }) => text.length <= LONGEST)
    .map((sentence) => ({ sentence, text: lineText(sentence.text) }));

const bodyOf = (blocks: readonly ProseBlock[]): Sentence[] =>
  blocks.filter(({ kind }) => kind !== 'quote' && kind !== 'heading').flatMap(({ sentences }) => sentences);
