import { localizeInEnglish } from '../../core/base/localize.ts';
import { Command, Option } from 'commander';
import { readDraft } from '../read-text.ts';
import { CommandError } from '../command-error.ts';
import { explained, listening } from '../listening.ts';

export const listenCommand = (): Command => {
  const command = new Command('listen').description(
    'find unusual mentions, and communities that may fall silent, in exports; nothing is sent anywhere',
  );
  for (const part of [sparkCommand, communityCommand, repeatCommand])
    command.addCommand(part().copyInheritedSettings(command));
  return command;
};

const sparkCommand = (): Command =>
  new Command('spark')
    .description('find times with unusually many mentions, or with few about something new')
    .argument('<file>', 'CSV with time,count or id,time,text,author,parent,reach; times in UTC')
    .option('--json', 'print JSON')
    .option(
      '--after <hours>',
      'estimate how often each mention will be reposted, from its first hours (6h)',
      hours,
    )
    .action(async (file: string, { json, after }: { readonly json?: boolean; readonly after?: number }) => {
      const { cascadeSizes, describeSpark, findSparks, HOUR, readMentions, sparkJson } = await listening();
      const read = await explained(() => readMentions(readDraft(file)));
      if (read.skipped > 0)
        console.error(
          localizeInEnglish('{0}: not read, as they have no time: {1} rows.', file, read.skipped),
        );
      if (after !== undefined) {
        const cascades = cascadeSizes(read.mentions, after * HOUR);
        if (json) console.log(JSON.stringify({ cascades }));
        else
          for (const { root, observed, estimate, low, high } of cascades)
            console.log(`${root}  ${observed} reposts, ${estimate} in the end (${low} to ${high})`);
        return;
      }
      const windows = findSparks(read);
      if (json) console.log(JSON.stringify({ windows: windows.map(sparkJson) }));
      else if (windows.length === 0) console.log('nothing unusual');
      else {
        const texts = new Map(read.mentions.map(({ id, text }) => [id, text.replace(/\s+/g, ' ')]));
        const card = (window: (typeof windows)[number]): string =>
          [...describeSpark(window), ...window.mentions.map((id) => `  ${id}  ${texts.get(id) ?? ''}`)].join(
            '\n',
          );
        console.log(windows.map(card).join('\n\n'));
      }
    });

interface CommunityOptions {
  readonly json?: boolean;
  readonly asOf: string;
}

const communityCommand = (): Command =>
  new Command('community')
    .description('say which communities may hold no event within 180 days, and why')
    .argument('<file>', 'CSV with community,date,people: one event a row')
    .requiredOption('--as-of <date>', 'the day of looking; nothing from it on is used')
    .option('--json', 'print JSON')
    .action(async (file: string, { json, asOf }: CommunityOptions) => {
      const { judgeCommunities, readDay, readEvents } = await listening();
      const communities = await explained(() => {
        const read = readEvents(readDraft(file));
        if (read.skipped > 0)
          console.error(localizeInEnglish('{0}: {1} rows were not read.', file, read.skipped));
        return judgeCommunities(read.communities, readDay(asOf));
      });
      if (json) console.log(JSON.stringify({ communities }));
      else
        for (const { community, risk, withheld, reasons } of communities)
          console.log(
            risk === null
              ? `${community}  nothing is said: ${withheld ?? ''}`
              : `${community}  ${percent(risk)} silent for 180 days: ${reasons.join('; ')}`,
          );
    });

interface RepeatOptions {
  readonly json?: boolean;
  readonly until: string;
  readonly unit: 'day' | 'week' | 'month';
  readonly horizon: number;
}

const repeatCommand = (): Command =>
  new Command('repeat')
    .description('say how many people still come back, and how often (BG/NBD)')
    .argument('<file>', 'CSV with person,date; persons as keys or hashes')
    .requiredOption('--until <date>', 'the last day that counts')
    .addOption(new Option('--unit <unit>', 'of time').choices(['day', 'week', 'month']).default('week'))
    .option('--horizon <units>', 'how far to look ahead', Number, 39)
    .option('--json', 'print JSON')
    .action(async (file: string, { json, until, unit, horizon }: RepeatOptions) => {
      if (!(horizon > 0)) throw new CommandError('--horizon is a number above 0.');
      const { judgeRepeats, readDay } = await listening();
      const report = await explained(() =>
        judgeRepeats(readDraft(file), { until: readDay(until), unit, horizon }),
      );
      if (json) {
        console.log(JSON.stringify(report));
        return;
      }
      const total = (of: 'alive' | 'expected'): number =>
        report.people.reduce((sum, person) => sum + person[of], 0);
      console.log(
        `${String(report.people.length)} people: about ${total('alive').toFixed(0)} still come; ${total('expected').toFixed(0)} more times within ${String(horizon)} ${unit}s are expected`,
      );
    });

const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

function hours(text: string): number {
  const value = Number(/^(\d+(?:\.\d+)?)h?$/.exec(text)?.[1]);
  if (!(value > 0)) throw new CommandError(`--after is a number of hours such as 6h, not “${text}”.`);
  return value;
}
