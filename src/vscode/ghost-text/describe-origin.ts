import * as vscode from 'vscode';
import type { Offer } from '../../service/suggestions/offer-source.ts';
import { localize } from '../platform/localize.ts';

/** Where a suggestion comes from, in one line of plain text. */
export function describeOrigin({ origin, evidence, source }: Offer): string {
  if (source !== 'embedded') return vscode.l10n.t('AI model: {0}', source);
  if (origin?.kind === 'fact') return vscode.l10n.t('Fact in the profile: “{0}”', origin.line);
  if (origin?.kind === 'step')
    return origin.step === undefined
      ? vscode.l10n.t('The journey “{0}”: “{1}”', origin.journey, origin.line)
      : vscode.l10n.t('Step “{0}” of the journey “{1}”: “{2}”', origin.step, origin.journey, origin.line);
  if (origin) return localize('Wording of {0} posts: “{1}”', origin.posts, origin.line);
  const [first] = evidence;
  return first
    ? vscode.l10n.t('As in {0}: “{1}”', first.id, first.at.text.replace(/\s+/g, ' '))
    : vscode.l10n.t('Usual in general English');
}
