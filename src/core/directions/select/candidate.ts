import type { PromptData } from '../catalogue/catalogue-data.ts';
import { EVIDENCE_WORTH, PROMPT_DATA } from '../catalogue/catalogue.generated.ts';
import { tellingWords } from '../telling-words.ts';
import { isAboutTheText, isQuestion } from '../evidence/detector.ts';
import { findEvidence, type DraftSentence, type DraftText, type Evidence } from '../evidence/index.ts';
import type { Piece } from '../piece/index.ts';

/** A prompt and the line of the draft that it is about. */
export interface Candidate {
  readonly prompt: PromptData;
  /** What the line shows. */
  readonly evidence: string;
  /** Indexes into the draft's sentences; the first is the line, a second belongs to it. */
  readonly lines: readonly number[];
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
]);

/** Every prompt that fits a draft, with each line that it could be about. */
export function candidatesFor(
  draft: DraftText,
  piece: Piece,
  echoes: readonly { readonly sentence: number }[] = [],
): Candidate[] {
  const found = findEvidence(draft);
  const evidence: readonly PieceLine[] = [
    ...found,
    ...linesOfPiece(draft, piece, found),
    ...echoes.map(({ sentence }) => ({ id: 'echo', sentence })),
  ];
  const central = centralityOf(draft);
  const whole = draft.sentences.map(({ text }) => text).join(' ');
  const fitting = PROMPT_DATA.filter(
    (prompt) =>
      fits(prompt, piece) &&
      !(prompt.plain === true && draft.isTechnical) &&
      !(prompt.unless !== undefined && new RegExp(prompt.unless, 'iu').test(whole)),
  );
  return evidence.flatMap((line) => {
    const { id, sentence, second } = line;
    return fitting
      .filter((prompt) => prompt.needs.includes(id) && isAbout(prompt, line, draft))
      .map((prompt): Candidate => ({
        prompt,
        evidence: id,
        lines: second === undefined || second === sentence ? [sentence] : [sentence, second],
        worth:
          (EVIDENCE_WORTH[id === 'piece-line' && piece.kind === 'technical' ? 'technical-line' : id] ?? 0) *
          central(sentence) *
          (isElsewhere(prompt, id, sentence, piece) ? ELSEWHERE : 1),
      }));
  });
}

/** Whether a prompt about the whole piece may be shown with a line: its pattern names which ones say what it asks about. */
const isAbout = ({ about }: PromptData, line: PieceLine, { sentences }: DraftText): boolean =>
  line.id !== 'piece-line' ||
  (about === undefined
    ? (line.rank ?? 0) < NEARBY
    : new RegExp(about, 'iu').test(sentences[line.sentence]?.text ?? ''));

const isElsewhere = ({ about }: PromptData, id: string, sentence: number, { line }: Piece): boolean =>
  id === 'piece-line' && about === undefined && sentence !== line;

const fits = ({ forms, kinds, not }: PromptData, { kind, form }: Piece): boolean =>
  forms.includes(form) &&
  (kinds ? kinds.includes(kind) : OPEN_KINDS.has(kind)) &&
  not?.includes(kind) !== true;

/** A question about the whole piece is shown with a line of it, another line for each question. */
const LINES_OF_PIECE = 12;
/** Without a pattern it may be one of the first lines from there. */
const NEARBY = 3;
/** A shorter line says too little of the piece. */
const LEAST_LINE = 6;

const isSaid = (sentence: DraftSentence): boolean =>
  sentence.words >= LEAST_LINE &&
  !sentence.text.startsWith('"') &&
  !isQuestion(sentence) &&
  !isAboutTheText(sentence);
/** How much less it is worth on another line than that by which the kind of piece was told, unless the prompt names the line. */
const ELSEWHERE = 0.85;

interface PieceLine {
  readonly id: string;
  readonly sentence: number;
  readonly second?: number;
  /** Its place among the lines of the piece, from the one by which its kind was told. */
  readonly rank?: number;
}

function linesOfPiece(
  { sentences }: DraftText,
  { form, line }: Piece,
  found: readonly Evidence[],
): PieceLine[] {
  const prose = sentences.flatMap((sentence, at) => (sentence.isProse && isSaid(sentence) ? [at] : []));
  const from = (id: string, first: number): PieceLine[] =>
    [first, ...prose.filter((at) => at > first)]
      .slice(0, LINES_OF_PIECE)
      .map((sentence, rank) => ({ id, sentence, rank }));
  const only = form === 'line' ? sentences.findIndex(({ kind }) => kind !== 'heading') : -1;
  return [
    ...(line === undefined ? [] : from('piece-line', line)),
    ...(only < 0 ? [] : [{ id: 'only-line', sentence: only }]),
    ...found.filter(({ id }) => WHOLE.has(id)).flatMap(({ id, sentence }) => from(id, sentence).slice(1)),
  ];
}

/** Evidence that stands for the whole piece. */
const WHOLE: ReadonlySet<string> = new Set(['mail-line', 'offer-line', 'copy-line']);

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
