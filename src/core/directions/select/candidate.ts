import type { PromptData } from '../catalogue/catalogue-data.ts';
import { EVIDENCE_WORTH, PROMPT_DATA } from '../catalogue/catalogue.generated.ts';
import { tellingWords } from '../telling-words.ts';
import { isAboutTheText, isQuestion } from '../evidence/detector.ts';
import type { DraftSentence, DraftText, Evidence } from '../evidence/index.ts';
import type { LocalReading } from '../memory/index.ts';
import type { Piece } from '../piece/index.ts';
import { worthOf } from './worth.ts';

/** A prompt and the line of the draft that it is about. */
export interface Candidate {
  readonly prompt: PromptData;
  /** What the line shows. */
  readonly evidence: string;
  /** Indexes into the draft's sentences; the first is the line, a second belongs to it. */
  readonly lines: readonly number[];
  /** Who “{person}” stands for in its texts. */
  readonly person?: string;
  /** It asks about the whole piece; its line only stands for it. */
  readonly isOfWhole: boolean;
  /** How good the question is likely to be on this line, 0 to 1. */
  readonly worth: number;
}

/** Kinds of pieces that general prompts are for; every other kind has its own or none. */
const OPEN_KINDS: ReadonlySet<string> = new Set([
  'post',
  'press-release',
  'roundup',
  'release',
  'event',
  'faq',
  'how-to',
  'technical',
  'survey',
  'case-study',
  'course',
  'product',
  'thank-you',
  'appeal',
]);
/** Stands for every kind. */
const EVERY_KIND = '*';

/**
 * Every prompt that fits a draft, with each line that it could be about.
 * @param found what the detectors find in the draft
 * @param readings what people here made of prompts before
 */
export function candidatesFor(
  draft: DraftText,
  piece: Piece,
  found: readonly Evidence[],
  echoes: readonly { readonly sentence: number }[] = [],
  readings: ReadonlyMap<string, LocalReading> = new Map(),
): Candidate[] {
  const evidence: readonly PieceLine[] = [
    ...found,
    ...linesOfPiece(draft, piece),
    ...echoes.map(({ sentence }) => ({ id: 'echo', sentence })),
  ];
  const central = centralityOf(draft);
  const whole = draft.sentences.map(({ text }) => text).join(' ');
  const fitting = PROMPT_DATA.filter(
    (prompt) =>
      fits(prompt, piece) &&
      !(prompt.plain === true && draft.isTechnical) &&
      !(prompt.unless !== undefined && patternOf(prompt.unless).test(whole)),
  );
  return evidence.flatMap((line) => {
    const { id, sentence, second, person } = line;
    return fitting
      .filter(
        (prompt) => prompt.needs.includes(id) && isAbout(prompt, line, draft) && isLate(prompt, line, draft),
      )
      .map((prompt): Candidate => ({
        prompt,
        evidence: id,
        ...(person === undefined ? {} : { person }),
        lines: second === undefined || second === sentence ? [sentence] : [sentence, second],
        isOfWhole: isOfWhole(prompt, id),
        worth:
          worthOf(
            prompt.id,
            EVIDENCE_WORTH[id === 'piece-line' && piece.kind === 'technical' ? 'technical-line' : id],
            readings.get(prompt.id),
          ) * (isOfWhole(prompt, id) ? 1 : central(sentence)),
      }));
  });
}

const patterns = new Map<string, RegExp>();

/** A pattern of the catalogue, compiled once. */
function patternOf(source: string): RegExp {
  const pattern = patterns.get(source) ?? new RegExp(source, 'iu');
  patterns.set(source, pattern);
  return pattern;
}

/** Whether a prompt about the whole piece may be shown with a line: its pattern names which ones say what it asks about. */
const isAbout = ({ about }: PromptData, line: PieceLine, { sentences }: DraftText): boolean => {
  if (line.id !== 'piece-line') return true;
  const sentence = sentences[line.sentence];
  return about === undefined
    ? line.rank === 0
    : sentence?.isProse === true && patternOf(about).test(sentence.text);
};

