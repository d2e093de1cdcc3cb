import { forbidding, names, type StatedKind } from '../../stated-kind.ts';

export const brackets: StatedKind = {
  name: 'brackets',
  title: (localize) => localize('Brackets'),
  description: 'Words in round brackets where the profile wants none.',
  readPart: (part, instruction) =>
    names('brackets', part) ? forbidding(/\([^()]*\p{L}{2}[^()]*\)/gu, instruction) : undefined,
};
