import type { PhraseModel } from '../model/phrase-model.ts';
import type { KnownLines } from '../known-lines/known-lines.ts';
import type { SuggestRequest, Suggestion } from '../gate/request.ts';
import { veto } from '../gate/veto.ts';
import { suggestKnown } from './suggest-known.ts';
import { listSuggestions } from './suggest.ts';

/** Suggestions listed at one place. */
const MOST = 4;

export interface Knowledge {
  readonly model: PhraseModel;
  readonly lines: KnownLines;
  /** YYYY-MM-DD: expired facts are never offered. */
  readonly today: string;
}

/**
 * All suggestions at the cursor, the best first, however uncertain, for a user who asked; unsafe ones are left out. Empty where a veto forbids
 * suggestions or nothing is likely.
 */
export function alternatives({ model, lines, today }: Knowledge, request: SuggestRequest): Suggestion[] {
  if (veto(request)) return [];
  const known = suggestKnown(lines, request, today, model.vocabulary.curly);
  const all = [...(known ? [known] : []), ...(model.size === 0 ? [] : listSuggestions(model, request))];
  return all
    .filter(({ text }, at) => all.findIndex((other) => begins(text, other.text)) === at)
    .slice(0, MOST);
}

/** Whether the longer of two texts begins with the shorter, word by word: two such suggestions are one. */
const begins = (a: string, b: string): boolean => `${a} `.startsWith(`${b} `) || `${b} `.startsWith(`${a} `);
