import * as vscode from 'vscode';
import type { CorpusReport, FileReport } from '../../core/brand-model/reports/corpus-report.ts';
import type { BrandSummary } from '../../core/brand-model/reports/summary.ts';
import type { CorpusWords, FileAction, ToCorpusPage } from '../../webview/corpus/messages.ts';
import { localize } from '../platform/localize.ts';

type Section = ToCorpusPage['sections'][number];

/** Converts the engine's reports to the page's data. */
export const corpusPage = (summary: BrandSummary, report: CorpusReport): ToCorpusPage => ({
  title: vscode.l10n.t('What Timbre learned from {0}', summary.name),
  summary: summaryLines(summary),
  words: corpusWords(),
  files: report.files.map((file) => ({
    path: file.path,
    state: file.state,
    posts: file.posts === 0 ? '' : countOfPosts(file.posts),
    notes: file.notes,
    actions: actionsFor(file),
  })),
  sections: [
    copiedSection(report),
    repeatedSection(report),
    quotationSection(report),
    restrictedSection(report),
    channelSection(summary),
  ].filter(({ rows }) => rows.length > 0),
});

const countOfPosts = (posts: number): string =>
  posts === 1 ? vscode.l10n.t('1 post') : localize('{0} posts', posts.toLocaleString(vscode.env.language));

function summaryLines({ posts, words, files, firstDate, lastDate, unquotable }: BrandSummary): string[] {
  if (posts === 0)
    return [
      vscode.l10n.t('Nothing yet. Put published posts into the brand’s corpus folder, or import a download.'),
    ];
  const lines = [
    localize(
      '{0} with {1} words, read from {2} files, {3} to {4}. Kept on this machine only.',
      countOfPosts(posts),
      words.toLocaleString(vscode.env.language),
      files.length,
      firstDate ?? '?',
      lastDate ?? '?',
    ),
  ];
  if (unquotable > 0)
    lines.push(vscode.l10n.t('{0} may be learned from but never quoted.', countOfPosts(unquotable)));
  return lines;
}

const corpusWords = (): CorpusWords => ({
  files: vscode.l10n.t('Files'),
  all: vscode.l10n.t('All'),
  states: {
    learned: vscode.l10n.t('Learned'),
    partly: vscode.l10n.t('Partly learned'),
    'left-out': vscode.l10n.t('Left out'),
    'not-read': vscode.l10n.t('Not read'),
  },
  actions: {
    'take-in': vscode.l10n.t('Learn Anyway'),
    'leave-out': vscode.l10n.t('Leave Out'),
    'choose-column': vscode.l10n.t('Choose Column…'),
  },
  import: vscode.l10n.t('Import Posts…'),
  none: vscode.l10n.t('No files.'),
});

function actionsFor({ state, isTable, canTakeIn }: FileReport): FileAction[] {
  const actions: FileAction[] = [];
  if (canTakeIn) actions.push('take-in');
  if (state === 'learned' || state === 'partly') actions.push('leave-out');
  if (isTable) actions.push('choose-column');
  return actions;
}

const copiedSection = ({ copied }: CorpusReport): Section => ({
  title: vscode.l10n.t('Posted more than once'),
  about: vscode.l10n.t(
    'The same text in several places counts once, and is allowed only what every copy allows.',
  ),
  rows: copied.map(({ post, title, channels, copies }) => ({
    text: title,
    detail: localize(
      '{0} times: {1}',
      copies,
      channels.map((channel) => (channel === '' ? vscode.l10n.t('no channel') : channel)).join(', '),
    ),
    post,
  })),
});

const repeatedSection = ({ repeated }: CorpusReport): Section => ({
  title: vscode.l10n.t('Repeated passages'),
  about: vscode.l10n.t(
    'Footers and the like that several posts share are not part of the voice and are never offered.',
  ),
  rows: repeated.map(({ text, posts }) => ({
    text,
    detail: countOfPosts(posts.length),
    post: posts[0] ?? '',
  })),
});

const quotationSection = ({ quotations }: CorpusReport): Section => ({
  title: vscode.l10n.t('Quotations'),
  about: vscode.l10n.t('What others say in a post is not the brand’s voice.'),
  rows: quotations.map(({ post, text }) => ({ text, detail: '', post })),
});

const restrictedSection = ({ restricted }: CorpusReport): Section => ({
  title: vscode.l10n.t('Posts that may not be quoted'),
  about: vscode.l10n.t(
    'The voice is learned from them. They never appear as evidence, ghost text or in AI requests.',
  ),
  rows: restricted.map(({ post, title }) => ({ text: title, detail: '', post })),
});

const channelSection = ({ channels, channelShifts }: BrandSummary): Section => ({
  title: vscode.l10n.t('Channels'),
  about: vscode.l10n.t('Drafts for a channel that sounds different are compared with its own posts.'),
  rows: channels.map(([channel, posts]) => ({
    text: `${channel === '' ? vscode.l10n.t('No channel') : channel}: ${countOfPosts(posts)}`,
    detail: (channelShifts.find((shifted) => shifted.channel === channel)?.shifts ?? [])
      .map(({ text }) => text)
      .join(' · '),
    post: '',
  })),
});
