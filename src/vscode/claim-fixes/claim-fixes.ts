import * as vscode from 'vscode';
import type { Feature } from '../session/feature.ts';
import { DRAFT_SELECTOR } from '../workspace/drafts.ts';
import { addEvidence, stateInFrontMatter } from './add-evidence.ts';
import { ADD_EVIDENCE, ClaimActions, STATE_IN_FRONT_MATTER, type EvidenceRequest } from './claim-actions.ts';
import { discloseAi } from './disclose-ai.ts';

/** Light bulbs that add evidence, insert a notice, write the ledger's figure, and apply all safe fixes. */
export const claimFixesFeature: Feature = (session) =>
  vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(DRAFT_SELECTOR, new ClaimActions(session), {
      providedCodeActionKinds: ClaimActions.kinds,
    }),
    vscode.commands.registerCommand(ADD_EVIDENCE, (request: EvidenceRequest) =>
      addEvidence(session, request),
    ),
    vscode.commands.registerCommand(
      STATE_IN_FRONT_MATTER,
      (request: EvidenceRequest, what: 'offer' | 'stock') => stateInFrontMatter(request, what),
    ),
    vscode.commands.registerCommand('timbre.discloseAi', () => discloseAi(session)),
  );
