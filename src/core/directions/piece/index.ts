export { pieceOf, type Piece } from './piece.ts';
