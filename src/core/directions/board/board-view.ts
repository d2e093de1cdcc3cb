import type { Localize } from '../../base/localize.ts';
import { showsAngle } from '../catalogue/index.ts';
import type { Direction, Ground } from '../direction.ts';
import type { Verdict } from '../memory/memory.ts';
import { tellComposer } from '../present/composer.ts';
import { angleName } from '../present/facet-names.ts';
import { findPassage } from '../present/find-passage.ts';
import { tellNovelty } from '../present/novelty.ts';
import { shownGrounds } from '../present/shown-grounds.ts';
import type { Board, BoardCard } from './board.ts';

export interface GroundView {
  readonly text: string;
  /** The line of the draft, or the post. */
  readonly place: string;
}

/** A card in words. */
export interface CardView {
  readonly title: string;
  readonly angle: string;
  /** How often the brand has gone this way. */
  readonly used: string;
  readonly isUnused: boolean;
  readonly question: string;
  readonly firstStep: string;
  /** It asks about the whole draft, and has no line of its own. */
  readonly isOfWhole: boolean;
  readonly grounds: readonly GroundView[];
  /** What else is to be known: a wildcard, whose words they are, how it came here. */
  readonly notes: readonly string[];
  readonly verdict: Verdict | undefined;
  /** The verdict in words. */
  readonly told: string | undefined;
}

export interface KeptView {
  readonly title: string;
  readonly angle: string;
  readonly question: string;
  readonly on: string;
}

/** The board in words. `draft` is the draft's text as it is now: passages are told by its lines. */
export const readBoard = (
  board: Board,
  draft: string,
  localize: Localize,
): { readonly kept: readonly KeptView[]; readonly cards: readonly CardView[] } => ({
  kept: board.kept.map(({ title, angle, prompt, question, on }) => ({
    title,
    question,
    angle: showsAngle(prompt) ? angleName(angle, localize) : '',
    on: localize('pinned on {0}', on),
  })),
  cards: board.cards.map((card) => readCard(card, draft, localize)),
});

function readCard({ direction, came, verdict }: BoardCard, draft: string, localize: Localize): CardView {
  const { title, angle, question, firstStep, novelty } = direction;
  return {
    title,
    question,
    firstStep,
    verdict,
    angle: direction.showsAngle ? angleName(angle, localize) : '',
    used: direction.showsAngle ? tellNovelty(novelty, localize) : '',
    isUnused: direction.showsAngle && novelty.of > 0 && novelty.used === 0,
    isOfWhole: direction.isOfWhole,
    grounds: shownGrounds(direction).map((ground) => ({
      text: ground.text,
      place: placeOf(ground, draft, localize),
    })),
    notes: notesOf(direction, came, localize),
    told: verdict && tellVerdict(verdict, localize),
  };
}

const notesOf = ({ composer }: Direction, came: string | undefined, localize: Localize): string[] => [
  ...(came === undefined ? [] : [came]),
  ...(composer.kind === 'embedded' ? [] : [localize('Written by {0}', tellComposer(composer, localize))]),
];

function placeOf(ground: Ground, draft: string, localize: Localize): string {
  if (ground.source === 'corpus') return ground.post;
  const start = findPassage(draft, ground.text, ground.start)?.start;
  return start === undefined
    ? localize('no longer in the draft')
    : localize('line {0}', draft.slice(0, start).split('\n').length);
}

/** What somebody said of a direction, as it stands on its card. */
export function tellVerdict(verdict: Verdict, localize: Localize): string {
  switch (verdict) {
    case 'pinned':
      return localize('Pinned');
    case 'taken':
      return localize('Copy started');
    case 'useful':
      return localize('Useful');
    case 'misread':
      return localize('Wrong about my draft');
    case 'done-before':
      return localize('Done before');
    case 'not-us':
      return localize('Not for us');
    case 'cannot-claim':
      return localize('We cannot claim this');
    case 'not-now':
      return localize('Not now');
  }
}
