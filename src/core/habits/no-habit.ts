import { OBJECT } from '../text/index.ts';

/** What tools fill in or leave behind: merge tags, placeholders, short codes, tags. */
const MARKUP =
  /\*\||\|\*|\|[A-Z][A-Z_:]+\||\{\{|\}\}|\{%|%%|<[^>]*>|\[\/?[a-z_]+(?:\s[^\]]*)?\]|\[[A-Z][A-Z _]+\]|&[a-z]+;|https?:|www\./;
/** Notices that a law or a mailing tool asks for. */
const NOTICE =
  /©|\(c\)\s*\d{4}|\b(?:all rights reserved|unsubscribe|opt out|update your preferences|view (?:this|it)?\s*(?:e?mail)?\s*in (?:your|a) browser|privacy policy|terms and conditions|terms (?:of service )?apply|registered (?:in|office|charity|company|number|trade ?mark)|company (?:no|number|registration)|vat (?:no|number|reg)|you (?:are|'re|have been) receiv(?:ing|ed) this|you (?:get|got|received?) this (?:e-?mail|letter|newsletter|message)|(?:click to )?share (?:this )?on (?:facebook|twitter|x|linkedin|whatsapp|mastodon|pinterest|reddit)|reading time:? \d+|\d+ min(?:ute)?s? read|our mailing address|copyright)\b/i;
/** A postal address: “Am Markt 3, 29525 Stannerwick”, “Quay, KT3 4PL”, “Springfield, IL 62704”. */
const ADDRESS =
  /,\s+(?:[A-Z]{1,2}-)?\d{4,5}\s+\p{Lu}\p{L}|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b|,\s+[A-Z]{2}\s+\d{5}\b/u;
const HASHTAGS = /^(?:#[\p{L}\p{N}_]+[\s.,]*)+$/u;

/** True for a line that is no part of how a brand writes: markup, a placeholder, a legal notice, a postal address, an address with a link, tags alone. */
export const isNoHabit = (line: string): boolean =>
  MARKUP.test(line) ||
  NOTICE.test(line.replaceAll('’', "'")) ||
  ADDRESS.test(line) ||
  line.includes(OBJECT) ||
  isHashtags(line) ||
  !/\p{L}{2}/u.test(line);

export const isHashtags = (line: string): boolean => HASHTAGS.test(line.trim());
