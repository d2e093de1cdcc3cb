import type { AngleId } from '../../craft/ids.ts';
import type { DraftMaterial, MaterialKind, Piece } from '../../material/material.ts';
import type { AngleWordings, Composed, Echo, Wording, WordingContext } from '../wording.ts';
import { brief, name, wordsOf } from './phrases.ts';
import { tally } from './senses.ts';

/** A direction being worded. Whatever the draft could not give is undefined, and with it the whole wording. */
export interface Sketch {
  readonly title: string | undefined;
  readonly tension: string | undefined;
  readonly question: string | undefined;
  /** 0 to 1, before the weight of the piece is reckoned in. */
  readonly fit: number;
  /** Other pieces that were quoted or turned. */
  readonly also?: readonly (Piece | undefined)[];
  readonly echoes?: readonly Echo[];
}

/** A draft as wordings look at it. */
export interface Reading {
  readonly material: DraftMaterial;
  readonly echoes: readonly Echo[];
  /** The weightiest thing or name that stands apart from a piece. */
  readonly subject: (apart?: Piece) => Piece | undefined;
  /** The weightiest piece of a kind that stands in another sentence. */
  readonly other: (kind: MaterialKind, apart?: Piece) => Piece | undefined;
  /** What a title calls a piece: its phrase, its figure, its own few words, or what the draft is about. */
  readonly label: (piece: Piece) => string | undefined;
}

type Write = (piece: Piece, reading: Reading) => Sketch;

const MAX_TITLE = 8;
const MAX_TENSION = 40;
const MAX_QUESTION = 35;

/** Puts a text together, its first letter a capital; undefined when one of its slots is. */
export function say(
  strings: TemplateStringsArray,
  ...slots: readonly (string | undefined)[]
): string | undefined {
  let text = strings[0] ?? '';
  for (const [index, slot] of slots.entries()) {
    if (slot === undefined) return undefined;
    text += slot + (strings[index + 1] ?? '');
  }
  return text
    .split(/(“[^”]*”)/u)
    .map((part, index) => (part.startsWith('“') ? part : raised(part.replace(/'/gu, '’'), index === 0)))
    .join('');
}

/** Only a letter that begins a sentence is made a capital; never one behind a figure. */
function raised(part: string, isFirst: boolean): string {
  const sentences = part.replace(/(?<=\p{L}[.?!] )\p{Ll}/gu, (letter) => letter.toUpperCase());
  return isFirst ? sentences.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : sentences;
}

/** A wording over every piece of some kinds. */
export function wording(id: string, kinds: readonly MaterialKind[], write: Write): Wording {
  const chosen = (material: DraftMaterial) => material.pieces.filter((piece) => kinds.includes(piece.kind));
  return { id, compose: (context) => composed(chosen(context.material), write, context) };
}

/** The first that the draft could give. */
export function either(first: string | undefined, second: string | undefined): string | undefined {
  return first ?? second;
}

/** A wording over what the draft is about, the weightiest three. */
export function wordingOfSubject(id: string, write: Write): Wording {
  return { id, compose: (context) => composed(concrete(context.material).slice(0, 3), write, context) };
}

export function wordingsOf(angle: AngleId, ...wordings: readonly Wording[]): AngleWordings {
  return { angle, wordings };
}

function composed(pieces: readonly Piece[], write: Write, context: WordingContext): readonly Composed[] {
  const reading = readingOf(context);
  return pieces
    .flatMap((piece) => finished(piece, write(piece, reading), context.material))
    .sort((one, other) => other.fit - one.fit);
}

function finished(piece: Piece, sketch: Sketch, material: DraftMaterial): readonly Composed[] {
  const { title, tension, question } = sketch;
  if (title === undefined || tension === undefined || question === undefined) return [];
  const isSound =
    wordsOf(title).length <= MAX_TITLE &&
    wordsOf(tension).length <= MAX_TENSION &&
    wordsOf(question).length <= MAX_QUESTION &&
    [title, tension, question].every((text) => isClean(text) && hasOwnNumbers(text, material));
  if (!isSound) return [];
  const uses = [piece, ...(sketch.also ?? []).filter((other) => other !== undefined)];
  const fit = sketch.fit * (0.75 + 0.25 * piece.weight);
  return [{ title, tension, question, uses, fit, ...(sketch.echoes && { echoes: sketch.echoes }) }];
}

/** No word twice in a row, no article before another, no gap. */
function isClean(text: string): boolean {
  return (
    !/\b(\p{L}+) \1\b/iu.test(text) &&
    !/\b(?:a|an|the|your|our|their|its|his|her) (?:a|an|the|your|our|their|its|his|her|this|that|these|those|no)\b/iu.test(
      text,
    ) &&
    !/ {2}| [,.?!;:]|undefined/u.test(text)
  );
}

function hasOwnNumbers(text: string, material: DraftMaterial): boolean {
  const numbers: readonly string[] = text.match(/\d[\d.,]*%?/gu) ?? [];
  return numbers.every((number) => material.sentences.some((sentence) => sentence.text.includes(number)));
}

function readingOf({ material, echoes }: WordingContext): Reading {
  const subject = (apart?: Piece) =>
    concrete(material).find(
      (one) => apart?.text.toLowerCase().includes(one.phrase?.toLowerCase() ?? '') !== true,
    );
  const other = (kind: MaterialKind, apart?: Piece) =>
    material.pieces
      .filter((piece) => piece.kind === kind && piece.sentence !== apart?.sentence)
      .reduce<Piece | undefined>(
        (best, piece) => (best && best.weight >= piece.weight ? best : piece),
        undefined,
      );
  const label = (piece: Piece) =>
    name(piece) ??
    tally(piece) ??
    brief(piece) ??
    name(material.pieces.find((near) => isNamedIn(piece, near))) ??
    name(subject());
  return { material, echoes, subject, other, label };
}

function isNamedIn(piece: Piece, near: Piece): boolean {
  return (
    near.sentence === piece.sentence &&
    (near.kind === 'thing' || near.kind === 'actor') &&
    name(near) !== undefined
  );
}

/** Things that the draft is about, the weightiest first; no people, places or units. */
function concrete(material: DraftMaterial): readonly Piece[] {
  const others = new Set(
    material.pieces.filter(({ kind }) => kind === 'actor' || kind === 'place').map(({ phrase }) => phrase),
  );
  const seen = new Set<string>();
  return [...material.subjects, ...material.pieces]
    .filter((piece) => {
      const phrase = name(piece);
      if (
        piece.kind !== 'thing' ||
        phrase === undefined ||
        others.has(piece.phrase) ||
        /^\p{Lu}+$/u.test(phrase)
      )
        return false;
      return !seen.has(phrase) && seen.add(phrase).size > 0;
    })
    .slice(0, 6);
}
