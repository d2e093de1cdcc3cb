import { Command } from 'commander';
import { readDraft } from '../brand-folder.ts';
import { CommandError } from '../command-error.ts';
import { explained, listening } from '../listening.ts';

export const listenCommand = (): Command => {
  const command = new Command('listen').description(
    'find unusual activity in exports of mentions; nothing is sent anywhere',
  );
  for (const part of [sparkCommand]) command.addCommand(part().copyInheritedSettings(command));
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
        console.error(`${file}: ${String(read.skipped)} rows without a time were not read.`);
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
      else console.log(windows.map((window) => describeSpark(window).join('\n')).join('\n\n'));
    });

function hours(text: string): number {
  const value = Number(/^(\d+(?:\.\d+)?)h?$/.exec(text)?.[1]);
  if (!(value > 0)) throw new CommandError(`--after is a number of hours such as 6h, not “${text}”.`);
  return value;
}
