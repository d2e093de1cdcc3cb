import {
  fileSpan,
  languageOf,
  OBJECT,
  openingOf,
  readProse,
  readSentences,
  textField,
  type Block,
  type Span,
} from '../../text/index.ts';
import { TECHNICAL_WORDS } from '../catalogue/catalogue.generated.ts';
import { FIRST_NAMES } from './first-names.ts';
import { interviewStart } from './interview.ts';
import type { Tagger } from './tagger.ts';

/** A sentence of a draft with its parts of speech. `start` and `end` are UTF-16 offsets in the draft's file. */
export interface DraftSentence extends Span {
  /** Without markup, quotation marks and apostrophes straight. */
  readonly text: string;
  /** `word/TAG` for each token, separated by spaces, words in lower case: “we/PRON sold/VERB 31/NUM tubs/NOUN ./PUNCT”. */
  readonly tagged: string;
  readonly words: number;
  readonly kind: Block['kind'];
  /** Index of its block in the draft. */
  readonly block: number;
  /** Whether it can be shown as evidence: running prose of a sensible length, not a label, a footer or a line of code. */
  readonly isProse: boolean;
}

/** What detectors read of a draft. */
export interface DraftText {
  /** The file as it stands in the editor. */
  readonly file: string;
  /** From the front matter, else the first heading. */
  readonly title: string | undefined;
  readonly channel: string | undefined;
  readonly sentences: readonly DraftSentence[];
  /** Words of prose, headings not counted. */
  readonly words: number;
  /** Whether somebody else answers questions in it. */
  readonly isInterview: boolean;
  /** About software, for people who make or install it: there a line of prose is seldom a story. */
  readonly isTechnical: boolean;
}

/** A shorter line carries too little to ask about; a longer one cannot be read at a glance. Words. */
const SHORTEST = 5;
const LONGEST = 48;

/** Reads a draft's file sentence by sentence. */
export function readDraftText(file: string, tag: Tagger): DraftText {
  const prose = readProse(file);
  const fields = prose.frontMatter?.fields ?? {};
  const language = languageOf(openingOf(prose));
  const answers = interviewStart(file);
  // Whole sentences, with what is quoted in them.
  const sentences = prose.blocks.flatMap((block, at) =>
    readSentences(block.text, language).map((span): DraftSentence => {
      const { kind, text: whole } = block;
      const text = whole.slice(span.start, span.end);
      const straight = text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"').replace(/\s+/gu, ' ').trim();
      const words = countWords(straight);
      const place = fileSpan(block, span);
      const isProse =
        (kind === 'paragraph' || kind === 'item') &&
        words >= SHORTEST &&
        words <= LONGEST &&
        isSentence(straight) &&
        !BOILERPLATE.test(straight) &&
        !isMixed(file.slice(place.start, place.end), file);
      return {
        text: straight,
        words,
        kind,
        block: at,
        isProse,
        ...place,
        tagged: isProse ? taggedText(straight, tag) : '',
      };
    }),
  );
  return {
    file,
    title: titleOf(fields, sentences, file),
    channel: textField(fields, 'channel')?.toLowerCase(),
    sentences: withoutFooter(withoutAnswers(sentences, answers)),
    isInterview: answers !== undefined,
    words: sentences.reduce((sum, { kind, words }) => sum + (kind === 'heading' ? 0 : words), 0),
    isTechnical: isTechnical(sentences),
  };
}

/** From the front matter, else the first heading, the subject of a mail, or a first line in bold. */
function titleOf(
  fields: Readonly<Record<string, unknown>>,
  sentences: readonly DraftSentence[],
  file: string,
): string | undefined {
  const [first] = sentences;
  const opening = first && lineAt(file, first.start);
  return (
    textField(fields, 'title') ??
    textField(fields, 'subject') ??
    (first && SUBJECT.exec(first.text)?.[1]) ??
    sentences.find(({ kind }) => kind === 'heading')?.text ??
    (opening !== undefined && BOLD.test(opening) ? opening.replace(/^[*_]+|[*_]+\s*$/gu, '') : undefined)
  );
}

