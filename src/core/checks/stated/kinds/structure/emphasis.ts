import { matchesInFile } from '../../draft-places.ts';
import { names, type StatedKind, type StatedRule } from '../../stated-kind.ts';
import type { Instruction } from '../../statement.ts';

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

function kindOf(
  name: string,
  title: string,
  { subject, pattern }: { readonly subject: 'bold' | 'italic' | 'underlining'; readonly pattern: RegExp },
): StatedKind {
  return {
    name,
    title: (localize) => localize(title),
    description: `${title} where the profile wants none, or more of it than it allows.`,
    readPart: (part, { avoid, limit, headings }: Instruction) =>
      names(subject, part) && !headings && (avoid || limit !== undefined)
        ? marked(pattern, limit ?? 0)
        : undefined,
  };
}

export const bold = kindOf('bold', 'Bold', { subject: 'bold', pattern: BOLD });
export const italic = kindOf('italics', 'Italics', { subject: 'italic', pattern: ITALIC });
export const underlining = kindOf('underlining', 'Underlining', {
  subject: 'underlining',
  pattern: UNDERLINED,
});
