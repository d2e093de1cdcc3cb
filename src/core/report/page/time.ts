import type { MeasureChange, ReportPost, StandingPost, VoiceReport } from '../voice-report.ts';
import { readableDay } from '../../base/readable.ts';
import { timeChart, type TimePoint } from './charts.ts';
import { chartOf, html, tableOf, type Html } from './html.ts';
import { pointTitle, postLine, titleLink, type PageFace } from './page-face.ts';
import { figure, measureName, postPlace, unitName } from './report-words.ts';

/** What changed between the older and the recent half of the posts, with the posts that moved it. */
export function time(report: VoiceReport, face: PageFace): Html {
  const { localize } = face;
  const { overTime, dated } = report;
  const head = html`<h2 id="time">${localize('What has changed')}</h2>`;
  if (!overTime)
    return html`<section aria-labelledby="time">
      ${head}
      <p>
        ${localize('{0} posts have a date; about 20 are needed to compare older posts with recent ones.', dated)}
      </p>
    </section>`;
  const { since, older, recent, changes } = overTime;
  const halves = localize(
    '{0} posts from before {1} were compared with {2} from then on.',
    older,
    readableDay(since, face.language),
    recent,
  );
  if (changes.length === 0)
    return html`<section aria-labelledby="time">
      ${head}
      <p>
        ${halves}
        ${localize('No figure of the fingerprint changed by more than chance explains: the voice is steady.')}
      </p>
    </section>`;
  return html`<section class="page" aria-labelledby="time">
    ${head}
    <p>${halves} ${localize('Shown is what changed by more than chance explains, the clearest first.')}</p>
    ${changes.map((change) => changeOf(change, face))}
  </section>`;
}

function changeOf(change: MeasureChange, face: PageFace): Html {
  const { localize } = face;
  const { measure, unit, before, after, periods, points, movers } = change;
  const name = measureName(measure, localize);
  const sentence = localize(
    '{0}: {1} before, {2} now ({3}).',
    name,
    figure(before),
    figure(after),
    unitName(unit, localize),
  );
  const values = points.map(({ value }) => value).sort((a, b) => a - b);
  // A single post far above all others would press the rest to the ground.
  const most =
    Math.max(...periods.map(({ value }) => value), values[Math.floor(values.length * 0.97)] ?? 0) * 1.15;
  return html`<h3>${sentence}</h3>
    ${chartOf({
      title: name,
      read: localize('Small rings are posts, squares are the figures of all posts of a period.'),
      svg: timeChart({
        name: sentence,
        points: points.flatMap(({ post, value }) => pointOf(post, value, face)),
        periods: periods.map(({ id, value }) => ({
          id: periodName(id),
          value,
          label: figure(value),
          at: middleOf(id),
        })),
        most,
        marked: [],
      }),
      figures: localize('The figures as a table'),
      table: html`${tableOf(
        [localize('Period'), localize('Posts'), name],
        periods.map(({ id, posts, value }) => [periodName(id), String(posts), figure(value)]),
      )}${tableOf(
        [localize('Post'), localize('Day and channel'), name],
        points.map(({ post, value }) => [
          titleLink(post, face),
          postPlace(post, face.language),
          figure(value),
        ]),
        [1],
      )}`,
    })}
    <p>${localize('Posts that moved it most:')}</p>
    <ul>
      ${movers.map(({ post, value }) => html`<li>${postLine(post, face)} <span class="where">(${figure(value)})</span></li>`)}
    </ul>`;
}

function pointOf(post: ReportPost, value: number, face: PageFace): TimePoint[] {
  const at = post.date === undefined ? undefined : yearsOf(post.date);
  return at === undefined ? [] : [{ at, value, title: pointTitle(post, face), href: face.link(post.place) }];
}

