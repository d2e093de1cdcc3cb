import { checkFacts, contentStems, type FactFault, type KnownFacts } from '../../../rewrite/index.ts';
import { NO_ALLOWED_FACTS } from '../../../facts/index.ts';
import { readSentences } from '../../../text/index.ts';
import type { Draft } from '../draft.ts';
import { closed } from '../select/select-units.ts';

/** The least share of a sentence's content words that the sentences of the draft which it restates have. */
const SHARED = 1 / 3;
/** A version's sentence may join so many sentences of the draft. */
const MOST_JOINED = 3;
/** What a sentence must keep; it may leave out the rest. */
const MUST_STAY: ReadonlySet<FactFault['kind']> = new Set(['negation', 'modality']);

/**
 * Whether each sentence of a version says what some sentences of the draft that stand together say: with facts of these alone, as sure and as
 * limited as they are, and not without what the draft ties to them, such as a condition.
 */
export function readsAsTheDraft({ units, ties }: Draft, known: KnownFacts): (text: string) => boolean {
  const body = units.filter(({ kind }) => kind !== 'quote');
  const stems = body.map(({ text }) => contentStems(text));
  // What the profile states elsewhere is no reason to state it of something else.
  const nothing: KnownFacts = { knows: known.knows, rest: '', allow: NO_ALLOWED_FACTS };
  const windows = body.flatMap((_, from) =>
    Array.from({ length: MOST_JOINED }, (__, more) => body.slice(from, from + more + 1)).filter(
      (some, more) => some.length === more + 1,
    ),
  );
  const restates = (sentence: string, some: typeof body): boolean =>
    checkFacts(some.map(({ text }) => text).join(' '), sentence, nothing).every(
      ({ kind, change }) => change === 'lost' && !MUST_STAY.has(kind),
    );
  /** The sentences that share most words with one of a version, few rather than many. */
  const origin = (sentence: string): typeof body | undefined => {
    const own = contentStems(sentence);
    if (own.size === 0) return undefined;
    return windows
      .map((some) => ({
        some,
        shared: [...own].filter((stem) => some.some((unit) => stems[body.indexOf(unit)]?.has(stem))).length,
      }))
      .filter(({ shared }) => shared >= SHARED * own.size)
      .sort((a, b) => b.shared - a.shared || a.some.length - b.some.length)
      .find(({ some }) => restates(sentence, some))?.some;
  };
  return (text) => {
    const said = new Set<number>();
    for (const { start, end } of readSentences(text)) {
      const sentence = text.slice(start, end);
      const found = origin(sentence);
      if (!found) return false;
      for (const { at } of found) said.add(at);
    }
    return [...closed(said, ties)].every((at) => said.has(at) || units[at]?.kind === 'heading');
  };
}
