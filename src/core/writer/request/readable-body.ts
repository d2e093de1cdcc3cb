/**
 * A request's body formatted for reading: every value on a line with its path, texts with their own line
 * breaks. The content equals the JSON bytes, which are shown separately; a body that is not JSON is returned
 * unchanged.
 */
export function readableBody(body: string): string {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return body;
  }
  return linesOf('', value).join('\n');
}

function linesOf(path: string, value: unknown): string[] {
  if (typeof value === 'string' && value.includes('\n'))
    return [`${path}:`, ...value.split(/\r?\n/).map((line) => (line === '' ? '' : `    ${line}`))];
  if (typeof value !== 'object' || value === null) return [`${path}: ${String(value)}`];
  const entries = Object.entries(value);
  if (entries.length === 0) return [`${path}: ${Array.isArray(value) ? '(none)' : '(empty)'}`];
  const step = (key: string): string => {
    if (Array.isArray(value)) return `${path}[${key}]`;
    return path === '' ? key : `${path}.${key}`;
  };
  return entries.flatMap(([key, inner]) => linesOf(step(key), inner));
}
