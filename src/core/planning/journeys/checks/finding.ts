import type { Localize } from '../../../base/localize.ts';
import type { Span } from '../../../text/index.ts';
import type { DraftText } from '../drafts/draft-text.ts';
import type { WrittenJourney } from '../edit/edit-journey.ts';
import type { Graph } from '../graph/graph.ts';
import type { Journey, JourneyEdit, Touchpoint } from '../journey.ts';

/** Kinds that are only worth a look, and no faults. */
const STYLE_KINDS = ['same-opening', 'same-angle', 'voice-leap'] as const;
export type JourneyFindingKind =
  | 'dead-end'
  | 'unreachable'
  | 'endless-cycle'
  | 'missing-draft'
  | 'missing-utm'
  | 'frequency-cap'
  | 'order'
  | 'price-contradiction'
  | 'deadline-contradiction'
  | 'broken-promise'
  | 'unknown-name'
  | (typeof STYLE_KINDS)[number];

/** True for what is wrong rather than a matter of style. */
export const isFault = ({ kind }: Pick<JourneyFinding, 'kind'>): boolean =>
  !STYLE_KINDS.some((style) => style === kind);

export interface JourneyFix {
  readonly title: string;
  readonly edits: readonly JourneyEdit[];
  /** A change in a touchpoint's draft. */
  readonly inDraft?: DraftPlace & { readonly text: string };
  /** A draft that is created, as a path relative to the journey's file. */
  readonly creates?: string;
}

/** A passage of a touchpoint's draft. Offsets are UTF-16 units in the draft's file. */
export interface DraftPlace extends Span {
  readonly touchpoint: string;
}

/** What is wrong at touchpoints of a journey. Its span is in the journey's file. */
export interface JourneyFinding extends Span {
  readonly kind: JourneyFindingKind;
  readonly message: string;
  /** Where it sits first, then what it has to do with. */
  readonly touchpoints: readonly string[];
  /** The passages of drafts that it is about. */
  readonly places: readonly DraftPlace[];
  readonly fixes: readonly JourneyFix[];
}

/** What checks of a journey read. */
export interface CheckedJourney {
  /** Its text for edits, read when a fix first needs it. */
  readonly written: () => WrittenJourney;
  readonly journey: Journey;
  readonly graph: Graph;
  /** Touchpoints that can be reached from the start. */
  readonly reached: ReadonlySet<string>;
  /** The text of a touchpoint's draft; undefined where there is none. */
  readonly draftOf: (touchpoint: Touchpoint) => DraftText | undefined;
  readonly localize: Localize;
}

export type JourneyCheck = (checked: CheckedJourney) => readonly JourneyFinding[];

/** A finding at the id of a touchpoint or at another place. */
export function findingAt(
  kind: JourneyFindingKind,
  { start, end }: Span,
  touchpoints: readonly string[],
  message: string,
  rest: { readonly places?: readonly DraftPlace[]; readonly fixes?: readonly JourneyFix[] } = {},
): JourneyFinding {
  return { kind, start, end, touchpoints, message, places: rest.places ?? [], fixes: rest.fixes ?? [] };
}

/** The place of a touchpoint's id. */
export const idPlace = ({ touchpoints }: Pick<Journey, 'touchpoints'>, id: string): Span =>
  touchpoints.get(id)?.id ?? { start: 0, end: 1 };
