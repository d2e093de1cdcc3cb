import type { HookId } from '../../craft/ids.ts';
import type { Clause, DraftSentence } from '../material.ts';
import type { NameTest } from '../names.ts';
import type { Segment } from '../segments.ts';

/** A first line made from the writer's own sentence. */
export interface Opening {
  readonly text: string;
  /** Indexes of the sentences it was made from. */
  readonly from: readonly number[];
  readonly hooks: readonly HookId[];
  /** What was done, as one tells a colleague. */
  readonly change: string;
}

/** A sentence that an opening may be made from. */
export interface Source {
  readonly index: number;
  readonly sentence: DraftSentence;
  /** Without the mark that ends it. */
  readonly text: string;
  readonly segments: readonly Segment[];
  /** Of the whole sentence, where that is one. */
  readonly clause: Clause | undefined;
  readonly isName: NameTest;
}

/** One way of turning a sentence round. */
export type Transformation = (source: Source) => readonly Opening[];

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A subject as it stands inside a sentence. */
export const inside = ({ subject, lead, isNamed, person }: Clause): string =>
  isNamed || lead !== '' || person === 'i' ? subject : subject.charAt(0).toLowerCase() + subject.slice(1);

/** The verb and what follows, joined to a subject. */
export function predicate({ auxiliary, verb, rest }: Clause): string {
  const said = [auxiliary, verb, rest].filter(Boolean).join(' ').replace(/ ,/gu, ',');
  return /^['’]/u.test(said) ? said : ` ${said}`;
}

const NUMBER =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen|half|third|quarter|tenth)\b/iu;
export const hasNumber = (text: string): boolean => NUMBER.test(text);

/** What must not be left out: it would make the rest say more, or something else. */
export const bears = (text: string): boolean =>
  hasNumber(text) ||
  /\b(?:not|no|never|nobody|nothing|without|if|unless|until|only|except|but|yet|although|though|may|might|could|about|almost|nearly|some|most|usually|often|than|when|while|because|so)\b|n['’]t\b/iu.test(
    text,
  );

const FAULT =
  /\b(?:wrong|broke|broken|late|missing|mistakes?|errors?|failed|leak(?:s|ed)|sorry|lost|cracked|torn|fault)\b/iu;

/** What a line does as a first sentence, as far as it shows. */
export function hooksOf(text: string): HookId[] {
  const hooks: HookId[] = [];
  if (hasNumber(text)) hooks.push('number');
  if (FAULT.test(text)) hooks.push('admission');
  if (
    /\b(?:yesterday|last (?:year|week|month|night)|(?:on|in) (?:the )?\p{Lu}\p{L}+(?:day|ary|ch|il|y|e|st|ber)\b|morning|night|noon)\b/u.test(
      text,
    )
  )
    hooks.push('timestamp');
  return hooks;
}
