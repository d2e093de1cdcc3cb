import { editChecksFor } from '../analysis/edit-checks-for.ts';
import { checkDraft, type TriedEdit } from '../checks/index.ts';
import type { ReadonlyBrandModel } from '../brand-model/readonly-brand-model.ts';
import { fileSpan, overlaps, readSentences, type Block, type Prose, type Span } from '../text/index.ts';
import { runToEnd } from '../base/cooperative.ts';
import { type Localize } from '../base/localize.ts';
import type { Voice } from '../voice/index.ts';
import { chooseEdits, withEdits, type Candidate, type RewriteEdit } from './choose-edits.ts';
import { markedWords } from './marked-words.ts';
import { articleBefore, otherArticle } from '../english/articles.ts';
import { knownFacts } from './facts/known-facts.ts';
import { passageAt } from './passage/passage.ts';
import { draftRescorer, type PassageFigures, type DraftRescorer } from './passage/draft-rescorer.ts';
import { editsOf } from './wording/sentence-edits.ts';
import { termEdit } from './wording/term-edits.ts';

export interface Rewrite {
  readonly kind: 'rewrite';
  readonly by: 'rules' | 'model';
  /** What was rewritten, in whole sentences. */
  readonly passage: Span;
  /** The Markdown that replaces the passage. */
  readonly text: string;
  /** The changes in order; each can be left out. */
  readonly edits: readonly RewriteEdit[];
  readonly before: PassageFigures;
  readonly after: PassageFigures;
}

/** Safe changes after which the passage still has words that the voice check marks. */
export interface PartialRewrite extends Omit<Rewrite, 'kind'> {
  readonly kind: 'partial';
  /** The marked words that are left, in the order of the text, in lower case; at least one. */
  readonly kept: readonly string[];
}

export interface NoRewrite {
  readonly kind: 'none';
  readonly why: 'no-passage' | 'other-language' | 'nothing-known';
}

/** A request for a rewrite; see `passageAt` for the span. */
export interface RewriteCall extends Span {
  readonly text: string;
}

/** Rewrites a passage in the brand's wording as far as rules can, without changing a fact. */
export const offlineRewrite = (
  ...call: Parameters<typeof rewriteInSteps>
): Rewrite | PartialRewrite | NoRewrite => runToEnd(rewriteInSteps(...call));

/**
 * The same in steps of some milliseconds.
 * @param today YYYY-MM-DD
 * @param shared a rescorer of this text, where several of its passages are rewritten
 */
export function* rewriteInSteps(
  brand: ReadonlyBrandModel,
  { text, start, end }: RewriteCall,
  today: string,
  localize: Localize,
  shared?: DraftRescorer,
): Generator<undefined, Rewrite | PartialRewrite | NoRewrite, undefined> {
  const passage = passageAt(text, { start, end });
  if (!passage) return { kind: 'none', why: 'no-passage' };
  const rescorer = shared ?? draftRescorer(brand, text);
  if (!rescorer) return { kind: 'none', why: 'other-language' };
  const checks = editChecksFor(brand, today);
  const creates = (edits: readonly RewriteEdit[]): boolean =>
    checks.newFindings(asTried(text, passage, edits)).length > 0;
  const found = candidates(brand, rescorer, text, passage, localize);
  // Terms of the profile are applied whatever their effect, even where they change a name.
  const facts = knownFacts(brand, '', passage, today);
  let edits = yield* chooseEdits(rescorer, text, passage, found, facts);
  if (creates(edits)) {
    const harmless = found.filter((edit) => !creates([edit]));
    edits = yield* chooseEdits(rescorer, text, passage, harmless, facts);
  }
  // Edits that claim nothing one by one may do so together.
  if (edits.length === 0 || creates(edits)) return { kind: 'none', why: 'nothing-known' };
  const [rewritten, place] = version(text, passage, edits);
  const kept = markedWords(brand, rescorer, rewritten, place);
  const rewrite = {
    by: 'rules' as const,
    passage,
    text: withEdits(text, passage, edits),
    edits: edits.map(({ start: from, end: to, replacement, why, reason }) => ({
      start: from,
      end: to,
      replacement,
      why,
      ...(reason && { reason }),
    })),
    before: rescorer.figures(text, passage),
    after: rescorer.figures(rewritten, place),
  };
  return kept.length === 0 ? { kind: 'rewrite', ...rewrite } : { kind: 'partial', ...rewrite, kept };
}

