import type { Localize } from '../../base/localize.ts';
import type { Post, Profile } from '../../brand/index.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import type { RuleImpact } from '../../impact/impact-result.ts';
import { ruleImpact } from '../../impact/rule-impact.ts';
import type { Disagreement, ProposalEvidence } from '../proposal.ts';
import { isChecked } from './is-checked.ts';
import type { Statement } from './statements.ts';

const MOST_EVIDENCE = 8;
/** Where a smaller share of the posts breaks a rule, the posts keep it by and large: nothing to ask. */
const LEAST_SHARE = 0.25;
/** Longer rules are shortened in a question. */
const MOST_CHARACTERS = 90;

/** The disagreement of a rule with the posts, by the id of its statement. */
export type RulesInPosts = ReadonlyMap<string, Disagreement>;

interface Rule {
  readonly id: string;
  readonly list: 'dos' | 'donts';
  readonly text: string;
}

/** How many posts break each do and don't that drafts are checked for; a rule of one channel is compared with its posts only. */
export function* rulesInPosts(
  brand: ReadonlyBrandModel,
  statements: readonly Statement[],
  localize: Localize,
): Generator<undefined, RulesInPosts, undefined> {
  const found = new Map<string, Disagreement>();
  const published = brand
    .filesInOrder()
    .flatMap(({ posts }) => posts.filter(({ id }) => brand.posts.has(id)));
  for (const [channel, rules] of byChannel(statements, localize)) {
    const posts = channel === '' ? published : published.filter((post) => isOf(post, channel));
    const impact = yield* broken(brand.profile, posts, rules, localize);
    for (const rule of rules) {
      const count = postsThatBreak(impact, rule);
      if (count < LEAST_SHARE * posts.length || count === 0) continue;
      const question =
        channel === ''
          ? localize(
              'The guide says “{0}”; {1} of {2} posts do otherwise. Which is right?',
              ...[shortened(rule.text), count, posts.length],
            )
          : localize(
              'The guide says “{0}”; {1} of {2} posts in {3} do otherwise. Which is right?',
              ...[shortened(rule.text), count, posts.length, channel],
            );
      found.set(rule.id, { question, posts: evidenceOf(impact, rule) });
    }
  }
  return found;
}

/** Rules that can be checked; those of all channels under an empty name. */
function byChannel(statements: readonly Statement[], localize: Localize): Map<string, Rule[]> {
  const groups = new Map<string, Rule[]>();
  for (const { id, value, inChannel } of statements) {
    if (value.kind !== 'do' && value.kind !== 'dont') continue;
    const list = value.kind === 'do' ? 'dos' : 'donts';
    const text = inChannel?.text ?? value.text;
    if (!isChecked(list, text, localize)) continue;
    const channel = inChannel?.channel ?? '';
    groups.set(channel, [...(groups.get(channel) ?? []), { id, list, text }]);
  }
  return groups;
}

function* broken(
  profile: Profile,
  posts: readonly Post[],
  rules: readonly Rule[],
  localize: Localize,
): Generator<undefined, RuleImpact, undefined> {
  const textsOf = (wanted: Rule['list']): string[] =>
    rules.filter(({ list }) => list === wanted).map(({ text }) => text);
  const before = { ...profile, dos: [], donts: [] };
  const after = { ...before, dos: textsOf('dos'), donts: textsOf('donts') };
  const steps = ruleImpact({ posts, drafts: [], before, after }, localize);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield;
  }
}

/** Of a post with very many places only some are listed, so that the counts of a rule's kinds may say more. */
function postsThatBreak({ rules, added }: RuleImpact, rule: Rule): number {
  const listed = added.posts.filter(({ places }) => places.some(({ entry }) => entry?.name === rule.text));
  const counted = rules.filter(({ entry }) => entry?.name === rule.text).map(({ posts }) => posts);
  return Math.max(listed.length, ...counted);
}

const evidenceOf = ({ added }: RuleImpact, rule: Rule): ProposalEvidence[] =>
  added.posts
    .flatMap(({ title, path, line, offset, places }) => {
      const place = places.find(({ entry, sentence }) => entry?.name === rule.text && sentence !== undefined);
      return place?.sentence === undefined
        ? []
        : [{ text: place.sentence, place: title, path, line, ...(offset === undefined ? {} : { offset }) }];
    })
    .slice(0, MOST_EVIDENCE);

const isOf = ({ channel = '' }: Post, wanted: string): boolean => plain(channel) === plain(wanted);
const plain = (channel: string): string =>
  channel
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/s$/, '');

/** The first sentence, cut where it is long. */
function shortened(text: string): string {
  const [first = text] = text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);
  const bare = first.replace(/\.$/, '');
  return bare.length <= MOST_CHARACTERS ? bare : `${bare.slice(0, MOST_CHARACTERS).replace(/\s+\S*$/u, '')}…`;
}
