import type { Localize } from '../../../base/localize.ts';
import type { Journey } from '../journey.ts';
import type { PictureFigures } from '../render/lay-out-journey.ts';
import { analysePaths } from './chain.ts';
import { CONVERSION, forEachEvent } from './events.ts';
import type { PathRow } from './read-paths.ts';

/** What paths say of a touchpoint. */
export interface StepFigures {
  /** Paths that come by. */
  readonly came: number;
  /** Those of them that end in a conversion. */
  readonly converted: number;
  /** The share of all conversions that are lost when the step leads nowhere, 0 to 1. */
  readonly removal: number;
}

/** What paths say of an edge. */
export interface EdgeFigures {
  /** Times that its first touchpoint was come by. */
  readonly came: number;
  /** Times that the second followed right after. */
  readonly wentOn: number;
}

/** An export of paths, told by the touchpoints and edges of a journey. */
export interface JourneyFigures {
  readonly paths: number;
  readonly conversions: number;
  /** By id. */
  readonly steps: ReadonlyMap<string, StepFigures>;
  /** Of the touchpoints with these ids; undefined where no path comes by one of them, as the export may not count it. */
  readonly edgeOf: (from: string, to: string) => EdgeFigures | undefined;
  /** Names of the export that no touchpoint has, the most frequent first. */
  readonly others: readonly string[];
}

/**
 * Tells an export of paths by the touchpoints of a journey. Names agree whatever their capitals, spaces and hyphens; the removal effect is
 * that of the whole export, with the steps that the journey does not have.
 */
export function journeyFigures(
  rows: readonly PathRow[],
  { touchpoints }: Pick<Journey, 'touchpoints'>,
): JourneyFigures {
  const ids = new Map([...touchpoints.keys()].map((id) => [plainName(id), id]));
  const nameOf = (step: string): string => ids.get(plainName(step)) ?? step;
  const named = rows.map((row) => ({ ...row, steps: row.steps.map(nameOf) }));
  const came = new Map<string, number>();
  const converted = new Map<string, number>();
  const visits = new Map<string, number>();
  const wentOn = new Map<string, number>();
  for (const row of named) {
    const total = row.conversions + row.nulls;
    for (const step of new Set(row.steps)) {
      add(came, step, total);
      add(converted, step, row.conversions);
    }
    forEachEvent(row, (steps, at, event, count) => {
      const from = steps[at - 1];
      if (from === undefined) return;
      add(visits, from, count);
      if (event !== CONVERSION) add(wentOn, edgeKey(from, event), count);
    });
  }
  const removals = new Map(analysePaths(named).steps.map(({ step, removal }) => [step, removal]));
  return {
    paths: named.reduce((sum, row) => sum + row.conversions + row.nulls, 0),
    conversions: named.reduce((sum, row) => sum + row.conversions, 0),
    steps: new Map(
      [...touchpoints.keys()].flatMap((id) => {
        const count = came.get(id) ?? 0;
        if (count === 0) return [];
        return [
          [id, { came: count, converted: converted.get(id) ?? 0, removal: removals.get(id) ?? 0 }] as const,
        ];
      }),
    ),
    edgeOf: (from, to) => {
      const all = visits.get(from) ?? 0;
      return all === 0 || !came.has(to)
        ? undefined
        : { came: all, wentOn: wentOn.get(edgeKey(from, to)) ?? 0 };
    },
    others: [...came]
      .filter(([name]) => !touchpoints.has(name))
      .sort((a, b) => b[1] - a[1])
      .map(([name]) => name),
  };
}

const add = (counts: Map<string, number>, key: string, count: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + count);
};

const edgeKey = (from: string, to: string): string => `${from}\u0000${to}`;

const plainName = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '-');

/** Of fewer, a share says more than is known. */
const LEAST_FOR_SHARE = 20;

/** `62 %`, or `3 of 7` where there are too few for a share. */
export function shareOf(part: number, whole: number, localize: Localize): string {
  return whole < LEAST_FOR_SHARE
    ? localize('{0} of {1}', part, whole)
    : localize('{0} %', Math.round((100 * part) / whole));
}

/** A touchpoint's figures in a few words, for its box. */
export const stepInBox = ({ came, converted, removal }: StepFigures, localize: Localize): string =>
  localize('{0} convert · removal {1} %', shareOf(converted, came, localize), Math.round(removal * 100));

/** A touchpoint's figures as a sentence. */
export const stepInWords = ({ came, converted, removal }: StepFigures, localize: Localize): string =>
  localize(
    'Convert: {0} of {1} paths through here. Without this step, {2} % of all conversions are lost.',
    ...[converted, came, Math.round(removal * 100)],
  );

/** What a picture shows of the figures of a journey. */
export const picturedFigures = ({ steps, edgeOf }: JourneyFigures, localize: Localize): PictureFigures => ({
  ofStep: (id) => {
    const figures = steps.get(id);
    return figures && stepInBox(figures, localize);
  },
  ofEdge: (from, to) => {
    const figures = edgeOf(from, to);
    return figures && shareOf(figures.wentOn, figures.came, localize);
  },
});

/** How many went on, in words. */
export const edgeInWords = ({ came, wentOn }: EdgeFigures, localize: Localize): string =>
  localize('{0} of {1} went on', wentOn, came);
