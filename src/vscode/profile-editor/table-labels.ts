import * as vscode from 'vscode';
import type { FormTable, SectionId } from '../../core/brand/profile/form/index.ts';

export interface Label {
  readonly title: string;
  readonly about?: string;
}

/** The sections of the form, in its order. */
export const sectionLabels = (): Readonly<Record<SectionId, Label>> => ({
  brand: {
    title: vscode.l10n.t('Who We Are'),
    about: vscode.l10n.t('The brand in a few words. AI models are told this first.'),
  },
  traits: {
    title: vscode.l10n.t('Traits'),
    about: vscode.l10n.t('How the brand sounds, each with a sentence it could publish and one it would not.'),
  },
  terms: {
    title: vscode.l10n.t('Preferred Words'),
    about: vscode.l10n.t(
      'Words the brand uses, and those they replace. Drafts are marked where one should be used.',
    ),
  },
  banned: {
    title: vscode.l10n.t('Banned Words'),
    about: vscode.l10n.t(
      'Words and phrases the brand never uses. Drafts are marked, and Timbre never suggests them.',
    ),
  },
  pairs: {
    title: vscode.l10n.t('Before and After'),
    about: vscode.l10n.t('A sentence as the brand would not write it, and the same in its voice.'),
  },
  guidance: {
    title: vscode.l10n.t('Dos and Don’ts'),
    about: vscode.l10n.t('Advice for writers, one sentence each.'),
  },
  facts: {
    title: vscode.l10n.t('Facts'),
    about: vscode.l10n.t(
      'What writers may state, with its source. Claims that need evidence are in the ledger files.',
    ),
  },
  channels: {
    title: vscode.l10n.t('Channels'),
    about: vscode.l10n.t('Limits and words of the channels the brand publishes in.'),
  },
  audiences: {
    title: vscode.l10n.t('Audiences'),
    about: vscode.l10n.t('Groups of readers the brand writes for.'),
  },
  habits: {
    title: vscode.l10n.t('Learned Habits'),
    about: vscode.l10n.t('What was decided about habits that Timbre found in the posts.'),
  },
  consent: {
    title: vscode.l10n.t('Consent'),
    about: vscode.l10n.t('What may be done with posts that state no consent themselves.'),
  },
  corpus: {
    title: vscode.l10n.t('Corpus and Drafts'),
    about: vscode.l10n.t('Which files are posts, how they are read, and where drafts lie.'),
  },
  checks: {
    title: vscode.l10n.t('Checks'),
    about: vscode.l10n.t('How drafts are checked.'),
  },
});

/** Titles of tables, by the path without the channel's name. */
export function tableLabel({ id, path }: FormTable): Label {
  const channel = path[0] === 'channels' && path.length === 3 ? String(path[1]) : undefined;
  if (channel !== undefined)
    return path[2] === 'terms'
      ? { title: vscode.l10n.t('Preferred words in {0}', channel) }
      : { title: vscode.l10n.t('Banned words in {0}', channel) };
  return fixedLabels()[id] ?? { title: '' };
}

const fixedLabels = (): Readonly<Record<string, Label>> => ({
  '/': { title: vscode.l10n.t('The brand') },
  '/weAre': { title: vscode.l10n.t('We are'), about: vscode.l10n.t('For example “dry, never cold”.') },
  '/weAreNot': { title: vscode.l10n.t('We are not') },
  '/traits': { title: vscode.l10n.t('Traits') },
  '/terms': { title: vscode.l10n.t('Preferred words') },
  '/banned': { title: vscode.l10n.t('Banned words') },
  '/pairs': { title: vscode.l10n.t('Pairs') },
  '/dos': { title: vscode.l10n.t('Do') },
  '/donts': { title: vscode.l10n.t('Don’t') },
  '/facts': { title: vscode.l10n.t('Facts') },
  '/channels': { title: vscode.l10n.t('Channels') },
  '/audiences': { title: vscode.l10n.t('Audiences') },
  '/habits/confirmed': { title: vscode.l10n.t('Wanted') },
  '/habits/off': {
    title: vscode.l10n.t('Not wanted'),
    about: vscode.l10n.t('Drafts are not marked for leaving these.'),
  },
  '/consent': { title: vscode.l10n.t('All posts') },
  '/consent/paths': {
    title: vscode.l10n.t('Posts in some folders'),
    about: vscode.l10n.t('By where files lie below the corpus folder, such as letters/**.'),
  },
  '/consent/channels': {
    title: vscode.l10n.t('Posts in some channels'),
    about: vscode.l10n.t('Where several entries apply to a post, what all of them allow.'),
  },
  '/consent/dates': {
    title: vscode.l10n.t('Posts of some time'),
    about: vscode.l10n.t('By date, such as 2019, 2019-03..2021 or ..2018.'),
  },
  '/corpus/include': {
    title: vscode.l10n.t('Learn anyway'),
    about: vscode.l10n.t(
      'Files or folders that look unpublished or like no posts. * stands for any part of a name.',
    ),
  },
  '/corpus/exclude': {
    title: vscode.l10n.t('Leave out'),
    about: vscode.l10n.t('Files or folders not to learn.'),
  },
  '/corpus/weights': {
    title: vscode.l10n.t('Weights'),
    about: vscode.l10n.t('How often posts count, 1 to 5, by where their files lie, such as 2026/**.'),
  },
  '/corpus/columns': {
    title: vscode.l10n.t('Columns'),
    about: vscode.l10n.t('Which columns of a table hold what, where Timbre takes the wrong ones.'),
  },
  '/lookAlikes': {
    title: vscode.l10n.t('Look-alikes'),
    about: vscode.l10n.t('Folders with others’ posts to compare with. They teach the voice nothing.'),
  },
  '/drafts': {
    title: vscode.l10n.t('Drafts'),
    about: vscode.l10n.t(
      'Where drafts lie, beside folders called drafts. A slash at the start means the workspace.',
    ),
  },
  '/checks/rules': {
    title: vscode.l10n.t('Severity'),
    about: vscode.l10n.t('By rule, such as terms/banned, or by family of rules, such as terms.'),
  },
  '/checks/exempt': {
    title: vscode.l10n.t('Exemptions'),
    about: vscode.l10n.t('Texts that are never marked, such as a street’s name with a banned word.'),
  },
  '/checks/jurisdictions': {
    title: vscode.l10n.t('Jurisdictions'),
    about: vscode.l10n.t('Where drafts are published: country codes such as GB, and EU.'),
  },
});
