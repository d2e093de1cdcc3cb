import escape from 'escape-string-regexp';

/**
 * Whether a path below the corpus folder is meant by a pattern: `*` stands for anything within a folder's name, `**` for any folders,
 * `?` for one sign. A pattern without a slash is met in any folder; one that names a folder means everything in it. Case is no matter.
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
