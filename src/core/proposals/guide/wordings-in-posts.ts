import { locate, type Evidence } from '../../brand-model/reports/evidence.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { asEvidence } from '../evidence.ts';
import type { ProposalEvidence } from '../proposal.ts';

export interface FoundInPosts {
  readonly posts: number;
  readonly evidence: readonly ProposalEvidence[];
}

export type PostsWith = (wording: string) => FoundInPosts;

const MOST_EVIDENCE = 8;
const NONE: FoundInPosts = { posts: 0, evidence: [] };

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** How many posts have each wording, as whole words in any case, and where; yields every few posts. */
export function* wordingsInPosts(
  brand: ReadonlyBrandModel,
  wordings: readonly string[],
): Generator<undefined, PostsWith, undefined> {
  const wanted = [...new Set(wordings.map(plain))];
  const counts = new Map<string, { posts: number; readonly evidence: Evidence[] }>(
    wanted.map((wording) => [wording, { posts: 0, evidence: [] }]),
  );
  const forms = wanted.map((wording) => ({ wording, form: wholeWord(wording) }));
  for (const [at, post] of brand.postsInOrder().entries()) {
    if (at % 20 === 19) yield;
    const sentences = post.blocks.filter(({ kind }) => kind !== 'quote').flatMap(({ sentences: own }) => own);
    const all = plain(sentences.map(({ text }) => text).join('\n'));
    for (const { wording, form } of forms) {
      if (!all.includes(wording) || !form.test(all)) continue;
      const count = counts.get(wording);
      if (!count) continue;
      count.posts++;
      const sentence = sentences.find(({ text }) => form.test(plain(text)));
      if (!sentence || !post.consent.quote || count.evidence.length >= MOST_EVIDENCE) continue;
      const place = locate(brand, post.id, sentence.start, sentence.text);
      if (place) count.evidence.push(place);
    }
  }
  return (wording) => {
    const found = counts.get(plain(wording));
    return found ? { posts: found.posts, evidence: found.evidence.map(asEvidence) } : NONE;
  };
}

const wholeWord = (wording: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${wording.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u');
