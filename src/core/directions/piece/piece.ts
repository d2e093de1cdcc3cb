import { PIECE_DATA } from '../catalogue/catalogue.generated.ts';
import type { PieceForm } from '../catalogue/catalogue-data.ts';
import { isInstruction } from '../evidence/detector.ts';
import { isOffer } from '../evidence/whole/offer-line.ts';
import { notesToSelf } from '../evidence/unfinished/note-to-self.ts';
import { isPastOrPerfect } from '../evidence/tense.ts';
import type { DraftText } from '../evidence/draft-text.ts';

/** What a draft is for and how long it is. */
export interface Piece {
  /** A kind of data/directions/pieces.yaml, `how-to`, `note`, `poem`, `technical` or `post`. */
  readonly kind: string;
  readonly form: PieceForm;
  /** The sentence that its kind was told by; undefined for a post. */
  readonly line: number | undefined;
}

/** Copy with fewer words is short copy. */
const SHORT = 120;
/** Words and share of sentences in the past from which a short text is a small post. */
const SMALL_POST = 45;
const TOLD = 0.4;
/** One sentence with no more words is a line. */
const LINE = 25;
/** Sentences in which a piece says what it is. */
const OPENING = 3;
/** Sorts of cues: the title, the opening, the text. */
const CUES = 2;
/** Instructions that make a piece a how-to, and their least share of its sentences. */
const INSTRUCTIONS = 4;
const INSTRUCTED = 0.4;

const KINDS = PIECE_DATA.map(({ kind, sure, title, opening, text, least }) => ({
  kind,
  least,
  sure: sure.map(patternOf),
  title: title.map(patternOf),
  opening: opening.map(patternOf),
  text: text.map(patternOf),
}));

/** What a piece is for, told by its form and its words. */
export function pieceOf(draft: DraftText): Piece {
  const { sentences, words } = draft;
  const title = (draft.title ?? '').replace(/[‘’]/gu, "'");
  const running = sentences.flatMap(({ kind, words: length }, at) =>
    kind !== 'heading' && length > 0 ? [at] : [],
  );
  const form = running.length === 1 && words <= LINE ? 'line' : isShortCopy(draft) ? 'short' : 'post';
  const firstLine = sentences.findIndex(({ isProse }) => isProse);
  const lineOr = (at: number): number | undefined =>
    sentences[at]?.isProse === true ? at : firstLine >= 0 ? firstLine : undefined;
  if (isNote(draft)) return { kind: 'note', form, line: lineOr(-1) };
  if (isPoem(draft)) return { kind: 'poem', form, line: running.at(-1) };
  if (draft.isInterview) return { kind: 'interview', form, line: lineOr(-1) ?? running[0] };
  const opening = running.slice(0, OPENING);
  for (const known of KINDS) {
    if (known.kind === 'event' && isReport(draft)) continue;
    const at = toldBy(known, draft, running, opening, title);
    if (at !== undefined) return { kind: known.kind, form, line: lineOr(at) };
  }
  return unnamed(draft, form, lineOr(-1));
}

type Kind = (typeof KINDS)[number];

/** The sentence by which a piece is of a kind, -1 where only the title says so; undefined where it is not. */
function toldBy(
  kind: Kind,
  { sentences }: DraftText,
  running: readonly number[],
  opening: readonly number[],
  title: string,
): number | undefined {
  const opened = opening.find((at) => matches(kind.opening, sentences[at]?.text));
  const said = kind.text.flatMap(
    (pattern) => running.find((at) => matches([pattern], sentences[at]?.text)) ?? [],
  );
  // A sentence that opens the piece is one cue, though it holds two phrases.
  const later = said.filter((at) => at !== opened);
  const cues =
    (matches(kind.title, title) ? 1 : 0) + (opened === undefined ? 0 : 1) + (later.length > 0 ? 1 : 0);
  const isKind = matches(kind.sure, title) || cues >= CUES || (kind.least > 0 && said.length >= kind.least);
  return isKind ? (opened ?? said[0] ?? -1) : undefined;
}

/** A piece of none of the kinds that words tell: instructions, a technical text or a post. */
function unnamed({ sentences, isTechnical }: DraftText, form: PieceForm, line: number | undefined): Piece {
  const told = sentences.flatMap((sentence, at) => (sentence.isProse && isInstruction(sentence) ? [at] : []));
  const prose = sentences.filter(({ isProse }) => isProse).length;
  if (told.length >= INSTRUCTIONS && told.length >= INSTRUCTED * prose)
    return { kind: 'how-to', form, line: told[0] };
  return isTechnical && prose > 0
    ? { kind: 'technical', form, line }
    : { kind: 'post', form, line: undefined };
}

