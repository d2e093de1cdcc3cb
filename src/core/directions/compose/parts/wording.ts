import type { AngleId } from '../../craft/ids.ts';
import type { DraftMaterial, MaterialKind, Piece } from '../../material/material.ts';
import type { AngleWordings, Composed, Echo, Wording, WordingContext } from '../wording.ts';
import { checked } from './checked.ts';
import type { Line } from './lines.ts';
import { pieces } from './pieces.ts';
import { concrete, readingOf, type Reading } from './subjects.ts';

/** A direction being worded. Whatever the draft could not give is undefined, and with it the whole wording. */
export interface Sketch {
  /** How well the material carries the angle, 0 to 1, for a piece of middling weight. */
  readonly fit: number;
  /** The first is what it turns on. */
  readonly uses: readonly Piece[];
  /** Of each the first that can stand is taken. */
  readonly title: Line | readonly Line[];
  readonly tension: Line | readonly Line[];
  readonly question: Line | readonly Line[];
  readonly echoes?: readonly Echo[];
}

/** The same about one piece. */
type SketchOfPiece = Omit<Sketch, 'uses'> & {
  /** Other pieces that were quoted or turned. */
  readonly also?: readonly (Piece | undefined)[];
};
type Write = (piece: Piece, reading: Reading) => SketchOfPiece;

/** The choice looks at three of a wording. */
const MOST_OF_A_WORDING = 4;

/** A wording whose texts are checked for length, form and figures before they leave it. */
export function wording(id: string, compose: (context: WordingContext) => Iterable<Sketch>): Wording {
  return {
    id,
    compose: (context) => {
      const found: Composed[] = [];
      for (const sketch of compose(context)) {
        found.push(...composed(sketch, context.material));
        if (found.length >= MOST_OF_A_WORDING) break;
      }
      return found.sort((one, other) => other.fit - one.fit);
    },
  };
}

/** A wording over every piece of some kinds. */
export function wordingOver(id: string, kinds: readonly MaterialKind[], write: Write): Wording {
  return wording(id, function* (context) {
    const reading = readingOf(context);
    for (const piece of pieces(context, ...kinds)) yield ofPiece(piece, write, reading);
  });
}

/** A wording over what the draft is about, the weightiest three. */
export function wordingOfSubject(id: string, write: Write): Wording {
  return wording(id, (context) => {
    const reading = readingOf(context);
    return concrete(context.material)
      .slice(0, 3)
      .map((piece) => ofPiece(piece, write, reading));
  });
}

export function wordingsOf(angle: AngleId, ...wordings: readonly Wording[]): AngleWordings {
  return { angle, wordings };
}

function ofPiece(piece: Piece, write: Write, reading: Reading): Sketch {
  const { also = [], ...sketch } = write(piece, reading);
  return { ...sketch, uses: [piece, ...also.filter((other) => other !== undefined)] };
}

function composed({ echoes, fit, uses, ...texts }: Sketch, material: DraftMaterial): readonly Composed[] {
  const [first] = uses;
  const firstOf = (lines: Line | readonly Line[], part: 'title' | 'tension' | 'question'): Line => {
    for (const text of [lines].flat()) {
      const found = checked(text, part, material);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const title = firstOf(texts.title, 'title');
  if (first === undefined || title === undefined) return [];
  const tension = firstOf(texts.tension, 'tension');
  const question = tension === undefined ? undefined : firstOf(texts.question, 'question');
  if (tension === undefined || question === undefined) return [];
  return [
    { title, tension, question, uses, fit: fit * (0.75 + 0.25 * first.weight), ...(echoes && { echoes }) },
  ];
}
