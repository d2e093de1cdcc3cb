/** What may be done with a post. Sending is never implied; it must be stated. */
export interface Consent {
  /** The voice may be learned from it. */
  readonly learn: boolean;
  /** Its wording may be shown as evidence and offered as ghost text. */
  readonly quote: boolean;
  /** Its text may go to a language model. */
  readonly send: boolean;
  /** The last day on which it holds, YYYY-MM-DD; afterwards nothing is allowed. */
  readonly until?: string;
}

export const DEFAULT_CONSENT: Consent = { learn: true, quote: true, send: false };
export const NO_CONSENT: Consent = { learn: false, quote: false, send: false };

/** What is allowed on a day, YYYY-MM-DD; where the day is not known, a consent that ends allows nothing. */
export const consentOn = (consent: Consent, today: string | undefined): Consent =>
  consent.until === undefined || (today !== undefined && today <= consent.until) ? consent : NO_CONSENT;

/** The consent that two statements have in common; it ends with the one that ends first. */
export function bothAllow(a: Consent, b: Consent): Consent {
  const common = { learn: a.learn && b.learn, quote: a.quote && b.quote, send: a.send && b.send };
  const [until] = [a.until, b.until].filter((day) => day !== undefined).sort();
  return until === undefined ? common : { ...common, until };
}

/**
 * Reads `consent` from front matter or a table cell: an object of booleans, a list or a text of the words
 * learn, quote and send, or `none`; `until` and a day, YYYY-MM-DD, limit it in time. A value that cannot be
 * understood counts as no consent, since only the author can resolve the doubt.
 */
export function readConsent(
  value: unknown,
  fallback: Consent,
): { readonly consent: Consent; readonly understood: boolean } {
  if (value === undefined || value === null || isBlank(value)) return { consent: fallback, understood: true };
  if (value === false) return { consent: NO_CONSENT, understood: true };
  if (typeof value === 'string') return fromText(value);
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

/** Longer texts state no consent. */
const LONGEST = 200;

/** Words, and the last day: `learn, quote until 2027-06-30`. */
function fromText(text: string): ReturnType<typeof readConsent> {
  const [, words = text, until] =
    text.length > LONGEST ? [] : (/^(.*?)[\s,;]*\buntil[\s:]+(\S+)\s*$/is.exec(text) ?? []);
  const read = fromWords(words.split(/[\s,;]+/).filter(Boolean));
  return until === undefined ? read : limited(read, until, words.trim() !== '');
}

/** @param isStated whether the value says what is allowed until then */
function limited(
  read: ReturnType<typeof readConsent>,
  until: unknown,
  isStated = true,
): ReturnType<typeof readConsent> {
  const day = dayOf(until);
  if (!read.understood || !isStated || day === undefined) return { consent: NO_CONSENT, understood: false };
  return { consent: bothAllow(read.consent, { ...ALL, until: day }), understood: true };
}

const ALL: Consent = { learn: true, quote: true, send: true };
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Days are read only as YYYY-MM-DD, as a date of another order could end too late. Dates of TOML are objects. */
function dayOf(value: unknown): string | undefined {
  const written = typeof value === 'object' ? JSON.stringify(value).replaceAll('"', '') : value;
  return typeof written === 'string' && DAY.test(written) ? written : undefined;
}

function fromObject(value: object, fallback: Consent): ReturnType<typeof readConsent> {
  const { until, ...stated }: Readonly<Record<string, unknown>> = { ...value };
  const read = fromPermissions(stated, fallback);
  return until === undefined ? read : limited(read, until);
}

function fromPermissions(
  value: Readonly<Record<string, unknown>>,
  fallback: Consent,
): ReturnType<typeof readConsent> {
  const entries = Object.entries(value);
  const understood = entries.every(([key, allowed]) => PERMISSIONS.has(key) && typeof allowed === 'boolean');
  if (!understood) return { consent: NO_CONSENT, understood };
  const stated = new Map(entries);
  const of = (key: 'learn' | 'quote' | 'send'): boolean =>
    stated.has(key) ? stated.get(key) === true : fallback[key];
  const consent = { learn: of('learn'), quote: of('quote'), send: of('send') };
  // What the fallback adds ends with it.
  const { until } = fallback;
  return { consent: until === undefined ? consent : { ...consent, until }, understood };
}

const PERMISSIONS: ReadonlySet<string> = new Set(['learn', 'quote', 'send']);
