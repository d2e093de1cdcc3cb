import * as vscode from 'vscode';
import { pausedUntil } from '../../core/offer-policy/suggestions/index.ts';
import type { SilentReason } from '../../core/prediction/index.ts';
import { settings } from '../platform/settings.ts';
import { timeOfDay, type Snooze } from '../session/state/snooze.ts';
import type { Clock } from '../../service/ports.ts';
import { perHour } from './per-hour.ts';
import type { OfferPolicyStore } from '../../service/suggestions/offer-policy-store.ts';

/** Why no suggestions appear while typing, in one line; undefined while they may appear. */
export function describeQuiet(
  document: vscode.TextDocument,
  { snooze, store, clock }: { snooze: Snooze; store: OfferPolicyStore; clock: Clock },
): string | undefined {
  if (!settings.ghostText.enabled(document.uri))
    return vscode.l10n.t('Suggestions are off. Alt+. still shows one.');
  if (snooze.until !== undefined)
    return vscode.l10n.t(
      'Suggestions are snoozed until {0}. Alt+. still shows one.',
      timeOfDay(snooze.until),
    );
  const paused = pausedUntil(store.state, perHour(document), clock.now());
  if (!paused) return undefined;
  const until = timeOfDay(paused.until);
  return paused.why === 'hourly-limit'
    ? vscode.l10n.t(
        'Suggestions are paused until {0}: the hourly limit of ignored ones is reached. Alt+. still shows one.',
        until,
      )
    : vscode.l10n.t(
        'Suggestions are paused until {0} because several were ignored. Alt+. still shows one.',
        until,
      );
}

/** Why a request for a suggestion gave none, in one line. */
export const describeReason = (reason: SilentReason): string =>
  REASONS[reason]?.() ?? vscode.l10n.t('No suggestion: nothing in this brand’s posts or facts fits here.');

const beforeFirstWord = (): string => vscode.l10n.t('No suggestions before the line’s first word.');

const REASONS: Partial<Record<SilentReason, () => string>> = {
  'front-matter': () => vscode.l10n.t('No suggestions in front matter.'),
  code: () => vscode.l10n.t('No suggestions in code.'),
  link: () => vscode.l10n.t('No suggestions in links.'),
  html: () => vscode.l10n.t('No suggestions in HTML tags.'),
  table: () => vscode.l10n.t('No suggestions in tables.'),
  heading: () => vscode.l10n.t('No suggestions in headings.'),
  indentation: beforeFirstWord,
  'list-marker': beforeFirstWord,
  'mid-word': () => vscode.l10n.t('No suggestions inside a word.'),
  'other-language': () => vscode.l10n.t('Suggestions are made for drafts in English only.'),
  'nothing-known': () => vscode.l10n.t('No suggestion: this brand has no posts that may be quoted.'),
};
