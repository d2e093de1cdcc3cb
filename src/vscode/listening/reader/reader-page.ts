import * as vscode from 'vscode';
import type { ReaderList, ReaderPost } from '../../../core/listening/index.ts';
import type { ReaderRow, ReaderWords, Shown, ToReaderPage } from '../../../webview/reader/messages.ts';
import { localize } from '../../platform/localize.ts';
import type { ReaderState } from '../listening-files.ts';
import { dayText, networkName, numberText } from '../wording.ts';

/** How the core reads a post; the core is loaded with the room. */
export interface PostReading {
  readonly authorName: (author: string | null) => string | undefined;
  readonly usesOf: (post: Pick<ReaderPost, 'intents'>) => { readonly ai: boolean; readonly archive: boolean };
}

/** The reader's list and what it was taught, as its page shows them. @param said for screen readers */
export function readerPage(
  { posts, total }: ReaderList,
  taught: ReaderState,
  reading: PostReading,
  said: string,
): ToReaderPage {
  const kept = posts.filter(({ keep }) => keep === true).length;
  const hidden = posts.filter(({ keep }) => keep === false).length;
  return {
    about: aboutOrder(kept, hidden, taught.lookingFor),
    counts: {
      new: numberText(total - kept - hidden),
      kept: numberText(kept),
      hidden: numberText(hidden),
    },
    lookingFor: taught.lookingFor,
    ignoredWords: taught.ignoredWords,
    rows: posts.map((post) => rowOf(post, reading)),
    said,
    words: wordsOfPage(),
  };
}

/** The page while posts are read for the first time. */
export const readingPage = (): ToReaderPage => ({
  ...{ about: vscode.l10n.t('Reading posts…'), counts: { new: '', kept: '', hidden: '' } },
  ...{ lookingFor: '', ignoredWords: [], rows: [], said: '', words: wordsOfPage() },
});

function aboutOrder(kept: number, hidden: number, lookingFor: string): string {
  if (kept + hidden === 0)
    return lookingFor === ''
      ? vscode.l10n.t('Newest first. The order follows what you keep and hide, and what you look for.')
      : vscode.l10n.t('Ranked by what you look for. Keep and hide posts to make it better.');
  const counts = localize('Ranked by {0} kept and {1} hidden posts', kept, hidden);
  return lookingFor === ''
    ? vscode.l10n.t('{0}, on this machine.', counts)
    : vscode.l10n.t('{0}, and by what you look for, on this machine.', counts);
}

const stateOf = ({ keep }: ReaderPost): Shown => (keep === undefined ? 'new' : keep ? 'kept' : 'hidden');

function rowOf(post: ReaderPost, { authorName, usesOf }: PostReading): ReaderRow {
  const { id, text, author, network, time, warning, reasons, copies } = post;
  const by = [
    authorName(author) ?? vscode.l10n.t('unknown author'),
    ...(network === 'feed' ? [post.source] : [networkName(network)]),
    ...(time === null ? [] : [dayText(time)]),
  ];
  const uses = usesOf(post);
  return {
    ...{ id, text, by: by.join(', '), warning: warning ?? '', state: stateOf(post) },
    notes: [
      ...copies.map((copy) =>
        vscode.l10n.t(
          'Also: {0}',
          [authorName(copy.author) ?? '', networkName(copy.network)].filter((part) => part !== '').join(', '),
        ),
      ),
      ...(uses.ai
        ? []
        : [
            vscode.l10n.t(
              'Its author allows no use by AI models: a quotation is kept out of requests to them.',
            ),
          ]),
      ...(uses.archive
        ? []
        : [vscode.l10n.t('Its author does not want it archived: a choice is remembered without its text.')]),
    ],
    reasons: reasons.flatMap(({ term, weight }) => (weight === 0 ? [] : [{ term, isFor: weight > 0 }])),
  };
}

const wordsOfPage = (): ReaderWords => ({
  shown: { new: vscode.l10n.t('New'), kept: vscode.l10n.t('Kept'), hidden: vscode.l10n.t('Hidden') },
  none: {
    new: vscode.l10n.t('No posts. Add an export of a feed with “Add a File to Listen To…”.'),
    kept: vscode.l10n.t('Nothing kept yet.'),
    hidden: vscode.l10n.t('Nothing hidden yet.'),
  },
  lookingFor: vscode.l10n.t('Looking for'),
  lookingForHint: vscode.l10n.t('such as: repairing leather bags'),
  keep: vscode.l10n.t('Keep'),
  hide: vscode.l10n.t('Hide'),
  undo: vscode.l10n.t('Undo'),
  kept: vscode.l10n.t('Kept'),
  hidden: vscode.l10n.t('Hidden'),
  actions: {
    quote: vscode.l10n.t('Quote into Draft'),
    answer: vscode.l10n.t('Answer This'),
    open: vscode.l10n.t('Open in File'),
    forget: vscode.l10n.t('Forget…'),
  },
  up: vscode.l10n.t('Up for'),
  down: vscode.l10n.t('Down for'),
  ignore: vscode.l10n.t('Ignore “{0}” when ranking', '{0}'),
  ignored: vscode.l10n.t('Ignored'),
  restore: vscode.l10n.t('Use “{0}” again when ranking', '{0}'),
  show: vscode.l10n.t('Show'),
  more: vscode.l10n.t('Show all'),
  less: vscode.l10n.t('Show less'),
});
