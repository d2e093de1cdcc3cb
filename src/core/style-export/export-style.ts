import { isHabitOff, type Profile } from '../brand/index.ts';
import { severityOfRule } from '../checks/index.ts';
import { habitRule, type ConfirmedHabit } from './habit-rules.ts';
import { MADE_BY } from './made-by.ts';
import { inMessage, nameFor, ruleFile, uniqueNames, type ExportedFile } from './style-file.ts';
import { statementRules } from './statement-rules.ts';
import { banRules, termRules, type StylePlace } from './word-rules.ts';

/** A brand's rules as Vale styles. */
export interface ExportedStyle {
  /** The name of the brand's style. */
  readonly style: string;
  readonly files: readonly ExportedFile[];
  /** What has no form in Vale, one sentence each. */
  readonly leftOut: readonly string[];
}

/**
 * The terms, banned words, channel limits and confirmed habits of a profile as Vale styles: one for the brand, one for each channel
 * with rules of its own, and an example of a `.vale.ini`. Of posts nothing is in them but figures of confirmed habits.
 * @param folder the name of the folder that they are written into
 */
export function exportStyle(
  profile: Profile,
  habits: readonly ConfirmedHabit[],
  folder = 'styles',
): ExportedStyle {
  const { name: brand } = profile;
  const style = nameFor(brand, 'Brand');
  const place: StylePlace = { brand, style, unique: uniqueNames() };
  const confirmed = habits.filter(
    ({ id }) => profile.habits.confirmed.includes(id) && !isHabitOff(profile, id),
  );
  const ofHabits = confirmed.map((habit) => ({ habit, file: habitRule(place, habit) }));
  const stated = statementRules(place, profile);
  const rules = [
    ...wordRules(place, profile, profile),
    ...stated.files,
    ...ofHabits.flatMap(({ file }) => file ?? []),
  ];
  const channels = Object.entries(profile.channels).flatMap(([channel, limits]) => {
    const own = `${style}-${nameFor(channel, 'Channel')}`;
    const files = channelRules({ brand, style: own, unique: uniqueNames() }, profile, channel, limits);
    return files.length === 0 ? [] : [{ channel, style: own, files }];
  });
  const leftOut = [
    ...ofHabits
      .filter(({ file }) => !file)
      .map(({ habit }) => `The habit “${habit.text}” is not in the style.`),
    ...stated.others.map((text) => `“${text}” has no form in Vale.`),
    ...notExported(profile),
  ];
  const styles = { base: rules.length > 0 ? style : undefined, channels };
  return {
    style,
    leftOut,
    files: [
      ...rules,
      ...channels.flatMap(({ files }) => files),
      { path: 'vale.ini.example', text: exampleIni(folder, brand, styles) },
    ],
  };
}

type Words = Partial<Pick<Profile, 'terms' | 'banned'>>;

function wordRules(place: StylePlace, profile: Profile, { terms = [], banned = [] }: Words): ExportedFile[] {
  const ofTerms = severityOfRule(profile, 'terms/preferred');
  const ofBans = severityOfRule(profile, 'terms/banned');
  return [
    ...(ofTerms === 'off' ? [] : termRules(place, terms, levelOf(ofTerms))),
    ...(ofBans === 'off' ? [] : banRules(place, banned, levelOf(ofBans))),
  ];
}

const levelOf = (severity: 'information' | 'warning'): 'suggestion' | 'warning' =>
  severity === 'warning' ? 'warning' : 'suggestion';

function channelRules(
  place: StylePlace,
  profile: Profile,
  channel: string,
  limits: Profile['channels'][string],
): ExportedFile[] {
  const limit = (name: string, what: string, most: number, token: string): ExportedFile =>
    ruleFile(
      `${place.style}/${place.unique(name)}.yml`,
      place.brand,
      [
        `${channel} allows ${most} ${what}. Vale counts the text alone; Timbre counts as the channel does, links among them.`,
      ],
      {
        extends: 'occurrence',
        message: `%s ${what}; ${inMessage(channel)} allows ${most}.`,
        level: 'suggestion',
        scope: 'summary',
        max: most,
        token,
      },
    );
  const { maxCharacters, maxWords, maxHashtags } = limits;
  return [
    ...wordRules(place, profile, limits),
    ...(maxCharacters === undefined ? [] : [limit('Length', 'characters', maxCharacters, '[^\\n]')]),
    ...(maxWords === undefined
      ? []
      : [limit('Words', 'words', maxWords, "[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,-]*")]),
    ...(maxHashtags === undefined
      ? []
      : [
          limit(
            'Hashtags',
            'hashtags',
            maxHashtags,
            '(?<![\\p{L}\\p{N}&])#[\\p{L}\\p{N}_]*\\p{L}[\\p{L}\\p{N}_]*',
          ),
        ]),
  ];
}

function notExported({ checks: { exempt }, facts }: Profile): string[] {
  return [
    ...(exempt.length > 0 ? [`Exemptions of the profile (${exempt.length}) are not in the style.`] : []),
    ...(facts.length > 0 ? [`Facts and claims (${facts.length}) are checked by Timbre alone.`] : []),
  ];
}

function exampleIni(
  folder: string,
  brand: string,
  {
    base,
    channels,
  }: {
    readonly base: string | undefined;
    readonly channels: readonly { readonly channel: string; readonly style: string }[];
  },
): string {
  const own = base === undefined ? [] : [base];
  return [
    `${MADE_BY}${brand.replace(/\s+/g, ' ')}.`,
    `# Copy this to .vale.ini beside the folder “${folder}”.`,
    `StylesPath = ${folder}`,
    'MinAlertLevel = suggestion',
    '',
    '[*.md]',
    ...(own.length === 0 ? [] : [`BasedOnStyles = ${own.join(', ')}`]),
    ...channels.flatMap(({ channel, style }) => [
      '',
      `# Where drafts for ${channel} lie in a folder of their own:`,
      `# [${nameFor(channel, 'channel').toLowerCase()}/*.md]`,
      `# BasedOnStyles = ${[...own, style].join(', ')}`,
    ]),
    '',
  ].join('\n');
}
