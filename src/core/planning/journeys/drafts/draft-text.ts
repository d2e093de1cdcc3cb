import {
  blankComments,
  withoutBlanks,
  fileSpan,
  readProse,
  readSentences,
  textField,
  type Block,
  type Span,
} from '../../../text/index.ts';
import { linksIn, type Link } from './links.ts';

/** One sentence of a draft, without markup. */
export interface DraftSentence extends Span {
  readonly text: string;
  /** Where its text is in the file. */
  readonly runs: Block['runs'];
  /** Where it begins in the block of its runs. */
  readonly at: number;
  readonly place: 'head' | 'heading' | 'text';
}

/** A draft as the checks of a journey read it. Offsets are UTF-16 units in its file. */
export interface DraftText {
  /** True where nothing is written but front matter. */
  readonly isEmpty: boolean;
  /** The subject and other lines of the front matter that readers see, then the text. */
  readonly sentences: readonly DraftSentence[];
  readonly links: readonly Link[];
}

/** Fields of the front matter that readers see. */
const SEEN_FIELDS = ['subject', 'preheader', 'preview', 'title', 'headline', 'description'];

export function readDraftText(file: string): DraftText {
  const prose = readProse(file);
  const head = SEEN_FIELDS.flatMap((field) => {
    const text = prose.frontMatter && textField(prose.frontMatter.fields, field);
    const start = text === undefined ? -1 : file.indexOf(text);
    return text === undefined || start < 0 ? [] : sentencesOf(blockOf(text, start), 'head');
  });
  const body = prose.blocks
    .filter(({ kind }) => kind !== 'quote')
    .flatMap((block) => sentencesOf(block, block.kind === 'heading' ? 'heading' : 'text'));
  const rest = withoutBlanks(blankComments(file).slice(prose.frontMatter?.end ?? 0));
  return {
    isEmpty: rest.trim() === '',
    sentences: [...head, ...body],
    links: linksIn(file, prose.frontMatter?.end ?? 0),
  };
}

type PlacedText = Pick<Block, 'text' | 'runs'>;

const blockOf = (text: string, start: number): PlacedText => ({
  text,
  runs: [{ at: 0, length: text.length, from: start, to: start + text.length }],
});

const sentencesOf = (block: PlacedText, place: DraftSentence['place']): DraftSentence[] =>
  readSentences(block.text).map((span) => ({
    ...fileSpan(block, span),
    text: block.text.slice(span.start, span.end),
    runs: block.runs,
    at: span.start,
    place,
  }));

/** A span of a sentence's text as a span of its file. */
export const spanInDraft = ({ runs, at }: DraftSentence, { start, end }: Span): Span =>
  fileSpan({ runs }, { start: at + start, end: at + end });
