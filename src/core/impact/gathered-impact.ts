import type { Localize } from '../base/localize.ts';
import type { Post, Profile } from '../brand/index.ts';
import type { ProfileEntry } from '../checks/index.ts';
import { placeOf } from '../voice/proof/report/index.ts';
import type { Differences } from './compare-findings.ts';
import { describeImpact } from './describe-impact.ts';
import { placeInDraft, placeInPost } from './impact-places.ts';
import type { ImpactPlace, RuleImpact, Touched, TouchedDraft, TouchedPost } from './impact-result.ts';
import type { PostAsDraft } from './post-as-draft.ts';
import type { RuleFinding } from './post-findings.ts';

/** So many places of a post or draft are listed. */
const LISTED = 20;

/** What was found so far. */
export class GatheredImpact {
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
