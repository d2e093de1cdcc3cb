import type { Localize } from '../../../../base/localize.ts';
import { names, type PlacedStated, type StatedKind } from '../../stated-kind.ts';
import type { CheckedDraft } from '../../../check.ts';
import { boundsIn, measure } from '../../measure.ts';

const ITEMS = measure('(?:bulleted |bullet |numbered )?list', 'bullet|bullet point|item|point');

/** Runs of list items with nothing between them. */
function listsIn({ passages }: CheckedDraft): (readonly PlacedStated[])[] {
  const lists: PlacedStated[][] = [];
  let isInside = false;
  for (const at of passages) {
    if (at.passage.kind === 'item') {
      if (!isInside) lists.push([]);
      lists.at(-1)?.push({ at, start: 0, end: at.passage.text.length });
    }
    isInside = at.passage.kind === 'item';
  }
  return lists;
}

export const lists: StatedKind = {
  name: 'lists',
  title: (localize) => localize('Lists'),
  description: 'A list of points where the profile wants none, or one with more points than it allows.',
  readWhole(instruction) {
    const { subject, avoid, limit, parts } = instruction;
    const isNamed = parts.length === 1 && names('lists', parts[0] ?? '');
    const most = boundsIn(instruction, ITEMS)?.most ?? (isNamed ? limit : undefined);
    if (most === undefined)
      return avoid && limit === undefined && names('lists', subject)
        ? { scope: 'draft', find: (draft) => listsIn(draft).flatMap(([first]) => first ?? []) }
        : undefined;
    return {
      scope: 'draft',
      find: (draft) =>
        listsIn(draft).flatMap((list) => {
          const surplus = list[most];
          return surplus
            ? [
                {
                  ...surplus,
                  figure: (localize: Localize) => localize('{0} instead of at most {1}.', list.length, most),
                },
              ]
            : [];
        }),
    };
  },
};
