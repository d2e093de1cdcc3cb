import { numberIn, type Instruction } from './statement.ts';

const SHORTER = '(?:under|below|shorter than|less than|fewer than)';
const AT_MOST =
  '(?:at most|no longer than|no more than|not longer than|up to|within|to|a maximum of|maximum of|maximum|max\\.?|max of)';
const LONGER =
  '(?:longer than|over|above|of more than|with more than|that have more than|exceeding|more than)';
const AT_LEAST =
  '(?:at least|no fewer than|no less than|a minimum of|minimum of|minimum|min\\.?|no shorter than|not shorter than)';
const NOT = "(?:(?:do not|don't|never|avoid|no)\\s+)?";
const WRITE = '(?:always )?(?:keep |write |writing |use |using |have |limit |aim for |stick to |stay )?';
const ALL = '(?:all |any |every |each |your |our |the |a )?';
const ARE =
  '(?:are |is |stay |stays |should be |must be |can be |have |has |should have |must have |of |with )?';

/** What a limit is a limit of, such as the words of a sentence. */
export interface Measure {
  /** What a sentence has to name to limit it. A quick test: the forms below are long to compile and to try. */
  readonly names: readonly RegExp[];
  /** Forms that forbid what is longer. */
  readonly longer: readonly RegExp[];
  /** Forms that want what is shorter than a number. */
  readonly shorter: readonly RegExp[];
  /** Forms that name the largest number allowed, however they are listed. */
  readonly most: readonly RegExp[];
  /** Forms that name the smallest number allowed. */
  readonly least: readonly RegExp[];
  /** Forms with the smallest and the largest number. */
  readonly between: readonly RegExp[];
}

/** The sentences that limit a unit, both named by expressions for their singular: how many a `what` may have. */
export function measure(what: string, unit: string): Measure {
  const figure = '([\\w,]+(?:-(?!word|character|sentence)[\\w]+)?)';
  const number = `${figure}[\\s-]?(?:${unit})s?`;
  const one = '(?:a|one|each|any|every|our|the)';
  const thing = `(?:${what})s?`;
  const exact = (...patterns: readonly string[]): RegExp[] =>
    patterns.map((pattern) => new RegExp(`^${pattern}(?: or so)?$`));
  return {
    names: [new RegExp(what), new RegExp(unit)],
    longer: exact(
      `${NOT}${WRITE}${ALL}${thing} ${LONGER} ${number}`,
      `${NOT}${WRITE}more than ${number} (?:in|per|to) (?:${one} )?${thing}`,
    ),
    shorter: exact(
      `${WRITE}${ALL}${thing} ${ARE}${SHORTER} ${number}(?: long| each)?`,
      `${WRITE}${SHORTER} ${number} (?:per|in|for|to|on) (?:${one} )?${thing}`,
    ),
    most: exact(
      `${WRITE}${ALL}${thing},? ${ARE}${AT_MOST} ${number}(?: long| each)?`,
      `${WRITE}${AT_MOST} ${number} (?:per|in|for|to|on) (?:${one} )?${thing}`,
      `${WRITE}${ALL}${thing},? ${ARE}${number},? (?:at most|at the most|maximum|max|or fewer|or less|tops|or under)`,
      `${WRITE}${number},? (?:at most|at the most|maximum|max|or fewer|or less|tops|or under) (?:per|in|for|to|on) (?:${one} )?${thing}`,
    ),
    least: exact(
      `${WRITE}${ALL}${thing},? ${ARE}${AT_LEAST} ${number}(?: long| each)?`,
      `${WRITE}${AT_LEAST} ${number} (?:per|in|for|to|on) (?:${one} )?${thing}`,
      `${WRITE}${ALL}${thing},? ${ARE}${number},? (?:at least|minimum|or more|and more|or longer)`,
    ),
    between: exact(
      `${WRITE}${ALL}${thing},? ${ARE}(?:between |from )?${figure}(?: and | to | ?[–-] ?)${number}(?: long| each)?`,
      `${WRITE}(?:between |from )?${figure}(?: and | to | ?[–-] ?)${number} (?:per|in|for|to|on) (?:${one} )?${thing}`,
    ),
  };
}

/** How many of a unit something may have; a bound is undefined where there is none. */
export interface Bounds {
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** The bounds that an instruction sets; undefined where it sets none. */
export function boundsIn(
  { whole, avoid }: Pick<Instruction, 'whole' | 'avoid'>,
  { names, longer, shorter, most, least, between }: Measure,
): Bounds | undefined {
  if (!names.every((name) => name.test(whole))) return undefined;
  const read = (patterns: readonly RegExp[], group = 1): number | undefined => {
    for (const pattern of patterns) {
      const number = numberIn(pattern.exec(whole)?.[group] ?? '');
      if (number !== undefined) return number;
    }
    return undefined;
  };
  const range = avoid ? undefined : read(between);
  if (range !== undefined) return orNone({ least: range, most: read(between, 2) });
  const below = avoid ? undefined : read(shorter);
  if (below !== undefined) return orNone({ least: undefined, most: below - 1 });
  // A list of don’ts may forbid what is shorter: “Posts under 50 words”.
  const tooShort = avoid ? read(shorter) : read(least);
  if (tooShort !== undefined) return orNone({ least: tooShort, most: undefined });
  return orNone({ least: undefined, most: read(most) ?? (avoid ? read(longer) : undefined) });
}

function orNone({ least, most }: Bounds): Bounds | undefined {
  if ((least ?? most) === undefined || (most !== undefined && most < 1)) return undefined;
  return least !== undefined && most !== undefined && least > most ? undefined : { least, most };
}

export const isOutside = (count: number, { least, most }: Bounds): boolean =>
  (most !== undefined && count > most) || (least !== undefined && count < least);
