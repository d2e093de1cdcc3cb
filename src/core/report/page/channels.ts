import { channelMeasureName, type ChannelFigure } from '../../habits/index.ts';
import type { ReportChannel, VoiceReport } from '../voice-report.ts';
import { html, tableOf, type Html } from './html.ts';
import { postLine, type PageFace } from './page-face.ts';
import { readableNumber } from '../../base/readable.ts';

/** How the channels differ: in words with a post of each, then every figure side by side. */
export function channels(report: VoiceReport, face: PageFace): Html {
  const { localize } = face;
  const { channels: all } = report;
  const title = html`<h2 id="channels">${localize('Channels side by side')}</h2>`;
  if (all.length < 2)
    return html`<section aria-labelledby="channels">
      ${title}
      <p>${localize('Fewer than two channels have enough posts (5) to be compared.')}</p>
    </section>`;
  return html`<section class="page" aria-labelledby="channels">
    ${title} ${all.map((channel) => channelBlock(channel, face))}
    <h3>${localize('All figures')}</h3>
    <p>
      ${localize('Marked with ●: differs from the posts of all other channels, for a reader and by more than chance explains.')}
    </p>
    ${tableOf(
      [localize('What'), ...all.map((channel) => channelName(channel, face))],
      [
        [localize('posts measured'), ...all.map(({ posts }) => readableNumber(posts, face.language))],
        ...(all[0]?.figures ?? []).flatMap((figure, at) => {
          const figures = all.flatMap((channel) => channel.figures[at] ?? []);
          return figures.every(({ here }) => here === 0)
            ? []
            : [[rowName(figure, face), ...figures.map((each) => cell(each, face))]];
        }),
      ],
    )}
  </section>`;
}

function channelBlock(channel: ReportChannel, face: PageFace): Html {
  const { localize } = face;
  const { differences } = channel;
  return html`<div class="channel">
    <h3>${channelName(channel, face)}</h3>
    ${
      differences.length === 0
        ? html`<p>
            ${localize('In these figures it differs from the other channels by no more than chance explains.')}
          </p>`
        : html`<ul>
            ${differences.map(
              ({ text, example }) =>
                html`<li>
                  ${text}${example ? html`<br /><span class="example">${postLine(example, face)}</span>` : ''}
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}

export const channelName = ({ name }: Pick<ReportChannel, 'name'>, { localize }: PageFace): string =>
  name === '' ? localize('no channel') : name;

function rowName({ measure, unit }: ChannelFigure, { localize }: PageFace): string {
  const name = channelMeasureName(measure, localize);
  switch (unit) {
    case 'words-a-post':
    case 'words-a-sentence':
      return name;
    case 'in-words':
      return localize('{0}, in 1,000 words', name);
    case 'posts':
      return localize('{0}, in posts of 100', name);
  }
}

const cell = ({ here, isClear }: ChannelFigure, { language }: PageFace): string =>
  `${isClear ? '● ' : ''}${readableNumber(Math.round(here), language)}`;
