import * as vscode from 'vscode';
import type { CascadeSize } from '../../../core/listening/spark/cascades.ts';
import type { Spark } from '../../../core/listening/index.ts';
import { numberText, timeText } from '../wording.ts';
import { html } from './html.ts';

const WIDTH = 640;
const HEIGHT = 90;
const HOUR = 3_600_000;

/** Mentions an hour around an unusual time, which is in colour. */
export function hoursPicture({ start, counts }: Spark['hours'], window: Spark['window']): string {
  const most = Math.max(1, ...counts);
  const step = WIDTH / Math.max(1, counts.length);
  const bars = counts
    .map((count, at) => {
      const time = start + at * HOUR;
      const isUnusual = time + HOUR > window.start && time <= window.end;
      const height = (count / most) * HEIGHT;
      return `<rect class="bar${isUnusual ? ' unusual' : ''}" x="${(at * step).toFixed(1)}" y="${(HEIGHT - height).toFixed(1)}" width="${Math.max(0.5, step - 0.6).toFixed(1)}" height="${height.toFixed(1)}"/>`;
    })
    .join('');
  const from = timeText(start);
  const to = timeText(start + counts.length * HOUR);
  const label = vscode.l10n.t('Mentions an hour from {0} to {1}, at most {2}', from, to, numberText(most));
  return `${picture(label, HEIGHT, `${bars}<line class="axis" x1="0" x2="${String(WIDTH)}" y1="${String(HEIGHT)}" y2="${String(HEIGHT)}"/>`)}${ends(from, vscode.l10n.t('at most {0} an hour', numberText(most)))}`;
}

/** How often a mention may be reposted: what was seen, the estimate and its band. */
export function bandPicture({ observed, estimate, low, high }: CascadeSize): string {
  const most = Math.max(high, 1);
  const at = (value: number): string => ((value / most) * WIDTH).toFixed(1);
  const label = vscode.l10n.t(
    '{0} so far, {1} likely, between {2} and {3}',
    ...[observed, estimate, low, high].map(numberText),
  );
  const bars = `<rect class="bar" x="0" y="4" width="${at(observed)}" height="12"/><rect class="band" x="${at(low)}" y="4" width="${((Math.max(0, high - low) / most) * WIDTH).toFixed(1)}" height="12"/><rect class="mark" x="${at(estimate)}" y="1" width="2" height="18"/>`;
  return `${picture(label, 20, bars)}${ends(vscode.l10n.t('{0} so far', numberText(observed)), numberText(high))}`;
}

/** Drawn as wide as the page allows, and always as high; words below it stay readable, which they would not be inside. */
const picture = (label: string, height: number, content: string): string =>
  `<svg role="img" aria-label="${html(label)}" viewBox="0 0 ${String(WIDTH)} ${String(height)}" preserveAspectRatio="none" style="width: min(100%, ${String(WIDTH)}px); height: ${String(height)}px">${content}</svg>`;

const ends = (left: string, right: string): string =>
  `<p class="ends quiet" aria-hidden="true"><span>${html(left)}</span><span>${html(right)}</span></p>`;
