import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { hashtagsIn, runChecks } from '../../checks/index.ts';
import { MOST_UNKNOWN, unknownWords } from '../../facts/unknown-words.ts';
import { copiesFromOnePost, isAboutTheSame, knownFacts } from '../../rewrite/index.ts';
import { readProse } from '../../text/index.ts';
import { keptIn, variantOf, type Scored } from './adapt-draft.ts';
import type { AdaptCall } from './draft.ts';
import { excessesOf, sizeOf } from './form/post-size.ts';
import { readsAsTheDraft } from './guard/sentence-guard.ts';
import { statedFacts } from './guard/stated-facts.ts';
import { factsOf, finished, prepareDraft, type Prepared } from './prepare-draft.ts';
import { leastEssentials } from './read/essentials.ts';
import { normsOf } from './read/words.ts';
import { comparable, isAsHigh, scoreIn } from './score.ts';
import { isShort } from './text/compose.ts';
import type { NoVariant, Variant } from './variant.ts';

export interface JudgeVariantsCall extends AdaptCall {
  /** A language model's versions, without front matter. */
  readonly candidates: readonly string[];
  /** What the draft's own sentences made. */
  readonly offline: Variant | NoVariant;
}

/** Why a version was refused. */
export type VariantRefusal =
  'form' | 'limits' | 'left-out' | 'facts' | 'finding' | 'unknown-words' | 'copied' | 'score';

export interface JudgedVariants {
  /** The version with the highest score among those that passed every gate, or else what the draft's own sentences made. */
  readonly best: Variant | NoVariant;
  readonly refused: readonly { readonly text: string; readonly why: VariantRefusal }[];
}

/**
 * A language model's versions of a draft for a channel, under the gates of those made of its own sentences: within the channel's
 * limits, with all main facts, stating nothing that the draft does not, and scoring at least as high there as the draft.
 * @param today YYYY-MM-DD
 */
export function judgeVariants(
  brand: ReadonlyBrandModel,
  { candidates, offline, ...call }: JudgeVariantsCall,
  today: string,
): JudgedVariants {
  const prepared = prepareDraft(brand, call, today);
  if (prepared.kind === 'none') return { best: offline, refused: [] };
  const judge = judgeOf(brand, prepared, offline, today);
  const refused: { readonly text: string; readonly why: VariantRefusal }[] = [];
  let best: Scored | undefined;
  for (const text of new Set(candidates.map((one) => one.trim()))) {
    const judged = judge(text);
    if (typeof judged === 'string') refused.push({ text, why: judged });
    else if (!best || !isAsHigh(best.score, judged.score)) best = judged;
  }
  return { best: best ? variantOf(prepared.draft, 'model', best) : offline, refused };
}

/** A version tells at least half of what the draft's own sentences tell; fewer words than these tell nothing. */
const SHORTEST = 0.5;
const LEAST_WORDS = 6;

function judgeOf(
  brand: ReadonlyBrandModel,
  { draft, frame, voice, sourceScore }: Prepared,
  offline: Variant | NoVariant,
  today: string,
): (text: string) => Scored | VariantRefusal {
  const { call, form, units, checks } = draft;
  const source = units.map(({ text }) => text).join('\n\n');
  const known = knownFacts(brand, call.text, { start: 0, end: 0 }, today);
  const stated = new Set(statedFacts(call.text).map(({ value }) => value));
  const tags = new Set(hashtagsOf(call.text));
  const needed = offline.kind === 'variant' ? offline.kept : factsOf(leastEssentials(draft.essentials));
  const findings = offline.kind === 'variant' ? offline.findings.length : 0;
  const least = Math.max(LEAST_WORDS, offline.kind === 'variant' ? SHORTEST * offline.size.words : 0);
  const reads = readsAsTheDraft(draft, known);
  return (text) => {
    if (!isPost(text, form.isPlain) || wordsOf(text) < least) return 'form';
    const file = finished(draft, withFrame(text, frame.before, frame.after, isShort(form) ? ' ' : '\n\n'));
    if (excessesOf(sizeOf(file, form), form).length > 0) return 'limits';
    if (keptIn(file, needed).length < needed.length) return 'left-out';
    if (statedFacts(text).some(({ value }) => !stated.has(value))) return 'facts';
    if (hashtagsOf(text).some((tag) => !tags.has(tag))) return 'facts';
    if (!isAboutTheSame(text, source) || !reads(text)) return 'facts';
    if (runChecks(file, readProse(file), checks).length > findings) return 'finding';
    if (unknownWords(text, [call.text], known.knows).length > MOST_UNKNOWN) return 'unknown-words';
    if (copiesFromOnePost(text, call.text, brand.posts.values())) return 'copied';
    const score = scoreIn(brand, file);
    const scored = { file, score, sourceScore: comparable(voice, units, score, sourceScore) };
    return isAsHigh(score, scored.sourceScore) ? scored : 'score';
  };
}

/** True for prose without front matter, headings, code and, where a channel shows Markdown as it is written, without markup. */
const isPost = (text: string, isPlain: boolean): boolean =>
  text !== '' &&
  !/^(?:---|\+\+\+)/.test(text) &&
  readProse(text).blocks.every(({ kind }) => kind === 'paragraph' || kind === 'item') &&
  !(isPlain && /[*`]|\]\(|(?<![\p{L}\p{N}])_|~~/u.test(text));

const hashtagsOf = (text: string): string[] =>
  hashtagsIn(text).map(({ start, end }) => text.slice(start, end).toLowerCase());

const wordsOf = (text: string): number => normsOf(text).length;

/** The notices and lines of the channel around a version, unless it has them already. */
const withFrame = (
  text: string,
  before: readonly string[],
  after: readonly string[],
  join: string,
): string => {
  const lacks = (line: string): boolean => line !== '' && !text.includes(line);
  return [...before.filter(lacks), text, ...after.filter(lacks)].join(join);
};
