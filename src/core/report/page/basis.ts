import { ANGLES_RIGHT_IN_TEN, angleEntry, angleName } from '../../directions/index.ts';
import type { ReportAngle, VoiceReport } from '../voice-report.ts';
import { barChart } from './charts.ts';
import { readableDay, readableNumber } from '../../base/readable.ts';
import { channelName } from './channels.ts';
import { basisSentence } from './cover.ts';
import { chartOf, html, tableOf, type Html } from './html.ts';
import { postLine, type PageFace } from './page-face.ts';

/** Below this share of posts with a clear angle, an angle without posts says nothing. */
const LEAST_CLEAR = 0.5;

/** The angles that posts take and, where most have a clear one, those that none seems to take. */
export function angles(report: VoiceReport, face: PageFace): Html {
  const { localize } = face;
  const { angles: all, plain } = report;
  const used = all.filter(({ posts }) => posts > 0);
  const unused = all.filter(({ posts }) => posts === 0);
  const posts = (count: number): string => (count === 1 ? localize('1 post') : localize('{0} posts', count));
  const name = ({ id }: ReportAngle): string => angleName(id, localize);
  const clear = used.reduce((sum, angle) => sum + angle.posts, 0);
  if (clear < LEAST_CLEAR * (clear + plain))
    return html`<section aria-labelledby="angles">
      <h2 id="angles">${localize('Angles')}</h2>
      <p>
        ${localize('The angle is the kind of story a post tells; in {0} of {1} posts none is clear, so this page does not say which angles are unused.', plain, clear + plain)}
      </p>
      <ul>
        ${used.map(
          (angle) =>
            html`<li>
              ${name(angle)}, ${posts(angle.posts)}:
              ${angle.examples.slice(-1).map((post) => postLine(post, face))}
            </li>`,
        )}
      </ul>
    </section>`;
  return html`<section class="page" aria-labelledby="angles">
    <h2 id="angles">${localize('Angles used and unused')}</h2>
    <p>
      ${localize('The angle is the kind of story a post tells. Timbre names one only where it is sure: about {0} in 10 are right, and more than half are missed. In {1} posts none is clear.', ANGLES_RIGHT_IN_TEN, plain)}
    </p>
    ${
      used.length === 0
        ? ''
        : chartOf({
            title: localize('Angles that posts take.'),
            read: localize('Bars are numbers of posts.'),
            svg: barChart(
              localize('Posts by angle'),
              used.map((angle) => ({ name: name(angle), value: angle.posts, label: posts(angle.posts) })),
              [0, Math.max(...used.map((angle) => angle.posts))],
            ),
            figures: localize('The angles as a table, with posts'),
            table: tableOf(
              [localize('Angle'), localize('Posts'), localize('Examples')],
              used.map((angle) => [
                name(angle),
                String(angle.posts),
                html`${angle.examples.map((post) => html`<p>${postLine(post, face)}</p>`)}`,
              ]),
              [2],
            ),
          })
    }
    <h3>${localize('Angles that no post was seen to take')}</h3>
    <dl class="unused">
      ${unused.map(
        (angle) =>
          html`<div>
            <dt>${name(angle)}</dt>
            <dd>${angleEntry(angle.id).gist}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

const MOST_LEFT_OUT = 40;

/** What was learned from how many posts, and what is left out. */
export function basis(report: VoiceReport, face: PageFace): Html {
  const { localize, version, language } = face;
  const { basis: of, measured } = report;
  const rows = of.channels.map(([name, posts]) => [
    channelName({ name }, face),
    readableNumber(posts, language),
  ]);
  return html`<section class="page" aria-labelledby="basis">
    <h2 id="basis">${localize('What this rests on')}</h2>
    <p>
      ${basisSentence(of, face)}
      ${localize('They were read from {0} files; {1} of them are in English and were measured.', readableNumber(of.files, language), readableNumber(measured, language))}
    </p>
    ${of.unquotable > 0 ? html`<p>${localize('Posts that may be learned from but not quoted: {0}. They count in the figures; neither their titles nor their sentences are in this report.', of.unquotable)}</p>` : ''}
    ${tableOf([localize('Channel'), localize('Posts')], rows)}
    <h3>${localize('Left out')}</h3>
    ${
      of.leftOut.length === 0
        ? html`<p>${localize('Nothing: every file was learned.')}</p>`
        : html`<ul>
              ${of.leftOut.slice(0, MOST_LEFT_OUT).map(({ path, notes }) => html`<li><code>${path}</code> ${notes.join(' ')}</li>`)}
            </ul>
            ${
              of.leftOut.length > MOST_LEFT_OUT
                ? html`<p>${localize('and {0} more files', of.leftOut.length - MOST_LEFT_OUT)}</p>`
                : ''
            }`
    }
    <h3>${localize('How to read it')}</h3>
    <ul>
      <li>
        ${localize('General English is the average of many organisations’ published writing, held as statistics only.')}
      </li>
      <li>
        ${localize('Quotations, headings, fixed lines and passages that many posts repeat are not measured; a text posted several times counts once.')}
      </li>
      <li>
        ${localize('Changes over time and differences between channels are shown only where chance explains them less than once in about 1,000 tries.')}
      </li>
      <li>
        ${localize('Made by Timbre {0} on {1}, on one machine; nothing was sent anywhere.', version, readableDay(face.today, language))}
      </li>
    </ul>
  </section>`;
}
