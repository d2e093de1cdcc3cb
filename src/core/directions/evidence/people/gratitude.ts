import { lineDetector } from '../detector.ts';

const THANKS =
  /\b(?:thank you|thanks|many thanks|special thanks|big thanks|huge thanks|grateful|we(?:'d| would) like to thank|i(?:'d| would) like to thank)\b(?=[^.]{0,80}\b(?:for|to)\b)/iu;
const FORMULA =
  /\b(?:for (?:reading|your (?:patience|understanding|interest|support|attention|time|business|order|purchase|custom|continued|feedback)|being|listening|subscribing|joining|coming)|thanks to (?:the|its|this|a|an|their|new|our new)|no thanks|in advance)\b/iu;

/** “Thanks to better data” names a cause. */
const CAUSE = /^(?:[Bb]ut |[Aa]nd |[Ss]o )?[Tt]hanks to (?![A-Z@])|, thanks to/u;

/** Thanks to somebody for something in particular. */
export const gratitude = lineDetector(
  'gratitude',
  ({ text }) => THANKS.test(text) && !CAUSE.test(text) && !FORMULA.test(text),
);
