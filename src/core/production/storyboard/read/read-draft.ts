import { factsIn, type Fact } from '../../../facts/index.ts';
import {
  fileSpan,
  languageOf,
  OBJECT,
  openingOf,
  readProse,
  readSentences,
  textField,
  type Block,
  type FrontMatter,
  type Span,
} from '../../../text/index.ts';
import { normsOf } from '../words.ts';
import { isUnfinished, withoutEditorNotes } from './editor-notes.ts';
import { spoken } from './spoken.ts';

/** A sentence of a draft that can be spoken. Its span is in the draft's file. */
export interface DraftLine extends Span {
  /** Its place among the lines. */
  readonly at: number;
  /** The number of its block. */
  readonly block: number;
  readonly kind: Block['kind'];
  /** As it is said. */
  readonly text: string;
  readonly facts: readonly Fact[];
}

/** A draft as storyboards read it. */
export interface DraftScript {
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly fields: FrontMatter['fields'];
  readonly lines: readonly DraftLine[];
  /** What is left out as it is in another language than the draft, as written. */
  readonly foreign: readonly string[];
}

/** Reads a Markdown draft: its sentences in order, without notes to the editor, headings, tables and other people's words. */
export function readDraftScript(file: string): DraftScript {
  const text = withoutEditorNotes(file);
  const prose = readProse(text);
  const fields = prose.frontMatter?.fields ?? {};
  const language = textField(fields, 'language') ?? languageOf(openingOf(prose));
  const [first] = prose.blocks;
  const heading = first?.kind === 'heading' ? spoken(first.text) : undefined;
  const lines: DraftLine[] = [];
  const foreign: string[] = [];
  for (const [block, { kind, ...rest }] of bodyOf(text, prose.blocks).entries()) {
    const sentences = sentencesOf(text, { kind, ...rest }, language).map((one) => ({ ...one, block, kind }));
    if (isForeign(rest.text, language)) foreign.push(...sentences.map((one) => one.text));
    else for (const one of sentences) lines.push({ ...one, at: lines.length, facts: factsIn(one.text) });
  }
  return { title: textField(fields, 'title') ?? heading, language, fields, lines, foreign };
}

/** The blocks with sentences of the writer; those of others where there are no more. */
function bodyOf(file: string, blocks: readonly Block[]): readonly Block[] {
  const own = blocks.filter(
    (block) => (block.kind === 'paragraph' && !isLabel(file, block)) || block.kind === 'item',
  );
  return own.length > 0 ? own : blocks.filter(({ kind }) => kind === 'quote' || kind === 'heading');
}

/** A paragraph that is bold as a whole is a heading. */
const isLabel = (file: string, { start, end }: Block): boolean =>
  /(?:\*\*|__)$/.test(file.slice(Math.max(0, start - 2), start)) &&
  /^(?:\*\*|__)\s*(?:\n|$)/.test(file.slice(end));

const sentencesOf = (
  file: string,
  block: Block,
  language: string | undefined,
): { text: string; start: number; end: number }[] =>
  readSentences(block.text, language).flatMap((span) => {
    const written = withCode(file, block, span);
    const text = isUnfinished(written) || isFrame(written) ? undefined : spoken(written);
    return text === undefined ? [] : [{ text, ...fileSpan(block, span) }];
  });

/** A sentence with what stands in it as code, such as a voucher's code, in place of the sign for it. */
const withCode = (file: string, block: Block, { start, end }: Span): string =>
  block.text.slice(start, end).replace(new RegExp(OBJECT, 'g'), (sign, at: number) => {
    const place = fileSpan(block, { start: start + at, end: start + at + 1 });
    return /^`+([^`]+)`+$/.exec(file.slice(place.start, place.end))?.[1] ?? sign;
  });

/** The most words of a greeting or signature. */
const LONGEST_FRAME = 6;

/** A greeting, or a signature behind a dash: no sentence of a film. */
const isFrame = (sentence: string): boolean =>
  normsOf(sentence).length <= LONGEST_FRAME &&
  (/^[–—-]\s*\p{Lu}/u.test(sentence) ||
    /^(?:hi|hello|hey|dear|hallo|liebe|bonjour|hola|love|thanks|cheers|yours|regards|best|see you)\b[^.?]*[,!]?$/iu.test(
      sentence,
    ));

/** Shorter blocks do not tell their language reliably, in words. */
const LEAST_WORDS = 8;

function isForeign(text: string, language: string | undefined): boolean {
  if (language === undefined || normsOf(text).length < LEAST_WORDS) return false;
  const own = languageOf(text);
  return own !== undefined && own !== 'und' && own.split('-')[0] !== language.split('-')[0]?.toLowerCase();
}
