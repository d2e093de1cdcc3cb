import { overlaps, readProseBlocks, type Span } from '../text/index.ts';
import { sentencesOf, type Reason } from '../voice/index.ts';
import { checkFacts, type KnownFacts } from './facts/fact-guard.ts';
import type { DraftRescorer } from './passage/draft-rescorer.ts';

/** A change to the file's text; offsets are UTF-16 units in the file as it was. */
export interface RewriteEdit extends Span {
  readonly replacement: string;
  /** The reason in a sentence, with the brand's figure; empty for an AI model's changes. */
  readonly why: string;
  /** Its evidence can be requested from the engine. */
  readonly reason?: Reason;
}

export interface Candidate extends RewriteEdit {
  /** True for a term of the profile. */
  readonly isTerm: boolean;
}

/** The text of a span after edits, which must be in order and within it. */
export function withEdits(
  text: string,
  span: Span,
  edits: readonly Pick<RewriteEdit, 'start' | 'end' | 'replacement'>[],
): string {
  let rewritten = '';
  let at = span.start;
  for (const { start, end, replacement } of edits) {
    rewritten += text.slice(at, start) + replacement;
    at = end;
  }
  return rewritten + text.slice(at, span.end);
}

/**
 * The candidates for a passage that bring their sentence closer to the voice and keep its facts, and all terms of the profile, in order.
 * One candidate of every sentence is tried at a time, so that a long passage takes no more rounds of scoring than a short
 * one; a step is a round.
 */
export function* chooseEdits(
  rescorer: DraftRescorer,
  text: string,
  passage: Span,
  candidates: readonly Candidate[],
  known: KnownFacts,
): Generator<undefined, Candidate[], undefined> {
  const tries = sentencesOf(readProseBlocks(rescorer.read(text)))
    .filter((sentence) => overlaps(sentence, passage))
    .map((sentence) => {
      const inside = candidates.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
      const terms = inOrder(inside.filter(({ isTerm }) => isTerm));
      return {
        sentence,
        base: withEdits(text, sentence, terms),
        kept: terms,
        others: inside.filter(({ isTerm }) => !isTerm),
      };
    })
    .filter(({ kept, others }) => kept.length + others.length > 0);
  const driftsWith = (edits: readonly (readonly Candidate[])[]): number[] => {
    const made = edits.flat();
    const spans = movedBy(
      made,
      tries.map(({ sentence }) => sentence),
    );
    return rescorer.drifts(withEdits(text, { start: 0, end: text.length }, made), spans);
  };
  let drifts = driftsWith(tries.map(({ kept }) => kept));
  const rounds = Math.max(0, ...tries.map(({ others }) => others.length));
  for (let round = 0; round < rounds; round++) {
    yield undefined;
    const before = tries.map(({ kept }) => kept);
    const trial = tries.map(({ sentence, base, kept, others }) => {
      const candidate = others[round];
      if (!candidate || kept.some((edit) => clash(edit, candidate))) return kept;
      const next = inOrder([...kept, candidate]);
      return checkFacts(base, withEdits(text, sentence, next), known).length > 0 ? kept : next;
    });
    if (trial.every((next, at) => next === before[at])) continue;
    const changed = driftsWith(trial);
    tries.forEach((one, at) => {
      const next = trial[at];
      if (next && next !== one.kept && (changed[at] ?? 0) < (drifts[at] ?? 0)) one.kept = next;
    });
    const kept = tries.map((one) => one.kept);
    // A passage of one sentence is now as tried or as before, which is scored already.
    if (kept.every((edits, at) => edits === trial[at])) drifts = changed;
    else if (kept.some((edits, at) => edits !== before[at])) drifts = driftsWith(kept);
  }
  return tries.flatMap(({ kept }) => kept);
}

const inOrder = (edits: readonly Candidate[]): Candidate[] => edits.toSorted((a, b) => a.start - b.start);

const clash = (a: Span, b: Span): boolean => overlaps(a, b) || a.start === b.start;

/** The spans after edits, which must be in order; no edit may cross the end of a span. */
function movedBy(edits: readonly RewriteEdit[], spans: readonly Span[]): Span[] {
  let made = 0;
  let shift = 0;
  const place = (offset: number): number => {
    for (let edit = edits[made]; edit && edit.end <= offset; edit = edits[++made])
      shift += edit.replacement.length - (edit.end - edit.start);
    return offset + shift;
  };
  return spans.map(({ start, end }) => ({ start: place(start), end: place(end) }));
}
