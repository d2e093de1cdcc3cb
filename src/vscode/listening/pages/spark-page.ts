import * as vscode from 'vscode';
import type { ShownMention, Spark } from '../../../core/listening/index.ts';
import { localize } from '../../platform/localize.ts';
import type { WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';
import type { PageContent } from './page-content.ts';
import { numberText, timeText } from '../wording.ts';
import { bandPicture, hoursPicture } from './spark-pictures.ts';
import { commandLink, html, paragraphs } from './html.ts';

/** From here on a burst reads graver than what came before (as `describeSpark`). */
const GRAVE = 0.6;
/** Fewer earlier times are no rate. */
const FEW_EARLIER = 5;
/** The longest text of a mention that is shown, in UTF-16 units. */
const LONGEST = 600;

/** The evidence card of an unusual time: what, since when, how sure, words, mentions, copies, size, and what one may do. */
export function sparkPage(brand: WorkspaceBrand, spark: Spark | undefined): PageContent {
  if (!spark)
    return {
      title: vscode.l10n.t('Unusual mentions'),
      body: `<h1>${html(brand.name)}</h1><p>${html(vscode.l10n.t('This is no longer unusual: the files have changed, or were removed.'))}</p>`,
    };
  const { window } = spark;
  const about = window.terms.slice(0, 4).join(', ');
  const title = about === '' ? vscode.l10n.t('Unusual mentions') : vscode.l10n.t('Unusual: {0}', about);
  const rows: readonly (readonly [name: string, content: string])[] = [
    [vscode.l10n.t('What is unusual'), what(spark)],
    [vscode.l10n.t('Since when'), since(spark)],
    [vscode.l10n.t('How sure'), paragraphs(sure(spark))],
    [vscode.l10n.t('Words that rose'), words(spark)],
    [vscode.l10n.t('Tone'), tone(spark)],
    [vscode.l10n.t('Mentions that show it'), mentions(brand, spark)],
    [vscode.l10n.t('Copies'), copies(spark)],
    [vscode.l10n.t('How large it may become'), size(brand, spark)],
    [vscode.l10n.t('What you may do'), actions(brand, spark)],
  ];
  const shown = rows.filter(([, content]) => content !== '');
  return {
    title,
    body: `<h1>${html(title)}</h1>
<p class="quiet">${html(vscode.l10n.t('{0} · from files in {1} · worked out on this machine', brand.name, vscode.workspace.asRelativePath(vscode.Uri.joinPath(brand.uri, 'listening'))))}</p>
<dl class="rows">${shown.map(([name, content]) => `<dt>${html(name)}</dt><dd>${content}</dd>`).join('')}</dl>`,
  };
}

function what({ window, hours }: Spark): string {
  const { kind, observed, expected, peak } = window;
  const text =
    kind === 'numbers'
      ? expected === 0
        ? localize(
            '{0} mentions in the hour before {1}, where hardly any are usual.',
            numberText(observed),
            timeText(peak),
          )
        : localize(
            '{0} mentions in the hour before {1}, where {2} are usual.',
            ...[numberText(observed), timeText(peak), numberText(expected)],
          )
      : vscode.l10n.t('Few mentions, but more people than ever before use the same words.');
  return `${paragraphs([text])}${hoursPicture(hours, window)}`;
}

const since = ({ window: { start, alerted, end } }: Spark): string =>
  paragraphs([
    vscode.l10n.t('Since {0}; it could be known at {1}.', timeText(start), timeText(alerted)),
    vscode.l10n.t('Until {0}, as far as the files go.', timeText(end)),
  ]);

/** Figures of docs/figures.md, from exports that were judged by hand. */
const sure = ({ window: { kind } }: Spark): string[] =>
  kind === 'numbers'
    ? [
        vscode.l10n.t('More than in any day of the weeks before, and far above the same hour of other days.'),
        vscode.l10n.t(
          'In exports of five brands, such an alert was wrong about once in 30 weeks of one brand, and 12 of 17 unusual times were found. Expect less elsewhere.',
        ),
      ]
    : [
        vscode.l10n.t('By chance, over all words, this comes once a year.'),
        vscode.l10n.t('It was tested with invented exports only: there it found 4 of 4 and was never wrong.'),
      ];

const words = ({ window: { terms } }: Spark): string =>
  terms.map((term) => `<span class="word">${html(term)}</span>`).join('');

function tone({ window: { concern } }: Spark): string {
  if (concern === undefined) return '';
  const value = Math.round(concern * 100);
  return paragraphs([
    concern >= GRAVE
      ? vscode.l10n.t(
          'Graver than before ({0} of 100; 50 is the same). A hint for English texts, no judgement.',
          value,
        )
      : vscode.l10n.t(
          'Not clearly graver than before ({0} of 100; 50 is the same). A hint for English texts, no judgement.',
          value,
        ),
  ]);
}

const mentions = (brand: WorkspaceBrand, spark: Spark): string =>
  spark.mentions.map((mention) => quotation(brand, mention)).join('');

function quotation({ folder }: WorkspaceBrand, { id, text, time, source }: ShownMention): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `<blockquote><p>${html(shown)}</p><p class="quiet">${html(timeText(Date.parse(time)))} · ${commandLink('openMention', [folder, source, id], source, shown.slice(0, 60))}</p></blockquote>`;
}

