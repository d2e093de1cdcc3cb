import data from '../../../data/english/units.json' with { type: 'json' };

/** A unit that follows a number, under one name for all its forms. */
export interface Unit {
  /** `money` for currencies; else `time`, `clock`, `length` and so on. */
  readonly dimension: string;
  /** After 1; a currency's sign. */
  readonly one: string;
  /** After any other number. */
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

/** The unit that a word in lower case names where it follows a number. */
export const unitOf = (norm: string): Unit | undefined => UNITS.get(norm);
