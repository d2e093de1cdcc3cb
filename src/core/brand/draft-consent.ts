import { readFrontMatter } from '../text/index.ts';
import { DEFAULT_CONSENT, readConsent } from './consent.ts';

/**
 * Whether a draft may go to a language model. It may, unless its front matter states a `consent` that does not say `send`;
 * one that cannot be read, or is left open, counts as a no.
 */
export function mayBeSent(draft: string): boolean {
  const frontMatter = readFrontMatter(draft);
  if (!frontMatter) return true;
  if (Object.hasOwn(frontMatter.fields, 'consent'))
    return readConsent(frontMatter.fields['consent'], DEFAULT_CONSENT).consent.send;
  // Broken YAML has no fields, and may still state one.
  return !/^["']?consent["']?[ \t]*:/im.test(draft.slice(0, frontMatter.end));
}
