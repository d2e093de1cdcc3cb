import * as vscode from 'vscode';
import { KEY, VALUE, type FieldSpec, type FormTable } from '../../core/brand/profile/form/index.ts';
import type { ColumnView } from '../../webview/profile/messages.ts';

/** A column: its label, what to write in it, and its part of the width. */
type Column = readonly [label: string, hint: string, share: number];

/** The columns of a table as the page shows them. */
export const columnsOf = (table: FormTable): ColumnView[] =>
  table.fields.map((field) => {
    const [label, hint, share] = columnOf(table, field);
    const choices = (field.choices ?? []).map((value) => ({ value, label: choiceLabels()[value] ?? value }));
    return { label, hint, kind: field.kind, isRequired: field.required === true, share, choices };
  });

/** Names by which a first row of a pasted table is recognised, for each column: as shown, and as in the profile. */
export const columnTitles = (table: FormTable): string[][] =>
  table.fields.map((field) => [columnOf(table, field)[0], field.id, ...(OTHER_TITLES[field.id] ?? [])]);

/** Names that people give to columns in their own tables. */
const OTHER_TITLES: Readonly<Record<string, readonly string[]>> = {
  use: ['preferred', 'preferred term', 'preferred word', 'term', 'say', 'we say', 'approved'],
  insteadOf: ['not', 'avoid', 'replaces', 'we do not say', 'don’t say', 'instead of'],
  term: ['banned', 'banned word', 'word', 'phrase', 'avoid', 'never', 'forbidden'],
  why: ['reason', 'note', 'notes', 'comment', 'because', 'rationale'],
  text: ['fact', 'statement', 'claim'],
  source: ['evidence', 'url', 'link', 'proof'],
  expires: ['valid until', 'until', 'expiry', 'end'],
  name: ['trait'],
  before: ['wrong', 'original', 'not'],
  after: ['right', 'rewritten', 'better'],
};

const choiceLabels = (): Readonly<Record<string, string>> => ({
  off: vscode.l10n.t('Off'),
  information: vscode.l10n.t('Information'),
  warning: vscode.l10n.t('Warning'),
});

function columnOf({ id, path }: FormTable, field: FieldSpec): Column {
  const kind = path[0] === 'channels' && path.length === 3 ? `/${String(path[2])}` : id;
  return columnLabels()[`${kind}:${field.id}`] ?? plainLabels()[field.id] ?? [field.id, '', 2];
}

const plainLabels = (): Readonly<Record<string, Column>> => ({
  why: [vscode.l10n.t('Why'), vscode.l10n.t('Reason, shown to writers'), 4],
  notes: [vscode.l10n.t('Notes'), vscode.l10n.t('What is different about writing for it'), 5],
  description: [vscode.l10n.t('Description'), '', 4],
  learn: [vscode.l10n.t('Learn from them'), '', 1],
  quote: [vscode.l10n.t('Quote them'), '', 1],
  send: [vscode.l10n.t('Send them to AI'), '', 1],
  until: [vscode.l10n.t('Until'), 'YYYY-MM-DD', 1],
  [VALUE]: [vscode.l10n.t('Text'), '', 1],
});

