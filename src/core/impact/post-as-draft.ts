import type { Post } from '../brand/index.ts';
import {
  checkedSentence,
  type CheckedDraft,
  type CheckedSentence,
  type Passage,
  type PlacedPassage,
} from '../checks/index.ts';
import { factsIn, type Fact } from '../facts/index.ts';
import type { Block, Prose, Span } from '../text/index.ts';

/** A learned post in the form in which the checks read drafts. Its offsets are not those of the post's file. */
export interface PostAsDraft {
  readonly file: string;
  readonly prose: Prose;
  /** The same as rules read it, without claims. */
  readonly draft: CheckedDraft;
  /** The sentences of the post in the order of `file`. */
  readonly sentences: readonly PlacedSentence[];
}

interface PlacedSentence {
  /** In `file`. */
  readonly here: Span;
  /** In the post's file, or in the row's text. */
  readonly there: Span;
}

/** What stands between two blocks of the text. */
const BETWEEN = '\n\n';

/** The post's prose as a text of its own, since the files of posts are not kept. */
export function postAsDraft({ blocks, channel }: Pick<Post, 'blocks' | 'channel'>): PostAsDraft {
  const sentences: PlacedSentence[] = [];
  const read: Block[] = [];
  const passages: PlacedPassage[] = [];
  let file = '';
  for (const { kind, sentences: own } of blocks) {
    const start = file.length;
    for (const { text, start: from, end: to } of own) {
      if (file.length > start) file += ' ';
      const at = file.length;
      file += text;
      sentences.push({ here: { start: at, end: file.length }, there: { start: from, end: to } });
    }
    const length = file.length - start;
    if (length === 0) continue;
    const text = file.slice(start);
    const run = { at: 0, length, from: start, to: file.length };
    const block = { kind, text, runs: [run], start, end: file.length };
    read.push(block);
    passages.push({ block, passage: knownPassage(block, sentences.slice(-own.length)) });
    file += BETWEEN;
  }
  const frontMatter = headWith(channel);
  return { file, prose: { frontMatter, blocks: read }, draft: checked(file, passages, channel), sentences };
}

const checked = (
  file: string,
  passages: readonly PlacedPassage[],
  channel: string | undefined,
): CheckedDraft => ({
  ...{ file, passages },
  fields: channel === undefined ? {} : { channel },
  channel: channel?.toLowerCase(),
  ...{ statements: [], disclosures: [], offers: [] },
});

/** A passage whose sentences are known: finding them again would take longer than everything else. */
function knownPassage({ kind, text, start }: Block, sentences: readonly PlacedSentence[]): Passage {
  let facts: readonly Fact[] | undefined;
  let checked: readonly CheckedSentence[] | undefined;
  return {
    ...{ kind, text },
    get facts() {
      return (facts ??= factsIn(text));
    },
    get sentences() {
      return (checked ??= sentences.map(({ here }) =>
        checkedSentence(text, { start: here.start - start, end: here.end - start }),
      ));
    },
  };
}

const headWith = (channel: string | undefined): Prose['frontMatter'] => ({
  ...{ dialect: 'yaml', source: '', sourceStart: 0, start: 0, end: 0, state: 'read' },
  fields: channel === undefined ? {} : { channel },
});

/** The sentences that a span of the text touches. */
export function sentencesAt({ sentences }: PostAsDraft, { start, end }: Span): readonly PlacedSentence[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.here.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((sentences[last]?.here.start ?? end) < end) last++;
  return sentences.slice(low, last);
}
