import type { ProseBlock } from '../../text/index.ts';

/** A longer run of words that only one post has is a copy of that post's sentence. */
const LONGEST_COPY = 8;

/** True when `text` has a run of more than eight words that exactly one post has and the draft has not. */
export function copiesFromOnePost(
  text: string,
  draft: string,
  posts: Iterable<{ readonly blocks: readonly ProseBlock[] }>,
): boolean {
  const own = runsOf(draft);
  const runs = new Set([...runsOf(text)].filter((run) => !own.has(run)));
  if (runs.size === 0) return false;
  const times = new Map<string, number>();
  for (const { blocks } of posts) {
    const words = blocks.map(({ sentences }) => sentences.map((sentence) => sentence.text).join(' '));
    for (const run of new Set(words.flatMap((block) => [...runsOf(block, runs)])))
      times.set(run, (times.get(run) ?? 0) + 1);
  }
  return [...times.values()].includes(1);
}

/** The runs of nine words in a text, in lower case; with `wanted` only those among them. */
function runsOf(text: string, wanted?: ReadonlySet<string>): Set<string> {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  const runs = new Set<string>();
  for (let end = LONGEST_COPY + 1; end <= words.length; end++) {
    const run = words.slice(end - LONGEST_COPY - 1, end).join(' ');
    if (wanted?.has(run) ?? true) runs.add(run);
  }
  return runs;
}
