import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import type { CorpusNote } from '../core/brand/index.ts';
import { learnFolder } from './brand-folder.ts';

export const learnCommand = (): Command =>
  new Command('learn')
    .description('read a brand folder and say what was learned')
    .argument('[folder]', 'the brand folder: a corpus folder and, if there is one, a profile')
    .option('--brand <folder>', 'the same')
    .option('--store <file>', 'write what was learned to a file')
    .option('--json', 'answer in JSON')
    .action(
      (
        argument: string | undefined,
        options: { brand?: string; store?: string; json?: boolean },
        command: Command,
      ) => {
        const { engine, key, profileProblems } = learnFolder(command, argument ?? options.brand ?? '.');
        const summary = engine.summary(key);
        if (options.store !== undefined) writeFileSync(options.store, engine.store(key));
        if (options.json) {
          console.log(JSON.stringify({ ...summary, profileProblems }));
          return;
        }
        console.log(
          `${summary.name}: ${String(summary.posts)} posts, ${String(summary.words)} words, ${summary.firstDate ?? '?'} to ${summary.lastDate ?? '?'}`,
        );
        for (const [channel, posts] of summary.channels)
          console.log(`  ${String(posts).padStart(4)}  ${channel === '' ? '(channel not said)' : channel}`);
        for (const { channel, shifts } of summary.channelShifts)
          for (const { text } of shifts) console.log(`in ${channel}: ${text}`);
        if (summary.languages.some(([language]) => language !== 'en'))
          console.log(
            `languages: ${summary.languages.map(([language, posts]) => `${language} (${String(posts)})`).join(', ')}`,
          );
        for (const problem of profileProblems) console.log(`profile: ${problem.message}`);
        for (const { path, note } of summary.notes) console.log(`${path}: ${describeNote(note)}`);
      },
    );

function describeNote(note: CorpusNote): string {
  switch (note.kind) {
    case 'unreadable':
      return note.reason === 'binary' ? 'not text, left out' : 'too large for a file of posts, left out';
    case 'repaired':
      return 'some characters were not valid UTF-8 and were replaced';
    case 'broken-table':
      return `could not be read to the end: ${note.detail}`;
    case 'no-text-column':
      return `no column looks like the text of a post among ${note.columns.join(', ')}`;
    case 'columns':
      return `${String(note.rows)} posts from the columns ${Object.entries(note.taken)
        .map(([role, column]) => `${role} = “${column}”`)
        .join(', ')}`;
    case 'unclear-consent':
      return `the consent of ${note.post} is unclear, so it is left out`;
  }
}
