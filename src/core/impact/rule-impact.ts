import { localizeInEnglish, type Localize } from '../base/localize.ts';
import type { Post, Profile } from '../brand/index.ts';
import { factsOn } from '../brand-model/brand-profile.ts';
import {
  type Check,
  CheckCache,
  runChecks,
  type CheckedBrand,
  type ClaimContext,
  type Finding,
  type ProfileEntry,
  type Severity,
} from '../checks/index.ts';
import { readProse, type Span } from '../text/index.ts';
import { findInPost, type RuleFinding } from './post-findings.ts';
import { placeOf, type PostPlace } from '../voice/proof/report/index.ts';
import { changedRules, type ChangedRules } from './changed-rules.ts';
import { describeImpact, type RuleWords } from './describe-impact.ts';
import { postAsDraft, sentencesAt, type PostAsDraft } from './post-as-draft.ts';

/** A place that a change of the rules begins to mark, or marks no longer. */
export interface ImpactPlace extends Span {
  /** As `terms/banned`. */
  readonly rule: string;
  readonly severity: Severity;
  /** What the rule would say there. */
  readonly message: string;
  /** The marked words; undefined in a post that must not be quoted. */
  readonly text: string | undefined;
  /** The sentences that it is in; undefined in a post that must not be quoted. */
  readonly sentence: string | undefined;
  readonly entry: ProfileEntry | undefined;
  /** False where only the sentence's place in the file is known, because there is markup in it. */
  readonly isExact: boolean;
}

/** A post with such places. Offsets are UTF-16 units in its file, or in the row's text for a row of an export. */
export interface TouchedPost extends PostPlace {
  readonly id: string;
  readonly channel: string | undefined;
  /** All places, of which the first are listed. */
  readonly count: number;
  readonly places: readonly ImpactPlace[];
}

/** A draft with such places; offsets are UTF-16 units in its text. */
export interface TouchedDraft {
  readonly id: string;
  readonly count: number;
  readonly places: readonly ImpactPlace[];
}

export interface Touched {
  readonly places: number;
  /** In the order of the posts given. */
  readonly posts: readonly TouchedPost[];
  readonly drafts: readonly TouchedDraft[];
}

/** What one rule, or one entry of the profile, begins to mark. */
export interface TouchedByRule extends RuleWords {
  readonly rule: string;
  readonly entry: ProfileEntry | undefined;
  readonly posts: number;
  readonly drafts: number;
  readonly places: number;
  /** The distinct words that it marks in posts that may be quoted and in drafts, in lower case; a few of them. */
  readonly forms: readonly string[];
}

/** What a change of the rules would touch, compared with the rules as they are. */
export interface RuleImpact {
  /** All posts of the brand, and all drafts that were looked at. */
  readonly posts: number;
  readonly drafts: number;
  /** What would be marked and is not marked now. */
  readonly added: Touched;
  /** What is marked now and would no longer be. */
  readonly removed: Touched;
  /** Places marked before and after, with another severity. */
  readonly regraded: number;
  /** By rule and entry, the most posts first. */
  readonly rules: readonly TouchedByRule[];
  /** In one sentence. */
  readonly summary: string;
  /** One sentence for each rule that would mark nearly a third or more of the brand's posts. */
  readonly warnings: readonly string[];
}

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
/** So many places of a post or draft are listed. */
const LISTED = 20;
const PASSAGES_KEPT = 200;

