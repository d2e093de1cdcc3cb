import type { Localize } from '../../../base/localize.ts';
import { isRead, type StatedKind, type StatedRule } from '../stated-kind.ts';
import { numberIn, type Instruction } from '../statement.ts';

const SHORTER = '(?:under|below|shorter than|less than|fewer than)';
const AT_MOST =
  '(?:at most|no longer than|no more than|not longer than|up to|within|to|a maximum of|maximum)';
const LONGER = '(?:longer than|over|above|of more than|with more than|that have more than|exceeding)';
const NOT = "(?:(?:do not|don't|never|avoid|no)\\s+)?";
const WRITE = '(?:keep |write |writing |use |using |have |limit )?';
const ALL = '(?:all |any |every |each |your |our )?';
const ARE = '(?:are |is |stay |should be |must be |have |has )?';

/** What a limit is a limit of: words of a sentence, sentences of a paragraph. */
interface Measure {
  /** Forms that forbid what is longer. */
  readonly longer: readonly RegExp[];
  /** Forms that want what is shorter than a number. */
  readonly shorter: readonly RegExp[];
  /** Forms that name the largest number allowed, however they are listed. */
  readonly most: readonly RegExp[];
}

function measure(what: string, unit: string): Measure {
  const number = `([\\w-]+?)[\\s-]?${unit}s?`;
  const exact = (...patterns: readonly string[]): RegExp[] =>
    patterns.map((pattern) => new RegExp(`^${pattern}$`));
  return {
    longer: exact(
      `${NOT}${WRITE}${ALL}${what}s? ${LONGER} ${number}`,
      `${NOT}${WRITE}more than ${number} (?:in|per|to) (?:a|one|each|any|every) ${what}`,
    ),
    shorter: exact(`${WRITE}${ALL}${what}s? ${ARE}${SHORTER} ${number}(?: long)?`),
    most: exact(
      `${WRITE}${ALL}${what}s? ${ARE}${AT_MOST} ${number}(?: long)?`,
      `${WRITE}${AT_MOST} ${number} (?:per|a|in a|in each|to a) ${what}`,
      `${what}s? (?:of )?${number} (?:at most|maximum|or fewer|or less)`,
    ),
  };
}

const WORDS = measure('sentence', 'word');
const SENTENCES = measure('paragraph', 'sentence');

/** The largest number that an instruction allows; undefined where it sets no such limit. */
function mostIn(
  { whole, avoid, headings }: Instruction,
  { longer, shorter, most }: Measure,
): number | undefined {
  if (headings) return undefined;
  const read = (patterns: readonly RegExp[]): number | undefined => {
    for (const pattern of patterns) {
      const number = numberIn(pattern.exec(whole)?.[1] ?? '');
      if (number !== undefined) return number;
    }
    return undefined;
  };
  const below = avoid ? undefined : read(shorter);
  return below === undefined ? (read(most) ?? (avoid ? read(longer) : undefined)) : below - 1;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu;

const sentencesUpTo = (most: number): StatedRule => ({
  scope: 'passage',
  find(passage) {
    if (!isRead(passage) || passage.kind === 'heading') return [];
    return passage.sentences.flatMap(({ start, end }) => {
      const words = passage.text.slice(start, end).match(WORD)?.length ?? 0;
      return words > most
        ? [{ start, end, figure: (localize: Localize) => localize('{0} words.', words) }]
        : [];
    });
  },
});

export const sentenceLength: StatedKind = {
  name: 'sentence-length',
  title: (localize) => localize('Length of sentences'),
  description: 'A sentence with more words than the profile allows.',
  readWhole(instruction) {
    const most = mostIn(instruction, WORDS);
    return most === undefined || most < 1 ? undefined : sentencesUpTo(most);
  },
};

const paragraphsUpTo = (most: number): StatedRule => ({
  scope: 'passage',
  find(passage) {
    const { kind, text, sentences } = passage;
    if (kind !== 'paragraph' || sentences.length <= most) return [];
    return [
      {
        start: 0,
        end: text.length,
        figure: (localize: Localize) => localize('{0} sentences.', sentences.length),
      },
    ];
  },
});

export const paragraphLength: StatedKind = {
  name: 'paragraph-length',
  title: (localize) => localize('Length of paragraphs'),
  description: 'A paragraph with more sentences than the profile allows.',
  readWhole(instruction) {
    const most = mostIn(instruction, SENTENCES);
    return most === undefined || most < 1 ? undefined : paragraphsUpTo(most);
  },
};
