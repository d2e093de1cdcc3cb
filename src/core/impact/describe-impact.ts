import type { Localize } from '../base/localize.ts';
import type { Profile } from '../brand/index.ts';
import { ruleTitle, type ProfileEntry } from '../checks/index.ts';

/** The counts that words are made from. */
interface Counts {
  readonly posts: number;
  readonly drafts: number;
  readonly places: number;
}

interface CountedRule extends Counts {
  readonly rule: string;
  readonly entry: ProfileEntry | undefined;
  readonly forms: readonly string[];
}

/** What is said of one rule. */
export interface RuleWords {
  /** The entry's name, or the rule's title. */
  readonly name: string;
  /** Such as “‘chapel’ stands in 25 of 83 posts.” */
  readonly message: string;
  /** What to consider before making it, such as “Banning it would mark the brand’s own words.” */
  readonly advice: string | undefined;
  /** It would mark nearly a third or more of the brand's own posts. */
  readonly marksOwnWords: boolean;
}

/** From this share of its posts on, nearly a third, a rule marks the brand’s own words. */
const OWN_WORDS_SHARE = 0.3;

interface Described {
  readonly rules: readonly (CountedRule & RuleWords)[];
  readonly summary: string;
  readonly warnings: readonly string[];
}

/** Says what a change of the rules would touch. */
export function describeImpact(
  {
    posts,
    added,
    removed,
    regraded,
    rules,
  }: {
    readonly posts: number;
    readonly added: Counts;
    readonly removed: Counts;
    readonly regraded: number;
    readonly rules: readonly CountedRule[];
  },
  profile: Profile,
  localize: Localize,
): Described {
  const described = rules.map((rule) => ({ ...rule, ...wordsOf(rule, posts, localize) }));
  const where = (count: Counts): string => placesIn(count, posts, localize);
  const parts = [
    ...(added.places > 0 ? [localize('Would mark {0}.', where(added))] : []),
    ...(removed.places > 0 ? [localize('Would no longer mark {0}.', where(removed))] : []),
    ...(regraded > 0 ? [localize('Marks with another severity: {0}.', regraded)] : []),
  ];
  return {
    rules: described,
    summary:
      parts.length > 0
        ? parts.join(' ')
        : localize('Would mark none of {0}’s {1} posts, and no open draft.', profile.name, posts),
    warnings: described.filter(({ marksOwnWords }) => marksOwnWords).map(({ message }) => message),
  };
}

/** Such as “12 of 83 posts, 2 open drafts”. */
function placesIn({ posts, drafts }: Counts, all: number, localize: Localize): string {
  const inPosts = localize('{0} of {1} posts', posts, all);
  if (drafts === 0) return inPosts;
  return `${inPosts}, ${drafts === 1 ? localize('1 open draft') : localize('{0} open drafts', drafts)}`;
}

/** Rules whose entries are words. */
const WORD_RULES = ['terms/banned', 'terms/preferred', 'channel/banned', 'channel/terms'];

function wordsOf(rule: CountedRule, posts: number, localize: Localize): RuleWords {
  const isWord = WORD_RULES.includes(rule.rule);
  const entry = isWord ? rule.entry : undefined;
  const name = entry?.name ?? ruleTitle(rule.rule, localize);
  const marksOwnWords = posts > 0 && rule.posts > 0 && rule.posts >= posts * OWN_WORDS_SHARE;
  const stands = entry
    ? localize('“{0}” is in {1} of {2} posts.', name, rule.posts, posts)
    : localize('“{0}” would mark {1} of {2} posts.', name, rule.posts, posts);
  if (!marksOwnWords) return { name, message: stands, advice: undefined, marksOwnWords };
  const warning = rule.rule.endsWith('/banned')
    ? localize('Banning it would mark the brand’s own words.')
    : localize('It would mark the brand’s own words.');
  return { name, message: `${stands} ${warning}`, advice: warning, marksOwnWords };
}
