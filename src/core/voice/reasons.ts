import { overlaps, type Span } from '../text/index.ts';
import type { Facet } from './facets.ts';
import type { Heard } from './hearing.ts';
import { lengthReasons } from './length-reasons.ts';
import type { Register } from './registers.ts';
import type { VoiceSymbol } from './symbols.ts';
import type { Voice } from './voice.ts';
import { wordingReasons } from './wording-reasons.ts';

/** What the corpus says about a reason's feature. */
export interface BrandFigures {
  /** Posts learned from. */
  readonly posts: number;
  /** How often the brand has it, and in how many posts. */
  readonly count: number;
  readonly postsWith: number;
  /** How often so many words by others would have it. */
  readonly usual: number;
  /** For sentence lengths, in words. */
  readonly quartiles?: readonly [lower: number, median: number, upper: number];
  /** How often the brand has what it would say instead. */
  readonly insteadCount?: number;
}

/** Why a sentence drifts. */
export interface Reason {
  /** `choice`: the brand has another wording for it; `lower`: the sentence opens in lower case. */
  readonly feature: 'word' | 'choice' | 'mark' | 'phrase' | 'lower' | 'length';
  readonly facet: Facet;
  /** Natural logarithm of how much likelier it is elsewhere than here, above 0. */
  readonly weight: number;
  /** Within the sentence's text. */
  readonly span: Span;
  /** The wording, or the sentence's length in words. */
  readonly here: string | number;
  readonly register?: Register;
  readonly brand: BrandFigures;
  /** The brand's own wording. */
  readonly instead?: string;
}

const MOST_REASONS = 3;

/** The strongest reasons first, no two about the same words. */
export function reasonsFor(voice: Voice, symbols: readonly VoiceSymbol[], heard: readonly Heard[]): Reason[] {
  const candidates = [...wordingReasons(voice, symbols, heard), ...lengthReasons(voice, symbols)];
  candidates.sort((a, b) => b.weight - a.weight || a.span.start - b.span.start);
  const chosen: Reason[] = [];
  for (const reason of candidates) {
    if (chosen.length === MOST_REASONS) break;
    if (!chosen.some((other) => clash(reason, other))) chosen.push(reason);
  }
  return chosen;
}

const clash = (a: Reason, b: Reason): boolean =>
  a.here === b.here || (a.feature !== 'length' && b.feature !== 'length' && overlaps(a.span, b.span));

/** How far a sentence slips from the brand's manner, whatever it is about: the weights of its strongest reasons. */
export const slipOf = (reasons: readonly Reason[]): number =>
  reasons.reduce((sum, { weight }) => sum + weight, 0);
