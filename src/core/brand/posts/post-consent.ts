import { bothAllow, readConsent, NO_CONSENT, type Consent } from '../consent.ts';
import type { ConsentStatement } from '../consent-statements/index.ts';
import type { CorpusNote } from './post.ts';

/**
 * The consent of a post with these statements: what all of them allow, or the fallback where there is none. A
 * statement that cannot be understood counts as no consent, with a note of its position.
 */
export function postConsent(
  statements: readonly ConsentStatement[],
  fallback: Consent,
  post: string,
): { readonly consent: Consent; readonly notes: readonly CorpusNote[] } {
  const read = statements.map(({ value, line }) => ({
    line,
    ...(value === undefined ? { consent: NO_CONSENT, understood: false } : readConsent(value, fallback)),
  }));
  const unclear = read.find(({ understood }) => !understood);
  return {
    consent: read.length === 0 ? fallback : read.map(({ consent }) => consent).reduce(bothAllow),
    notes: unclear ? [{ kind: 'unclear-consent', post, line: unclear.line + 1 }] : [],
  };
}
