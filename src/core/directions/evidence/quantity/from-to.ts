import { lineDetector } from '../detector.ts';
import { NUMERAL } from './numbers.ts';

const CHANGED =
  '(?:rose|risen|fell|fallen|grew|grown|went|gone|cut|reduced?|increased?|dropped|drops|drop|improved|improves|jumped|shrank|shrunk|shrinks|doubled|climbed|declined|decreased|decreases|lowered|raised|expanded|brought|slashed|moved|goes|up|down)';
const FROM_TO = new RegExp(
  `\\b${CHANGED}\\b[^.;]{0,60}?\\bfrom (?:about |around |nearly |almost |over |just |roughly )?[£$€]?${NUMERAL}[^.;]{0,30}? to (?:about |around |nearly |almost |over |just |under |roughly )?[£$€]?${NUMERAL}(?! ?(?:am|pm|o'clock)\\b)`,
  'iu',
);
const OF_A_CLOCK =
  /\bfrom \d{1,2}(?:[:.]\d\d)? ?(?:am|pm)?\s?to \d{1,2}(?:[:.]\d\d)? ?(?:am|pm)\b|\bversion\b|\bv?\d+\.\d+\.\d+/iu;

/** A figure that changed, with both ends: “fell from 40 minutes to 12”. */
export const fromTo = lineDetector('from-to', ({ text }) => FROM_TO.test(text) && !OF_A_CLOCK.test(text));
