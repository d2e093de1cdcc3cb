import { localizeInEnglish, type Localize } from '../base/localize.ts';
import type { Profile } from '../brand/index.ts';
import type { Prose } from '../text/index.ts';
import type { Finding } from './finding.ts';
import { CheckCache, runChecks } from './run-checks.ts';

/** Passages that are kept of a profile's drafts: those of a long one. */
const MOST_PASSAGES = 400;

/** The rules of profiles, which do not change, with what they found last: a rewrite checks many versions of one draft. */
const caches = new WeakMap<Profile, CheckCache>();

/** All findings of the checks in a draft, in the order of the text, without those that need a learned voice. */
export function checkDraft(
  file: string,
  prose: Prose,
  profile: Profile,
  localize: Localize = localizeInEnglish,
): Finding[] {
  const known = caches.get(profile);
  const cache = known?.localize === localize ? known : new CheckCache({ profile }, localize);
  caches.set(profile, cache);
  cache.trim(MOST_PASSAGES);
  return runChecks(file, prose, cache);
}
