import * as vscode from 'vscode';
import {
  readableBody,
  type Outcome,
  type RequestRecord,
  type SentFor,
  type Wire,
} from '../../core/writer/index.ts';
import { writerName } from './writer-name.ts';
import { localize } from '../platform/localize.ts';

/** A request as a page: its description, its exact bytes, and its body formatted for reading. */
export function requestPage(
  title: readonly string[],
  about: Pick<RequestRecord, 'writer' | 'model' | 'sentFor' | 'quotes'>,
  wire: Wire,
): string {
  const body = new TextDecoder().decode(wire.body);
  return [
    ...title,
    '',
    `${vscode.l10n.t('AI model')}: ${writerName(about.writer)}, ${about.model}`,
    `${vscode.l10n.t('Purpose')}: ${purposeName(about.sentFor)}`,
    `${vscode.l10n.t('Size')}: ${localize('{0} bytes', wire.body.length.toLocaleString(vscode.env.language))}`,
    `${vscode.l10n.t('Posts quoted')}: ${quotesLine(about.quotes)}`,
    '',
    rule(vscode.l10n.t('Exact request; only the key is hidden')),
    '',
    `${wire.method} ${wire.url}`,
    ...Object.entries(wire.headers).map(([name, value]) => `${name}: ${value}`),
    '',
    body,
    '',
    rule(vscode.l10n.t('Readable form')),
    '',
    readableBody(body),
    '',
  ].join('\n');
}

export const rule = (title: string): string => `──── ${title} ────`;

export const quotesLine = (quotes: readonly string[]): string =>
  quotes.length === 0 ? vscode.l10n.t('none') : quotes.join(', ');

export function purposeName(sentFor: SentFor): string {
  switch (sentFor) {
    case 'continue':
      return vscode.l10n.t('ghost text');
    case 'rewrite':
      return vscode.l10n.t('rewriting');
    case 'adapt':
      return vscode.l10n.t('variants');
    case 'persona':
      return vscode.l10n.t('answers of personas');
    case 'directions':
      return vscode.l10n.t('ideas');
    case 'models':
      return vscode.l10n.t('list of models');
    case 'agent':
      return vscode.l10n.t('answer to an agent');
    case 'count':
      return vscode.l10n.t('counting tokens');
    case 'batch':
      return vscode.l10n.t('state of a batch');
  }
}

export const outcomeName = (outcome: Outcome): string => OUTCOME_NAMES[outcome]();

const OUTCOME_NAMES: Readonly<Record<Outcome, () => string>> = {
  sent: () => vscode.l10n.t('outcome unknown'),
  answered: () => vscode.l10n.t('answered'),
  aborted: () => vscode.l10n.t('cancelled'),
  'no-key': () => vscode.l10n.t('no key'),
  'not-allowed': () => vscode.l10n.t('key not accepted'),
  'not-found': () => vscode.l10n.t('model or address not found'),
  'rate-limited': () => vscode.l10n.t('too many requests'),
  overloaded: () => vscode.l10n.t('overloaded'),
  rejected: () => vscode.l10n.t('request not accepted'),
  refused: () => vscode.l10n.t('declined by the model'),
  cut: () => vscode.l10n.t('answer cut short'),
  stalled: () => vscode.l10n.t('answer stalled'),
  malformed: () => vscode.l10n.t('answer not usable'),
  unreachable: () => vscode.l10n.t('not reached'),
  unavailable: () => vscode.l10n.t('not available'),
};
