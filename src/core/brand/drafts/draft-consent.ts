import { readFrontMatter, readProse } from '../../text/index.ts';
import { consentOn, DEFAULT_CONSENT, readConsent } from '../consent.ts';
import { consentStatements, hasStatementWord } from '../consent-statements/index.ts';

/**
 * Whether a draft may be sent to a language model. It may, unless it states a consent without `send`, in any
 * dialect and place; a statement that is empty or cannot be read counts as a no.
 * @param today YYYY-MM-DD; without it a consent that ends counts as a no
 */
export function mayBeSent(draft: string, today?: string): boolean {
  // Only a body that has the word can state it.
  const prose = hasStatementWord(draft)
    ? readProse(draft)
    : { frontMatter: readFrontMatter(draft), blocks: [] };
  return consentStatements(draft, prose).every(
    ({ value }) =>
      value !== undefined &&
      !(typeof value === 'string' && value.trim() === '') &&
      consentOn(readConsent(value, DEFAULT_CONSENT).consent, today).send,
  );
}
