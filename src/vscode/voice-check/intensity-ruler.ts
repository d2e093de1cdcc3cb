import * as vscode from 'vscode';
import type { IntensityGrade, IntenseStretch } from '../../core/voice/index.ts';
import { settings } from '../platform/settings.ts';
import { rangeOf } from './draft-diagnostics.ts';
import type { VoiceChecker } from '../session/state/draft-checker.ts';
import type { ScoreNotes } from '../workspace/score-notes.ts';

const COLORS: readonly (readonly [grade: IntensityGrade, color: string])[] = [
  [1, 'timbre.drift.low'],
  [2, 'timbre.drift.medium'],
  [3, 'timbre.drift.high'],
];

/** Shows beside the scroll bar where a long draft drifts. */
export class IntensityRuler implements vscode.Disposable {
  readonly #checker: VoiceChecker;
  readonly #notes: ScoreNotes;
  readonly #types = COLORS.map(([grade, color]) => ({ grade, type: rulerMark(color) }));
  readonly #subscriptions: vscode.Disposable[];

  constructor(checker: VoiceChecker, notes: ScoreNotes) {
    this.#checker = checker;
    this.#notes = notes;
    const all = (): void => {
      for (const editor of vscode.window.visibleTextEditors) this.#show(editor);
    };
    this.#subscriptions = [
      checker.onDidChange((document) => {
        for (const editor of vscode.window.visibleTextEditors)
          if (editor.document === document) this.#show(editor);
      }),
      vscode.window.onDidChangeVisibleTextEditors(all),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('timbre.voiceCheck')) all();
      }),
      notes.onDidChange(all),
    ];
  }

  dispose(): void {
    for (const { type } of this.#types) type.dispose();
    for (const disposable of this.#subscriptions) disposable.dispose();
  }

  #show(editor: vscode.TextEditor): void {
    const { document } = editor;
    const isShown =
      settings.voiceCheck.scrollBarMarks(document.uri) && this.#notes.of(document)?.hasOwnVoice !== true;
    const report = isShown ? this.#checker.report(document) : undefined;
    // Between an edit and the next check, the editor itself moves the decorations.
    if (report && report.version !== document.version) return;
    for (const { grade, type } of this.#types)
      editor.setDecorations(type, report ? intensityRanges(document, report.intenseStretches, grade) : []);
  }
}

/** The ranges of one grade of drift intensity in a draft. */
export const intensityRanges = (
  document: vscode.TextDocument,
  heat: readonly IntenseStretch[],
  grade: IntensityGrade,
): vscode.Range[] =>
  heat.filter((stretch) => stretch.grade === grade).map((stretch) => rangeOf(document, stretch));

function rulerMark(color: string): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    overviewRulerColor: new vscode.ThemeColor(color),
    // The right lane belongs to diagnostics, the left one to changes.
    overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
