import {
  makeStoryboard,
  type ReviewedStoryboard,
} from '../../../../../src/core/production/storyboard/index.ts';
import type { StoryboardCall } from '../../../../../src/core/production/storyboard/make-storyboard.ts';

/** An invented draft with a price, days, a list, brackets, an address and notes to the editor. */
export const DRAFT = `---
title: Soup & bread week
channel: instagram
brand: Ladle & Crust
partnership: {type: paid, partner: Mill Lane Flour}
---

Soup week starts on Monday 8 March, in the yard behind the bakery, from noon until the pots are empty.

It costs £4 a bowl. (Bread included.) We'll have twelve soups, and a table where children can draw their own label for a jar.

- Leek from the allotment
- Beetroot, which stains everything it meets
- 30 litres of tomato

[TK: ask about the <licence>]

Bring a spoon. Read more at https://ladle.example/soup
`;

export const board = (call: Partial<StoryboardCall> = {}): ReviewedStoryboard =>
  makeStoryboard({
    ...{ file: DRAFT, brand: 'Ladle & Crust', seconds: 30, rate: '25', aspect: '9:16', findings: [] },
    ...call,
  });
