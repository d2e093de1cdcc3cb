import type { Localize } from '../../base/localize.ts';
import { readableDay, readableNumber } from '../../base/readable.ts';
import { facetName } from '../../voice/index.ts';
import { figure, measureName, unitName } from '../page/report-words.ts';
import { DIFF_SECTIONS, type DiffSection, type ProfileDifference } from './profile-diff.ts';
import type { HabitDifference, MeasureDifference, VoiceDiff } from './voice-diff.ts';

/** What the changed rules would mark, in sentences. */
export interface DiffImpact {
  readonly summary: string;
  readonly warnings: readonly string[];
}

export interface DiffNames {
  /** Names of the two versions for a reader. */
  readonly before: string;
  readonly after: string;
}

/** The differences as Markdown: a page, or a comment on a pull request. */
export function describeDiff(
  diff: VoiceDiff,
  { before, after }: DiffNames,
  impact: DiffImpact | undefined,
  localize: Localize,
  language: string,
): string {
  const parts = [
    [`# ${localize('What changed in how {0} sounds', plain(diff.brand))}`],
    [localize('From {0} to {1}.', plain(before), plain(after))],
    [summary(diff, localize, language)],
    section(
      localize('Profile'),
      DIFF_SECTIONS.flatMap((name) => profileLines(name, diff.profile, localize)),
    ),
    section(localize('What the changed rules mark'), impactLines(impact)),
    section(
      localize('How we sound'),
      diff.measures.map((measure) => measureLine(measure, localize, language)),
    ),
    section(
      localize('Habits'),
      diff.habits.map((habit) => habitLine(habit, localize, language)),
    ),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`## ${title}`, '', ...lines.map((line) => `- ${line}`)];

function summary(
  { profile, posts, words, measures, habits }: VoiceDiff,
  localize: Localize,
  language: string,
): string {
  const { before, after, added, removed, changed } = posts;
  const number = (value: number): string => readableNumber(value, language);
  const corpus =
    added + removed + changed === 0
      ? localize('The posts are the same ({0}).', number(after))
      : localize(
          '{0} posts instead of {1}: {2} added, {3} removed, {4} changed; {5} words instead of {6}.',
          ...[after, before, added, removed, changed, words.after, words.before].map(number),
        );
  const rules =
    profile.length === 0
      ? localize('The profile is the same.')
      : localize('{0} changes of the profile.', profile.length);
  const sound =
    measures.length + habits.length === 0
      ? localize('The voice sounds the same.')
      : localize('{0} figures and {1} habits of the voice differ.', measures.length, habits.length);
  return `${rules} ${corpus} ${sound}`;
}

function profileLines(name: DiffSection, all: readonly ProfileDifference[], localize: Localize): string[] {
  return all
    .filter(({ section: of }) => of === name)
    .map(({ kind, text }) => {
      switch (kind) {
        case 'added':
          return localize('**Added**: {0}', plain(text));
        case 'removed':
          return localize('**Removed**: {0}', plain(text));
        case 'changed':
          return localize('**Changed**: {0}', plain(text));
      }
    });
}

const impactLines = (impact: DiffImpact | undefined): string[] =>
  impact ? [plain(impact.summary), ...impact.warnings.map((line) => `⚠ ${plain(line)}`)] : [];

function measureLine(
  { measure, facet, unit, before, after, example }: MeasureDifference,
  localize: Localize,
  language: string,
): string {
  const line = localize(
    '{0} ({1}): {2} instead of {3} {4}',
    measureName(measure, localize),
    facetName(facet, localize),
    figure(after),
    figure(before),
    unitName(unit, localize),
  );
  return example?.sentence === undefined
    ? `${plain(line)}.`
    : `${plain(line)}, ${quoted(example.sentence, example.title ?? '', example.date, localize, language)}`;
}

function habitLine({ kind, text, example }: HabitDifference, localize: Localize, language: string): string {
  const quote = example
    ? `, ${quoted(example.sentence, example.title, example.date, localize, language)}`
    : '';
  switch (kind) {
    case 'new':
      return `${localize('**New**: {0}', plain(text))}${quote}`;
    case 'gone':
      return localize('**Gone**: {0}', plain(text));
    case 'on':
      return `${localize('**Counts again**: {0}', plain(text))}${quote}`;
    case 'off':
      return localize('**Struck**: {0}', plain(text));
  }
}

const quoted = (
  sentence: string,
  title: string,
  date: string | undefined,
  localize: Localize,
  language: string,
): string =>
  localize(
    'as in “{0}” ({1})',
    plain(sentence),
    [plain(title), date && readableDay(date, language)]
      .filter((part) => part !== undefined && part !== '')
      .join(', '),
  );

/** Text of profiles and posts is data: none of it is read as markup, and nobody is mentioned. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#]/g, '\\$&')
    .replace(/@(?=\w)/g, '@\u200B');
