/** True when only white space and quotation marks of Markdown precede a position on its line. */
export function beginsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /[ \t>]/.test(text.charAt(before))) before--;
  return before < 0 || text[before] === '\n';
}
