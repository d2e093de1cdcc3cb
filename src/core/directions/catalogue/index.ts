export { ANGLES, type AngleId } from './angle-ids.ts';
export { angleEntry } from './angle-entry.ts';
export { showsAngle } from './shows-angle.ts';
export type { AngleData, PieceData, PieceForm, PromptData } from './catalogue-data.ts';
export { ANGLE_DATA, PROMPT_DATA } from './catalogue.generated.ts';