function copies({ window: { coordination, kind }, mentions: shown }: Spark): string {
  if (shown.length === 0) return '';
  if (!coordination)
    return kind === 'words' || shown.length > 0
      ? paragraphs([vscode.l10n.t('No sign of copied wording.')])
      : '';
  return paragraphs([
    localize(
      '{0} mentions by {1} authors have at least half of their words in common. There may be a shared template, or one source; it says nothing about who is behind it.',
      coordination.mentions.length,
      coordination.authors,
    ),
  ]);
}

function size(brand: WorkspaceBrand, { window: { largest }, mostReposted, mentions: shown }: Spark): string {
  if (!largest)
    return shown.length === 0
      ? ''
      : paragraphs([vscode.l10n.t('Hardly reposted in these files, so nothing can be said.')]);
  const text = localize(
    'Its most reposted mention was reposted {0} times so far; {1} are likely in the end, {2} to {3} in 80 of 100 cases.',
    ...[largest.observed, largest.estimate, largest.low, largest.high].map(numberText),
  );
  return `${paragraphs([text])}${bandPicture(largest)}${mostReposted ? quotation(brand, mostReposted) : ''}`;
}

function actions(brand: WorkspaceBrand, { window, mentions: shown }: Spark): string {
  const { ended, of } = window.waiting;
  const here =
    of < FEW_EARLIER
      ? localize('These files have too few earlier times to say how they ended ({0}).', of)
      : localize('{0} of {1} earlier times in these files were back at the usual within a day.', ended, of);
  const elsewhere = vscode.l10n.t(
    'Elsewhere, the 20 largest of 80 online firestorms left no lasting change in who follows or mentions the target (Lamba, Malik and Pfeffer, 2015).',
  );
  const [first] = shown;
  return `<ul class="actions">
<li><strong>${html(vscode.l10n.t('Wait.'))}</strong> ${html(`${here} ${elsewhere}`)}</li>
<li><strong>${html(vscode.l10n.t('Look closer.'))}</strong> ${html(vscode.l10n.t('Read the mentions in full and around them.'))} ${first ? commandLink('openMention', [brand.folder, first.source, first.id], vscode.l10n.t('Open the mentions')) : ''}</li>
<li><strong>${html(vscode.l10n.t('Prepare a statement.'))}</strong> ${html(vscode.l10n.t('A draft in your voice that claims nothing, to be published only if it is needed.'))} ${commandLink('draftHoldingStatement', [brand.folder, window.alerted], vscode.l10n.t('Draft a Holding Statement'))}</li>
</ul>`;
}
