import * as vscode from 'vscode';
import type {
  DialogueFault,
  LineFault,
  Persona,
  PersonaAnswer,
  PersonaQuestion,
  WordingFault,
} from '../../../core/production/personas/index.ts';
import type { PageScene, PageTurn, ToPersonaPage } from '../../../webview/persona/messages.ts';
import { localize } from '../../platform/localize.ts';
import type { DialoguePlayer } from './dialogue-player.ts';

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

export const NO_SCENE: PageScene = { said: [], choices: [], isOver: true, faults: [] };

/** The talk as far as it was played, with the text of each fact that was told. */
export const sceneOf = (
  { transcript, choices }: DialoguePlayer,
  faults: readonly string[],
  { facts }: Persona,
): PageScene => ({
  said: transcript.map(({ who, text, fact }) => ({
    ...{ who, text },
    // A fact that is not there any more cannot be opened.
    fact: facts.some(({ id }) => id === fact) ? fact : '',
  })),
  choices,
  isOver: choices.length === 0,
  faults,
});

/** What is wrong with a dialogue, in words. */
export const faultTexts = (faults: readonly (DialogueFault | LineFault)[]): string[] => faults.map(faultText);

function faultText(fault: DialogueFault | LineFault): string {
  switch (fault.kind) {
    case 'unreachable':
      return vscode.l10n.t('Nothing leads to “{0}”.', fault.node);
    case 'broken-link':
      return vscode.l10n.t('“{0}” leads to a place that is not there.', fault.node);
    case 'undisclosed':
      return vscode.l10n.t('The first line does not say that it is an AI character.');
    case 'experience':
      return vscode.l10n.t('“{0}” claims an experience: {1}', fault.node, fault.words);
    case 'ungrounded':
      return vscode.l10n.t('“{0}” says what no fact supports: {1}', fault.node, fault.words);
    case 'voice':
      return vscode.l10n.t('“{0}” has wording that the file rules out: {1}', fault.node, fault.words);
  }
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
  dialogueHint: vscode.l10n.t('The talk that is exported for ink, Yarn Spinner and Twine, played as ink.'),
  keep: vscode.l10n.t('Keep as Tests'),
  clear: vscode.l10n.t('Begin Anew'),
  restart: vscode.l10n.t('Play from the Beginning'),
  over: vscode.l10n.t('The talk is over.'),
  channel: vscode.l10n.t('Channel'),
  language: vscode.l10n.t('Language'),
  you: vscode.l10n.t('You'),
  voice: vscode.l10n.t('Voice'),
  brandSays: vscode.l10n.t('The brand:'),
  sound: vscode.l10n.t(
    'Checked: every place can be reached, the first line says what it is, nothing is claimed that no fact supports, no wording is used that the file rules out.',
  ),
  openFact: vscode.l10n.t('fact: {0}'),
});