/** A day, YYYY-MM-DD, in years since the year 0. */
function yearsOf(date: string): number | undefined {
  const [year = NaN, month = NaN, day = NaN] = date.split('-').map(Number);
  const at = year + (month - 1) / 12 + (day - 1) / 372;
  return Number.isFinite(at) ? at : undefined;
}

/** The middle of a period such as `2025`, `2025-Q2` or `2025-04`. */
function middleOf(id: string): number {
  const [year = '', part = ''] = id.split('-');
  if (part === '') return Number(year) + 0.5;
  if (part.startsWith('Q')) return Number(year) + (Number(part.slice(1)) - 0.5) / 4;
  return Number(year) + (Number(part) - 0.5) / 12;
}

const periodName = (id: string): string => id.replace('-', ' ');

const MOST_LISTED = 5;

/** The most and the least typical posts, and how typical posts were over time. */
export function typical(report: VoiceReport, face: PageFace): Html {
  const { localize } = face;
  const { standing, measured } = report;
  const head = html`<h2 id="typical">${localize('Typical and untypical posts')}</h2>`;
  if (standing.length < 2 * MOST_LISTED)
    return html`<section aria-labelledby="typical">
      ${head}
      <p>${localize('There are too few posts of some length to tell what is typical.')}</p>
    </section>`;
  const [most, least] = [standing.slice(0, MOST_LISTED), standing.slice(-MOST_LISTED).toReversed()];
  const list = (posts: readonly StandingPost[], mark: (at: number) => string): Html =>
    html`<ol class="marked">
      ${posts.map(({ post, percentile }, at) => html`<li><span class="mark">${mark(at)}</span> ${postLine(post, face)} <span class="where">${localize('more typical than {0} %', topped(percentile))}</span></li>`)}
    </ol>`;
  const [number, letter] = [(at: number) => String(at + 1), (at: number) => String.fromCharCode(97 + at)];
  const marked = [
    ...most.map((one, at) => ({ one, mark: number(at) })),
    ...least.map((one, at) => ({ one, mark: letter(at) })),
  ];
  return html`<section class="page" aria-labelledby="typical">
    ${head}
    <p>
      ${localize('Each post was scored by a voice that had not seen it, beside the brand’s own posts of its length. Shown are {0} of {1} posts, none of fewer than 40 words.', standing.length, measured)}
    </p>
    <h3>${localize('Most typical')}</h3>
    ${list(most, number)}
    <h3>${localize('Least typical')}</h3>
    ${list(least, letter)}
    ${chartOf({
      title: localize('How typical posts were.'),
      read: localize(
        'Every ring is a post: higher is more typical. Numbers and letters are the posts listed above.',
      ),
      svg: timeChart({
        name: localize('How typical posts were over time'),
        points: standing.flatMap(({ post, percentile }) => pointOf(post, percentile, face)),
        periods: yearMarks(standing),
        most: undefined,
        marked: marked.flatMap(({ one, mark }) =>
          pointOf(one.post, one.percentile, face).map((point) => ({ ...point, mark })),
        ),
      }),
      figures: localize('The posts as a table'),
      table: tableOf(
        [localize('Post'), localize('Day and channel'), localize('More typical than %')],
        standing.map(({ post, percentile }) => [
          titleLink(post, face),
          postPlace(post, face.language),
          String(topped(percentile)),
        ]),
        [1],
      ),
    })}
  </section>`;
}

/** The median of each year, where posts have dates. */
function yearMarks(
  standing: readonly StandingPost[],
): { at: number; id: string; value: number; label: string }[] {
  const years = new Map<string, number[]>();
  for (const { post, percentile } of standing) {
    const year = post.date?.slice(0, 4);
    if (year !== undefined) years.set(year, [...(years.get(year) ?? []), percentile]);
  }
  return [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, values]) => {
      const median = values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
      return { at: Number(id) + 0.5, id, value: median, label: String(Math.round(median)) };
    });
}

/** In whole per cent; no post is more typical than all, itself included. */
const topped = (percentile: number): number => Math.min(99, Math.round(percentile));
