import * as vscode from 'vscode';
import type { ScoreReport } from '../../service/engine/index.ts';
import {
  comparison,
  contributionName,
  explainFacet,
  facetName,
  FACETS,
  type Contribution,
  type Facet,
  type FacetAccount,
  type FacetPercentiles,
} from '../../core/voice/index.ts';
import { bandName } from './describe-score.ts';
import { localize } from '../platform/localize.ts';

export interface FacetItem extends vscode.QuickPickItem {
  readonly facet: Facet;
}

/** Below this percentile, what counts against a facet is described first. */
const LOW = 25;

/**
 * The facets of a draft, worst first, followed by those that it is too short for; the accounts may not be
 * available yet.
 */
export function facetItems(
  score: Pick<ScoreReport, 'facetStandings' | 'words' | 'channel'>,
  accounts: readonly FacetAccount[],
): FacetItem[] {
  const { facetStandings } = score;
  if (!facetStandings) return [];
  const rankOf = (facet: Facet): number => {
    const percentile = facetStandings[facet];
    return 'percentile' in percentile ? percentile.percentile : Infinity;
  };
  const inOrder = FACETS.toSorted((a, b) => (rankOf(a) === rankOf(b) ? 0 : rankOf(a) - rankOf(b)));
  return inOrder.map((facet) => {
    const standing = facetStandings[facet];
    const account = accounts.find((one) => one.facet === facet);
    const side = 'percentile' in standing && standing.percentile >= LOW ? 'inFavour' : 'against';
    return {
      facet,
      label: facetName(facet, localize),
      description: describePercentile(standing, score),
      ...(account && { detail: capitalized(explainFacet(account, side, localize)) }),
    };
  });
}

function describePercentile(
  standing: FacetPercentiles[Facet],
  { words, channel }: Pick<ScoreReport, 'words' | 'channel'>,
): string {
  if ('tooShort' in standing) return localize('{0} words; needs about {1}', words, standing.atLeastWords);
  if ('tooFewPosts' in standing)
    return channel === undefined
      ? vscode.l10n.t('too few posts of this length')
      : localize('too few {0} posts of this length', channel);
  return `${bandName(standing.percentile)} ${String(Math.round(standing.percentile))}`;
}

export interface ContributionItem extends vscode.QuickPickItem {
  readonly contribution?: Contribution;
}

/** The contributions to a facet: first what is off brand, then what is on brand, each with `buttons`. */
export function contributionItems(
  account: FacetAccount,
  buttons: readonly vscode.QuickInputButton[],
): ContributionItem[] {
  const group = (label: string, contributions: readonly Contribution[]): ContributionItem[] =>
    contributions.length === 0
      ? []
      : [
          { label, kind: vscode.QuickPickItemKind.Separator },
          ...contributions.map((contribution) => ({
            contribution,
            buttons,
            label: capitalized(contributionName(contribution, localize)),
            description: comparison(contribution, localize),
            ...detailOf(contribution),
          })),
        ];
  return [
    ...group(vscode.l10n.t('Off brand'), account.against),
    ...group(vscode.l10n.t('On brand'), account.inFavour),
  ];
}

function detailOf({ reason, place }: Contribution): { detail?: string } {
  if (reason.instead !== undefined)
    return {
      detail: localize(
        'This brand writes ‘{0}’ ({1} times).',
        reason.instead,
        reason.brand.insteadCount ?? 0,
      ),
    };
  return place ? {} : { detail: vscode.l10n.t('This draft uses it less than the brand does.') };
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
