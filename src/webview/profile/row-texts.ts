/** The texts of a row's fields. */
export type Texts = readonly string[];

export const isSameRow = (a: Texts, b: Texts): boolean =>
  a.length === b.length && a.every((text, at) => text === b[at]);
