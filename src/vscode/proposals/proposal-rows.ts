import * as vscode from 'vscode';
import {
  PROPOSAL_KINDS,
  type Confidence,
  type Proposal,
  type ProposalKind,
  type ProposedValue,
} from '../../core/proposals/index.ts';
import type { ReviewAction, ReviewRow, ReviewSection } from '../../webview/review/messages.ts';
import { localize } from '../platform/localize.ts';

export type Source = 'posts' | 'guide';

/** The sections of a page of proposals, questions between guide and posts first. */
export function proposalSections(
  proposals: readonly Proposal[],
  { source, accepted }: { readonly source: Source; readonly accepted: ReadonlySet<Proposal> },
): ReviewSection[] {
  const of = (section: string): ReviewRow[] =>
    proposals
      .filter((proposal) => sectionOf(proposal) === section)
      .map((proposal) => rowOf(proposal, { source, isAccepted: accepted.has(proposal) }));
  const asked = of('questions');
  const guesses = of('guesses');
  const missing = of('missing');
  return [
    ...(asked.length === 0
      ? []
      : [
          {
            id: 'questions',
            title: vscode.l10n.t('Guide and posts disagree'),
            about: vscode.l10n.t('Say which is right. The posts that do otherwise are listed as evidence.'),
            actions: [],
            rows: asked,
            folded: 'no' as const,
          },
        ]),
    ...PROPOSAL_KINDS.flatMap((kind): ReviewSection[] => {
      const rows = of(kind);
      if (rows.length === 0) return [];
      return [{ id: kind, ...KINDS[kind](), actions: actionsOfAll(rows), rows, folded: 'no' }];
    }),
    ...(missing.length === 0
      ? []
      : [
          {
            id: 'missing',
            title: vscode.l10n.t('Words that the posts never say'),
            about: vscode.l10n.t('Others use them often. Accepting one bans it.'),
            // Each question is answered by itself.
            actions: actionsOfAll(missing).filter(({ id }) => id === 'dismiss'),
            rows: missing,
            folded: 'no' as const,
          },
        ]),
    ...(guesses.length === 0
      ? []
      : [
          {
            id: 'guesses',
            title: vscode.l10n.t('Guesses from words never used'),
            about: vscode.l10n.t(
              'That a word is missing in the posts says little; these are the words that are missed most.',
            ),
            // A guess is accepted one by one only.
            actions: actionsOfAll(guesses).filter(({ id }) => id === 'dismiss'),
            rows: guesses,
            folded: 'yes' as const,
          },
        ]),
  ];
}

/** The id of the section that a proposal is shown in. */
export function sectionOf({ value, disagreement, isGuess, question }: Proposal): string {
  if (disagreement) return 'questions';
  if (question !== undefined) return 'missing';
  return isGuess === true ? 'guesses' : value.kind;
}

function rowOf(
  { id, value, confidence, evidence, disagreement, question = disagreement?.question }: Proposal,
  { source, isAccepted }: { readonly source: Source; readonly isAccepted: boolean },
): ReviewRow {
  const shown = disagreement && disagreement.posts.length > 0 ? disagreement.posts : evidence;
  const stated = disagreement ? evidence[0] : undefined;
  return {
    id,
    text: inWords(value),
    detail: stated ? vscode.l10n.t('The guide: “{0}” ({1})', stated.text, stated.place) : detailOf(value),
    badge: isAccepted ? vscode.l10n.t('accepted') : confidenceOf(confidence, source),
    state: isAccepted ? 'accepted' : 'open',
    question: question ?? '',
    evidence: shown.map(({ text, place, path }) => ({
      ...{ text, place, actions: [] },
      opens: path === undefined ? 'no' : 'yes',
    })),
    actions: isAccepted ? [undoAction()] : disagreement ? answers() : oneActions(),
  };
}

const action = (id: string, label: string, key: string, tip = ''): ReviewAction => ({ id, label, key, tip });

const undoAction = (): ReviewAction =>
  action('undo', vscode.l10n.t('Undo'), 'u', vscode.l10n.t('Take it out of the profile again'));
const oneActions = (): ReviewAction[] => [
  action('accept', vscode.l10n.t('Accept'), 'a', vscode.l10n.t('Write it into the profile')),
  action('edit', vscode.l10n.t('Edit…'), 'e', vscode.l10n.t('Change it, then write it into the profile')),
  action('dismiss', vscode.l10n.t('Not for us'), 'n', notForUs()),
];
const actionsOfAll = (rows: readonly ReviewRow[]): ReviewAction[] =>
  rows.every(({ state }) => state !== 'open')
    ? []
    : [
        action('accept', vscode.l10n.t('Accept All'), ''),
        action('dismiss', vscode.l10n.t('None for Us'), '', notForUs()),
      ];
