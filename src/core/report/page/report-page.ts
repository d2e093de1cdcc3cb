import type { VoiceReport } from '../voice-report.ts';
import { angles, basis } from './basis.ts';
import { cover } from './cover.ts';
import { channels } from './channels.ts';
import { fingerprint, recognition } from './fingerprint.ts';
import { html, Html } from './html.ts';
import type { PageFace } from './page-face.ts';
import { PANEL_STYLE, REPORT_STYLE } from './style.ts';
import { time, typical } from './time.ts';

/** The report as markup without a document around it. @param actions markup that comes first */
const article = (report: VoiceReport, face: PageFace, actions: Html): Html =>
  html`<article class="timbre-report">
    ${actions}${[
      cover(report, face),
      channels(report, face),
      fingerprint(report, face),
      recognition(report, face),
      time(report, face),
      typical(report, face),
      angles(report, face),
      basis(report, face),
    ]}
  </article>`;

/** Links of a panel: their texts and addresses. */
export interface PanelAction {
  readonly text: string;
  readonly href: string;
}

/** The report for a panel, which has its own document and adds the style. */
export const reportForPanel = (
  report: VoiceReport,
  face: PageFace,
  actions: readonly PanelAction[],
): { readonly body: string; readonly style: string } => ({
  body: article(
    report,
    face,
    html`<p class="actions">${actions.map(({ text, href }) => html`<a href="${href}">${text}</a>`)}</p>`,
  ).text,
  style: REPORT_STYLE + PANEL_STYLE,
});

/**
 * The report as one file: opens offline, prints, runs no script, loads nothing. Posts that may not be quoted
 * appear in it only as figures.
 */
export function reportFile(report: VoiceReport, face: Omit<PageFace, 'link'>): string {
  const title = face.localize('How {0} sounds', report.brand);
  const body = article(report, { ...face, link: () => undefined }, html``);
  return html`<!DOCTYPE html>
    <html lang="${face.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="generator" content="Timbre ${face.version}" />
        <title>${title}</title>
        <style>
          ${new Html(REPORT_STYLE)}
        </style>
      </head>
      <body style="margin:0">
        ${body}
      </body>
    </html> `.text;
}
