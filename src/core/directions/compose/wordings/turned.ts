import type { Clause, Piece } from '../../material/material.ts';

/** The writer's clause as said of the reader of the direction: “you can live with a millimetre”. */
export function told(piece: Piece | undefined): string | undefined {
  return (
    piece?.clause &&
    short(
      piece.clause,
      `${piece.clause.subject} ${piece.clause.auxiliary} ${piece.clause.verb} ${piece.clause.rest}`,
    )
  );
}
/** What is done, as a noun: “living with a millimetre”. */
export function doing(piece: Piece | undefined): string | undefined {
  return piece?.clause && short(piece.clause, `${piece.clause.base}ing ${piece.clause.rest}`);
}
/** What is done, after “to”: “live with a millimetre”. */
export function toDo(piece: Piece | undefined): string | undefined {
  return piece?.clause && short(piece.clause, `${piece.clause.base} ${piece.clause.rest}`);
}

function short(_: Clause, text: string): string | undefined {
  const words = text.trim().split(/\s+/u);
  return words.length > 12 ? undefined : words.join(' ');
}
