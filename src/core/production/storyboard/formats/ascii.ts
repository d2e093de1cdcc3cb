const SIGNS: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['–', '-'],
  ['—', '-'],
  ['…', '...'],
  ['£', 'GBP '],
  ['€', 'EUR '],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['ø', 'o'],
]);

/** A text in ASCII on one line, which is all that edit decision lists may contain. */
export const inAscii = (text: string): string =>
  text
    .replace(/[^\0-\x7F]/gu, (sign) => SIGNS.get(sign) ?? sign)
    .normalize('NFKD')
    .replace(/[^ -~]+/g, (other) => (/\s/.test(other) ? ' ' : ''))
    .replace(/ {2,}/g, ' ')
    .trim();
