import escape from 'escape-string-regexp';

/**
 * Whether a path below the corpus folder is meant by a pattern: `*` stands for anything within a folder's name, `**` for any folders,
 * `?` for one sign. A pattern without a slash is met in any folder; one that names a folder means everything in it. Case is no matter.
 */
export function matchesPath(pattern: string, path: string): boolean {
  if (pattern.trim() === '') return true;
  const written = pattern.replaceAll('\\', '/');
  // Paths are below the corpus, and some are written from further out.
  const below = written.replace(/(^|,)[^,]*\bcorpus\//gi, '$1');
  return [...spelledOut(written), ...spelledOut(below)].some((single) => matchesOne(single, path));
}

/** Patterns as people list them: `a, b` and `a.{md,txt}`. */
function spelledOut(pattern: string): string[] {
  const braces = /^([^{}]*)\{([^{}]*)\}([^{}]*)$/.exec(pattern);
  if (!braces) return pattern.split(',');
  const [, before = '', inner = '', after = ''] = braces;
  return inner.split(',').map((choice) => `${before}${choice.trim()}${after}`);
}

function matchesOne(pattern: string, path: string): boolean {
  const clean = pattern
    .trim()
    .replace(/^\.?\//, '')
    .replace(/\/+$/, '');
  if (clean === '') return pattern.trim() !== '';
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
