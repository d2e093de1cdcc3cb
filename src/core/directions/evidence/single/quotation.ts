import { lineDetector } from '../detector.ts';

const SPEECH = /(?:^|[\s(])"(?:[^"\s]+\s+){3,}[^"\s]+[.,!?]?"/u;
const SAID =
  /\b(?:said|says|told|asked|asks|wrote|writes|replied|shouted|whispered|added|adds|explained|explains|answered|laughed|recalls|recalled|told me)\b/iu;

/** Something that somebody said, in quotation marks, and who says it. */
export const quotation = lineDetector(
  'quotation',
  ({ text }) => SPEECH.test(text) && SAID.test(text.replace(/"[^"]*"/gu, '""')),
);
