import type { LearnedBrand } from '../learned/learned-brand.ts';
import type { Span } from '../text/index.ts';
import { wordKey, type Voice } from '../voice/index.ts';
import type { KnownFacts } from './fact-guard.ts';

/** What a rewrite of a passage may state: the rest of its draft, and the profile's facts on a day, YYYY-MM-DD. */
export const knownFacts = (
  brand: LearnedBrand,
  text: string,
  passage: Span,
  voice: Voice,
  today: string,
): KnownFacts => ({
  rest: `${text.slice(0, passage.start)}\n\n${text.slice(passage.end)}`,
  allow: brand.allowedOn(today),
  stated: brand.profile.facts
    .filter(({ expires }) => expires === undefined || expires >= today)
    .map((fact) => fact.text)
    .join('\n\n'),
  knows: (norm) => voice.background.knows(wordKey(norm)),
});
