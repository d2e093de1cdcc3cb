/**
 * A setting: its key without the prefix `timbre.`, and how a stored value is read. Users may write any JSON
 * into their settings.
 */
export interface Setting<Value> {
  readonly key: string;
  readonly default: Value;
  /** The value if it is valid, limited to its bounds, otherwise the default. */
  readonly parse: (stored: unknown) => Value;
}

interface Bounds {
  readonly minimum?: number;
  readonly maximum?: number;
}

export const textSetting = (key: string, byDefault: string): Setting<string> =>
  setting(key, byDefault, (stored) => (typeof stored === 'string' ? stored.trim() : undefined));

export const flagSetting = (key: string, byDefault: boolean): Setting<boolean> =>
  setting(key, byDefault, (stored) => (typeof stored === 'boolean' ? stored : undefined));

export const choiceSetting = <const Choice extends string>(
  key: string,
  byDefault: NoInfer<Choice>,
  choices: readonly Choice[],
): Setting<Choice> => setting(key, byDefault, (stored) => choices.find((choice) => choice === stored));

export const numberSetting = (key: string, byDefault: number, bounds: Bounds): Setting<number> =>
  setting(key, byDefault, (stored) => within(stored, bounds));

export const integerSetting = (key: string, byDefault: number, bounds: Bounds): Setting<number> =>
  setting(key, byDefault, (stored) => floor(within(stored, bounds)));

/** A whole number; undefined where `null` or nothing is stored. */
export const optionalIntegerSetting = (key: string, bounds: Bounds): Setting<number | undefined> =>
  setting(key, undefined, (stored) => floor(within(stored, bounds)));

/** An object whose values are choices, such as a severity for each rule; what is no choice is left out. */
export const choicesSetting = <const Choice extends string>(
  key: string,
  choices: readonly Choice[],
): Setting<Readonly<Record<string, Choice>>> =>
  setting<Readonly<Record<string, Choice>>>(key, {}, (stored) =>
    typeof stored === 'object' && stored !== null
      ? Object.fromEntries(
          Object.entries(stored).flatMap(([name, value]) =>
            choices.filter((choice) => choice === value).map((choice) => [name, choice]),
          ),
        )
      : undefined,
  );

const setting = <Value>(
  key: string,
  byDefault: Value,
  parse: (stored: unknown) => Value | undefined,
): Setting<Value> => ({ key, default: byDefault, parse: (stored) => parse(stored) ?? byDefault });

const within = (stored: unknown, { minimum = -Infinity, maximum = Infinity }: Bounds): number | undefined =>
  typeof stored === 'number' && !Number.isNaN(stored)
    ? Math.min(maximum, Math.max(minimum, stored))
    : undefined;

const floor = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.floor(value);
