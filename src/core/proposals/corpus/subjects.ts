import type { Localize } from '../../base/localize.ts';
import { findSentencesWith } from '../../brand-model/evidence.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { FUNCTION_WORDS, readSymbols, sentencesOf, wordKey } from '../../voice/index.ts';
import { proposalId, type Proposal } from '../proposal.ts';
import { asEvidence } from '../evidence.ts';

const MOST_SUBJECTS = 6;
const LEAST_POSTS = 3;
const LEAST_SHARE = 0.08;
/** Verbs of speech and everyday words are no subject, however often they come. */
const NO_SUBJECT =
  /^(?:says?|said|goes|going|gone|gonna|gotta|sorry|thanks?|please|hello|yeah|okay|means|makes?|makes|comes?|looks?|wants?|knows?|told|tells?|asked|asks|came|went|took|takes?|gets?|gave|gives?|writes?|wrote|written|applies)$/;
/** How many times more posts have it than general English would let one expect. */
const LEAST_TIMES = 6;
const LEAST_LETTERS = 4;

/** What the posts write about: nouns and other words that many of them have and general English hardly has. */
export function subjectsOf(brand: ReadonlyBrandModel, localize: Localize): Proposal[] {
  const { voice } = brand;
  const posts = new Map<string, number>();
  for (const post of brand.voices.english(brand.postsInOrder())) {
    if (!post.consent.quote) continue;
    const words = new Set(
      sentencesOf(post.blocks).flatMap(({ text }) =>
        readSymbols(text)
          .filter((symbol) => symbol.isWord && symbol.facet === 'vocabulary' && !symbol.mayBeName)
          .map((symbol) => symbol.text),
      ),
    );
    for (const word of words) posts.set(word, (posts.get(word) ?? 0) + 1);
  }
  const all = Math.max(1, voice.tally.posts);
  const subjects = [...posts]
    .filter(([word, with_]) => with_ >= Math.max(LEAST_POSTS, LEAST_SHARE * all) && isSubject(word))
    .map(([word, with_]) => {
      const key = wordKey(word);
      const usual = (voice.background.rate(key)?.mean ?? 1e-6) * voice.tally.words;
      return { word, times: voice.tally.count(key) / Math.max(0.5, usual), posts: with_ };
    })
    .filter(({ times }) => times >= LEAST_TIMES)
    .sort((a, b) => b.posts * Math.log(b.times) - a.posts * Math.log(a.times) || (a.word < b.word ? -1 : 1));
  const named = withoutForms(subjects.map(({ word }) => word)).slice(0, MOST_SUBJECTS);
  if (named.length < 3) return [];
  const value = {
    kind: 'description' as const,
    text: localize('Words the posts are about: {0}.', named.join(', ')),
  };
  const evidence = named.flatMap((word) => findSentencesWith(brand, word, 1)).map(asEvidence);
  return [{ id: proposalId(value), value, confidence: 'low', evidence }];
}

const isSubject = (word: string): boolean =>
  word.length >= LEAST_LETTERS &&
  /^\p{L}+$/u.test(word) &&
  !FUNCTION_WORDS.has(word) &&
  !NO_SUBJECT.test(word);

/** Of “bag” and “bags” the first. */
function withoutForms(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (const word of words)
    if (
      !kept.some(
        (other) => word.startsWith(other.slice(0, 5)) || other === `${word}s` || word === `${other}s`,
      )
    )
      kept.push(word);
  return kept;
}
