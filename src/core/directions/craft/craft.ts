import type { MaterialKind } from '../material/material.ts';
import type {
  AngleId,
  DomainId,
  FigureId,
  HookId,
  PointOfViewId,
  RegisterId,
  StructureId,
  TemplateId,
} from './ids.ts';

/** The sides of a text that a direction plans and the map counts. */
export interface FacetIds {
  readonly angle: AngleId;
  readonly hook: HookId;
  readonly structure: StructureId;
  readonly template: TemplateId;
  readonly figure: FigureId;
  readonly register: RegisterId;
  readonly pointOfView: PointOfViewId;
  readonly domain: DomainId;
}
export type Facet = keyof FacetIds;

/** How an entry shows in a text. */
export interface Sign {
  /** Matched against a sentence's text, case as written; with the flags `iu` unless case matters. */
  readonly pattern: RegExp;
  /** Where it counts; anywhere when left out. */
  readonly where?: 'first' | 'heading' | 'last';
  /** How much it speaks for the entry, above 0; below 0 against it. */
  readonly weight: number;
}

/** One entry of the catalogue. */
export interface CraftEntry<Id extends string> {
  readonly id: Id;
  /** As a copywriter says it, at most four words, in sentence case. */
  readonly name: string;
  /** What it does to a post, in one line. */
  readonly gist: string;
  /** Material without which it cannot be done well: all of one row suffices. Empty: every draft will do. */
  readonly needs: readonly (readonly MaterialKind[])[];
  /** The facets that change when it is taken. */
  readonly changes: readonly Facet[];
  /** Written for Timbre. */
  readonly examples: readonly [string, string];
}

/** How alike two angles are to a reader, and what else is known of an angle beside its entry. */
export interface AngleEntry extends CraftEntry<AngleId> {
  /** Hooks, structures and points of view that carry it well, the best first. */
  readonly hooks: readonly HookId[];
  readonly structures: readonly StructureId[];
  readonly pointsOfView: readonly PointOfViewId[];
  /** Registers it goes with; how it suits a brand is told from the brand's own registers. */
  readonly registers: readonly RegisterId[];
  /** Angles that a reader may take for it; a set does not hold both. */
  readonly near: readonly AngleId[];
}
