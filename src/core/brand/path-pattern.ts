import escape from 'escape-string-regexp';

/**
 * Whether a path relative to the corpus folder matches a pattern: `*` matches anything within a folder's
 * name, `**` any folders, `?` one character. A pattern without a slash matches in any folder; a folder's name
 * matches everything in it. Case is ignored.
 */
export function matchesPath(pattern: string, path: string): boolean {
  const clean = pattern
    .trim()
    .replace(/^\.?\//, '')
    .replace(/\/+$/, '');
  if (clean === '') return true;
  const parts = clean.split(/(\*\*\/|\*\*|\*|\?)/).map((part) => WILD.get(part) ?? escape(part));
  const anywhere = clean.includes('/') ? '' : '(?:.*/)?';
  return new RegExp(`^${anywhere}${parts.join('')}(?:/.*)?$`, 'iu').test(path);
}

const WILD: ReadonlyMap<string, string> = new Map([
  ['**/', '(?:.*/)?'],
  ['**', '.*'],
  ['*', '[^/]*'],
  ['?', '[^/]'],
]);
