import type { Piece } from '../../material/material.ts';
import type { WordingContext } from '../wording.ts';
import { lowered, trimmed, type Line } from './lines.ts';
import { pieces } from './pieces.ts';

export interface Figured {
  readonly piece: Piece;
  /** As written: “5 mm”, “thirty-four days”. */
  readonly figure: string;
  /** The figure with what it counts: “71 bags”; the figure alone where that is not said. */
  readonly amount: string;
  readonly counted: Line;
  readonly isOne: boolean;
}

export function figures(context: WordingContext, pattern?: RegExp): readonly Figured[] {
  return pieces(context, 'number', 'time').flatMap((piece) => {
    const figure = piece.figure && trimmed(piece.figure);
    if (figure === undefined || figure === '' || isSelf(piece) || /\btimes$/u.test(figure)) return [];
    const hasUnit = DURATION.test(figure) || MEASURE.test(figure) || MONEY.test(figure);
    const counted =
      hasUnit || piece.counted === undefined || /['’]s\b/u.test(piece.counted)
        ? undefined
        : trimmed(piece.counted);
    if (
      /^(?!1\b)\d.*\b(?:met(?:re|er)|lit(?:re|er)|mile|minute|hour|day|week|month|year|pound|gram)$/u.test(
        figure,
      )
    )
      return [];
    const amount = whole(piece, figure, counted ?? ofWhat(piece, hasUnit));
    if (pattern && !pattern.test(amount)) return [];
    return [{ piece, figure, amount: lowered(amount), counted, isOne: /^(?:1|one|an?)\b/iu.test(figure) }];
  });
}

/** “We are eleven people”: the writers themselves. */
export const isSelf = ({ clause }: Piece): boolean =>
  clause?.base === 'be' && /^(?:we|i)$/u.test(clause.person);

/** Whether it is a number that one could not take in at a glance. */
export function isMany({ figure }: Figured): boolean {
  const digits = /\d[\d.,]*/u.exec(figure)?.[0].replace(/,/gu, '');
  return digits === undefined
    ? /teen|ty\b|ty-|hundred|thousand|million|billion|dozen|eleven|twelve|seven|eight|nine|ten\b/iu.test(
        figure,
      )
    : Number.parseFloat(digits) >= 6;
}

/** Figures that say how long. */
export const DURATION = /\b(?:second|minute|hour|day|night|week|month|year|decade|centur)\w*$/iu;
export const MONEY = /[£$€¥]|\b(?:dollars?|euros?|pence|cents?)\b/iu;
export const MEASURE =
  /\d\s?(?:mm|cm|m|km|kg|g|l|ml|oz|lb|ft|in|GB|MB|kB|ms|kW|kWh|°[CF]?|degrees|FNU)\b|\b(?:milli|centi|kilo)?met(?:re|er)s?\b|\b(?:inch|foot|feet|mile|litre|liter|gram|kilo|tonne|ounce)\w*\b/iu;
export const PEOPLE =
  /\b(?:people|persons?|customers?|clients?|users?|readers?|members?|visitors?|guests?|neighbou?rs?|fans?|subscribers?|contributors?|developers?|volunteers?|students?|pupils?|patients?|parents?|families|children|kids|callers?|listeners?|players?|owners?|residents?|citizens?|passengers?|drivers?|operators?|followers|community|everyone|everybody|audience|partners?|retailers?|teams?|crowd|maintainers?|organi[sz]ations?|agencies|households?|y['’]all)\b/iu;

/** As written: “31 kilos of peas” stays whole. */
function whole(piece: Piece, figure: string, counted: Line): string {
  if (counted === undefined || figure.endsWith(counted)) return figure;
  const plain = `${figure} ${counted}`;
  return piece.text.includes(plain) ? plain : trimmed(piece.text);
}

/** What a measure is a measure of: “peas”. */
const ofWhat = ({ counted, text }: Piece, hasUnit: boolean): Line =>
  hasUnit && counted !== undefined && text.includes(` of ${counted}`) ? counted : undefined;
