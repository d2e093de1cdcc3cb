import { FUNCTION_WORDS } from '../../../english/function-words.ts';
import { stemOf } from '../../../facts/index.ts';
import { tokenize } from '../../../text/index.ts';
import { memoizedByDraft } from '../drafts/memoized-by-draft.ts';
import type { DraftText } from '../drafts/draft-text.ts';
import type { MessagePromise } from './promise.ts';

const stems = (text: string): string[] =>
  tokenize(text).flatMap(({ kind, norm }) =>
    kind === 'word' && norm.length > 3 && !FUNCTION_WORDS.has(norm) ? [stemOf(norm)] : [],
  );

/** The stems of the words behind the promise, which say what comes. */
export const subjectOf = ({ sentence, span }: MessagePromise): ReadonlySet<string> =>
  new Set(stems(sentence.text.slice(span.end)));

const stemsOfDraft = memoizedByDraft(
  ({ sentences }: DraftText): ReadonlySet<string> => new Set(sentences.flatMap(({ text }) => stems(text))),
);

/** How many of these stems a draft has. */
export function sharedStems(subject: ReadonlySet<string>, draft: DraftText): number {
  const own = stemsOfDraft(draft);
  return [...subject].filter((stem) => own.has(stem)).length;
}
