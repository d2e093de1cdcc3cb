import { NO_ALLOWED_FACTS } from '../../../../src/core/facts/index.ts';
import { readProse, readProseBlocks, type ProseBlock } from '../../../../src/core/text/index.ts';
import {
  NgramBackground,
  PhraseModel,
  suggest,
  type SuggestRequest,
  type SuggestResult,
} from '../../../../src/core/prediction/index.ts';

/** A Markdown text as the blocks that are learned. */
export const blocks = (markdown: string): ProseBlock[] => readProseBlocks(readProse(markdown));

export const emptyBackground = (): NgramBackground => new NgramBackground([], 0, []);

/** A model that has learned each text as one post. */
export function brandOf(...posts: readonly string[]): PhraseModel {
  const model = new PhraseModel(emptyBackground());
  posts.forEach((post, index) => {
    model.add(`post-${index}.md`, blocks(post));
  });
  return model;
}

/** A request at the `█` in the draft; generous, with nothing allowed or banned, unless said otherwise. */
export function at(draft: string, more: Partial<SuggestRequest> = {}): SuggestRequest {
  const [before = '', after = ''] = draft.split('█');
  const allow = NO_ALLOWED_FACTS;
  return { before, after, threshold: 'generous', allow, banned: [], ...more };
}

/** The text suggested at the `█`, or the reason for silence in brackets. */
export function offered(model: PhraseModel, draft: string, more: Partial<SuggestRequest> = {}): string {
  const result: SuggestResult = suggest(model, at(draft, more));
  return result.kind === 'suggestion' ? result.text : `[${result.reason}]`;
}

/** A sentence often enough that the model is sure of it. */
export const often = (sentence: string, times = 6): string[] =>
  Array.from({ length: times }, (_, index) => `Letter ${index}. ${sentence}`);
