import * as vscode from 'vscode';
import { setContextKey } from '../platform/context-keys.ts';
import type { Feature } from '../session/feature.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import type { Session } from '../session/session.ts';
import { openDraft } from './open-draft.ts';
import { openFirstDraft, openSampleBrand } from './sample-brand.ts';

/** The walkthrough, the sample brand and drafts to begin with. The walkthrough's steps depend on context keys that are kept here. */
export const gettingStartedFeature: Feature = (session) => {
  const logged = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => {
      session.log.error(String(error));
    });
  };
  // The registry sets the context key when it has searched; without an open draft nothing else would make it search.
  logged(session.brands.all());
  logged(openFirstDraft(session));
  return vscode.Disposable.from(
    followLearning(session),
    vscode.commands.registerCommand('timbre.getStarted', () => {
      // Its first step is ticked when there is a brand.
      logged(session.brands.searchAgain());
      return vscode.commands.executeCommand(
        'workbench.action.openWalkthrough',
        `${session.context.extension.id}#timbre.start`,
      );
    }),
    vscode.commands.registerCommand('timbre.openSample', () => openSampleBrand(session)),
    vscode.commands.registerCommand('timbre.openDraft', (brand?: WorkspaceBrand) =>
      openDraft(session, brand),
    ),
  );
};

/** Sets the context key by which the walkthrough's step *Learn the voice* is ticked: once a brand has posts. */
const followLearning = (session: Session): vscode.Disposable =>
  vscode.Disposable.from(
    session.learner.onDidChange((brand) => {
      session.engine.brands.summary({ brand: brand.folder }).then(
        ({ posts }) => (posts > 0 ? setContextKey('hasLearned', true) : undefined),
        // The brand was closed meanwhile.
        () => undefined,
      );
    }),
  );
