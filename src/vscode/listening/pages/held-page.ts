import * as vscode from 'vscode';
import type { ListeningReport, SourceSummary } from '../../../core/listening/index.ts';
import { localize } from '../../platform/localize.ts';
import type { WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';
import { dayText, numberText, sizeText } from '../wording.ts';
import { commandLink, html } from './html.ts';
import type { PageContent } from './page-content.ts';

/** What is held besides files to listen to. */
export interface HeldCounts {
  /** Posts of the brand by what may be done with them. */
  readonly posts: {
    readonly learned: number;
    readonly quoted: number;
    readonly sent: number;
    readonly others: number;
  };
  /** What the reader of feeds was taught. */
  readonly taught: {
    readonly kept: number;
    readonly hidden: number;
    readonly lookingFor: string;
    readonly ignoredWords: readonly string[];
  };
  /** Requests to AI models that are logged. */
  readonly requests: number;
}

/** What is held of whom, from which file, used for what, and how it is forgotten. */
export function heldPage(brand: WorkspaceBrand, report: ListeningReport, counts: HeldCounts): PageContent {
  const title = vscode.l10n.t('What Timbre holds: {0}', brand.name);
  const given = [{ folder: brand.folder }];
  return {
    title,
    body: `<h1>${html(title)}</h1>
<p class="quiet">${html(vscode.l10n.t('All of it is on this machine, in files that you can open. Nothing is fetched, and nothing is sent unless you choose an AI model.'))}</p>
<p>${commandLink('exportHeld', given, vscode.l10n.t('Export All That Is Held…'))}</p>
<h2>${html(vscode.l10n.t('What others wrote'))}</h2>
${sourcesTable(brand, report.sources)}
<p>${commandLink('forgetPost', [brand.folder], vscode.l10n.t('Forget a Mention or Post…'))} <span class="quiet">${html(vscode.l10n.t('by some of its words or its id, in all files, and what was chosen about it'))}</span></p>
<p>${commandLink('forgetAuthor', [brand.folder], vscode.l10n.t('Forget an Author…'))} <span class="quiet">${html(vscode.l10n.t('by name, handle or hash, in all files, as if they had never been in them'))}</span></p>
<p class="quiet">${html(vscode.l10n.t('Authors of mentions are hashes, made with a secret of this machine. Authors of posts of feeds are named, as a quotation has to name them. Names within texts stand as they were written.'))}</p>
<h2>${html(vscode.l10n.t('What the ranking of feeds was taught'))}</h2>
${taughtTable(brand, counts.taught)}
<h2>${html(vscode.l10n.t('The brand’s own posts'))}</h2>
${table(
  [vscode.l10n.t('Used for'), vscode.l10n.t('Posts')],
  [
    [html(vscode.l10n.t('Learned: the voice, ideas, plans')), number(counts.posts.learned)],
    [html(vscode.l10n.t('Of these quoted as evidence and in suggestions')), number(counts.posts.quoted)],
    [html(vscode.l10n.t('Of these sent to an AI model, where one is chosen')), number(counts.posts.sent)],
    [html(vscode.l10n.t('Not learned, and nothing is kept of them')), number(counts.posts.others)],
  ],
)}
<p>${commandLink('showPosts', given, vscode.l10n.t('Show Posts'))} <span class="quiet">${html(vscode.l10n.t('A post that is removed there, or whose consent ends, leaves nothing behind.'))}</span></p>
<h2>${html(vscode.l10n.t('What was sent'))}</h2>
${table(
  [vscode.l10n.t('What'), vscode.l10n.t('How many'), vscode.l10n.t('Used for'), ''],
  [
    [
      html(vscode.l10n.t('Requests to AI models, of all brands')),
      number(counts.requests),
      html(vscode.l10n.t('so that you can read what was sent')),
      counts.requests === 0
        ? ''
        : `${commandLink('showRequestLog', [], vscode.l10n.t('Show'))} · ${commandLink('clearRequestLog', [], vscode.l10n.t('Clear'))}`,
    ],
  ],
)}`,
  };
}

function sourcesTable({ folder }: WorkspaceBrand, sources: readonly SourceSummary[]): string {
  if (sources.length === 0)
    return `<p>${html(vscode.l10n.t('Nothing. There are no files to listen to.'))}</p>`;
  return table(
    [
      ...[vscode.l10n.t('File'), vscode.l10n.t('Holds'), vscode.l10n.t('Of')],
      ...[vscode.l10n.t('Until'), vscode.l10n.t('Used for'), ''],
    ],
    sources.map((source) => [
      commandLink('openMention', [folder, source.name, ''], source.name),
      html(source.fault === undefined ? sizeText(source) : vscode.l10n.t('cannot be read')),
      html(source.people === 0 ? '' : localize('{0} people', numberText(source.people))),
      html(source.last === undefined ? '' : dayText(source.last)),
      html(useOf(source)),
      commandLink('forgetListening', [folder, 'source', source.name], vscode.l10n.t('Forget'), source.name),
    ]),
  );
}

function taughtTable({ folder }: WorkspaceBrand, taught: HeldCounts['taught']): string {
  const { kept, hidden, lookingFor, ignoredWords } = taught;
  const use = html(vscode.l10n.t('in which order you read posts; never the voice'));
  const forget = (part: string, about: string): string =>
    commandLink('forgetTaught', [folder, part], vscode.l10n.t('Forget'), about);
  const file = (name: string): string => commandLink('openMention', [folder, name, ''], name);
  const rows = [
    ...(kept + hidden === 0
      ? []
      : [
          [
            html(localize('{0} kept and {1} hidden posts', kept, hidden)),
            file('reader-choices.jsonl'),
            use,
            forget('choices', vscode.l10n.t('kept and hidden posts')),
          ],
        ]),
    ...(lookingFor === ''
      ? []
      : [
          [
            html(vscode.l10n.t('Looking for “{0}”', lookingFor)),
            file('reader-looking-for.txt'),
            use,
            forget('looking-for', lookingFor),
          ],
        ]),
    ...(ignoredWords.length === 0
      ? []
      : [
          [
            html(vscode.l10n.t('Ignored words: {0}', ignoredWords.join(', '))),
            file('reader-ignored-words.txt'),
            use,
            forget('ignored-words', vscode.l10n.t('ignored words')),
          ],
        ]),
  ];
  if (rows.length === 0)
    return `<p>${html(vscode.l10n.t('Nothing. No post was kept or hidden, nothing is looked for.'))}</p>`;
  const names = [vscode.l10n.t('What'), vscode.l10n.t('File'), vscode.l10n.t('Used for'), ''];
  const model = commandLink('showRankingModel', [folder], vscode.l10n.t('Show the Ranking Model'));
  return `${table(names, rows)}<p>${model} <span class="quiet">${html(vscode.l10n.t('the weights of words that follow from these; stored nowhere, so forgetting them forgets it'))}</span></p>`;
}

function useOf({ kind }: SourceSummary): string {
  if (kind === 'feed') return vscode.l10n.t('what you read in “Feeds”; never the voice');
  if (kind === 'events') return vscode.l10n.t('which communities may fall silent');
  return kind === undefined ? '' : vscode.l10n.t('what is unusual; never the voice');
}

const number = (value: number): string => html(numberText(value));

/** A column of actions has no name, and readers of screens are not to hear an empty one. */
const heading = (name: string): string => (name === '' ? '<td></td>' : `<th scope="col">${html(name)}</th>`);

/** In a narrow page a row is a block, in which each cell is named. @param rows cells of trusted HTML */
const table = (names: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<table><thead><tr>${names.map(heading).join('')}</tr></thead><tbody>${rows
    .map(
      (cells) =>
        `<tr>${cells.map((cell, at) => `<td data-name="${html(names[at] ?? '')}">${cell}</td>`).join('')}</tr>`,
    )
    .join('')}</tbody></table>`;
