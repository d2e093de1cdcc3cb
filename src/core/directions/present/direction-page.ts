import type { Localize } from '../../base/localize.ts';
import type { Direction, Ground, StepReading } from '../direction.ts';
import { tellComposer } from './composer.ts';
import { angleName } from './facet-names.ts';
import { findPassage } from './find-passage.ts';
import { tellNoveltyInFull } from './novelty.ts';
import { shownGrounds } from './shown-grounds.ts';

/** Posts that are less alike than this are no neighbours. */
const ALIKE = 0.1;
const MOST_NEIGHBOURS = 3;

/** A direction as a page without markup, to be read as it is. `draft` is the draft's text: passages are told by its lines. */
export function directionPage(direction: Direction, draft: string, localize: Localize): string {
  const { title, question, firstStep, novelty } = direction;
  const grounds = shownGrounds(direction);
  // What is near was found by the evidence, which says little of the subject where it only stands for the draft.
  const nearest = direction.isOfWhole ? [] : novelty.nearest;
  const near = nearest.filter(({ likeness }) => likeness >= ALIKE).slice(0, MOST_NEIGHBOURS);
  return [
    title,
    '',
    question,
    '',
    `${localize('First step')}: ${firstStep}`,
    '',
    localize(direction.isOfWhole ? 'About the whole draft' : 'About'),
    '',
    ...grounds.map((ground) => `“${ground.text}”  ${placeOf(ground, draft, localize)}`),
    ...(grounds.length > 0 ? [''] : []),
    ...(direction.showsAngle ? [...toldAngle(direction, localize), ''] : []),
    ...(direction.beside ?? []).flatMap((step) => [tellStep(step, localize), '']),
    ...(near.length > 0
      ? [localize('Posts on the same subject:'), '', ...near.map(({ post }) => post), '']
      : []),
    localize('Written by {0}', tellComposer(direction.composer, localize)),
    '',
  ].join('\n');
}

/** What a step beside the draft has, and that this is to be something else. */
export function tellStep({ step, place, file, angle, opening }: StepReading, localize: Localize): string {
  const has = [
    ...(angle === undefined ? [] : [angleName(angle, localize)]),
    ...(opening === undefined ? [] : [localize('begins “{0}”', opening)]),
  ].join('; ');
  return place === 'before'
    ? localize('Unlike the step before, “{0}” ({1}): {2}', step, file, has)
    : localize('Unlike the next step, “{0}” ({1}): {2}', step, file, has);
}

const toldAngle = ({ angle, novelty }: Direction, localize: Localize): string[] => [
  novelty.used === 0 && novelty.of > 0 ? localize('None seen') : localize('How often used'),
  '',
  `${angleName(angle, localize)}. ${tellNoveltyInFull(novelty, localize)}`,
];

function placeOf(ground: Ground, draft: string, localize: Localize): string {
  if (ground.source === 'corpus') return ground.post;
  const start = findPassage(draft, ground.text, ground.start)?.start ?? ground.start;
  return localize('line {0}', draft.slice(0, start).split('\n').length);
}
