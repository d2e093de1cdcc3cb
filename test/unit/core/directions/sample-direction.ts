// A draft and a direction for it, as tests need them.
import type { Direction } from '../../../../src/core/directions/index.ts';

export const DRAFT = `---
title: New strap leather
brand: harrow-and-pine
channel: journal
---
# New strap leather

The bricks are down. Tunnicliffe’s gives 4 mm. We can live
with a millimetre.
`;

/** A direction built from the draft; `parts` are what a test cares for. */
export function sampleDirection(parts: Partial<Direction> = {}): Direction {
  const text = 'We can live with a millimetre';
  const start = DRAFT.indexOf('We can live');
  return {
    id: 'd-1',
    prompt: 'who-pays-for-it',
    angle: 'trade-off',
    title: 'The millimetre you live with',
    question: 'What did you get for it that a stiffer strap would not have given you?',
    firstStep: 'Name the one thing that you got for it.',
    isOfWhole: false,
    showsAngle: true,
    evidence: [{ source: 'draft', text, start, end: start + text.length }],
    novelty: { used: 0, of: 83, nearest: [] },
    composer: { kind: 'embedded' },
    ...parts,
  };
}
