import { OBJECT, overlaps, readFrontMatter, textField, type Span } from '../../text/index.ts';
import type { DraftMaterial, DraftSentence, Piece } from './material.ts';
import { nameTest } from './names.ts';
import { readNotes } from './notes.ts';
import { readCauses, readClausePieces, readFirstDeeds, readOpinions } from './pieces/clauses.ts';
import { readContrasts } from './pieces/contrast.ts';
import {
  readActingSubjects,
  readBareSubjects,
  readDescribedPersons,
  readSinglePersons,
} from './pieces/acting-subjects.ts';
import { readNounPhrases } from './pieces/noun-phrases.ts';
import { readRoles } from './pieces/roles.ts';
import { readNumbers } from './pieces/numbers.ts';
import { wordCount, type Found, type Reading } from './pieces/reading.ts';
import { readTimes } from './pieces/times.ts';
import { placerOf } from './place.ts';
import { readQuotes } from './quotes.ts';
import { readSegments } from './segments.ts';
import { readDraftSentences } from './sentences.ts';
import { subjectsOf, weigh } from './weights.ts';
import { readWords, straight } from './words.ts';

const READERS = [
  readClausePieces,
  readFirstDeeds,
  readOpinions,
  readContrasts,
  readCauses,
  readNumbers,
  readTimes,
  readActingSubjects,
  readDescribedPersons,
  readSinglePersons,
  readNounPhrases,
  readRoles,
  readBareSubjects,
];
const MOST_WORDS = 12;

/**
 * Reads what a draft offers. Quotations and block quotes are somebody’s words: they give nothing but pieces of the kind `quote`.
 * @param text The draft’s file, Markdown with or without front matter.
 */
export function readMaterial(text: string): DraftMaterial {
  const notes = readNotes(text);
  const sentences = readDraftSentences(text, notes);
  const quotes = readQuotes(sentences);
  const isName = nameTest(sentences);
  const title = textField(readFrontMatter(text)?.fields ?? {}, 'title') ?? '';
  const readings: Reading[] = [];
  const found = sentences.flatMap((sentence, index) => {
    const before = readings.find(
      (reading) => reading.index === index - 1 && reading.sentence.block === sentence.block,
    );
    const reading = readSentence(sentence, index, isName, before);
    readings.push(reading);
    return placed(text, reading, quotes[index] ?? []).filter(
      (piece) => !notes.some((note) => overlaps(note, piece)),
    );
  });
  const prose = sentences.filter(({ kind }) => kind !== 'heading');
  const pieces = weigh(namedActors(found), sentences, title);
  return {
    sentences,
    pieces,
    words: prose.reduce((sum, sentence) => sum + wordCount(sentence.text), 0),
    subjects: subjectsOf(pieces),
    speaker: speakerOf(prose),
    vocabulary: vocabularyOf([title, ...sentences.map((sentence) => sentence.text)]),
  };
}

function readSentence(
  sentence: DraftSentence,
  index: number,
  isName: Reading['isName'],
  before: Reading | undefined,
): Reading {
  const { text } = sentence;
  const words = readWords(text);
  // What is said under a condition at the head of a sentence stays with it.
  return {
    index,
    sentence,
    text,
    words,
    segments: readSegments(text, isName, sentence.kind === 'item'),
    isName,
    before,
  };
}

function placed(text: string, reading: Reading, quotes: readonly Span[]): Piece[] {
  const { sentence } = reading;
  const place = placerOf(text, sentence);
  const isQuoted = sentence.kind === 'quote';
  const said: Found[] = isQuoted
    ? [{ kind: 'quote', start: 0, end: sentence.text.length }]
    : quotes.map((span) => ({ kind: 'quote', ...span }));
  const own = isQuoted || sentence.kind === 'heading' ? [] : READERS.flatMap((read) => read(reading));
  return [...own.filter((piece) => !quotes.some((span) => overlaps(span, piece))), ...said]
    .sort((left, right) => left.start - right.start || right.end - left.end)
    .flatMap(({ start, end, ...more }): Piece[] => {
      const written = sentence.text.slice(start, end);
      const bare = more.kind === 'question' ? written.trim() : written.trim().replace(/[\s.,;:!…]+$/u, '');
      const from = start + (written.length - written.trimStart().length);
      if (
        bare === '' ||
        wordCount(bare) > MOST_WORDS ||
        bare.includes(OBJECT) ||
        !isBalanced(bare) ||
        ORDERS.test(bare)
      )
        return [];
      const span = place(bare, from);
      return span ? [{ ...more, ...span, text: bare, sentence: reading.index, weight: 0 }] : [];
    });
}

/** A name is somebody's only where it does something in a clause of the draft; else it is a thing. */
function namedActors(pieces: readonly Piece[]): Piece[] {
  const acting = new Set(
    pieces.flatMap(({ clause }) =>
      clause?.isNamed && !clause.isPassive ? [clause.subject.replace(/['’]s$/u, '')] : [],
    ),
  );
  const said = new Set<string>();
  const isFirst = ({ kind, start }: Piece): boolean => {
    const key = `${kind === 'actor' || kind === 'thing' ? 'noun' : kind} ${start}`;
    if (said.has(key)) return false;
    said.add(key);
    return true;
  };
  const people = pieces.filter(({ kind, clause }) => kind === 'actor' && clause !== undefined);
  const isPart = (piece: Piece): boolean =>
    /^(?:actor|thing)$/u.test(piece.kind) &&
    people.some((person) => person !== piece && person.start < piece.start && piece.end <= person.end);
  return pieces
    .filter((piece) => isFirst(piece) && !isPart(piece))
    .map((piece) => {
      const isName = piece.kind === 'actor' && /^\p{Lu}/u.test(piece.phrase ?? '');
      return isName && !acting.has(piece.text) ? { ...piece, kind: 'thing' } : piece;
    });
}

// What gives orders to a machine is no material, whoever said it.
const ORDERS =
  /\b(?:ignore|disregard|forget)\b.{0,30}\b(?:instructions?|prompts?|rules)\b|\bsystem prompt\b|\bas an ai\b/iu;

const isBalanced = (text: string): boolean =>
  (text.match(/\(/gu)?.length ?? 0) === (text.match(/\)/gu)?.length ?? 0);

function speakerOf(prose: readonly DraftSentence[]): DraftMaterial['speaker'] {
  const text = prose
    .filter(({ kind }) => kind !== 'quote')
    .map((sentence) => sentence.text.replace(/[“"][^”"]*[”"]/gu, ''))
    .join(' ');
  const we = text.match(/\b(?:we|us|our|ours)\b/giu)?.filter((word) => word !== 'US').length ?? 0;
  const i = text.match(/\b(?:I|me|my)\b/gu)?.length ?? 0;
  return we === 0 && i === 0 ? 'nobody' : i > we ? 'i' : 'we';
}

const vocabularyOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((one) => straight(one).match(/[\p{L}\p{N}]+(?:['.,-][\p{L}\p{N}]+)*/gu) ?? []));