/** A line that is to be moved to the top does not stand there. */
const isLate = ({ late }: PromptData, { sentence }: PieceLine, { sentences }: DraftText): boolean =>
  late !== true || sentences.slice(0, sentence).filter(({ kind }) => kind !== 'heading').length >= BEGINNING;
/** Sentences that are still the beginning. */
const BEGINNING = 2;

const fits = ({ forms, kinds, not }: PromptData, { kind, form }: Piece): boolean =>
  forms.includes(form) &&
  (kinds ? kinds.includes(kind) || kinds.includes(EVERY_KIND) : OPEN_KINDS.has(kind)) &&
  not?.includes(kind) !== true;

/** A question about the whole piece is shown with a line of it, another line for each question. */
const LINES_OF_PIECE = 12;
/** A shorter line says too little of the piece. */
const LEAST_LINE = 6;

const isSaid = (sentence: DraftSentence): boolean =>
  sentence.words >= LEAST_LINE &&
  !sentence.text.startsWith('"') &&
  !isQuestion(sentence) &&
  !isAboutTheText(sentence);

interface PieceLine extends Evidence {
  /** Its place among the lines of the piece, from the one by which its kind was told. */
  readonly rank?: number;
}

function linesOfPiece({ sentences, title }: DraftText, { form, line }: Piece): PieceLine[] {
  const prose = sentences.flatMap((sentence, at) => (sentence.isProse && isSaid(sentence) ? [at] : []));
  const from = (id: string, first: number): PieceLine[] =>
    [first, ...prose.filter((at) => at > first)]
      .slice(0, LINES_OF_PIECE)
      .map((sentence, rank) => ({ id, sentence, rank }));
  const only = form === 'line' ? sentences.findIndex(({ kind }) => kind !== 'heading') : -1;
  // What asks about the whole piece is shown with its title.
  const [first] = sentences;
  const anchor = first?.kind === 'heading' && first.text === title ? 0 : line;
  return [
    ...(line === undefined || anchor === undefined
      ? []
      : [{ id: 'piece-line', sentence: anchor, rank: 0 }, ...from('piece-line', line).map(later)]),
    ...(only < 0 ? [] : [{ id: 'only-line', sentence: only }]),
  ];
}

const later = (line: PieceLine): PieceLine => ({ ...line, rank: (line.rank ?? 0) + 1 });

/** Whether a prompt on such a line asks about the whole piece and not about the line. */
const isOfWhole = ({ about }: PromptData, id: string): boolean =>
  (id === 'piece-line' && about === undefined) || WHOLE.has(id);

/** Evidence that stands for the whole piece. */
const WHOLE: ReadonlySet<string> = new Set([
  'mail-line',
  'offer-line',
  'copy-line',
  'only-line',
  'many-people-named',
  'whole-post',
]);

/** How much a line is at the centre of its draft, 0.6 to 1: it shares words with the title and with other lines, and stands early or last. */
function centralityOf({ sentences, title = '' }: DraftText): (at: number) => number {
  const words = sentences.map(({ text }) => new Set(tellingWords(text)));
  const inTitle = new Set(tellingWords(title));
  const counts = new Map<string, number>();
  for (const set of words) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  const last = sentences.findLastIndex(({ isProse }) => isProse);
  return (at) => {
    const own = [...(words[at] ?? [])];
    const shared = own.filter((word) => (counts.get(word) ?? 0) > 1).length / Math.max(1, own.length);
    const titled = own.some((word) => inTitle.has(word)) ? 1 : 0;
    const place = at === last ? 1 : 1 - at / Math.max(1, sentences.length);
    return 0.6 + 0.15 * shared + 0.1 * titled + 0.15 * place;
  };
}
