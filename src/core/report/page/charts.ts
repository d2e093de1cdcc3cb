import * as Plot from '@observablehq/plot';
import { Html } from './html.ts';
import { SvgDocument, SvgElement } from './svg-document.ts';

const WIDTH = 700;

/** A picture; to a screen reader it is one thing with a name, or a group of links. @param name what it shows */
function draw(name: string, options: Plot.PlotOptions): Html {
  const plot = Object.assign({}, options, { document: new SvgDocument(), width: WIDTH });
  const drawn: unknown = Plot.plot(plot);
  if (!(drawn instanceof SvgElement)) throw new TypeError('The chart was not drawn into the given document.');
  drawn.removeAttribute('width');
  drawn.removeAttribute('height');
  drawn.setAttribute('class', 'chart');
  drawn.setAttribute('font-size', '12');
  // What is within a picture cannot be reached by a screen reader, so points with links make a group.
  drawn.setAttribute('role', drawn.toString().includes('<a ') ? 'group' : 'img');
  drawn.setAttribute('aria-label', name);
  return new Html(drawn.toString());
}

/** A point that opens its post. */
interface Opening {
  readonly href: string | undefined;
  readonly title: string;
}

/** A row of a chart of ratios: the reference is 1. */
export interface RatioRow {
  readonly name: string;
  /** Undefined where the brand itself is the reference. */
  readonly own: number | undefined;
  readonly ownLabel: string;
  /** Letters beside it, with their ratios. */
  readonly others: readonly { readonly letter: string; readonly ratio: number }[];
}

/** Ratios are drawn as logarithms to base 2, from an eighth to eight times. */
const MOST = 3;
const clamped = (ratio: number): number => Math.min(MOST, Math.max(-MOST, Math.log2(ratio)));
const ROW = 32;
const TICKS = [-3, -2, -1, 0, 1, 2, 3];
/** Left of this there is no room for a label beside a point. */
const EDGE = -2.6;

/** How many times as often as a reference, on a scale where twice and half are equally far from it. */
export function ratioChart(
  name: string,
  reference: string,
  ticks: readonly string[],
  rows: readonly RatioRow[],
): Html {
  const own = rows.flatMap(({ name: row, own: ratio, ownLabel }) =>
    ratio === undefined ? [] : [{ row, ratio: clamped(ratio), ownLabel }],
  );
  const letters = rows.flatMap(({ name: row, others }) => apart(others).map((other) => ({ row, ...other })));
  const [first] = rows;
  return draw(name, {
    height: rows.length * ROW + 62,
    marginLeft: 235,
    marginRight: 40,
    marginTop: 28,
    marginBottom: 34,
    x: {
      type: 'linear',
      domain: [-MOST, MOST],
      ticks: TICKS,
      tickFormat: (_: unknown, at: number) => ticks[at] ?? '',
      label: null,
      tickSize: 4,
    },
    y: { type: 'band', domain: rows.map(({ name: row }) => row), label: null, tickSize: 0, padding: 0.1 },
    marks: [
      Plot.gridX(TICKS, { strokeOpacity: 0.15 }),
      Plot.ruleX([0], { strokeWidth: 1.5 }),
      Plot.text(first ? [first] : [], {
        x: () => 0,
        frameAnchor: 'top',
        text: () => reference,
        dy: -18,
        fontWeight: 600,
      }),
      Plot.ruleY(own, { x1: 0, x2: 'ratio', y: 'row', strokeWidth: 5, strokeOpacity: 0.35, dy: -6 }),
      Plot.dot(own, { x: 'ratio', y: 'row', fill: 'currentColor', r: 5, dy: -6 }),
      Plot.text(own, {
        x: 'ratio',
        y: 'row',
        text: 'ownLabel',
        dx: 10,
        dy: -6,
        textAnchor: 'start',
        fontWeight: 700,
        filter: ({ ratio }: { ratio: number }) => ratio >= 0,
      }),
      Plot.text(own, {
        x: 'ratio',
        y: 'row',
        text: 'ownLabel',
        dx: -10,
        dy: -6,
        textAnchor: 'end',
        fontWeight: 700,
        filter: ({ ratio }: { ratio: number }) => ratio < 0 && ratio > EDGE,
      }),
      // At the left edge there is no room beside the point.
      Plot.text(own, {
        x: 'ratio',
        y: 'row',
        text: 'ownLabel',
        dx: 10,
        dy: -6,
        textAnchor: 'start',
        fontWeight: 700,
        stroke: 'var(--paper)',
        fill: 'currentColor',
        filter: ({ ratio }: { ratio: number }) => ratio <= EDGE,
      }),
      Plot.text(letters, { x: 'at', y: 'row', text: 'letter', dy: 9 }),
    ],
  });
}

