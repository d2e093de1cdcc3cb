import { svgElement } from '../kit/svg-element.ts';
import type { FilmOptions, PageShot, PageThing } from './messages.ts';

/** Width and height of the drawn frame, in units of its own. */
const SIZES: Readonly<Record<FilmOptions['aspect'], readonly [width: number, height: number]>> = {
  '9:16': [270, 480],
  '16:9': [480, 270],
  '1:1': [360, 360],
  '4:5': [320, 400],
};

/** The field that drawings are made on. */
const FIELD = 48;

/** What stands over a picture while a frame is shown. */
export interface Overlay {
  readonly caption: readonly string[];
  readonly onScreen: readonly string[];
  readonly notice: string;
}

/** How far the camera comes nearer in a shot. */
const NEARER = 0.07;

/**
 * A shot as a drawing: the things that its words name, as large as its framing has them, with what is on screen over them.
 * @param progress how much of the shot has passed, 0 to 1; the camera stands still at 0
 */
export function drawShot(
  shot: PageShot,
  aspect: FilmOptions['aspect'],
  { caption, onScreen, notice }: Overlay,
  progress: number,
): SVGSVGElement {
  const [width, height] = SIZES[aspect];
  const zoom = 1 + NEARER * progress;
  const shift = `translate(${width / 2} ${height / 2}) scale(${zoom.toFixed(4)}) translate(${-width / 2} ${-height / 2})`;
  return svgElement(
    'svg',
    {
      class: 'picture',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': [shot.description, ...onScreen].join('. '),
    },
    svgElement('rect', { class: 'paper', x: 0, y: 0, width, height }),
    svgElement('g', { transform: shift }, ...drawThings(shot, width, height)),
    ...textLines(notice === '' ? [] : [notice], 'notice', width, 20),
    ...textLines(onScreen, 'on-screen', width, notice === '' ? 44 : 68),
    ...textLines(
      caption,
      'caption',
      width,
      height - 16 - 18 * Math.max(0, wrapped(caption, width, 'caption').length - 1),
    ),
  );
}

function drawThings({ beat, things, voiceOver }: PageShot, width: number, height: number): SVGElement[] {
  const side = Math.min(width, height);
  const middle = height * 0.5;
  if (things.length === 0)
    return voiceOver.length === 0 ? [ground(width, height * 0.66)] : [quoteCard(width, middle, side)];
  switch (beat) {
    case 'hook':
      return things.slice(0, 1).map((thing) => drawThing(thing, width / 2, middle, side * 0.6));
    case 'proof':
      return [
        svgElement('circle', { class: 'lens', cx: width / 2, cy: middle, r: side * 0.36 }),
        ...things.slice(0, 1).map((thing) => drawThing(thing, width / 2, middle, side * 0.46)),
      ];
    case 'turn':
    case 'call':
      return [
        ground(width, height * (beat === 'call' ? 0.62 : 0.68)),
        ...inRow(
          things,
          width,
          height * (beat === 'call' ? 0.55 : 0.56),
          side * (beat === 'call' ? 0.24 : 0.32),
        ),
      ];
  }
}

function inRow(things: readonly PageThing[], width: number, y: number, size: number): SVGElement[] {
  const fitting = Math.min(size, (width * 0.9) / things.length - 8);
  return things.map((thing, at) =>
    drawThing(thing, (width * (at + 1)) / (things.length + 1), y, fitting, (width * 0.92) / things.length),
  );
}

const ground = (width: number, y: number): SVGElement =>
  svgElement('path', {
    class: 'ground',
    d: `M0 ${y}C${width * 0.3} ${y - 8} ${width * 0.7} ${y + 8} ${width} ${y}`,
  });

/** A picture of which only words are known. */
const quoteCard = (width: number, y: number, side: number): SVGElement =>
  svgElement('path', {
    class: 'thing',
    d: `M${width / 2 - side * 0.3} ${y - side * 0.18}h${side * 0.6}v${side * 0.3}h${-side * 0.4}l${-side * 0.1} ${side * 0.1}v${-side * 0.1}h${-side * 0.1}z`,
  });

/** A thing with its name below; a sheet with its name where there is no drawing of it. */
function drawThing(
  { label, path }: PageThing,
  x: number,
  y: number,
  size: number,
  room = size * 1.6,
): SVGElement {
  const scale = size / FIELD;
  const lines = wrap(label, Math.max(8, Math.floor(room / 6.6))).slice(0, 2);
  return svgElement(
    'g',
    {},
    path === undefined
      ? svgElement('rect', {
          class: 'sheet',
          x: x - size / 2,
          y: y - size / 3,
          width: size,
          height: (size * 2) / 3,
          rx: 4,
        })
      : svgElement('path', {
          class: 'thing',
          d: path,
          transform: `translate(${x - size / 2} ${y - size / 2}) scale(${scale.toFixed(3)})`,
          'stroke-width': (1.6 / scale).toFixed(2),
        }),
    ...lines.map((line, at) =>
      svgElement(
        'text',
        {
          class: 'label',
          x,
          y: path === undefined ? y + 4 + at * 14 : y + size / 2 + 16 + at * 14,
          'text-anchor': 'middle',
        },
        line,
      ),
    ),
  );
}

/** Height of a line and width of a letter by the kind of text, in units of the frame. */
const KINDS = {
  notice: { line: 13, letter: 5.2 },
  'on-screen': { line: 22, letter: 9.2 },
  caption: { line: 18, letter: 7 },
} as const;

const wrapped = (texts: readonly string[], width: number, kind: keyof typeof KINDS): string[] =>
  texts.flatMap((text) => wrap(text, Math.floor((width - 20) / KINDS[kind].letter)));

/** Lines of text with a plate behind them. */
function textLines(
  texts: readonly string[],
  kind: keyof typeof KINDS,
  width: number,
  top: number,
): SVGElement[] {
  const { line, letter } = KINDS[kind];
  return wrapped(texts, width, kind).flatMap((text, at) => {
    const y = top + at * line;
    const plate = Math.min(width - 6, text.length * letter + 14);
    return [
      svgElement('rect', {
        class: 'plate',
        x: (width - plate) / 2,
        y: y - line * 0.78,
        width: plate,
        height: line,
        rx: 2,
      }),
      svgElement('text', { class: kind, x: width / 2, y, 'text-anchor': 'middle' }, text),
    ];
  });
}

/** A text in lines of at most so many letters, where its words are not longer. */
function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
