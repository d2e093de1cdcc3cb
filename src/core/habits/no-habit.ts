import { OBJECT } from '../text/index.ts';

/** What tools fill in or leave behind: merge tags, placeholders, short codes, tags. */
const MARKUP =
  /\*\||\|\*|\|[A-Z][A-Z_:]+\||\{\{|\}\}|\{%|%%|<[^>]*>|\[\/?[a-z_]+(?:\s[^\]]*)?\]|\[[A-Z][A-Z _]+\]|&[a-z]+;|https?:|www\./;
/** Notices that a law or a mailing tool asks for. */
const NOTICE =
  /©|\(c\)\s*\d{4}|\b(?:all rights reserved|unsubscribe|opt out|update your preferences|view (?:this|it)?\s*(?:e?mail)?\s*in (?:your|a) browser|privacy policy|terms and conditions|terms (?:of service )?apply|registered (?:in|office|charity|company|number|trade ?mark)|company (?:no|number|registration)|vat (?:no|number|reg)|you (?:are|'re|have been) receiv(?:ing|ed) this|our mailing address|copyright)\b/i;
const HASHTAGS = /^(?:#[\p{L}\p{N}_]+[\s.,]*)+$/u;

/** True for a line that is no part of how a brand writes: markup, a placeholder, a legal notice, an address with a link, tags alone. */
export const isNoHabit = (line: string): boolean =>
  MARKUP.test(line) ||
  NOTICE.test(line.replaceAll('’', "'")) ||
  line.includes(OBJECT) ||
  isHashtags(line) ||
  !/\p{L}{2}/u.test(line);

export const isHashtags = (line: string): boolean => HASHTAGS.test(line.trim());
