import type { PageProtocol } from '../kit/protocol.ts';
import { isAnyOf, isFlag, isIndex, isListOf, isOneOf, isShape, isText, type Guard } from '../kit/shape.ts';

const isNumber: Guard<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value);

/** How far a touchpoint's draft is. */
export const DRAFT_KINDS = ['missing', 'drafted', 'in-voice', 'off-voice'] as const;

/** A touchpoint of the picture. Places and sizes are in pixels. */
export interface PictureNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly channel: string;
  readonly draft: (typeof DRAFT_KINDS)[number];
  /** The same in words. */
  readonly state: string;
  readonly isEnd: boolean;
  readonly problems: readonly string[];
  /** What paths say of it, short; '' without any. */
  readonly figures: string;
  /** The same as a sentence. */
  readonly figuresInWords: string;
}

/** A way between two touchpoints. */
export interface PictureEdge {
  readonly from: string;
  readonly to: string;
  /** Its place among the edges of its touchpoint. */
  readonly index: number;
  /** The line, as SVG has it. */
  readonly path: string;
  readonly label: string;
  readonly labelX: number;
  readonly labelY: number;
  /** How many went on this way, in words; '' where paths do not say. */
  readonly figures: string;
}

/** Texts of the page. */
export interface JourneyWords {
  readonly hint: string;
  readonly picture: string;
  readonly table: string;
  readonly columns: readonly string[];
  readonly connect: string;
  readonly connecting: string;
  readonly cancelled: string;
  readonly saveSvg: string;
  readonly saveMermaid: string;
  readonly end: string;
  /** What the signs of drafts mean, in the order of `DRAFT_KINDS`. */
  readonly legend: readonly string[];
  /** What the figures mean; '' without any. */
  readonly figures: string;
  /** With places for the two touchpoints. */
  readonly remove: string;
}

export interface ToJourneyPage {
  /** The journey's file, as an address. */
  readonly journey: string;
  readonly title: string;
  readonly summary: string;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly words: JourneyWords;
}

export type FromJourneyPage =
  | { readonly kind: 'ready' }
  /** `remove-edge` asks which of the edges of a touchpoint is removed, where there are several. */
  | { readonly kind: 'open' | 'reveal' | 'remove-edge'; readonly id: string }
  | { readonly kind: 'connect'; readonly from: string; readonly to: string }
  | { readonly kind: 'disconnect'; readonly from: string; readonly index: number }
  | { readonly kind: 'save'; readonly format: 'svg' | 'mermaid' };

const isToPage: Guard<ToJourneyPage> = isShape<ToJourneyPage>({
  journey: isText,
  title: isText,
  summary: isText,
  width: isNumber,
  height: isNumber,
  nodes: isListOf(
    isShape<PictureNode>({
      ...{ id: isText, x: isNumber, y: isNumber, width: isNumber, height: isNumber, channel: isText },
      ...{ draft: isOneOf(DRAFT_KINDS), state: isText, isEnd: isFlag, problems: isListOf(isText) },
      ...{ figures: isText, figuresInWords: isText },
    }),
  ),
  edges: isListOf(
    isShape<PictureEdge>({
      ...{
        from: isText,
        to: isText,
        index: isIndex,
        path: isText,
        label: isText,
        labelX: isNumber,
        labelY: isNumber,
        figures: isText,
      },
    }),
  ),
  words: isShape<JourneyWords>({
    ...{ hint: isText, picture: isText, table: isText, columns: isListOf(isText), connect: isText },
    ...{ connecting: isText, cancelled: isText, saveSvg: isText, saveMermaid: isText, end: isText },
    ...{ legend: isListOf(isText), remove: isText, figures: isText },
  }),
});

const isFromPage: Guard<FromJourneyPage> = isAnyOf(
  isShape<{ readonly kind: 'ready' }>({ kind: isOneOf(['ready']) }),
  isShape<{ readonly kind: 'open' | 'reveal' | 'remove-edge'; readonly id: string }>({
    kind: isOneOf(['open', 'reveal', 'remove-edge']),
    id: isText,
  }),
  isShape<Extract<FromJourneyPage, { kind: 'connect' }>>({
    kind: isOneOf(['connect']),
    from: isText,
    to: isText,
  }),
  isShape<Extract<FromJourneyPage, { kind: 'disconnect' }>>({
    kind: isOneOf(['disconnect']),
    from: isText,
    index: isIndex,
  }),
  isShape<Extract<FromJourneyPage, { kind: 'save' }>>({
    kind: isOneOf(['save']),
    format: isOneOf(['svg', 'mermaid']),
  }),
);

export const JOURNEY_PROTOCOL: PageProtocol<ToJourneyPage, FromJourneyPage> = { isToPage, isFromPage };
