import type { Profile } from '../brand/index.ts';
import {
  type CheckCache,
  exemptedIn,
  runChecks,
  type PreparedCheck,
  type ProfileEntry,
  type RuleMatch,
  type Severity,
} from '../checks/index.ts';
import type { Span } from '../text/index.ts';
import type { PostAsDraft } from './post-as-draft.ts';

/** What a rule finds; offsets are UTF-16 units in the text that was checked. */
export interface RuleFinding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly text: string;
  readonly message: string;
  readonly entry?: ProfileEntry;
}

/**
 * What a brand's rules find in a post. Thousands of posts are read one after another and none twice, so nothing is kept, unlike for a draft
 * under a cursor.
 */
export function findInPost(post: PostAsDraft, cache: CheckCache): readonly RuleFinding[] {
  if (cache.prepared.length === 0) return [];
  // Claims are read once for all their rules.
  if (cache.brand.claims) return runChecks(post.file, post.prose, cache);
  const { profile } = cache.brand;
  const found = cache.prepared.flatMap((prepared) => findOne(post, prepared));
  return profile.checks.exempt.length > 0 ? withoutExempted(post, found, profile) : found;
}

function findOne(post: PostAsDraft, { check, severity, matcher }: PreparedCheck): RuleFinding[] {
  const of = (match: RuleMatch, from: number): RuleFinding => {
    const [start, end] = [match.start + from, match.end + from];
    const text = post.file.slice(start, end);
    const { message, entry } = match;
    return { start, end, rule: check.id, severity, text, message, ...(entry && { entry }) };
  };
  if (matcher.scope === 'draft')
    return matcher.find(post.draft).map(({ at, ...match }) => of(match, at.block.start));
  return post.draft.passages.flatMap(({ passage, block }) =>
    matcher.find(passage).map((match) => of(match, block.start)),
  );
}

function withoutExempted(
  { file, prose }: PostAsDraft,
  found: readonly RuleFinding[],
  profile: Profile,
): RuleFinding[] {
  const isExempted = exemptedIn(file, prose, profile, []);
  return found.filter((finding) => !isExempted(finding.rule, finding));
}
