/**
 * Translates an English template with places such as `{0}` for the user; the editor passes its own
 * translator.
 */
export type Localize = (template: string, ...values: (string | number)[]) => string;

/** Fills the template without translation, for the command line and tests. */
export const localizeInEnglish: Localize = (template, ...values) =>
  template.replace(/\{(\d+)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
