import * as vscode from 'vscode';
import type { CommunityHealth } from '../../../core/listening/communities/judge-communities.ts';
import type { ListeningReport } from '../../../core/listening/index.ts';
import { localize } from '../../platform/localize.ts';
import type { WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';
import type { PageContent } from './page-content.ts';
import { dayText, percent } from '../wording.ts';
import { commandLink, html } from './html.ts';

const WIDTH = 260;
const HEIGHT = 70;
const MONTHS = 6;

/** Communities as small multiples: how likely each is to hold no event, month by month, and why. Of those under five people nothing is said. */
export function communitiesPage(
  brand: WorkspaceBrand,
  { communities, communitiesAsOf }: ListeningReport,
): PageContent {
  const title = vscode.l10n.t('Communities: {0}', brand.name);
  if (communities.length === 0)
    return {
      title,
      body: `<h1>${html(title)}</h1><p>${html(vscode.l10n.t('There is no file of community events yet: a table with the columns community, date and people, one event a row.'))}</p><p>${commandLink('addListeningFile', [brand.folder], vscode.l10n.t('Add a File to Listen To…'))}</p>`,
    };
  const said = communities.filter(({ risk }) => risk !== null);
  const withheld = communities.filter(({ risk }) => risk === null);
  return {
    title,
    body: `<h1>${html(title)}</h1>
<p class="quiet">${html(
      aboutCurves(
        said.some(({ isLearned }) => isLearned),
        dayText(communitiesAsOf ?? ''),
      ),
    )}</p>
<ul class="grid">${said.map((health) => cellOf(brand, health)).join('')}</ul>
${withheld.length === 0 ? '' : `<h2>${html(vscode.l10n.t('Nothing is said'))}</h2><p>${html(vscode.l10n.t('No event of the last 365 days had five people, and of fewer than five nothing is said.'))}</p><p class="quiet">${html(localize('{0} communities', withheld.length))}: ${html(withheld.map(({ community }) => community).join(', '))}</p>`}`,
  };
}

const aboutCurves = (isLearned: boolean, day: string): string =>
  isLearned
    ? vscode.l10n.t(
        'As of {0}. Each curve is the chance that no event has come, over the next 180 days. It is learned from these files alone and is no certainty: on test data, of the fifth with the highest risk, 73 of 100 fell silent.',
        day,
      )
    : vscode.l10n.t(
        'As of {0}. Each curve is the chance that no event has come, over the next 180 days. These files are too short to learn from, so it follows from each community’s own last half-year alone: a rough guide.',
        day,
      );

function cellOf({ folder }: WorkspaceBrand, { community, risk, survival, reasons }: CommunityHealth): string {
  return `<li><h2>${html(community)}</h2>
<p><span class="risk">${html(percent(risk ?? 0))}</span> <span class="quiet">${html(vscode.l10n.t('likely silent for 180 days'))}</span></p>
${curve(survival)}
<ul>${reasons.map((reason) => `<li>${html(reason)}</li>`).join('')}</ul>
<p>${commandLink('draftForCommunity', [folder, community], vscode.l10n.t('Draft for This Community'), community)}</p></li>`;
}

/** The chance of silence falls from 1 at once to the risk after six months. */
function curve(survival: readonly number[]): string {
  const points = [1, ...survival].map(
    (chance, month) =>
      `${((month / MONTHS) * WIDTH).toFixed(1)},${(HEIGHT - chance * (HEIGHT - 4)).toFixed(1)}`,
  );
  const label = vscode.l10n.t(
    'Chance of no event after 30, 60, … 180 days: {0}',
    survival.map(percent).join(', '),
  );
  return `<svg role="img" aria-label="${html(label)}" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT + 16)}" width="${String(WIDTH)}"><line class="axis" x1="0" x2="${String(WIDTH)}" y1="${String(HEIGHT)}" y2="${String(HEIGHT)}"/><line class="axis" x1="0" x2="${String(WIDTH)}" y1="4" y2="4" stroke-dasharray="2 3"/><polyline class="curve" points="${points.join(' ')}"/><text x="0" y="${String(HEIGHT + 12)}">${html(vscode.l10n.t('now'))}</text><text x="${String(WIDTH)}" y="${String(HEIGHT + 12)}" text-anchor="end">${html(vscode.l10n.t('180 days'))}</text></svg>`;
}
