import { forbidding, names, type StatedKind } from '../../stated-kind.ts';

const before = '(?<![\\p{L}\\p{N}.])';
const after = '(?![\\p{L}\\p{N}])';
const PATTERNS = {
  'e.g.': 'e\\.?g\\b\\.?',
  'i.e.': 'i\\.?e\\b\\.?',
  'etc.': 'etc\\b\\.?',
} as const;

const LATIN = ['e.g.', 'i.e.', 'etc.', 'nb'];
const all = new RegExp(
  `${before}(?:${Object.values(PATTERNS).join('|')}|n\\.?b\\b\\.?|viz\\b\\.?|et al\\b\\.?)${after}`,
  'giu',
);

export const latinAbbreviations: StatedKind = {
  name: 'latin-abbreviations',
  title: (localize) => localize('Latin abbreviations'),
  description: `An abbreviation such as ${LATIN.slice(0, 3).join(', ')} where the profile wants none.`,
  readPart(part, instruction) {
    if (names('latin-abbreviations', part)) return forbidding(all, instruction);
    const bare = part.replace(/^(?:the (?:abbreviation|word) )/, '').replace(/[."']/g, '');
    const known = Object.entries(PATTERNS).find(([name]) => name.replaceAll('.', '') === bare)?.[1];
    return known === undefined
      ? undefined
      : forbidding(new RegExp(`${before}${known}${after}`, 'giu'), instruction);
  },
};
