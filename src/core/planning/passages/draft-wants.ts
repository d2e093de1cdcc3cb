import { stemOf } from '../../facts/index.ts';
import { contentWords, readProse, readProseBlocks, textField } from '../../text/index.ts';

/** What a draft is about, as passages are looked for. */
export interface DraftWants {
  /** How much finding a word counts, by stem, above 0. */
  readonly words: ReadonlyMap<string, number>;
  /** In lower case. */
  readonly channel: string | undefined;
  readonly text: string;
}

/** Words of title, topic and headings count twice those of the one sentence at the cursor, which is about a detail. */
const SUBJECT = 2;
const SENTENCE = 1;
/** More words do not tell the subject better and take longer to look up: some title, topic and five headings. */
const MOST_WORDS = 40;

/** @param offset of the cursor in UTF-16 units */
export function wantsOf(text: string, offset: number): DraftWants {
  const prose = readProse(text);
  const fields = prose.frontMatter?.fields ?? {};
  const blocks = readProseBlocks(prose);
  const headings = blocks.filter(({ kind }) => kind === 'heading').flatMap(({ sentences }) => sentences);
  const here = blocks
    .filter(({ kind }) => kind !== 'heading')
    .flatMap(({ sentences }) => sentences)
    .findLast(({ start }) => start < offset);
  const subject = [
    textField(fields, 'title'),
    textField(fields, 'topic'),
    ...headings.map((one) => one.text),
  ];
  const words = new Map<string, number>();
  const want = (wanted: string, weight: number): void => {
    for (const word of stemsOf(wanted)) {
      if (words.size >= MOST_WORDS) return;
      words.set(word, Math.max(weight, words.get(word) ?? 0));
    }
  };
  // The sentence comes first, so that a draft of many headings has room for it.
  want(here?.text ?? '', SENTENCE);
  for (const part of subject) want(part ?? '', SUBJECT);
  return { words, channel: textField(fields, 'channel')?.toLowerCase(), text };
}

/** The words of a text that tell its subject, as stems, repetitions included. */
export const stemsOf = (text: string): string[] =>
  [...contentWords(text)].flatMap(([word, times]) => Array.from({ length: times }, () => stemOf(word)));
