import data from '../../../../data/checks/stated.json' with { type: 'json' };
import type { Localize } from '../../base/localize.ts';
import type { CheckedDraft } from '../check.ts';
import type { Fix } from '../finding.ts';
import type { Passage, PlacedPassage } from '../passage.ts';
import type { Span } from '../../text/index.ts';
import type { Instruction } from './statement.ts';

/** A place that a stated rule marks; offsets are UTF-16 units in the passage's text. */
export interface StatedPlace extends Span {
  readonly fixes?: readonly Fix[];
  /** What the message begins with, such as the number of words. */
  readonly figure?: (localize: Localize) => string;
}

export interface PlacedStated extends StatedPlace {
  readonly at: PlacedPassage;
}

/** What a statement makes a rule look for. */
export type StatedRule = {
  /** Parts of a whole statement that are not checked, in lower case. */
  readonly rest?: readonly string[];
} & (
  | {
      readonly scope: 'passage';
      /** What it looks for, where that is all it does, for tools that read expressions. */
      readonly expression?: { readonly pattern: RegExp; readonly headings: boolean };
      find(passage: Passage): readonly StatedPlace[];
    }
  | { readonly scope: 'draft'; find(draft: CheckedDraft): readonly PlacedStated[] }
);

/** A kind of rule that style guides state in a sentence, and that can be checked. */
export interface StatedKind {
  /** The rule's name in the family `style`. */
  readonly name: string;
  readonly title: (localize: Localize) => string;
  readonly description: string;
  /** The rule that a whole statement states. */
  readonly readWhole?: (instruction: Instruction) => StatedRule | undefined;
  /** The rule that one part of a statement states, such as `emoji` in “no hashtags and no emoji”. */
  readonly readPart?: (part: string, instruction: Instruction) => StatedRule | undefined;
}

type Subject = keyof typeof data.subjects;

/** True where a part of a statement names a subject. */
export const names = (subject: Subject, part: string): boolean =>
  data.subjects[subject].includes(part.replace(/^(?:a|an|any|single)\s+/, '')) ||
  data.subjects[subject].includes(part);

const SUBJECTS: ReadonlyMap<string, string> = new Map(
  Object.entries(data.subjects).flatMap(([subject, wordings]) =>
    wordings.map((wording) => [wording, subject] as const),
  ),
);

/** The subject that a part of a statement names, whatever it is called there; the part itself for other things. */
export function subjectOfPart(part: string): string {
  const bare = part.replace(/^(?:a|an|any|single)\s+/, '');
  return SUBJECTS.get(bare) ?? bare;
}

/** A rule that marks every match of a pattern outside quotations. */
export const matching = (
  pattern: RegExp,
  {
    headings = false,
    fixes,
  }: { readonly headings?: boolean; readonly fixes?: (found: string) => readonly Fix[] } = {},
): StatedRule => ({
  scope: 'passage',
  expression: { pattern, headings },
  find: (passage) => (isRead(passage, headings) ? placesOf(pattern, passage.text, fixes) : []),
});

/** A rule that marks the first match beyond so many in a draft. */
export const beyond = (limit: number, pattern: RegExp, headings = false): StatedRule => ({
  scope: 'draft',
  find({ passages }) {
    const found = passages.flatMap((at) =>
      isRead(at.passage, headings)
        ? placesOf(pattern, at.passage.text).map((place) => ({ at, ...place }))
        : [],
    );
    const surplus = found[limit];
    return surplus
      ? [
          {
            ...surplus,
            figure: (localize: Localize) => localize('{0} instead of at most {1}.', found.length, limit),
          },
        ]
      : [];
  },
});

/** A rule that marks the beginning of a draft with fewer matches of a pattern than it should have. */
export const atLeast = (least: number, pattern: RegExp): StatedRule => ({
  scope: 'draft',
  find({ passages }) {
    const own = passages.filter(({ passage }) => isRead(passage));
    const found = own.reduce((sum, { passage }) => sum + placesOf(pattern, passage.text).length, 0);
    return found < least
      ? atBeginning(own, (localize) => localize('{0} instead of at least {1}.', found, least))
      : [];
  },
});

/** The first sentence of a draft, for what is said of it as a whole. */
export function atBeginning(
  passages: readonly PlacedPassage[],
  figure?: (localize: Localize) => string,
): readonly PlacedStated[] {
  const at = passages.find(({ passage }) => isRead(passage) && passage.kind !== 'heading') ?? passages[0];
  if (!at) return [];
  return [
    { at, start: 0, end: at.passage.sentences[0]?.end ?? at.passage.text.length, ...(figure && { figure }) },
  ];
}

/** Forbids matches of a pattern, or more of them than an instruction allows, or fewer than it wants; undefined where it says none of these. */
export function forbidding(
  pattern: RegExp,
  { avoid, limit, least, headings }: Instruction,
  fixes?: (found: string) => readonly Fix[],
): StatedRule | undefined {
  if (least !== undefined) return headings ? undefined : atLeast(least, pattern);
  if (limit !== undefined) return beyond(limit, pattern, headings);
  return avoid ? matching(pattern, { headings, ...(fixes && { fixes }) }) : undefined;
}

/** The passages of a draft that are not quotations. */
export const ownPassages = ({ passages }: Pick<CheckedDraft, 'passages'>): PlacedPassage[] =>
  passages.filter(({ passage }) => isRead(passage));

/** Quotations are somebody else's words. */
export const isRead = ({ kind }: Passage, headings = false): boolean =>
  headings ? kind === 'heading' : kind !== 'quote';

export const placesOf = (
  pattern: RegExp,
  text: string,
  fixes?: (found: string) => readonly Fix[],
): StatedPlace[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    ...{ start: index, end: index + found.length },
    ...(fixes && { fixes: fixes(found) }),
  }));

/** Lists of words as one pattern of whole words, in any case. */
export const wordsPattern = (words: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}_@#'’])(?:${[...words].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}_])`,
    'giu',
  );
