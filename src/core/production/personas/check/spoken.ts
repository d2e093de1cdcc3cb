/** Words that somebody else says: in quotation marks, or behind “people say:”. */
const QUOTED = /"[^"\n]*"|“[^”\n]*”|„[^“”\n]*[“”]|«[^»\n]*»|(?<![\p{L}\p{N}])'[^'\n]{3,}'(?![\p{L}\p{N}])/gu;
const REPORTED =
  /\b(?:say|says|said|tell|tells|told|write|writes|wrote|ask|asks|asked|complain|complains|report|reports)\b(?: (?:to )?(?:me|us))?\s*(?::|, that\b)\s*[^.!?\n]*/giu;
const THAT_OTHERS_SAY =
  /\b(?:people|customers|buyers|somebody|someone|readers|hikers|visitors|they|he|she|one of you|some of you|(?:an?|the|one|our|some) \p{L}+) (?:\p{L}+ )?(?:say|says|said|tell|tells|told|write|writes|wrote|claim|claims|reckon|swear|swears)\b(?: me| us)? (?:that )?(?=(?:I|my|we)\b)[^.!?\n]*/giu;

/** A text with the words of others blanked, every other character in its place. */
export const withoutOthersWords = (text: string): string =>
  [QUOTED, REPORTED, THAT_OTHERS_SAY].reduce(
    (left, pattern) => left.replace(pattern, (words) => words.replace(/\S/gu, ' ')),
    text,
  );