/** Letters of nearly equal ratios stand side by side. */
function apart(others: RatioRow['others']): { readonly letter: string; readonly at: number }[] {
  const GAP = 0.15;
  let last = -Infinity;
  return others
    .map(({ letter, ratio }) => ({ letter, at: clamped(ratio) }))
    .sort((a, b) => a.at - b.at)
    .map(({ letter, at }) => ({ letter, at: (last = Math.max(at, last + GAP)) }));
}

export interface TimePoint extends Opening {
  /** Years since the year 0. */
  readonly at: number;
  readonly value: number;
}

export interface TimeChart {
  readonly name: string;
  readonly points: readonly TimePoint[];
  /** The middles of periods, with their names and figures. */
  readonly periods: readonly {
    readonly at: number;
    readonly id: string;
    readonly value: number;
    readonly label: string;
  }[];
  /** Up to 100 where undefined. */
  readonly most: number | undefined;
  /** Points with a letter or number of their own. */
  readonly marked: readonly (TimePoint & { readonly mark: string })[];
}

/** Posts as small rings over time, with a line through the figures of periods. */
export function timeChart({ name, points, periods, most, marked }: TimeChart): Html {
  const top = most ?? 100;
  const ring = { x: 'at', y: 'value', title: 'title', href: 'href' } as const;
  return draw(name, {
    height: 210,
    marginLeft: 42,
    marginRight: 30,
    marginTop: 18,
    x: {
      type: 'linear',
      ticks: periods.map(({ at }) => at),
      tickFormat: (_: unknown, at: number) => periods[at]?.id ?? '',
      label: null,
    },
    y: { domain: [0, top], label: null, ticks: 5, nice: true, grid: true },
    marks: [
      Plot.dot(
        points.map((point) => ({ ...point, value: Math.min(point.value, top) })),
        { ...ring, r: 3, strokeOpacity: 0.55, fill: 'var(--paper)', stroke: 'currentColor' },
      ),
      Plot.dot(marked, { ...ring, r: 8, fill: 'var(--paper)', stroke: 'currentColor' }),
      Plot.text(marked, {
        x: 'at',
        y: 'value',
        text: 'mark',
        fontSize: 10,
        fontWeight: 700,
        pointerEvents: 'none',
      }),
      Plot.line(periods, { x: 'at', y: 'value', strokeWidth: 2 }),
      Plot.dot(periods, { x: 'at', y: 'value', symbol: 'square', fill: 'currentColor', r: 4 }),
      Plot.text(periods, {
        ...{ x: 'at', y: 'value', text: 'label', dy: -13, fontWeight: 700 },
        ...{ stroke: 'var(--paper)', strokeWidth: 4, fill: 'currentColor' },
      }),
    ],
  });
}

/** Bars with their labels at the end. @param from where bars begin */
export const barChart = (
  name: string,
  bars: readonly { readonly name: string; readonly value: number; readonly label: string }[],
  [from, to]: readonly [from: number, to: number],
): Html =>
  draw(name, {
    height: bars.length * 26 + 20,
    marginLeft: 235,
    marginRight: 130,
    marginTop: 8,
    marginBottom: 10,
    x: { domain: [from, to], axis: null },
    y: { type: 'band', domain: bars.map(({ name: bar }) => bar), label: null, tickSize: 0, padding: 0.35 },
    marks: [
      Plot.barX(bars, { x1: from, x2: 'value', y: 'name', fill: 'currentColor', fillOpacity: 0.75 }),
      Plot.ruleX([from]),
      Plot.text(bars, { x: 'value', y: 'name', text: 'label', dx: 6, textAnchor: 'start' }),
    ],
  });