/** Compares what the rules find in posts and drafts before and after a change; yields the share done. */
export function* ruleImpact(
  { posts, drafts, before, after, brand = {} }: ImpactInput,
  localize: Localize = localizeInEnglish,
): Generator<number, RuleImpact, undefined> {
  const changed = changedRules(before, after);
  const caches = cachesFor(changed, changed.checks, brand, localize);
  const gathered = new Gathered();
  if (changed.checks.length > 0)
    for (const [at, post] of posts.entries()) {
      const read = postAsDraft(post);
      const differences = compare(findInPost(read, caches.before), findInPost(read, caches.after));
      gathered.takePost(post, read, differences);
      if (at % STEP < STEP - 1) continue;
      for (const cache of [caches.before, caches.after]) cache.trim(PASSAGES_KEPT);
      yield (at + 1) / posts.length;
    }
  const all = [...changed.checks, ...changed.inDrafts];
  if (all.length > 0 && drafts.length > 0) {
    const ofDrafts = cachesFor(changed, all, brand, localize);
    for (const { id, text } of drafts) {
      gathered.takeDraft(id, text, compareIn(text, ofDrafts));
      yield 1;
    }
  }
  return gathered.result(posts.length, drafts.length, after, localize);
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

interface Differences {
  readonly added: readonly RuleFinding[];
  readonly removed: readonly RuleFinding[];
  readonly regraded: number;
}

const NOTHING: Differences = { added: [], removed: [], regraded: 0 };

function compare(before: readonly RuleFinding[], after: readonly RuleFinding[]): Differences {
  if (before.length === 0) return after.length === 0 ? NOTHING : { ...NOTHING, added: after };
  const known = new Map(before.map((finding) => [keyOf(finding), finding]));
  const kept = new Set(after.map(keyOf));
  return {
    added: after.filter((finding) => !known.has(keyOf(finding))),
    removed: before.filter((finding) => !kept.has(keyOf(finding))),
    regraded: after.filter((finding) => {
      const same = known.get(keyOf(finding));
      return same !== undefined && same.severity !== finding.severity;
    }).length,
  };
}

function compareIn(text: string, caches: Caches): Differences {
  const prose = readProse(text);
  const [before = [], after = []] = [caches.before, caches.after].map((cache) =>
    runChecks(text, prose, cache).filter(isOfRule),
  );
  return compare(before, after);
}

/** Faults of exemptions do not depend on the rules. */
const isOfRule = ({ kind }: Finding): boolean => kind !== 'exemption';

const keyOf = ({ rule, start, end, entry }: RuleFinding): string =>
  `${rule} ${String(start)} ${String(end)} ${entry?.name ?? ''}`;

/** What was found so far. */
class Gathered {
  readonly #added = new TouchedSoFar();
  readonly #removed = new TouchedSoFar();
  readonly #rules = new Map<string, RuleSoFar>();
  #regraded = 0;

  takePost(post: Post, read: PostAsDraft, { added, removed, regraded }: Differences): void {
    this.#regraded += regraded;
    const quotable = post.consent.quote;
    const place = (finding: RuleFinding): ImpactPlace => placeInPost(read, finding, quotable);
    for (const [findings, touched] of [
      [added, this.#added],
      [removed, this.#removed],
    ] as const)
      if (findings.length > 0) touched.addPost(post, findings.length, findings.slice(0, LISTED).map(place));
    this.#count(added, 'posts', quotable);
  }

  takeDraft(id: string, text: string, { added, removed, regraded }: Differences): void {
    this.#regraded += regraded;
    const place = (finding: RuleFinding): ImpactPlace => placeInDraft(text, finding);
    for (const [findings, touched] of [
      [added, this.#added],
      [removed, this.#removed],
    ] as const)
      if (findings.length > 0) touched.addDraft(id, findings.length, findings.slice(0, LISTED).map(place));
    this.#count(added, 'drafts', true);
  }

  #count(findings: readonly RuleFinding[], where: 'posts' | 'drafts', quotable: boolean): void {
    const seen = new Set<RuleSoFar>();
    for (const { rule, entry, text } of findings) {
      const key = `${rule}\n${entry?.name ?? ''}`;
      const known = this.#rules.get(key) ?? newRule(rule, entry);
      this.#rules.set(key, known);
      known.places++;
      if (quotable && known.forms.size < MOST_FORMS && text.length < LONGEST_FORM)
        known.forms.add(text.toLowerCase());
      if (!seen.has(known)) known[where]++;
      seen.add(known);
    }
  }

  result(posts: number, drafts: number, profile: Profile, localize: Localize): RuleImpact {
    const counted = [...this.#rules.values()]
      .map(({ forms, ...rule }) => ({ ...rule, forms: [...forms].sort() }))
      .sort((a, b) => b.posts - a.posts || b.drafts - a.drafts);
    return {
      ...{ posts, drafts, regraded: this.#regraded },
      added: this.#added.result(),
      removed: this.#removed.result(),
      ...describeImpact(
        {
          ...{ posts, regraded: this.#regraded },
          added: this.#added.size,
          removed: this.#removed.size,
          rules: counted,
        },
        profile,
        localize,
      ),
    };
  }
}

const MOST_FORMS = 12;
/** UTF-16 units; what is longer is no word but a passage. */
const LONGEST_FORM = 60;

interface RuleSoFar {
  readonly rule: string;
  readonly entry: ProfileEntry | undefined;
  posts: number;
  drafts: number;
  places: number;
  readonly forms: Set<string>;
}

const newRule = (rule: string, entry: ProfileEntry | undefined): RuleSoFar => ({
  ...{ rule, entry, posts: 0, drafts: 0, places: 0 },
  forms: new Set(),
});

class TouchedSoFar {
  #places = 0;
  readonly #posts: TouchedPost[] = [];
  readonly #drafts: TouchedDraft[] = [];

  get size(): { readonly posts: number; readonly drafts: number; readonly places: number } {
    return { posts: this.#posts.length, drafts: this.#drafts.length, places: this.#places };
  }

  addPost(post: Post, count: number, places: readonly ImpactPlace[]): void {
    this.#places += count;
    const start = places[0]?.start ?? 0;
    this.#posts.push({ ...placeOf(post, start), id: post.id, channel: post.channel, count, places });
  }

  addDraft(id: string, count: number, places: readonly ImpactPlace[]): void {
    this.#places += count;
    this.#drafts.push({ id, count, places });
  }

  result(): Touched {
    return { places: this.#places, posts: this.#posts, drafts: this.#drafts };
  }
}

function placeInPost(read: PostAsDraft, finding: RuleFinding, quotable: boolean): ImpactPlace {
  const touched = sentencesAt(read, finding);
  const [first, last] = [touched[0], touched.at(-1)];
  const isExact = touched.length === 1 && first !== undefined && isPlain(first);
  const shift = first ? first.there.start - first.here.start : 0;
  const span = isExact
    ? { start: finding.start + shift, end: finding.end + shift }
    : { start: first?.there.start ?? 0, end: last?.there.end ?? 0 };
  return {
    ...span,
    ...said(finding),
    isExact,
    text: quotable ? finding.text : undefined,
    sentence: quotable ? read.file.slice(first?.here.start ?? 0, last?.here.end ?? 0) : undefined,
  };
}

const isPlain = ({ here, there }: PostAsDraft['sentences'][number]): boolean =>
  here.end - here.start === there.end - there.start;

function placeInDraft(file: string, finding: RuleFinding): ImpactPlace {
  const { start, end, text } = finding;
  return { start, end, ...said(finding), text, isExact: true, sentence: around(file, finding) };
}

/** The line of a draft that a place is in, shortened to a readable length. */
function around(file: string, { start, end }: Span): string {
  const from = Math.max(file.lastIndexOf('\n', start - 1) + 1, start - HALF_LINE);
  const next = file.indexOf('\n', end);
  return file.slice(from, Math.min(next < 0 ? file.length : next, end + HALF_LINE)).trim();
}
const HALF_LINE = 160;

const said = ({
  rule,
  severity,
  message,
  entry,
}: RuleFinding): Pick<ImpactPlace, 'rule' | 'severity' | 'message' | 'entry'> => ({
  ...{ rule, severity, message, entry },
});
