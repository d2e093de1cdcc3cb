import { lineKey, type BrandTemplates } from '../../../brand/index.ts';
import {
  fileSpan,
  readProse,
  readSentences,
  type Block,
  type Prose,
  type Span,
} from '../../../text/index.ts';
import { withAddresses } from './plain-text.ts';
import { isLimiting } from './words.ts';
import { factsIn } from '../../../facts/index.ts';

/** A sentence of a draft, as it can be taken into a variant. */
export interface Unit {
  /** Its place among the draft's sentences. */
  readonly at: number;
  readonly kind: Block['kind'];
  /** The number of its block. */
  readonly block: number;
  /** As in the file, with whole links. */
  readonly markdown: string;
  /** Without markup, with the addresses of links. */
  readonly text: string;
  /** Bold words before it that name what it is about, as in the file. */
  readonly label: string | undefined;
  /** The place of the heading that it stands under; undefined under the title. */
  readonly heading: number | undefined;
  /** What stands before an item of a list. */
  readonly marker: string;
}

export interface DraftUnits {
  readonly prose: Prose;
  readonly units: readonly Unit[];
  /** The place of the title, if the first block is one. */
  readonly title: number | undefined;
}

/** The sentences of a draft in order, without the fixed lines of its brand's channels. */
export function readUnits(file: string, templates: BrandTemplates): DraftUnits {
  const prose = readProse(file);
  const units: Unit[] = [];
  let heading: number | undefined;
  let title: number | undefined;
  for (const [number, block] of prose.blocks.entries()) {
    if (block.kind === 'cell') continue;
    const isTitle = block.kind === 'heading' && number === 0;
    if (block.kind === 'heading') heading = isTitle ? undefined : units.length;
    if (isTitle) title = units.length;
    let label: string | undefined;
    for (const span of block.kind === 'heading' ? whole(block) : readSentences(block.text)) {
      const text = block.text.slice(span.start, span.end);
      const place = aroundMarkup(file, fileSpan(block, span));
      const markdown = file.slice(place.start, place.end);
      if (isFixedLine(text, templates)) continue;
      if (isLabel(markdown, text, block.text.length > span.end)) {
        label = markdown;
        continue;
      }
      units.push({
        ...{ at: units.length, kind: block.kind, block: number, label },
        heading: block.kind === 'heading' ? undefined : heading,
        markdown: balanced(markdown).replace(/\s+/g, ' '),
        text: withAddresses(markdown),
        marker: block.kind === 'item' ? markerBefore(file, block.start) : '',
      });
      label = undefined;
    }
  }
  return { prose, units, title };
}

const whole = ({ text }: Block): Span[] => [{ start: 0, end: text.length }];

const PARTS = ['opening', 'heading', 'closing'] as const;
const isFixedLine = (text: string, { keys }: BrandTemplates): boolean =>
  PARTS.some((part) => keys.has(lineKey(part, text)));

/** Bold words at the beginning of a paragraph, such as `**By post.**`. */
const isLabel = (markdown: string, text: string, hasMore: boolean): boolean =>
  hasMore && /^(?:\*\*|__)[^*_]+(?:\*\*|__)$/.test(markdown) && text.split(' ').length <= LONGEST_LABEL;
const LONGEST_LABEL = 4;

/** True for a heading or label without which what stands below it would say something else. */
export const isScope = (text: string): boolean =>
  isLimiting(text) ||
  /\b(?:for|when|who|whose|where|by|with|in|at|on)\b/i.test(text) ||
  factsIn(text).length > 0;

/** A span with the emphasis marks and the rest of a link around it. */
function aroundMarkup(file: string, { start, end }: Span): Span {
  const before = /(?:[*_~]+|!?\[)+$/.exec(file.slice(0, start))?.[0].length ?? 0;
  let last = end;
  const link = /^[*_~]*\](?:\([^)]*\)|\[[^\]]*\])/.exec(file.slice(last));
  if (link) last += link[0].length;
  const marks = /^[*_~]+/.exec(file.slice(last));
  if (marks) last += marks[0].length;
  return { start: start - before, end: last };
}

/** A sentence without the emphasis that begins or ends elsewhere. */
function balanced(markdown: string): string {
  const isOdd = (mark: string): boolean => markdown.split(mark).length % 2 === 0;
  const text = isOdd('**') ? markdown.replaceAll('**', '') : markdown;
  return isOdd('[') !== isOdd('](') || !/\]\(|\]\[/.test(text)
    ? text.replace(/^\[|\[(?=[^\]]*$)/g, '')
    : text;
}

const markerBefore = (file: string, start: number): string =>
  /(?:^|\n)\s*([-*+]|\d+[.)])\s+(?:\[[ x]\]\s+)?[*_~[!]*$/.exec(
    file.slice(Math.max(0, start - 20), start),
  )?.[1] ?? '-';