/** What somebody else answers in an interview is nothing that the writer could be asked about. */
const withoutAnswers = (sentences: readonly DraftSentence[], from = Infinity): readonly DraftSentence[] =>
  sentences.map((sentence) => ({ ...sentence, isProse: sentence.isProse && sentence.start < from }));

const lineAt = (file: string, at: number): string =>
  file.slice(file.lastIndexOf('\n', at - 1) + 1).split('\n', 1)[0] ?? '';

const SUBJECT = /^(?:subject|re|betreff)(?: line)?(?: [ab])?: ?(.{3,})$/iu;
const BOLD = /^(?:\*\*|__)[^*_]{3,}(?:\*\*|__)\s*$/u;

/** A sentence with a remark of the writer in it, a bold lead-in, or several lines that an arrow or a bullet holds apart. */
const isMixed = (source: string, file: string): boolean =>
  LEAD_IN.test(source) ||
  SEVERAL.test(source) ||
  [...source.matchAll(REMARK)].some(([, words = '']) => !file.includes(`[${words}]:`));

const LEAD_IN = /^\s*(?:\*\*|__)[^*_]+(?:\*\*|__)\s*\S/u;
const SEVERAL = /\S\s*(?:→|•|\n\s*[-–*]\s)|\{\{|\?\?/u;
const REMARK = /\[(?![ x]\])([^\]\n]{3,})\](?![([])/giu;

const countWords = (text: string): number =>
  text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** A line with an address, a picture or a piece of code in it cannot be quoted whole. */
const isSentence = (text: string): boolean =>
  /^["'(*]*[\p{Lu}\p{N}\p{Ll}]/u.test(text) &&
  /[.!?…]\)?["'”]?\)?$/u.test(text) &&
  !text.includes(OBJECT) &&
  !/https?:|\w@\w|[{}<>|=\\]|\$\w|\w\(\)/u.test(text) &&
  /\p{Ll}{2}/u.test(text);

const BOILERPLATE =
  /\b(?:all rights reserved|terms (?:and conditions|apply)|unsubscribe|privacy policy|cookie policy|follow us|copyright|press release|for more information|view (?:this|it) in your browser|previously published|originally published|guest post|this (?:blog )?post (?:was|is) (?:written|co-?written|authored)|about the author|subscribe to|photo (?:by|credit)|image (?:by|credit))\b|©/iu;

const TECHNICAL = new RegExp(`\\b(?:${TECHNICAL_WORDS.join('|')})\\b`, 'giu');
/** One such word is in any shop's note about its website. */
const LEAST_TECHNICAL = 3;

function isTechnical(sentences: readonly DraftSentence[]): boolean {
  const whole = sentences.map(({ text }) => text).join('\n');
  const words = new Set((whole.match(TECHNICAL) ?? []).map((word) => word.toLowerCase()));
  return words.size + whole.split(OBJECT).length - 1 >= LEAST_TECHNICAL;
}

/** What a heading such as “Notes for editors” begins is not part of the piece. */
const FOOTER =
  /^(?:notes? (?:for|to) (?:the )?editors?|about (?:us|the authors?)|acknowledge?ments?|references|bibliography|footnotes|contact|media contact|further reading|licen[cs]e|changelog|full changelog)\W*$/iu;

function withoutFooter(sentences: readonly DraftSentence[]): readonly DraftSentence[] {
  const at = sentences.findIndex(({ kind, text }) => kind === 'heading' && FOOTER.test(text));
  return at > 0 ? sentences.slice(0, at) : sentences;
}

/** A sentence's first word is written small before it is tagged, or the tagger takes it for a name. */
const BEGINNING = /^([A-Z])([a-z]+)(?= [a-z(\d])/u;

function taggedText(text: string, tag: Tagger): string {
  const [, letter = '', rest = ''] = BEGINNING.exec(text) ?? [];
  const isName = letter === '' || FIRST_NAMES.has((letter + rest).toLowerCase());
  const tokens = tag(isName ? text : letter.toLowerCase() + text.slice(1));
  return tokens.map(({ text: word, tag: name }) => `${word.toLowerCase()}/${name}`).join(' ');
}
