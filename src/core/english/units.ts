import data from '../../../data/english/units.json' with { type: 'json' };

/** A unit after a number, under one name for all its forms. */
export interface Unit {
  /** `money` for currencies; otherwise `time`, `clock`, `length` and so on. */
  readonly dimension: string;
  /** The form after 1, or a currency's sign. */
  readonly one: string;
  /** The form after any other number. */
  readonly many: string;
}

const isSymbol = (unit: string, forms: readonly string[]): boolean => !forms.includes(`${unit}s`);

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...data.units.flatMap(({ dimension, unit, plural, forms }) =>
    forms.map((form): [string, Unit] => [
      form,
      { dimension, one: unit, many: plural ?? (isSymbol(unit, forms) ? unit : `${unit}s`) },
    ]),
  ),
  ...data.currencies.flatMap(({ unit, forms }) =>
    forms.map((form): [string, Unit] => [form, { dimension: 'money', one: unit, many: unit }]),
  ),
]);

/** The unit named by a word in lower case after a number. */
export const unitOf = (norm: string): Unit | undefined => UNITS.get(norm);