const notForUs = (): string => vscode.l10n.t('Leave it out, and do not propose it again');
const answers = (): ReviewAction[] => [
  action(
    'accept',
    vscode.l10n.t('The guide'),
    'g',
    vscode.l10n.t('Write what the guide says into the profile'),
  ),
  action(
    'posts',
    vscode.l10n.t('The posts'),
    'p',
    vscode.l10n.t('Leave out what the guide says, and do not ask again'),
  ),
  action(
    'later',
    vscode.l10n.t('Decide later'),
    'l',
    vscode.l10n.t('Ask again when the guide is imported again'),
  ),
];

function confidenceOf(confidence: Confidence, source: Source): string {
  if (source === 'guide') return confidence === 'high' ? '' : vscode.l10n.t('read between the lines');
  switch (confidence) {
    case 'high':
      return vscode.l10n.t('many posts show it');
    case 'medium':
      return vscode.l10n.t('several posts show it');
    case 'low':
      return vscode.l10n.t('a guess');
  }
}

/** What a proposal would put into the profile, in one line. */
export function inWords(value: ProposedValue): string {
  switch (value.kind) {
    case 'term':
      return vscode.l10n.t('“{0}”, not “{1}”', value.use, value.insteadOf.join('”, “'));
    case 'ban':
      return vscode.l10n.t('Never “{0}”', value.term);
    case 'trait':
      return value.name;
    case 'pair':
      return vscode.l10n.t('“{0}” becomes “{1}”', value.before, value.after);
    case 'channel':
      return limitsInWords(value);
    case 'habit':
    case 'description':
    case 'we-are':
    case 'we-are-not':
    case 'do':
    case 'dont':
      return value.text;
  }
}

function limitsInWords({
  channel,
  maxCharacters,
  maxHashtags,
  notes,
}: Extract<ProposedValue, { kind: 'channel' }>): string {
  const limits = [
    ...(maxCharacters === undefined ? [] : [localize('at most {0} characters', maxCharacters)]),
    ...(maxHashtags === undefined ? [] : [localize('at most {0} hashtags', maxHashtags)]),
    ...(maxCharacters === undefined && maxHashtags === undefined && notes !== undefined ? [notes] : []),
  ];
  return vscode.l10n.t('{0}: {1}', channel, limits.join(', '));
}

function detailOf(value: ProposedValue): string {
  if ('why' in value) return value.why ?? '';
  return value.kind === 'trait' ? (value.description ?? '') : '';
}

interface KindTexts {
  readonly title: string;
  readonly about: string;
}

const KINDS: Readonly<Record<ProposalKind, () => KindTexts>> = {
  description: () => ({
    title: vscode.l10n.t('What the brand says of itself'),
    about: vscode.l10n.t('A sentence of its posts, for the description in the profile.'),
  }),
  'we-are': () => ({ title: vscode.l10n.t('We are'), about: vscode.l10n.t('How the brand is.') }),
  'we-are-not': () => ({ title: vscode.l10n.t('We are not'), about: vscode.l10n.t('How the brand is not.') }),
  trait: () => ({
    title: vscode.l10n.t('Traits'),
    about: vscode.l10n.t('What the voice is like, with the figures that show it.'),
  }),
  term: () => ({
    title: vscode.l10n.t('Words to use'),
    about: vscode.l10n.t('Once accepted, drafts that have the other word are marked.'),
  }),
  ban: () => ({
    title: vscode.l10n.t('Words never to use'),
    about: vscode.l10n.t('Once accepted, drafts that have one are marked.'),
  }),
  habit: () => ({
    title: vscode.l10n.t('Habits'),
    about: vscode.l10n.t('What the posts do. Accepting one says that it is meant.'),
  }),
  do: () => ({
    title: vscode.l10n.t('Do'),
    about: vscode.l10n.t('Rules to follow, as the guide words them.'),
  }),
  dont: () => ({
    title: vscode.l10n.t('Don’t'),
    about: vscode.l10n.t('What to avoid, as the guide words it.'),
  }),
  pair: () => ({
    title: vscode.l10n.t('Before and after'),
    about: vscode.l10n.t('Examples of a text put into the brand’s voice.'),
  }),
  channel: () => ({
    title: vscode.l10n.t('Channels'),
    about: vscode.l10n.t('Limits by channel; drafts beyond one are marked.'),
  }),
};
