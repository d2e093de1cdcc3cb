import { localizeInEnglish } from '../../core/base/localize.ts';
import { placesIn } from '../../core/text/places.ts';
import { explain, type SentenceDrift } from '../../core/voice/index.ts';
import type { AgentDraft } from './agent-draft.ts';
import type { AgentAnswer } from './answer.ts';

/** A sentence that does not sound like the brand. */
export interface MarkedSentence {
  readonly line: number;
  readonly column: number;
  /** UTF-16 offsets in the draft. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** How far it is from the voice; higher is farther. */
  readonly drift: number;
  readonly reasons: readonly string[];
}

export interface DraftDrift {
  readonly brand: string;
  /** The number of sentences that were read. */
  readonly sentences: number;
  readonly marked: readonly MarkedSentence[];
}

export function driftAnswer(draft: AgentDraft, sentences: readonly SentenceDrift[]): AgentAnswer<DraftDrift> {
  const marked = markedIn(draft, sentences);
  const data = { brand: draft.brand.name, sentences: sentences.length, marked };
  return { data, text: driftInWords(data), quotes: [] };
}

/**
 * The sentences that are marked, with their reasons: words of the draft, words of Timbre's own lists and figures, so they may be told
 * whatever the posts' consent.
 */
export function markedIn({ text }: AgentDraft, sentences: readonly SentenceDrift[]): MarkedSentence[] {
  const place = placesIn(text);
  return sentences
    .filter(({ flagged }) => flagged)
    .map(({ start, end, drift, reasons }) => ({
      ...place(start),
      ...{ start, end },
      text: text.slice(start, end).replace(/\s+/g, ' '),
      drift: Math.round(drift * 100) / 100,
      reasons: [...new Set(reasons.map((reason) => explain(reason, localizeInEnglish)))],
    }));
}

function driftInWords({ brand, sentences, marked }: DraftDrift): string {
  if (marked.length === 0)
    return localizeInEnglish('None of the {0} sentences stands out from {1}.', sentences, brand);
  return [
    localizeInEnglish('{0} sentences don’t sound like {1}.', marked.length, brand),
    ...marked.map(sentenceInWords),
  ].join('\n');
}

export const sentenceInWords = ({ line, column, text, reasons }: MarkedSentence): string =>
  [`${String(line)}:${String(column)} “${text}”`, ...reasons.map((reason) => `  - ${reason}`)].join('\n');
