import * as vscode from 'vscode';
import {
  forgetDirection,
  type Direction,
  type NoDirections,
  type Steer,
} from '../../core/directions/index.ts';
import { draftPath } from '../workspace/draft-path.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import type { Session } from '../session/session.ts';
import type { Card, Standing } from './list/cards.ts';
import type { CardWish, Choice } from './list/direction-items.ts';
import type { DirectionPreview } from './direction-preview.ts';
import type { DirectionRound } from './direction-round.ts';
import { makeBranch } from './make-branch.ts';
import { openGround } from './history/open-ground.ts';
import {
  pickAction,
  pickGround,
  pickRejection,
  pickSteer,
  type Action,
  type Rejection,
} from './list/pick-action.ts';
import type { DirectionPick } from './list/pick-direction.ts';
import { rememberVerdict } from './remember-verdict.ts';
import { tell } from './history/show-message.ts';

/** One draft, one list of directions, one person who looks at them. */
export interface Choosing {
  readonly session: Session;
  readonly brand: WorkspaceBrand;
  readonly document: vscode.TextDocument;
  readonly round: DirectionRound;
  readonly pick: DirectionPick;
  readonly preview: DirectionPreview;
}

/** What is to be done next: look at the list again, or leave it, with something to do once it is gone. */
type Next =
  | { readonly kind: 'list'; readonly active?: Card | undefined; readonly notice?: NoDirections | undefined }
  | { readonly kind: 'leave'; readonly afterwards?: () => Promise<unknown> };

/**
 * Shows directions until one is taken or the list is left. Nothing changes before something is taken, pinned or rejected.
 * @param first the direction to begin with
 */
export async function chooseDirection(choosing: Choosing, steer?: Steer, first?: Direction): Promise<void> {
  const { pick, round, preview, document } = choosing;
  let afterwards: (() => Promise<unknown>) | undefined;
  try {
    let next: Next = await renewed(choosing, steer);
    if (first && next.kind === 'list') next = { ...next, active: round.cards.withFirst(first) };
    while (next.kind === 'list') {
      const { active, notice } = next;
      const choice = await pick.choose({
        ...{ cards: round.cards, active, notice, working: round.working },
        onActive: (card) => {
          preview.show(document, card.direction).catch((error: unknown) => {
            choosing.session.log.error(`A direction could not be shown. ${String(error)}`);
          });
        },
      });
      next = choice ? await follow(choosing, choice) : { kind: 'leave' };
    }
    afterwards = next.afterwards;
  } finally {
    await preview.close();
  }
  await afterwards?.();
}

function follow(choosing: Choosing, choice: Choice): Promise<Next> {
  switch (choice.kind) {
    case 'more':
      return renewed(choosing);
    case 'steer':
      return steered(choosing, choice.words);
    case 'take':
    case 'actions':
    case 'pin':
    case 'useful':
    case 'not-us':
    case 'misread':
      return followCard(choosing, choice.kind, choice.card);
  }
}

async function followCard(choosing: Choosing, wish: CardWish | Action, card: Card): Promise<Next> {
  const { session, brand, document } = choosing;
  switch (wish) {
    case 'take':
      return { kind: 'leave', afterwards: () => makeBranch(session, brand, document, card.direction) };
    case 'actions': {
      const action = await pickAction(card.direction);
      return action ? followCard(choosing, action, card) : { kind: 'list', active: card };
    }
    case 'pin':
      return marked(choosing, card, 'pinned');
    case 'reject':
      return reject(choosing, card);
    case 'evidence': {
      const ground = await pickGround(card.direction);
      if (!ground) return { kind: 'list', active: card };
      return { kind: 'leave', afterwards: () => openGround(session, brand, document.uri, ground) };
    }
    case 'like':
      return joined(choosing, card, { like: card.direction });
    case 'useful':
      return marked(choosing, card, 'useful');
    case 'not-us':
    case 'misread':
      return dropped(choosing, card, wish);
  }
}

/** Keeps what was said of a card that stays; said again, it is taken back. */
async function marked(choosing: Choosing, card: Card, standing: Standing): Promise<Next> {
  const { session, brand, document, round } = choosing;
  const isTakenBack = card.standing === standing;
  const isKept = isTakenBack
    ? await session.directionMemory.update(brand, (memory) =>
        forgetDirection(memory, card.direction.id, draftPath(document.uri)),
      )
    : await rememberVerdict(session, brand, document.uri, card.direction, standing);
  if (isKept) round.cards.mark(card, isTakenBack ? undefined : standing);
  return { kind: 'list', active: card };
}

/** What is rejected goes from the list once that is kept, and another takes its place where there is one. */
async function reject(choosing: Choosing, card: Card): Promise<Next> {
  const verdict = await pickRejection(card.direction);
  return verdict ? dropped(choosing, card, verdict) : { kind: 'list', active: card };
}

async function dropped(
  { session, brand, document, round }: Choosing,
  card: Card,
  verdict: Rejection | 'misread',
): Promise<Next> {
  if (!(await rememberVerdict(session, brand, document.uri, card.direction, verdict)))
    return { kind: 'list', active: card };
  const replaced = await round.addOne(card, 'instead');
  if ('card' in replaced) return { kind: 'list', active: replaced.card };
  const at = round.cards.all.indexOf(card);
  round.cards.remove(card);
  return {
    kind: 'list',
    active: round.cards.all[Math.min(at, round.cards.all.length - 1)],
    notice: replaced.why,
  };
}

async function steered(choosing: Choosing, words: string | undefined): Promise<Next> {
  const steer = words === undefined ? await pickSteer(choosing.brand.name) : { words };
  return steer ? renewed(choosing, steer) : { kind: 'list' };
}

/** One direction made of what is there, behind the one it was made of. */
async function joined({ round }: Choosing, card: Card, steer: Steer): Promise<Next> {
  const added = await round.addOne(card, 'behind', steer);
  return 'card' in added
    ? { kind: 'list', active: added.card }
    : { kind: 'list', active: card, notice: added.why };
}

/** Another set; where there is none, what is shown stays, or there is nothing to choose from. */
async function renewed({ round }: Choosing, steer?: Steer): Promise<Next> {
  return { kind: 'list', notice: await inSight(() => round.renew(steer)) };
}

/** Finding is quick, but for the first time a brand is read: a word in the status bar then. */
const inSight = <Result>(work: () => Promise<Result>): Thenable<Result> =>
  vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Looking for ideas…') },
    work,
  );

/** Says that there is no draft to find directions for. */
export const tellNoDraft = (): void => {
  tell(vscode.l10n.t('Open a draft of a brand to get ideas for it.'));
};
