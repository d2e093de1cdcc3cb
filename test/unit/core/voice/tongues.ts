import { readFileSync } from 'node:fs';
import { readProse, readProseBlocks } from '../../../../src/core/text/index.ts';
import type { CorpusPost } from '../../../../src/core/voice/index.ts';

/** Two invented houses for each language, a dry one and a chatty one, that write about the same things. */
export const TONGUES = {
  de: ['de-lohwasser-ventile', 'de-krumenglueck'],
  fr: ['fr-vernoy-metrologie', 'fr-tartines-de-lou'],
  es: ['es-bombas-arrendal', 'es-migaja-loca'],
  ja: ['ja-sagisawa-keiki', 'ja-panya-mogura'],
} as const;
export type Tongue = keyof typeof TONGUES;
export type House = (typeof TONGUES)[Tongue][number];

/** A house's posts as Markdown, each with its headline. */
export const textsOf = (house: House): string[] =>
  readFileSync(`test/unit/core/voice/tongues/${house}.md`, 'utf8')
    .split(/^(?=# )/m)
    .filter((text) => text.trim() !== '');

export const postsOf = (house: House): CorpusPost[] =>
  textsOf(house).map((text, at) => ({
    id: `${house}/${String(at)}.md`,
    blocks: readProseBlocks(readProse(text)),
  }));

/** The chance that a figure of `first` is above one of `second`: the area under the ROC curve. */
export function auc(first: readonly number[], second: readonly number[]): number {
  let above = 0;
  for (const a of first) for (const b of second) above += a > b ? 1 : a === b ? 0.5 : 0;
  return above / (first.length * second.length);
}
