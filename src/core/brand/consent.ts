/** What may be done with a post. Sending is never implied; it must be stated. */
export interface Consent {
  /** The voice may be learned from it. */
  readonly learn: boolean;
  /** Its wording may be shown as evidence and offered as ghost text. */
  readonly quote: boolean;
  /** Its text may go to a language model. */
  readonly send: boolean;
}

export const DEFAULT_CONSENT: Consent = { learn: true, quote: true, send: false };
export const NO_CONSENT: Consent = { learn: false, quote: false, send: false };

/**
 * Reads `consent` from front matter or a table cell: an object of booleans, a list or a text of the words
 * learn, quote and send, or `none`. A value that cannot be understood counts as no consent, since only the
 * author can resolve the doubt.
 */
export function readConsent(
  value: unknown,
  fallback: Consent,
): { readonly consent: Consent; readonly understood: boolean } {
  if (value === undefined || value === null || isBlank(value)) return { consent: fallback, understood: true };
  if (value === false) return { consent: NO_CONSENT, understood: true };
  if (typeof value === 'string') return fromWords(value.split(/[\s,;]+/).filter(Boolean));
  if (Array.isArray(value)) return fromWords(value.map(String));
  if (typeof value === 'object') return fromObject(value, fallback);
  return { consent: NO_CONSENT, understood: false };
}

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

function fromWords(words: readonly string[]): ReturnType<typeof readConsent> {
  const terms = new Set(words.map((word) => word.toLowerCase()));
  const understood = [...terms].every((word) => ['learn', 'quote', 'send', 'none'].includes(word));
  if (!understood || terms.has('none')) return { consent: NO_CONSENT, understood };
  return {
    consent: { learn: terms.has('learn'), quote: terms.has('quote'), send: terms.has('send') },
    understood,
  };
}

function fromObject(value: object, fallback: Consent): ReturnType<typeof readConsent> {
  const entries = Object.entries(value);
  const understood = entries.every(
    ([key, allowed]) => Object.hasOwn(fallback, key) && typeof allowed === 'boolean',
  );
  if (!understood) return { consent: NO_CONSENT, understood };
  const stated = new Map(entries);
  const of = (key: keyof Consent): boolean => (stated.has(key) ? stated.get(key) === true : fallback[key]);
  return { consent: { learn: of('learn'), quote: of('quote'), send: of('send') }, understood };
}
