import * as vscode from 'vscode';
import type { ImpactPlace, RuleImpact } from '../../core/impact/impact-result.ts';
import type { ImpactView } from '../../webview/profile/messages.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { localize } from '../platform/localize.ts';

/** The most posts and drafts, and sentences of each, that are listed. */
const MOST_POSTS = 100;
const MOST_SENTENCES = 5;

/** Where a listed sentence opens. */
export interface SentencePlace {
  readonly uri: string;
  readonly line: number;
  /** Negative where only the line is known. */
  readonly offset: number;
}

interface ListedSentences extends Pick<ImpactView, 'posts' | 'rest'> {
  /** By the sentences' numbers. */
  readonly places: readonly SentencePlace[];
}

/** The sentences that a change would mark: open drafts first, then posts. */
export function impactSentences(
  { added: { posts, drafts } }: Pick<RuleImpact, 'added'>,
  brand: Pick<WorkspaceBrand, 'corpus'>,
): ListedSentences {
  const places: SentencePlace[] = [];
  const listed: ImpactView['posts'][number][] = [];
  const add = (
    title: string,
    detail: string,
    found: readonly ImpactPlace[],
    placeOf: (found: ImpactPlace) => SentencePlace,
  ): void => {
    const sentences = found.filter(
      ({ sentence }, at) => found.findIndex((other) => other.sentence === sentence) === at,
    );
    const quotes = sentences.slice(0, MOST_SENTENCES).map((place) => ({
      text: place.sentence?.trim() ?? vscode.l10n.t('This post must not be quoted. It can be opened.'),
      at: places.push(placeOf(place)) - 1,
    }));
    listed.push({ title, detail, quotes });
  };
  for (const { id, places: found } of drafts.slice(0, MOST_POSTS)) {
    const name = vscode.Uri.parse(id).path.split('/').at(-1) ?? id;
    add(name, vscode.l10n.t('Open draft'), found, ({ start }) => ({ uri: id, line: 0, offset: start }));
  }
  const shown = posts.slice(0, MOST_POSTS - listed.length);
  for (const { path, title, date, channel, line, offset, places: found } of shown) {
    const uri = vscode.Uri.joinPath(brand.corpus, path).toString();
    const detail = [date, channel].filter((part) => part !== undefined).join(' · ');
    add(title, detail, found, ({ start }) => ({ uri, line, offset: offset === undefined ? -1 : start }));
  }
  const rest = posts.length - shown.length;
  return { posts: listed, rest: rest > 0 ? localize('{0} more posts', rest) : '', places };
}