const columnLabels = (): Readonly<Record<string, Column>> => ({
  '/:name': [vscode.l10n.t('Name'), vscode.l10n.t('As readers know it'), 1],
  '/:description': [
    vscode.l10n.t('Description'),
    vscode.l10n.t('What the brand is and who it is for, in one or two sentences'),
    1,
  ],
  '/:language': [vscode.l10n.t('Language'), vscode.l10n.t('For example en-GB'), 1],
  '/traits:name': [vscode.l10n.t('Trait'), vscode.l10n.t('One or two words'), 2],
  '/traits:description': [vscode.l10n.t('What it means'), vscode.l10n.t('For this brand'), 4],
  '/traits:do': [vscode.l10n.t('Like this'), vscode.l10n.t('A sentence the brand could publish'), 4],
  '/traits:dont': [vscode.l10n.t('Not like this'), vscode.l10n.t('The same as it would not write it'), 4],
  '/terms:use': [vscode.l10n.t('Use'), vscode.l10n.t('Preferred word'), 2],
  '/terms:insteadOf': [vscode.l10n.t('Instead of'), vscode.l10n.t('Words with commas between them'), 3],
  '/banned:term': [vscode.l10n.t('Word or phrase'), vscode.l10n.t('A word or phrase'), 2],
  '/pairs:before': [vscode.l10n.t('Before'), vscode.l10n.t('As the brand would not write it'), 5],
  '/pairs:after': [vscode.l10n.t('After'), vscode.l10n.t('The same in its voice'), 5],
  '/pairs:why': [vscode.l10n.t('Why'), vscode.l10n.t('What the change shows'), 3],
  '/pairs:channel': [vscode.l10n.t('Channel'), vscode.l10n.t('Any'), 2],
  '/facts:text': [vscode.l10n.t('Fact'), vscode.l10n.t('A sentence'), 6],
  '/facts:source': [vscode.l10n.t('Source'), vscode.l10n.t('File of the brand, or address'), 4],
  '/facts:expires': [vscode.l10n.t('Expires'), 'YYYY-MM-DD', 2],
  '/facts:id': [vscode.l10n.t('Short name'), '', 2],
  [`/channels:${KEY}`]: [vscode.l10n.t('Channel'), vscode.l10n.t('For example newsletter'), 2],
  '/channels:maxCharacters': [vscode.l10n.t('Most characters'), '', 2],
  '/channels:minCharacters': [vscode.l10n.t('Least characters'), '', 2],
  '/channels:maxWords': [vscode.l10n.t('Most words'), '', 2],
  '/channels:minWords': [vscode.l10n.t('Least words'), '', 2],
  '/channels:maxHashtags': [vscode.l10n.t('Most hashtags'), '', 2],
  '/channels:maxSegments': [vscode.l10n.t('Most SMS parts'), '', 2],
  '/channels:maxSubject': [vscode.l10n.t('Longest subject'), vscode.l10n.t('Characters'), 2],
  '/channels:maxPreheader': [vscode.l10n.t('Longest preheader'), vscode.l10n.t('Characters'), 2],
  '/channels:opening': [vscode.l10n.t('Begins with'), vscode.l10n.t('A line'), 3],
  '/channels:closing': [vscode.l10n.t('Ends with'), vscode.l10n.t('For example how to unsubscribe'), 3],
  [`/audiences:${KEY}`]: [vscode.l10n.t('Audience'), vscode.l10n.t('For example beginners'), 2],
  '/audiences:description': [vscode.l10n.t('Who they are'), vscode.l10n.t('And what they want'), 5],
  [`/consent/paths:${KEY}`]: [vscode.l10n.t('Files'), vscode.l10n.t('For example letters/**'), 3],
  [`/consent/channels:${KEY}`]: [vscode.l10n.t('Channel'), vscode.l10n.t('For example newsletter'), 3],
  [`/consent/dates:${KEY}`]: [vscode.l10n.t('Dates'), vscode.l10n.t('For example 2019-03..2021'), 3],
  [`/corpus/weights:${KEY}`]: [vscode.l10n.t('Files'), vscode.l10n.t('For example 2026/**'), 4],
  [`/corpus/weights:${VALUE}`]: [vscode.l10n.t('Weight'), vscode.l10n.t('1 to 5'), 1],
  [`/corpus/columns:${KEY}`]: [vscode.l10n.t('File'), vscode.l10n.t('For example posts.csv'), 3],
  '/corpus/columns:text': [vscode.l10n.t('Text'), '', 2],
  '/corpus/columns:title': [vscode.l10n.t('Title'), '', 2],
  '/corpus/columns:date': [vscode.l10n.t('Date'), '', 2],
  '/corpus/columns:channel': [vscode.l10n.t('Channel'), '', 2],
  '/corpus/columns:author': [vscode.l10n.t('Author'), '', 2],
  '/corpus/columns:consent': [vscode.l10n.t('Consent'), '', 2],
  [`/checks/rules:${KEY}`]: [vscode.l10n.t('Rule'), vscode.l10n.t('For example terms/banned'), 4],
  [`/checks/rules:${VALUE}`]: [vscode.l10n.t('Severity'), '', 2],
  '/checks/exempt:text': [vscode.l10n.t('Text'), vscode.l10n.t('That would be marked'), 3],
  '/checks/exempt:rules': [vscode.l10n.t('Rules'), vscode.l10n.t('* for all'), 2],
  '/checks/exempt:reason': [vscode.l10n.t('Reason'), vscode.l10n.t('Why it is right here'), 4],
  '/checks/exempt:until': [vscode.l10n.t('Until'), 'YYYY-MM-DD', 2],
  [`/weAre:${VALUE}`]: [vscode.l10n.t('We are'), vscode.l10n.t('A few words'), 1],
  [`/weAreNot:${VALUE}`]: [vscode.l10n.t('We are not'), vscode.l10n.t('A few words'), 1],
  [`/dos:${VALUE}`]: [vscode.l10n.t('Do'), vscode.l10n.t('What writers should do'), 1],
  [`/donts:${VALUE}`]: [vscode.l10n.t('Don’t'), vscode.l10n.t('What writers should not do'), 1],
});
