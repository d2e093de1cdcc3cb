import { PIECE_DATA } from '../catalogue/catalogue.generated.ts';
import type { PieceForm } from '../catalogue/catalogue-data.ts';
import { isInstruction } from '../evidence/detector.ts';
import { isOffer } from '../evidence/whole/offer-line.ts';
import { notesToSelf } from '../evidence/whole/note-to-self.ts';
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
/** Instructions that make a piece a how-to, and their least share of its sentences. */
const INSTRUCTIONS = 4;
const INSTRUCTED = 0.4;

const KINDS = PIECE_DATA.map(({ kind, title, opening, text, least }) => ({
  kind,
  least,
  title: title.map(patternOf),
  opening: opening.map(patternOf),
  text: text.map(patternOf),
}));

/** What a piece is for, told by its form and its words. */
export function pieceOf(draft: DraftText): Piece {
  const { sentences, words, title = '' } = draft;
  const running = sentences.flatMap(({ kind, words: length }, at) =>
    kind !== 'heading' && length > 0 ? [at] : [],
  );
  const form = running.length === 1 && words <= LINE ? 'line' : isShortCopy(draft) ? 'short' : 'post';
  const firstLine = sentences.findIndex(({ isProse }) => isProse);
  const lineOr = (at: number): number | undefined =>
    sentences[at]?.isProse === true ? at : firstLine >= 0 ? firstLine : undefined;
  if (isNote(draft)) return { kind: 'note', form, line: lineOr(-1) };
  if (isPoem(draft)) return { kind: 'poem', form, line: running.at(-1) };
  for (const known of KINDS) {
    const opened = running.slice(0, OPENING).find((at) => matches(known.opening, sentences[at]?.text));
    if (opened !== undefined) return { kind: known.kind, form, line: lineOr(opened) };
    if (known.kind === 'event' && isReport(draft)) continue;
    if (matches(known.title, title)) return { kind: known.kind, form, line: lineOr(-1) };
    const said = known.text.filter((pattern) => sentences.some(({ text }) => pattern.test(text)));
    if (said.length >= known.least && said.length > 0) {
      const at = sentences.findIndex(
        ({ text, isProse }) => isProse && said.some((pattern) => pattern.test(text)),
      );
      return { kind: known.kind, form, line: lineOr(at) };
    }
  }
  return unnamed(draft, form, lineOr(-1));
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
  draft.words <= LONGEST_NOTE && notesToSelf(draft).length >= REMARKS;

/** A short text that offers nothing, or that tells what happened, is a small post. */
function isShortCopy({ sentences, words }: DraftText): boolean {
  if (words >= SHORT || words < SMALL_POST) return words < SHORT;
  const prose = sentences.filter(({ isProse }) => isProse);
  const told = prose.filter(isPastOrPerfect).length;
  return prose.some(({ text }) => isOffer(text)) && told < TOLD * prose.length;
}

const matches = (patterns: readonly RegExp[], text = ''): boolean =>
  patterns.some((pattern) => pattern.test(text.replace(/[‘’]/gu, "'")));

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
  const body = file.replace(/^---\n[\s\S]*?\n---\n/u, '').trim();
  const lines = body.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  if (lines.length < 4 || lines.length > 60) return false;
  if (lines.some((line) => /^\s*(?:[-*+>|]|\d+[.)]|!\[|```)|https?:|^\w+: |[:;]$/u.test(line.trim())))
    return false;
  const isShort = lines.filter((line) => line.trim().split(/\s+/u).length <= 9).length >= 0.9 * lines.length;
  const isOpen = lines.filter((line) => !/[.!?…"”)]\s*$/u.test(line)).length >= 0.3 * lines.length;
  const isBroken = body
    .split(/\n\s*\n/u)
    .every((verse) => verse.startsWith('#') || verse.trim().includes('\n'));
  const flows = lines.filter((line) => /^\p{Ll}/u.test(line.trim())).length >= 0.3 * lines.length;
  return (
    isShort &&
    isOpen &&
    isBroken &&
    (flows || sentences.length <= 3) &&
    !/\b\d{1,2}(?:[:.]\d\d)?\s?[-–]\s?\d/u.test(body)
  );
}
