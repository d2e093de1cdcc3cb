import * as vscode from 'vscode';
import {
  readableBody,
  type Outcome,
  type RequestRecord,
  type SentFor,
  type Wire,
} from '../../core/writer/index.ts';
import { writerName } from './writer-name.ts';

/** A request as a page: what it is, its exact bytes, and the same for reading. */
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
    `${vscode.l10n.t('Size')}: ${vscode.l10n.t('{0} bytes', wire.body.length.toLocaleString(vscode.env.language))}`,
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
    case 'directions':
      return vscode.l10n.t('ideas');
    case 'models':
      return vscode.l10n.t('list of models');
    case 'count':
      return vscode.l10n.t('counting tokens');
  }
}

export function outcomeName(outcome: Outcome): string {
  switch (outcome) {
    case 'sent':
      return vscode.l10n.t('outcome unknown');
    case 'answered':
      return vscode.l10n.t('answered');
    case 'aborted':
      return vscode.l10n.t('cancelled');
    case 'no-key':
      return vscode.l10n.t('no key');
    case 'not-allowed':
      return vscode.l10n.t('key not accepted');
    case 'not-found':
      return vscode.l10n.t('model or address not found');
    case 'rate-limited':
      return vscode.l10n.t('too many requests');
    case 'overloaded':
      return vscode.l10n.t('overloaded');
    case 'rejected':
      return vscode.l10n.t('request not accepted');
    case 'refused':
      return vscode.l10n.t('declined by the model');
    case 'cut':
      return vscode.l10n.t('answer cut short');
    case 'stalled':
      return vscode.l10n.t('answer stalled');
    case 'malformed':
      return vscode.l10n.t('answer not usable');
    case 'unreachable':
      return vscode.l10n.t('not reached');
    case 'unavailable':
      return vscode.l10n.t('not available');
  }
}
