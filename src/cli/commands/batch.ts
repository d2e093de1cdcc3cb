import { Command } from 'commander';
import { CommandError } from '../command-error.ts';
import { directionHistory } from '../direction-history.ts';
import { cancelJob, collectJob, tellStatus } from '../batch/later.ts';
import type { RunOptions } from '../batch/run-job.ts';
import { startJob, type StartOptions } from '../batch/start-job.ts';

export const batchCommand = (): Command => {
  const command = new Command('batch').description(
    'have Claude rewrite drafts or word ideas for them in bulk, at the half price of its batch service',
  );
  for (const part of [rewriteCommand, directionsCommand, collectCommand, statusCommand, cancelCommand])
    command.addCommand(part().copyInheritedSettings(command));
  return command.addHelpText('after', HELP);
};

const HELP = `
Step by step:
  timbre batch rewrite drafts --brand brand --model claude-haiku-5-5 --job spring
      what would be asked, and what it may cost; nothing is sent
  timbre batch rewrite drafts --brand brand --model claude-haiku-5-5 --job spring --max-cost 2
      submits it where it cannot cost more than 2 dollars
  timbre batch collect spring
      writes spring/results.jsonl when the answers are there: within a day, mostly within the hour

The key is read from the environment variable TIMBRE_ANTHROPIC_KEY, or from the file of --key-file.
Published posts, and drafts that state a consent without “send”, are not sent. Every request is logged before it is sent.
Answers pass the checks of single requests; results.jsonl says why others are refused. Drafts are never written.
After a crash or a lost connection, “collect” carries on: what was submitted is found again, and nothing is sent twice.

Exit codes: 0 planned, submitted or done, 1 above --max-cost, or some requests have no answer, 2 something that you can
correct, 3 not finished: run “collect” again later.`;

/** The options of what submits. */
const startOptions = (command: Command): Command =>
  sendOptions(
    command
      .argument('<drafts...>', 'Markdown files, folders of them, or patterns')
      .requiredOption('--brand <folder>', 'brand folder')
      .requiredOption('--model <id>', 'Claude’s model, such as claude-haiku-5-5')
      .requiredOption('--job <folder>', 'a new folder for the state and the results')
      .option('--yes', 'submit, whatever it costs')
      .option('--max-cost <dollars>', 'submit if it cannot cost more')
      .option('--price <in,out>', 'dollars for a million tokens in a batch (default: the price list)')
      .option('--address <url>', 'another address of the Messages API'),
  ).option('--wait', 'wait for the answers');

const sendOptions = (command: Command): Command =>
  command
    .option('--key-file <file>', 'a file with the key (default: TIMBRE_ANTHROPIC_KEY)')
    .option('--log <folder>', 'where every request is logged (default: in your state folder)');

const rewriteCommand = (): Command =>
  startOptions(
    new Command('rewrite').description('rewrite each sentence of the drafts that is off brand'),
  ).action(async (drafts: string[], options: StartOptions, command: Command) => {
    await startJob(drafts, { task: 'rewrite' }, options, command);
  });

interface DirectionsOptions extends StartOptions {
  readonly count: string;
  readonly memory?: string;
}

/** The number of angles. */
const MOST = 24;

const directionsCommand = (): Command =>
  startOptions(
    new Command('directions')
      .description('word creative directions for the drafts')
      .option('--count <number>', `directions for a draft, 1 to ${MOST}`, '5')
      .option('--memory <file>', 'direction history (directions.json of the brand folder)'),
  ).action(async (drafts: string[], options: DirectionsOptions, command: Command) => {
    const count = Number(options.count);
    if (!Number.isInteger(count) || count < 1 || count > MOST)
      throw new CommandError(`--count must be a whole number from 1 to ${MOST}.`);
    await startJob(
      drafts,
      { task: 'directions', count, memory: directionHistory(options.memory) },
      options,
      command,
    );
  });

const collectCommand = (): Command =>
  sendOptions(
    new Command('collect')
      .description('carry on with a job: submit what was not submitted, and write the results')
      .argument('<job>', 'its folder')
      .option('--wait', 'wait for the answers'),
  ).action(async (job: string, options: RunOptions, command: Command) => {
    await collectJob(job, options, command);
  });

const statusCommand = (): Command =>
  sendOptions(
    new Command('status')
      .description('tell how far a job is, as the provider sees it')
      .argument('<job>', 'its folder'),
  ).action(async (job: string, options: RunOptions) => {
    await tellStatus(job, options);
  });

const cancelCommand = (): Command =>
  sendOptions(
    new Command('cancel')
      .description('submit nothing more and cancel what the provider has; what was answered is kept')
      .argument('<job>', 'its folder'),
  ).action(async (job: string, options: RunOptions, command: Command) => {
    await cancelJob(job, options, command);
  });
