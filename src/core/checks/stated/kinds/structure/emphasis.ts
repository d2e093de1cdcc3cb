import { matchesInFile } from '../../draft-places.ts';
import { names, type StatedKind, type StatedRule } from '../../stated-kind.ts';

const BOLD =
  /(?<![*\\])\*\*(?=\S)[^*\n]+?\*\*|(?<![\p{L}\p{N}_\\])__(?=\S)[^_\n]+?__(?![\p{L}\p{N}_])|<(?:b|strong)>[^<]+<\/(?:b|strong)>/giu;
const ITALIC =
  /(?<![*\\])\*(?=[^\s*])[^*\n]+?\*(?!\*)|(?<![\p{L}\p{N}_\\])_(?=[^\s_])[^_\n]+?_(?![\p{L}\p{N}_])|<(?:i|em)>[^<]+<\/(?:i|em)>/giu;
const UNDERLINED = /<u>[^<]+<\/u>/giu;

const marked = (pattern: RegExp, limit: number): StatedRule => ({
  scope: 'draft',
  find: (draft) => {
    const found = matchesInFile(draft, pattern).map(({ at, span }) => ({ at, ...span }));
    return limit === 0 ? found : found.slice(limit, limit + 1);
  },
});

const readAs =
  (subject: 'bold' | 'italic' | 'underlining', pattern: RegExp): NonNullable<StatedKind['readPart']> =>
  (part, { avoid, limit, headings }) =>
    names(subject, part) && !headings && (avoid || limit !== undefined)
      ? marked(pattern, limit ?? 0)
      : undefined;

export const bold: StatedKind = {
  name: 'bold',
  title: (localize) => localize('Bold'),
  description: 'Words in bold where the profile wants none, or more of them than it allows.',
  readPart: readAs('bold', BOLD),
};

export const italic: StatedKind = {
  name: 'italics',
  title: (localize) => localize('Italics'),
  description: 'Words in italics where the profile wants none, or more of them than it allows.',
  readPart: readAs('italic', ITALIC),
};

export const underlining: StatedKind = {
  name: 'underlining',
  title: (localize) => localize('Underlining'),
  description: 'Underlined words where the profile wants none, or more of them than it allows.',
  readPart: readAs('underlining', UNDERLINED),
};
