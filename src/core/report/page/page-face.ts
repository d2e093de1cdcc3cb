import type { Localize } from '../../base/localize.ts';
import type { PostPlace } from '../../voice/proof/report/index.ts';
import { html, type Html } from './html.ts';
import { postPlace, postTitle } from './report-words.ts';
import type { ReportPost } from '../voice-report.ts';

/** What the host provides for showing a report. */
export interface PageFace {
  readonly localize: Localize;
  /** Timbre's version. */
  readonly version: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** BCP 47 tag of the texts' language. */
  readonly language: string;
  /** The address that opens a place; undefined in a file, which is read elsewhere. */
  readonly link: (place: PostPlace) => string | undefined;
}

/** A post's title, which opens it, with day and channel, and its sentence. */
export function postLine(post: ReportPost, face: PageFace): Html {
  const where = postPlace(post, face.language);
  return html`${titleLink(post, face)}${where === '' ? '' : html` <span class="where">${where}</span>`}${
    post.sentence === undefined ? '' : html` <q>${post.sentence}</q>`
  }`;
}

export function titleLink(post: ReportPost, { localize, link }: PageFace): Html {
  const address = link(post.place);
  const title = postTitle(post, localize);
  return address === undefined ? html`<b>${title}</b>` : html`<a href="${address}">${title}</a>`;
}

/** What a chart's point says when it is pointed at. */
export function pointTitle(post: ReportPost, { localize, language }: PageFace): string {
  const [place, { sentence }] = [postPlace(post, language), post];
  return [postTitle(post, localize), place, sentence === undefined ? '' : `“${sentence}”`]
    .filter((part) => part !== '')
    .join('\n');
}
