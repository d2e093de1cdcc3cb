import { lineDetector } from '../detector.ts';

/** A whole sentence of theirs, not a phrase that is held up with tongs. */
const SPEECH = /(?:^|[\s(])"\p{Lu}(?:[^"\s]*\s+){3,}[^"\s]+[.,!?]?"/u;
const SAID =
  /\b(?:said|says|told|asked|asks|wrote|writes|replied|shouted|whispered|added|adds|explained|explains|answered|laughed|recalls|recalled|told me)\b/iu;

/** Something that somebody said, in quotation marks, and who says it. */
export const quotation = lineDetector(
  'quotation',
  ({ text }) => SPEECH.test(text) && SAID.test(text.replace(/"[^"]*"/gu, '""')),
);
