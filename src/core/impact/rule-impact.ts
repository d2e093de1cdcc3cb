import { localizeInEnglish, type Localize } from '../base/localize.ts';
import type { Post, Profile } from '../brand/index.ts';
import { factsOn } from '../brand-model/brand-profile.ts';
import {
  type Check,
  CheckCache,
  runChecks,
  styleChecks,
  type CheckedBrand,
  type ClaimContext,
  type Finding,
} from '../checks/index.ts';
import { readProse } from '../text/index.ts';
import type { Styles } from '../vale/index.ts';
import { changedRules, type ChangedRules } from './changed-rules.ts';
import { compare, type Differences } from './compare-findings.ts';
import { GatheredImpact } from './gathered-impact.ts';
import type { RuleImpact } from './impact-result.ts';
import { postAsDraft } from './post-as-draft.ts';
import { findInPost } from './post-findings.ts';

/** A draft by any key of the caller's. */
export interface DraftText {
  readonly id: string;
  readonly text: string;
}

export interface ImpactInput {
  /** The brand's posts, each as it was published. */
  readonly posts: readonly Post[];
  readonly drafts: readonly DraftText[];
  /** The rules as they are and as they would be. */
  readonly before: Profile;
  readonly after: Profile;
  /** What rules need besides a profile. */
  readonly brand?: Omit<CheckedBrand, 'profile'>;
}

/** So many posts are read between two pauses. */
const STEP = 20;
const PASSAGES_KEPT = 200;

/** Compares what the rules find in posts and drafts before and after a change; yields the share done. */
export function* ruleImpact(
  { posts, drafts, before, after, brand = {} }: ImpactInput,
  localize: Localize = localizeInEnglish,
): Generator<number, RuleImpact, undefined> {
  const changed = changedRules(before, after);
  const caches = cachesFor(changed, changed.checks, brand, localize);
  const gathered = new GatheredImpact();
  if (changed.checks.length > 0) yield* comparePosts(posts, caches, gathered);
  const all = [...changed.checks, ...changed.inDrafts];
  if (all.length > 0 && drafts.length > 0)
    yield* compareDrafts(drafts, cachesFor(changed, all, brand, localize), gathered);
  return gathered.result(posts.length, drafts.length, after, localize);
}

/** What the rules of Vale styles would mark in posts and drafts, beside the rules as they are; yields the share done. */
export function* styleImpact(
  {
    posts,
    drafts,
    profile,
    styles,
  }: Pick<ImpactInput, 'posts' | 'drafts'> & { readonly profile: Profile; readonly styles: Styles },
  localize: Localize = localizeInEnglish,
): Generator<number, RuleImpact, undefined> {
  const brand = { profile, styles };
  const caches = {
    before: new CheckCache({ profile }, localize, []),
    after: new CheckCache(brand, localize, styleChecks(brand, localize)),
  };
  const gathered = new GatheredImpact();
  yield* comparePosts(posts, caches, gathered);
  yield* compareDrafts(drafts, caches, gathered);
  return gathered.result(posts.length, drafts.length, profile, localize);
}

function* comparePosts(
  posts: readonly Post[],
  caches: Caches,
  gathered: GatheredImpact,
): Generator<number, undefined, undefined> {
  for (const [at, post] of posts.entries()) {
    const read = postAsDraft(post);
    gathered.takePost(post, read, compare(findInPost(read, caches.before), findInPost(read, caches.after)));
    if (at % STEP < STEP - 1) continue;
    for (const cache of [caches.before, caches.after]) cache.trim(PASSAGES_KEPT);
    yield (at + 1) / posts.length;
  }
  return undefined;
}

function* compareDrafts(
  drafts: readonly DraftText[],
  caches: Caches,
  gathered: GatheredImpact,
): Generator<number, undefined, undefined> {
  for (const { id, text } of drafts) {
    gathered.takeDraft(id, text, compareIn(text, caches));
    yield 1;
  }
  return undefined;
}

interface Caches {
  readonly before: CheckCache;
  readonly after: CheckCache;
}

function cachesFor(
  { before, after }: ChangedRules,
  checks: readonly Check[],
  { claims, ...means }: Omit<CheckedBrand, 'profile'>,
  localize: Localize,
): Caches {
  const known = checks.some(needsClaims) ? claims : undefined;
  const cacheOf = (profile: Profile): CheckCache =>
    new CheckCache(
      { ...means, profile, ...(known && { claims: withFacts(known, profile) }) },
      localize,
      checks,
    );
  return { before: cacheOf(before), after: cacheOf(after) };
}

/** The entries of the ledger's files with the facts of one version of the profile. */
const withFacts = (claims: ClaimContext, profile: Profile): ClaimContext => ({
  ...claims,
  ledger: [
    ...claims.ledger.filter(({ place }) => place?.kind !== 'profile'),
    ...factsOn(profile, claims.today),
  ],
});

/** Reading claims takes long; rules about words do without. */
const needsClaims = ({ kind }: Check): boolean =>
  kind !== 'banned' && kind !== 'term' && kind !== 'channel' && kind !== 'spelling' && kind !== 'wording';

function compareIn(text: string, caches: Caches): Differences {
  const prose = readProse(text);
  const [before = [], after = []] = [caches.before, caches.after].map((cache) =>
    runChecks(text, prose, cache).filter(isOfRule),
  );
  return compare(before, after);
}

/** Faults of exemptions do not depend on the rules. */
const isOfRule = ({ kind }: Finding): boolean => kind !== 'exemption';