/** An event that is over: what its opening tells is past. */
const isReport = ({ sentences }: DraftText): boolean => {
  const opening = sentences.filter(({ isProse }) => isProse).slice(0, OPENING);
  return opening.length > 0 && opening.filter(isPastOrPerfect).length > opening.length / 2;
};

/** Words; and how many remarks of the writer to herself make a text a note. */
const LONGEST_NOTE = 150;
const REMARKS = 2;

/** Notes for a piece that is still to be written. */
const isNote = (draft: DraftText): boolean =>
  draft.words <= LONGEST_NOTE &&
  (notesToSelf(draft).length >= REMARKS || (isJottings(draft) && notesToSelf(draft).length > 0));

/** Most of it in short points that begin small, as one writes for oneself. */
const isJottings = ({ file }: DraftText): boolean => {
  const lines = file.split('\n').filter((line) => line.trim() !== '');
  const small = lines.filter((line) => /^\s*(?:[-*•]\s+)?["“'(]?\p{Ll}/u.test(line));
  return lines.length >= 4 && small.length >= MOSTLY * lines.length;
};
const MOSTLY = 0.6;

/** A short text that offers nothing, or that tells what happened, is a small post. */
function isShortCopy({ sentences, words }: DraftText): boolean {
  if (words >= SHORT || words < SMALL_POST) return words < SHORT;
  const prose = sentences.filter(({ isProse }) => isProse);
  const told = prose.filter(isPastOrPerfect).length;
  return prose.some(({ text }) => isOffer(text)) && told < TOLD * prose.length;
}

/** Apostrophes are straight in the sentences of a draft, and have to be in a title. */
const matches = (patterns: readonly RegExp[], text = ''): boolean =>
  patterns.some((pattern) => pattern.test(text));

/** “…” stands for up to four words, “*” for the rest of a word, “[0-9]” for a digit. */
function patternOf(phrase: string): RegExp {
  const source = phrase
    .replace(/[.+?^${}()|\\]/gu, '\\$&')
    .replaceAll(' … ', ' (?:\\S+ ){0,4}')
    .replaceAll('*', '[\\w.-]*');
  return new RegExp(`${/^\w/u.test(phrase) ? '(?<![\\w-])' : ''}${source}(?![\\w-])`, 'iu');
}

/** Verse: short lines that the writer broke by hand, most of them without a full stop. */
function isPoem({ file, sentences }: DraftText): boolean {
  const body = file
    .replace(/^---\n[\s\S]*?\n---\n/u, '')
    .replace(/^[[(].*[\])]$/gmu, '')
    .trim();
  const lines = body.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  if (lines.length < 4 || lines.length > 60) return false;
  if (lines.some((line) => /^\s*(?:[-*+>|]|\d+[.)]|!\[|```)|https?:|^\w+: |[:;]$/u.test(line.trim())))
    return false;
  const isShort = lines.filter((line) => line.trim().split(/\s+/u).length <= 9).length >= 0.9 * lines.length;
  const isOpen = lines.filter((line) => !/[.!?…"”)]\s*$/u.test(line)).length >= 0.3 * lines.length;
  const isBroken = body
    .split(/\n\s*\n/u)
    .every((verse, at) => at === 0 || verse.startsWith('#') || verse.trim().includes('\n'));
  const flows = lines.filter((line) => /^\p{Ll}/u.test(line.trim())).length >= 0.3 * lines.length;
  return (
    isShort &&
    (isOpen || isRegular(body)) &&
    isBroken &&
    (flows || sentences.length <= 3 || isRegular(body)) &&
    !/\b\d{1,2}(?:[:.]\d\d)?\s?[-–]\s?\d/u.test(body)
  );
}

/** Two verses or more with the same number of lines. */
function isRegular(body: string): boolean {
  const sizes = body
    .split(/\n\s*\n/u)
    .filter((verse) => !verse.startsWith('#'))
    .map((verse) => verse.trim().split('\n').length)
    .filter((size, at) => at > 0 || size > 1);
  const [first = 0] = sizes;
  return sizes.length >= 2 && first >= 2 && sizes.every((size) => size === first);
}
