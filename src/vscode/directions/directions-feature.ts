import * as vscode from 'vscode';
import type { Direction, Steer } from '../../core/directions/index.ts';
import type { Feature } from '../session/feature.ts';
import type { Session } from '../session/session.ts';
import { DirectionPick } from './list/pick-direction.ts';
import { DirectionPreview } from './direction-preview.ts';
import { DirectionRound } from './direction-round.ts';
import { followDrafts } from './follow-drafts.ts';
import { askForWords } from './list/pick-action.ts';
import { removeNotesWhenPublished } from './remove-note.ts';
import { DirectionOffers } from './offers/direction-offers.ts';
import { showDirectionHistory } from './history/show-history.ts';
import { chooseDirection, tellNoDraft } from './suggest-directions.ts';
import { showLineOrigin } from './history/show-line-origin.ts';
import { documentInFront } from '../platform/document-in-front.ts';

/** *Timbre: Suggest Ideas for This Draft*: ways on for a draft that the brand has not gone; looked through beside it, taken as a branch. */
export const directionsFeature: Feature = (session) => {
  const tools = { preview: new DirectionPreview(), pick: new DirectionPick() };
  const offers = new DirectionOffers(session);
  // What was shown for each draft in this window, so that “more” means others.
  const seen = new Map<string, Direction[]>();
  const suggest = async (begin: 'anew' | 'on', steer?: Steer, first?: Direction): Promise<void> => {
    const document = documentInFront();
    const brand = document && (await session.drafts.brandOf(document));
    if (!brand) {
      tellNoDraft();
      return;
    }
    offers.asked(document);
    session.directionMemory.watch();
    const key = document.uri.toString();
    const shown = (begin === 'on' ? seen.get(key) : undefined) ?? [];
    seen.set(key, shown);
    const round = new DirectionRound(session, brand, document, shown);
    try {
      await chooseDirection({ session, brand, document, round, ...tools }, steer, first);
    } finally {
      round.dispose();
    }
  };
  return vscode.Disposable.from(
    tools.preview,
    offers,
    followDrafts(session),
    removeNotesWhenPublished(),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      seen.delete(uri.toString());
    }),
    vscode.commands.registerCommand('timbre.suggestDirections', () => telling(session, suggest('anew'))),
    vscode.commands.registerCommand('timbre.openIdea', (idea: Direction) =>
      telling(session, suggest('anew', undefined, idea)),
    ),
    vscode.commands.registerCommand('timbre.moreDirections', () => telling(session, suggest('on'))),
    vscode.commands.registerCommand('timbre.askForDirections', async () => {
      const words = await askForWords();
      if (words !== undefined) await telling(session, suggest('on', { words }));
    }),
    vscode.commands.registerCommand('timbre.directionActions', () => {
      tools.pick.wish('actions');
    }),
    ...GRADES.map(([grade, command]) =>
      vscode.commands.registerCommand(command, () => {
        tools.pick.wish(grade);
      }),
    ),
    vscode.commands.registerCommand('timbre.dismissDirections', () => {
      const document = documentInFront();
      if (document) offers.declined(document);
    }),
    vscode.commands.registerCommand('timbre.showDirectionHistory', () => showDirectionHistory(session)),
    vscode.commands.registerCommand('timbre.showLineOrigin', () => showLineOrigin(session)),
  );
};

/** One key for each grade while the list is open. */
const GRADES = [
  ['useful', 'timbre.gradeIdeaUseful'],
  ['not-us', 'timbre.gradeIdeaNotForUs'],
  ['misread', 'timbre.gradeIdeaWrong'],
] as const;

/** What went wrong is said once, in plain words; the draft is as it was. */
async function telling(session: Session, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    session.log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(
      vscode.l10n.t('Ideas could not be found: {0}', error instanceof Error ? error.message : String(error)),
    );
  }
}