const asTried = (text: string, passage: Span, edits: readonly RewriteEdit[]): TriedEdit => ({
  before: text.slice(0, passage.start),
  written: text.slice(passage.start, passage.end),
  text: withEdits(text, passage, edits),
  after: text.slice(passage.end),
});

/** The draft with the passage rewritten, and the span of the passage in it. */
function version(text: string, passage: Span, edits: readonly RewriteEdit[]): [text: string, passage: Span] {
  const rewritten = withEdits(text, passage, edits);
  return [
    text.slice(0, passage.start) + rewritten + text.slice(passage.end),
    { start: passage.start, end: passage.start + rewritten.length },
  ];
}

function candidates(
  brand: ReadonlyBrandModel,
  rescorer: DraftRescorer,
  text: string,
  passage: Span,
  localize: Localize,
): Candidate[] {
  const prose = rescorer.read(text);
  const untouchable = protectedSpans(text, prose);
  const terms = checkDraft(text, prose, brand.profile, localize).flatMap((finding) => {
    const edit = termEdit(text, finding);
    return edit ? [{ ...edit, why: finding.message, isTerm: true }] : [];
  });
  const { voice } = rescorer.view;
  const wordings = prose.blocks
    .filter((block) => block.kind !== 'quote' && overlaps(block, passage))
    .flatMap((block) => blockEdits(voice, text, block, localize));
  const inside = [...terms, ...wordings].filter(
    (edit) =>
      edit.start >= passage.start &&
      edit.end <= passage.end &&
      !untouchable.some((span) => overlaps(span, edit)),
  );
  return inside
    .filter((edit, at) => (edit.isTerm ? !inside.slice(0, at).some((other) => overlaps(other, edit)) : true))
    .map((edit) => withArticle(text, edit));
}

function blockEdits(voice: Voice, text: string, block: Block, localize: Localize): Candidate[] {
  return readSentences(block.text).flatMap((sentence) =>
    editsOf(voice, block.text.slice(sentence.start, sentence.end), localize).flatMap((edit) => {
      const read = { start: sentence.start + edit.start, end: sentence.start + edit.end };
      const span = fileSpan(block, read);
      // Where markup or a line break is within the span, the offsets do not correspond.
      if (text.slice(span.start, span.end) !== block.text.slice(read.start, read.end)) return [];
      const replacement = text.includes('’') ? edit.replacement.replaceAll("'", '’') : edit.replacement;
      return [{ ...edit, ...span, replacement, isTerm: false }];
    }),
  );
}

// Whole links, images, code, HTML, addresses and quotations.
const PROTECTED =
  /!?\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])|`+[^`]*`+|<[a-z/!][^>]*>|(?:https?:\/\/|www\.)\S+|[“"„«][^“”"„«»\n]*[”"»]|\{\{.*?\}\}/gi;

const protectedSpans = (text: string, prose: Prose): Span[] => [
  ...[...text.matchAll(PROTECTED)].map(({ 0: written, index }) => ({
    start: index,
    end: index + written.length,
  })),
  ...prose.blocks.filter(({ kind }) => kind === 'quote'),
];

/** Adapts the article before the edit: “a utility” → “a tool”, “an awesome” → “a great”. */
function withArticle<Edit extends RewriteEdit>(text: string, edit: Edit): Edit {
  const found = articleBefore(text.slice(0, edit.start));
  if (!found) return edit;
  const follows = edit.replacement === '' ? text.slice(edit.end) : edit.replacement;
  const article = otherArticle(found.article, follows);
  if (article === undefined) return edit;
  const start = edit.start - found.article.length - found.between.length;
  return { ...edit, start, replacement: article + found.between + edit.replacement };
}
