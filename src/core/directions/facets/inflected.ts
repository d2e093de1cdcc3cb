const ENDINGS = new Set([
  's',
  'es',
  'ed',
  'd',
  'ing',
  'er',
  'ers',
  'or',
  'ly',
  'ness',
  'en',
  'ful',
  'less',
  'y',
]);

/** Whether two lower-cased words look like two forms of one, more than its singular and plural. */
export function inflected(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 4) return false;
  const stem = short.endsWith('e') ? short.slice(0, -1) : short;
  if (long.startsWith(short) || long.startsWith(stem)) {
    const rest = long.slice(long.startsWith(short) ? short.length : stem.length);
    return ENDINGS.has(rest) && rest !== 's' && rest !== 'es' && rest !== 'd';
  }
  const base = short.replace(/(?:ed|ing|ers?|s)$/u, '');
  return (
    base.length >= 4 &&
    base !== short &&
    long.startsWith(base) &&
    ENDINGS.has(long.slice(base.length)) &&
    ENDINGS.has(short.slice(base.length))
  );
}
