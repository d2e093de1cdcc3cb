/** Turns an English template with `{0}`-style places into what the user reads; the editor's face passes its translator. */
export type Localize = (template: string, ...values: (string | number)[]) => string;

/** The template itself with its places filled: what the command line and the tests say. */
export const localizeInEnglish: Localize = (template, ...values) =>
  template.replace(/\{(\d+)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
