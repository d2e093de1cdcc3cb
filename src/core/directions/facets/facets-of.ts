import type { ProseBlock } from '../../text/index.ts';
import { collapseWhitespace } from '../../base/collapse-whitespace.ts';
import { angleOf } from './angle/index.ts';
import { domainOf } from './domain-of.ts';
import type { FacetSentence } from './facet-sentence.ts';
import { figureOf } from './figure-of.ts';
import { hookOf } from './hook-of.ts';
import { pointOfViewOf } from './point-of-view-of.ts';
import { registerOf } from './register-of.ts';
import { readText } from './signs.ts';
import { structureOf } from './structure-of.ts';
import { templateOf } from './template-of.ts';
import type { TextFacets } from './text-facets.ts';

/** The sentences of blocks, in order, as facets are read from them. */
export const facetSentences = (blocks: readonly ProseBlock[]): FacetSentence[] =>
  blocks.flatMap(({ kind, sentences }) =>
    sentences.map(({ text }) => ({ text: collapseWhitespace(text), kind })),
  );

/** Every facet that a text shows. English; of other languages little is recognised. */
export function facetsOf(blocks: readonly ProseBlock[]): TextFacets {
  const sentences = facetSentences(blocks);
  const text = readText(sentences);
  if (text.words.length === 0) return {};
  return {
    ...shown('angle', angleOf(sentences)),
    ...shown('hook', hookOf(text)),
    ...shown('structure', structureOf(text)),
    ...shown('template', templateOf(text)),
    ...shown('figure', figureOf(text)),
    ...shown('register', registerOf(text)),
    ...shown('pointOfView', pointOfViewOf(text)),
    ...shown('domain', domainOf(text)),
  };
}

const shown = <F extends keyof TextFacets>(
  facet: F,
  found: TextFacets[F] | undefined,
): Partial<TextFacets> => (found === undefined ? {} : { [facet]: found });
