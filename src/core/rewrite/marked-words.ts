import { checkDraft } from '../checks/index.ts';
import type { ReadonlyBrandModel } from '../brand-model/readonly-brand-model.ts';
import { overlaps, tokenize, type Span } from '../text/index.ts';
import { Numbering, scoreSentence, sentencesOf, wordingReasons, type Register } from '../voice/index.ts';
import type { DraftRescorer } from './passage/draft-rescorer.ts';

/** Registers whose words count; casual words, hedges and intensifiers occur in every voice. */
const SHOWY: ReadonlySet<Register> = new Set(['hype', 'corporate', 'assistant']);

/**
 * The words of a passage that a rewrite in the brand's voice must not contain: words that the profile bans or replaces, and hype, corporate
 * and AI wording that the brand hardly ever uses. In the order of the text, each once, in lower case.
 */
export function markedWords(
  brand: ReadonlyBrandModel,
  rescorer: DraftRescorer,
  text: string,
  passage: Span,
): string[] {
  const prose = rescorer.read(text);
  const found = checkDraft(text, prose, brand.profile)
    .filter(({ kind }) => kind === 'banned' || kind === 'term')
    .filter((finding) => overlaps(finding, passage))
    .map((finding) => ({ at: finding.start, word: finding.text.toLowerCase() }));
  const { voice } = rescorer.view;
  const words = sentencesOf(rescorer.blocks(text))
    .filter((sentence) => overlaps(sentence, passage))
    .flatMap(({ start, text: sentence }) => {
      const reasons = wordingReasons(voice, scoreSentence(voice, sentence, new Numbering()))
        .filter(({ register }) => register !== undefined && SHOWY.has(register))
        .map(({ span, here }) => ({ at: start + span.start, word: String(here) }));
      const avoided = tokenize(sentence)
        .filter(({ kind, norm }) => kind === 'word' && brand.avoids(norm))
        .map((token) => ({ at: start + token.start, word: token.norm }));
      return [...reasons, ...avoided];
    });
  const inOrder = [...found, ...words].sort((a, b) => a.at - b.at).map(({ word }) => word);
  return inOrder.filter((word, at) => inOrder.indexOf(word) === at);
}
