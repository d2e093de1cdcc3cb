import { matchesInFile } from '../../draft-places.ts';
import type { Localize } from '../../../../base/localize.ts';
import { atBeginning, names, ownPassages, type StatedKind } from '../../stated-kind.ts';

const LINK =
  /(?<!!)\[[^\][]+\](?:\([^()\s]*(?:\s+"[^"]*")?\)|\[[^\]]*\])|<?(?:https?:\/\/|www\.)[^\s<>()]+>?/g;

const ADDRESS = /(?<![(<"'\w])<?(?:https?:\/\/|www\.)[^\s<>()]+>?/g;

export const links: StatedKind = {
  name: 'links',
  title: (localize) => localize('Links'),
  description: 'A link where the profile wants none, more links than it allows, or fewer than it wants.',
  readWhole: ({ subject, avoid }) =>
    avoid && names('raw-links', subject)
      ? {
          scope: 'draft',
          find: (draft) => matchesInFile(draft, ADDRESS).map(({ at, span }) => ({ at, ...span })),
        }
      : undefined,
  readPart(part, { avoid, limit, least, headings }) {
    if (!names('links', part) || (!avoid && limit === undefined && least === undefined)) return undefined;
    return {
      scope: 'draft',
      find(draft) {
        const found = matchesInFile(draft, LINK).filter(
          ({ at }) => !headings || at.passage.kind === 'heading',
        );
        const count = found.length;
        if (least !== undefined)
          return count < least
            ? atBeginning(ownPassages(draft), (localize: Localize) =>
                localize('{0} instead of at least {1}.', count, least),
              )
            : [];
        const surplus = limit === undefined ? found : found.slice(limit, limit + 1);
        return surplus.map(({ at, span }) => ({
          ...{ at, ...span },
          ...(limit !== undefined && {
            figure: (localize: Localize) => localize('{0} instead of at most {1}.', count, limit),
          }),
        }));
      },
    };
  },
};
