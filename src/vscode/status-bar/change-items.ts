import * as vscode from 'vscode';
import { explainTemplate, type MissingTemplate } from '../../core/brand/index.ts';
import {
  explainChange,
  explainChangeEffect,
  explainEffect,
  explainFurthest,
  type ScoreChange,
  type ScoreChanges,
} from '../../core/changes/index.ts';
import { goToPlace } from '../session/go-to-place.ts';
import { rangeOf } from '../voice-check/draft-diagnostics.ts';
import { localize } from '../platform/localize.ts';

/** A row that goes to the sentence that it is about. */
export interface ChangeItem extends vscode.QuickPickItem {
  readonly change: Pick<ScoreChange, 'place'>;
}

export interface TemplateItem extends vscode.QuickPickItem {
  readonly template: MissingTemplate;
}

/**
 * What to change in a draft first and where its score goes then, and the sentences that keep it from being on brand without a mark; `text`
 * is the draft.
 */
export const changeItems = ({ before, changes, furthest }: ScoreChanges, text: string): ChangeItem[] => [
  ...changes.map((change) => ({
    change,
    label: explainChange(change, text, localize),
    description: explainChangeEffect(before, change, localize),
  })),
  ...furthest.map((place) => {
    const { what, why } = explainFurthest(place, text, localize);
    return { change: { place }, label: what, description: why };
  }),
];

/** With all changes made; undefined where there is one or none. */
export function togetherLine({ before, together }: ScoreChanges): string | undefined {
  return together && vscode.l10n.t('All together: {0}', explainEffect(before, together, localize));
}

/** What of its channel's fixed lines the draft lacks; choosing it inserts them. */
export const templateItem = (template: MissingTemplate): TemplateItem => ({
  template,
  label: vscode.l10n.t('Insert the Channel’s Usual Opening and Closing'),
  detail: explainTemplate(template, localize).join(' '),
});

/** Goes to the sentence that a change is about. */
export const goToChange = (document: vscode.TextDocument, { place }: ChangeItem['change']): Promise<void> =>
  goToPlace(document.uri, rangeOf(document, place));
