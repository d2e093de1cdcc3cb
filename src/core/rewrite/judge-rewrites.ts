import { editChecksFor } from '../analysis/edit-checks-for.ts';
import type { ReadonlyBrandModel } from '../brand-model/readonly-brand-model.ts';
import { MOST_UNKNOWN, unknownWords } from '../facts/unknown-words.ts';
import { readProse, type Prose, type Span } from '../text/index.ts';
import { checkFacts, type FactFault } from './facts/fact-guard.ts';
import { copiesFromOnePost } from './passage/copies.ts';
import { knownFacts } from './facts/known-facts.ts';
import type { NoRewrite, Rewrite, RewriteCall } from './offline-rewrite.ts';
import { markedWords } from './marked-words.ts';
import { passageAt } from './passage/passage.ts';
import { isAboutTheSame } from './passage/same-subject.ts';
import { draftRescorer } from './passage/draft-rescorer.ts';
import { wordChanges } from './word-changes.ts';

export interface JudgeCall extends RewriteCall {
  /** Markdown to replace the passage, as a writer gave it. */
  readonly candidates: readonly string[];
}

/** Why a candidate was refused. */
export type Refusal =
  | { readonly why: 'same' | 'length' | 'markdown' | 'finding' | 'copied' | 'other-subject' | 'no-closer' }
  | { readonly why: 'marked' | 'unknown-words'; readonly words: readonly string[] }
  | { readonly why: 'facts'; readonly faults: readonly FactFault[] };

export interface JudgedRewrites {
  readonly kind: 'judged';
  /** The closest to the voice first, without duplicates. */
  readonly rewrites: readonly Rewrite[];
  readonly refused: readonly ({ readonly text: string } & Refusal)[];
}

/** Bounds of length relative to the passage; a rewrite beyond them adds or omits content. */
const SHORTEST = 0.5;
const LONGEST = 1.6;

/** The candidates of a writer that keep the facts and the form of a passage, follow the profile, and are closer to the voice. */
export function judgeRewrites(
  brand: ReadonlyBrandModel,
  { text, start, end, candidates }: JudgeCall,
  today: string,
): JudgedRewrites | NoRewrite {
  const passage = passageAt(text, { start, end });
  if (!passage) return { kind: 'none', why: 'no-passage' };
  const rescorer = draftRescorer(brand, text);
  if (!rescorer) return { kind: 'none', why: 'other-language' };
  const written = text.slice(passage.start, passage.end);
  const known = knownFacts(brand, text, passage, today);
  const before = rescorer.figures(text, passage);
  const findings = rescorer.findings(text, passage);
  const form = formOf(readProse(text));
  const checks = editChecksFor(brand, today);
  const around = { before: text.slice(0, passage.start), written, after: text.slice(passage.end) };
  const refusalOf = (candidate: string): Refusal | undefined => {
    if (flat(candidate) === flat(written)) return { why: 'same' };
    const ratio = candidate.length / written.length;
    if (ratio < SHORTEST || ratio > LONGEST) return { why: 'length' };
    const [draft, span] = inPlace(text, passage, candidate);
    if (formOf(readProse(draft)) !== form || marksOf(candidate) !== marksOf(written))
      return { why: 'markdown' };
    const faults = checkFacts(written, candidate, known);
    if (faults.length > 0) return { why: 'facts', faults };
    if (!isAboutTheSame(written, candidate)) return { why: 'other-subject' };
    if (rescorer.findings(draft, span) > findings) return { why: 'finding' };
    if (checks.newFindings({ ...around, text: candidate }).length > 0) return { why: 'finding' };
    const unknown = unknownWords(candidate, [text], known.knows);
    if (unknown.length > MOST_UNKNOWN) return { why: 'unknown-words', words: unknown };
    const marked = markedWords(brand, rescorer, draft, span);
    if (marked.length > 0) return { why: 'marked', words: marked };
    if (copiesFromOnePost(candidate, text, brand.posts.values())) return { why: 'copied' };
    return rescorer.drift(draft, span) < before.drift ? undefined : { why: 'no-closer' };
  };
  const rewrites: Rewrite[] = [];
  const refused: ({ readonly text: string } & Refusal)[] = [];
  for (const candidate of new Set(candidates.map((one) => one.trim()))) {
    const refusal = refusalOf(candidate);
    if (refusal) {
      refused.push({ text: candidate, ...refusal });
      continue;
    }
    const after = rescorer.figures(...inPlace(text, passage, candidate));
    const edits = wordChanges(written, candidate).map((change) => ({
      start: passage.start + change.start,
      end: passage.start + change.end,
      replacement: change.replacement,
      why: '',
    }));
    rewrites.push({ kind: 'rewrite', by: 'model', passage, text: candidate, edits, before, after });
  }
  return { kind: 'judged', rewrites: rewrites.sort((a, b) => a.after.drift - b.after.drift), refused };
}

function inPlace(text: string, passage: Span, candidate: string): [draft: string, passage: Span] {
  const draft = text.slice(0, passage.start) + candidate + text.slice(passage.end);
  return [draft, { start: passage.start, end: passage.start + candidate.length }];
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The kinds of a draft's blocks. A rewrite must not change them, for instance by making a heading or a second paragraph. */
const formOf = ({ blocks }: Prose): string => blocks.map(({ kind }) => kind).join(' ');

/** True when emphasis that begins in the text ends after it. */
const marksOf = (text: string): boolean => (text.match(/\*\*|__|~~/g)?.length ?? 0) % 2 === 1;
