/**
 * A time of day as it is written: 7.30pm, 19:30, at 7.30, half past seven, noon. Two numbers with a full stop are a time
 * only where a word such as “at” or “from” says so; otherwise they may be a price or a measure.
 */
export const TIME_OF_DAY =
  /(?<![\p{L}\p{N}£$€.,:])(?:(?:[01]?\d|2[0-3])(?:[.:][0-5]\d)?\s?[ap](?:\.m\.|m\b)|(?:[01]?\d|2[0-3]):[0-5]\d(?!\d)|(?<=\b(?:at|from|to|by|until|till|before|after|between|and) )(?:[01]?\d|2[0-3])\.[0-5]\d(?![\d%])(?!\s?(?:kg|g|km|m|cm|mm|l|ml|per)\b)|(?:half|quarter) (?:past|to) \p{L}+|\p{L}+ o['’]clock|noon|midday|midnight)/giu;
