import escape from 'escape-string-regexp';

/**
 * Whether a path relative to the corpus folder matches a pattern: `*` matches anything within a folder's
 * name, `**` any folders, `?` one character. A pattern without a slash matches in any folder; a folder's name
 * matches everything in it. Case is ignored.
 */
export function matchesPath(pattern: string, path: string): boolean {
  if (pattern.trim() === '' || pattern === path) return true;
  // Names may have the signs of patterns: a comma, a brace.
  if (pattern.endsWith('/**') && path.startsWith(pattern.slice(0, -2))) return true;
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
