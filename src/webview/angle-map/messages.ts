import { MAP_COLUMNS } from '../../core/directions/angle-map/count-cells.ts';
import type { MapPicture, PictureChoice, PictureDetails } from '../../core/directions/angle-map/picture.ts';
import { STANDINGS } from '../../core/directions/angle-map/standing.ts';
import type { PageProtocol } from '../kit/protocol.ts';
import {
  isAnyOf,
  isFlag,
  isIndex,
  isListOf,
  isMaybe,
  isOneOf,
  isShape,
  isText,
  type Guard,
} from '../kit/shape.ts';

/** Texts provided by the panel. */
export interface MapWords {
  readonly byPeriod: string;
  readonly byChannel: string;
  readonly posts: string;
  readonly never: string;
  readonly ask: string;
  readonly keep: string;
  readonly none: string;
  readonly hint: string;
  readonly table: string;
  /** Says that a post does not have the angle it is listed under, or that it has one. */
  readonly notThis: string;
  readonly hasOne: string;
  readonly corrected: string;
  readonly takeBack: string;
}

/** What was just put right, and can be taken back. */
export interface JustCorrected {
  readonly text: string;
  readonly post: number;
}

/** A message from the panel to its page. */
export type ToMap =
  | { readonly kind: 'empty'; readonly title: string; readonly text: string }
  | {
      readonly kind: 'picture';
      readonly title: string;
      readonly picture: MapPicture;
      readonly words: MapWords;
      /** Whether there is a draft to ask for directions for. */
      readonly canAsk: boolean;
    }
  | {
      readonly kind: 'details';
      readonly details: PictureDetails;
      readonly corrected: JustCorrected | undefined;
    };

/** Open a post, say which angle it has, or take that back. */
type OfPost = 'open' | 'correct' | 'takeBack';

/** A message from the page to its panel. */
export type FromMap =
  | { readonly kind: 'ready' }
  | { readonly kind: 'show'; readonly by: PictureChoice['by'] }
  | { readonly kind: 'list'; readonly key: string; readonly column: number | undefined }
  | { readonly kind: OfPost; readonly post: number }
  | { readonly kind: 'ask'; readonly key: string }
  | { readonly kind: 'keep' };

const isBy = isOneOf(MAP_COLUMNS);

const isPicture: Guard<MapPicture> = isShape<MapPicture>({
  by: isBy,
  columns: isListOf(isText),
  groups: isListOf(
    isShape<MapPicture['groups'][number]>({
      kind: isOneOf([...STANDINGS, 'plain']),
      name: isText,
      note: isText,
      rows: isListOf(
        isShape<MapPicture['groups'][number]['rows'][number]>({
          key: isText,
          name: isText,
          gist: isText,
          posts: isIndex,
          share: isText,
          cells: isListOf(isIndex),
        }),
      ),
    }),
  ),
  most: isIndex,
  read: isListOf(isText),
  howSure: isText,
});

const isDetails: Guard<PictureDetails> = isShape<PictureDetails>({
  key: isText,
  column: isMaybe(isIndex),
  title: isText,
  gist: isText,
  posts: isListOf(
    isShape<PictureDetails['posts'][number]>({
      post: isIndex,
      title: isText,
      place: isText,
      sentence: isMaybe(isText),
      correction: isOneOf(['possible', 'made', 'none']),
    }),
  ),
  more: isMaybe(isText),
});

const isWords: Guard<MapWords> = isShape<MapWords>({
  byPeriod: isText,
  byChannel: isText,
  posts: isText,
  never: isText,
  ask: isText,
  keep: isText,
  none: isText,
  hint: isText,
  table: isText,
  notThis: isText,
  hasOne: isText,
  corrected: isText,
  takeBack: isText,
});

export const isToMap: Guard<ToMap> = isAnyOf(
  isShape<Extract<ToMap, { kind: 'empty' }>>({ kind: isOneOf(['empty']), title: isText, text: isText }),
  isShape<Extract<ToMap, { kind: 'picture' }>>({
    kind: isOneOf(['picture']),
    title: isText,
    picture: isPicture,
    words: isWords,
    canAsk: isFlag,
  }),
  isShape<Extract<ToMap, { kind: 'details' }>>({
    kind: isOneOf(['details']),
    details: isDetails,
    corrected: isMaybe(isShape<JustCorrected>({ text: isText, post: isIndex })),
  }),
);

export const isFromMap: Guard<FromMap> = isAnyOf(
  isShape<Extract<FromMap, { kind: 'ready' }>>({ kind: isOneOf(['ready']) }),
  isShape<Extract<FromMap, { kind: 'keep' }>>({ kind: isOneOf(['keep']) }),
  isShape<Extract<FromMap, { kind: 'show' }>>({ kind: isOneOf(['show']), by: isBy }),
  isShape<Extract<FromMap, { kind: 'list' }>>({
    kind: isOneOf(['list']),
    key: isText,
    column: isMaybe(isIndex),
  }),
  isShape<{ readonly kind: OfPost; readonly post: number }>({
    kind: isOneOf(['open', 'correct', 'takeBack']),
    post: isIndex,
  }),
  isShape<Extract<FromMap, { kind: 'ask' }>>({ kind: isOneOf(['ask']), key: isText }),
);

export const MAP_PROTOCOL: PageProtocol<ToMap, FromMap> = { isToPage: isToMap, isFromPage: isFromMap };
