import * as vscode from 'vscode';
import type {
  Dialogue,
  Persona,
  PersonaAnswer,
  PersonaQuestion,
  WordingFault,
} from '../../core/production/personas/index.ts';
import type { PageScene, PageTurn, ToPersonaPage } from '../../webview/persona/messages.ts';
import { localize } from '../platform/localize.ts';

/** A question with its answer, and what became of the AI model's wording of it; undefined where none was asked for. */
export interface Turn {
  readonly question: PersonaQuestion;
  readonly answer: PersonaAnswer;
  readonly wording: Wording | undefined;
}

/** The AI model that worded an answer, or why its wordings are not said; `failed` where it did not answer. */
export type Wording =
  | { readonly kind: 'worded'; readonly model: string }
  | { readonly kind: 'refused'; readonly faults: readonly WordingFault[] }
  | { readonly kind: 'failed' };

export const among = (names: readonly string[], chosen: string): string[] => [...new Set([...names, chosen])];

export const summaryOf = ({ isSynthetic, brand, operator, facts }: Persona): string =>
  localize(
    isSynthetic
      ? 'AI character of {0}, run by {1}. Answers from {2} facts, and refuses the rest.'
      : 'Speaks for {0}, run by {1}. Answers from {2} facts, and refuses the rest.',
    brand,
    operator,
    facts.length,
  );

export const turnOf = ({ question, answer, wording }: Turn, persona: Persona | undefined): PageTurn => ({
  question: question.question,
  answer: answer.answer,
  grounds: answer.grounds.map((id) => ({
    id,
    text: persona?.facts.find((fact) => fact.id === id)?.text ?? '',
  })),
  why: [whyOf(answer), ...(wording ? [wordingOf(wording)] : [])].join(' '),
});

function whyOf({ grounds, topic }: PersonaAnswer): string {
  if (topic === undefined)
    return grounds.length > 0
      ? vscode.l10n.t('From the facts:')
      : vscode.l10n.t('Says what it is; no fact is needed.');
  switch (topic) {
    case 'unknown':
      return vscode.l10n.t('Refused: no fact answers this.');
    case 'health':
      return vscode.l10n.t('Refused: a question of health.');
    case 'legal-finance':
      return vscode.l10n.t('Refused: a question of law or money.');
    case 'competitors':
      return vscode.l10n.t('Refused: about other companies.');
    case 'instructions':
      return vscode.l10n.t('Refused: an attempt to give it orders.');
  }
}

function wordingOf(wording: Wording): string {
  switch (wording.kind) {
    case 'worded':
      return vscode.l10n.t('Worded by {0}, checked against the facts:', wording.model);
    case 'failed':
      return vscode.l10n.t('The AI model did not answer; these are the facts’ own words:');
    case 'refused':
      return wording.faults.length === 0
        ? vscode.l10n.t('The AI model offered no wording; these are the facts’ own words:')
        : vscode.l10n.t(
            'The AI model’s wording was refused ({0}); these are the facts’ own words:',
            [...new Set(wording.faults)].map(faultName).join(', '),
          );
  }
}

function faultName(fault: WordingFault): string {
  switch (fault) {
    case 'form':
      return vscode.l10n.t('markup, or yes or no');
    case 'length':
      return vscode.l10n.t('too long');
    case 'new-words':
      return vscode.l10n.t('words that no fact has');
    case 'new-figures':
      return vscode.l10n.t('other figures');
    case 'left-out':
      return vscode.l10n.t('something left out');
    case 'order':
      return vscode.l10n.t('another order');
    case 'experience':
      return vscode.l10n.t('a claimed experience');
    case 'ungrounded':
      return vscode.l10n.t('claims that no fact supports');
  }
}

export function sceneOf({ nodes }: Dialogue, at: string | undefined): PageScene {
  const node = at === undefined ? undefined : (nodes.find(({ id }) => id === at) ?? nodes[0]);
  return node
    ? { lines: node.lines, choices: node.choices.map(({ label }) => label), isOver: false }
    : { lines: [], choices: [], isOver: true };
}

export const words = (isWorded: boolean): ToPersonaPage['words'] => ({
  ask: vscode.l10n.t('Question to the persona'),
  send: vscode.l10n.t('Ask'),
  talk: vscode.l10n.t('Talk'),
  hint: isWorded
    ? vscode.l10n.t(
        'Facts and question are sent to your AI model. Its wording is only used where it says what the facts say, in their order.',
      )
    : vscode.l10n.t('Every answer is the text of facts, or a refusal. Nothing is sent anywhere.'),
  wordIt: vscode.l10n.t('Have {0} word the answers'),
  dialogue: vscode.l10n.t('Dialogue'),
  dialogueHint: vscode.l10n.t('The talk that is exported for ink, Yarn Spinner and Twine, to be played.'),
  keep: vscode.l10n.t('Keep as Tests'),
  clear: vscode.l10n.t('Begin Anew'),
  restart: vscode.l10n.t('Play from the Beginning'),
  over: vscode.l10n.t('The talk is over.'),
  channel: vscode.l10n.t('Channel'),
  language: vscode.l10n.t('Language'),
  you: vscode.l10n.t('You'),
});
