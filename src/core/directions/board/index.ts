export * from './board.ts';
export { readBoard, tellVerdict, type CardView, type GroundView, type KeptView } from './board-view.ts';
