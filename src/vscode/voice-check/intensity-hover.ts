import * as vscode from 'vscode';
import { explain } from '../../core/voice/index.ts';
import { settings } from '../platform/settings.ts';
import { rangeOf, type DraftDiagnostics } from './draft-diagnostics.ts';
import { escape } from '../platform/escape.ts';
import type { VoiceChecker } from '../session/state/draft-checker.ts';
import { localize } from '../platform/localize.ts';

/** Explains why a stretch of a draft drifts, where no mark does. */
export class IntensityHover implements vscode.HoverProvider {
  readonly #checker: VoiceChecker;
  readonly #diagnostics: DraftDiagnostics;

  constructor(checker: VoiceChecker, diagnostics: DraftDiagnostics) {
    this.#checker = checker;
    this.#diagnostics = diagnostics;
  }

  provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    const report = this.#checker.report(document);
    if (report?.version !== document.version || !settings.voiceCheck.scrollBarMarks(document.uri))
      return undefined;
    const stretch = report.intenseStretches.find((candidate) =>
      rangeOf(document, candidate).contains(position),
    );
    const marked = this.#diagnostics.at(document, new vscode.Range(position, position));
    if (!stretch || marked.length > 0) return undefined;
    const name = escape(report.brand.name);
    const reasons = stretch.reasons.map((reason) => `\n- ${escape(explain(reason, localize))}`);
    const line =
      reasons.length === 0
        ? vscode.l10n.t('This passage doesn’t sound like {0}.', name)
        : vscode.l10n.t('This passage doesn’t sound like {0}:', name);
    const shown = new vscode.MarkdownString(`${line}\n${reasons.join('')}`);
    return new vscode.Hover(shown, rangeOf(document, stretch));
  }
}
