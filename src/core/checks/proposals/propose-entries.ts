import {
  compared,
  contentOf,
  relate,
  type ComparedEntry,
  type LedgerEntry,
  type StatementContent,
} from '../../facts/index.ts';
import type { Sentence } from '../../text/index.ts';
import { sharedReader } from '../claims/statements.ts';
import { passageOf } from '../passage.ts';

/** A sentence of a post. */
export interface PostSentence {
  readonly post: string;
  readonly sentence: Sentence;
}

/** A claim of posts that no entry states yet. */
export interface ProposedEntry {
  /** As the latest of the posts words it. */
  readonly text: string;
  /** `statistic`, `award` …: the rule that finds it. */
  readonly type: string;
  /** Where posts make it, latest first. */
  readonly from: readonly PostSentence[];
}

interface Growing {
  readonly text: string;
  readonly type: string;
  readonly content: StatementContent;
  readonly compared: ComparedEntry;
  readonly from: PostSentence[];
}

/** A list of proposals is read by a person. */
const MOST = 100;

/**
 * Claims that posts make and no entry states, those of most posts first. Yields after each sentence.
 * @param sentences the brand's own, latest post first
 */
export function* proposeEntries(
  sentences: Iterable<PostSentence>,
  ledger: readonly LedgerEntry[],
): Generator<undefined, ProposedEntry[], undefined> {
  const reader = sharedReader();
  const known = ledger.map(compared);
  const grown: Growing[] = [];
  for (const from of sentences) {
    yield;
    const { text } = from.sentence;
    const claim = reader
      .read(passageOf('paragraph', text))
      .flatMap(({ inCopy, isOpen }) => (isOpen ? [] : inCopy))
      .find(({ rule }) => rule.kind === 'claim');
    if (!claim) continue;
    const content = contentOf(text);
    if (known.some((entry) => states(content, entry))) continue;
    const same = grown.find(
      (other) =>
        states(content, other.compared) && states(other.content, compared({ text, jurisdictions: [] })),
    );
    if (same) same.from.push(from);
    else
      grown.push({
        text,
        type: claim.rule.id.slice(claim.rule.id.indexOf('/') + 1),
        ...{ content, compared: compared({ text, jurisdictions: [] }), from: [from] },
      });
  }
  return grown
    .sort((a, b) => b.from.length - a.from.length)
    .slice(0, MOST)
    .map(({ text, type, from }) => ({ text, type, from }));
}

const states = (content: StatementContent, entry: ComparedEntry): boolean =>
  relate(content, entry)?.kind === 'states';
