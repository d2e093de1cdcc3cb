import escapeStringRegexp from 'escape-string-regexp';

/** True where a path matches a pattern of a section, such as `*.{md,txt}`; a star goes beyond slashes, as in Vale. */
export function matchesGlob(glob: string, path: string): boolean {
  const source = glob.replace(
    /\*+|\?|\{([^{}]*)\}|\[(!?)([^\]]*)\]|[^*?{[]+|[{[]/g,
    (whole, options, not, set) => {
      if (typeof options === 'string') return `(?:${options.split(',').map(starred).join('|')})`;
      if (typeof set === 'string') return `[${not === '!' ? '^' : ''}${set.replace(/[\\\]]/g, '\\$&')}]`;
      return starred(whole);
    },
  );
  try {
    return new RegExp(`^${source}$`, 'u').test(path);
  } catch {
    return false;
  }
}

const starred = (text: string): string =>
  text
    .split(/(\*+|\?)/)
    .map((piece) =>
      piece.startsWith('*')
        ? '[^]*'
        : piece === '?'
          ? '[^]'
          : escapeStringRegexp(piece).replace(/\\x2d/g, '-'),
    )
    .join('');
