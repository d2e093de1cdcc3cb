import * as vscode from 'vscode';
import { explainDraftPlace, shortDraftPlace } from '../../../core/report/distance/draft-place.ts';
import { NO_SAMPLES } from '../../../core/report/distance/explain-distance.ts';
import { namedPersona } from '../../../core/production/personas/index.ts';
import { Debouncer } from '../../../service/debouncer.ts';
import { realClock } from '../../platform/clock.ts';
import { documentInFront, onDidChangeDocumentInFront } from '../../platform/document-in-front.ts';
import { escape } from '../../platform/escape.ts';
import { localize } from '../../platform/localize.ts';
import type { Session } from '../../session/session.ts';
import { DRAFT_SELECTOR, isDraftText } from '../../workspace/drafts.ts';
import type { ScoreNote } from '../../workspace/score-notes.ts';
import { personaOf } from './persona-files.ts';
import { samplesOf } from './persona-voice.ts';

/** Milliseconds after the last key press until a draft is compared again; learning the samples anew takes longer than a check. */
const PAUSE = 1500;

type PlaceNeeds = Pick<Session, 'brands' | 'drafts' | 'engine' | 'learner' | 'log' | 'scoreNotes'>;

/**
 * Says of a draft that names a persona whose score it has, and how near it is to the persona's own voice: at the score in the status bar and in a hover
 * over `persona:`.
 */
export function placePersonaDrafts(needs: PlaceNeeds): vscode.Disposable {
  const { scoreNotes, log } = needs;
  const soon = new Debouncer(realClock, PAUSE);
  const place = async (document: vscode.TextDocument): Promise<void> => {
    const { version } = document;
    const note = await noteOf(needs, document);
    if (!document.isClosed && document.version === version) scoreNotes.set(document, note);
  };
  const follow = (document: vscode.TextDocument | undefined, pause: number): void => {
    if (!document || !isDraftText(document)) return;
    soon.run(() => {
      place(document).catch((error: unknown) => {
        log.error(`A draft could not be compared with its persona. ${String(error)}`);
      });
    }, pause);
  };
  const active = (): void => {
    follow(documentInFront(), 0);
  };
  active();
  return vscode.Disposable.from(
    soon,
    onDidChangeDocumentInFront(active),
    // Samples and the persona's file may have changed as well.
    vscode.workspace.onDidSaveTextDocument(active),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === documentInFront()) follow(document, PAUSE);
    }),
    vscode.languages.registerHoverProvider(DRAFT_SELECTOR, {
      provideHover: (document, position) => {
        const { range, text } = document.lineAt(position);
        const note = text.startsWith('persona:') ? scoreNotes.of(document) : undefined;
        return note === undefined
          ? undefined
          : new vscode.Hover(new vscode.MarkdownString(escape(note.long)), range);
      },
    }),
  );
}

/** Undefined for a draft that names no persona, or none that can be read. */
async function noteOf(needs: PlaceNeeds, document: vscode.TextDocument): Promise<ScoreNote | undefined> {
  const draft = document.getText();
  if (namedPersona(draft) === undefined) return undefined;
  const [file, brand] = [await personaOf(document), await needs.drafts.brandOf(document)];
  if (!file?.persona || !brand) return undefined;
  const samples = await samplesOf(file);
  if (samples.length > 0) await needs.learner.ready(brand);
  const place =
    samples.length === 0
      ? NO_SAMPLES
      : await needs.engine.reports.place({ brand: brand.folder, samples, draft });
  const names = { persona: file.persona.name, brand: brand.name };
  return {
    short: shortDraftPlace(place, names, localize),
    long: explainDraftPlace(place, names, localize),
    hasOwnVoice: place.kind === 'placed' && place.closerTo === 'samples',
  };
}
