/** Checks the type of a value in a message. */
export type Guard<T> = (value: unknown) => value is T;

export const isText: Guard<string> = (value) => typeof value === 'string';
export const isFlag: Guard<boolean> = (value) => typeof value === 'boolean';
/** A whole number from 0 on. */
export const isIndex: Guard<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

export const isOneOf =
  <const T>(values: readonly T[]): Guard<T> =>
  (value): value is T =>
    values.some((known) => known === value);

export const isMaybe =
  <T>(guard: Guard<T>): Guard<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || guard(value);

export const isListOf =
  <T>(guard: Guard<T>): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(guard);

/** An object with the fields of `guards`; other fields are ignored. */
export const isShape =
  <T extends object>(guards: { readonly [Key in keyof T]-?: Guard<T[Key]> }): Guard<T> =>
  (value): value is T => {
    if (typeof value !== 'object' || value === null) return false;
    const fields: Readonly<Record<string, unknown>> = { ...value };
    return Object.entries<Guard<unknown>>({ ...guards }).every(([key, guard]) => guard(fields[key]));
  };

/** One of several shapes. */
export const isAnyOf =
  <T extends readonly Guard<unknown>[]>(
    ...guards: T
  ): Guard<T[number] extends Guard<infer Shape> ? Shape : never> =>
  (value): value is T[number] extends Guard<infer Shape> ? Shape : never =>
    guards.some((guard) => guard(value));
