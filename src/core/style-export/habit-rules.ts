import { ruleFile, type ExportedFile } from './style-file.ts';
import { inMessage, nameFor } from './style-file.ts';
import { OWN_TEXT, type StylePlace } from './word-rules.ts';

/** A learned habit that the profile confirms. */
export interface ConfirmedHabit {
  readonly id: string;
  /** The habit and its figures in words. */
  readonly text: string;
  /** True where the brand does it less than others. */
  readonly isException: boolean;
  readonly channel: string | undefined;
}

/** Signs whose absence is a habit. */
const MARKS: Readonly<Partial<Record<string, readonly string[]>>> = {
  exclamation: ['!'],
  question: ['\\?'],
  dash: ['[–—]'],
  semicolon: [';'],
  colon: [':(?=\\s)'],
  bracket: ['[()]'],
  ellipsis: ['…', '\\.\\.\\.'],
};

const ADDRESS: Readonly<Partial<Record<string, readonly string[]>>> = {
  you: ['you', 'your', 'yours', 'yourself', 'yourselves'],
  we: ['we', 'us', 'our', 'ours', 'ourselves'],
  i: ['I', 'me', 'my', 'mine', 'myself'],
};

/** A rule for a habit of leaving something out; undefined for habits that Vale has no rule for. */
export function habitRule(place: StylePlace, habit: ConfirmedHabit): ExportedFile | undefined {
  const what = leftOut(habit);
  if (!what) return undefined;
  const name = place.unique(`Habit${nameFor(habit.id, 'Learned')}`);
  return ruleFile(`${place.style}/${name}.yml`, place.brand, [`A habit of the posts: ${habit.text}.`], {
    extends: 'existence',
    message: `${inMessage(habit.text)}: '%s'.`,
    level: 'suggestion',
    scope: OWN_TEXT,
    ignorecase: true,
    nonword: !what.areWords,
    tokens: what.tokens,
  });
}

function leftOut({
  id,
  isException,
  channel,
}: ConfirmedHabit): { readonly tokens: readonly string[]; readonly areWords: boolean } | undefined {
  if (!isException || channel !== undefined) return undefined;
  const [kind, name = ''] = id.split(':');
  const signs = kind === 'marks' ? MARKS[name] : undefined;
  if (signs) return { tokens: signs, areWords: false };
  const address = kind === 'address' ? ADDRESS[name] : undefined;
  if (address) return { tokens: address, areWords: true };
  // Only words of Timbre's own list of small words are habits of this kind, never words of posts.
  return kind === 'avoid' && /^[\p{L}'’]+$/u.test(name) ? { tokens: [name], areWords: true } : undefined;
}
