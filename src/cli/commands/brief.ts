import { Command } from 'commander';
import type { HistoryPost, MeasuredPost } from '../../core/planning/briefs/index.ts';
import { serveJsonLines, type Message } from '../json-lines.ts';

/** Read when a brief is, as most commands need none of it. */
const briefs = (): Promise<typeof import('../../core/planning/briefs/index.ts')> =>
  import('../../core/planning/briefs/index.ts');

export const briefCommand = (): Command => {
  const command = new Command('brief').description('what a brand may write next, how much and when');
  for (const part of [nextCommand, slotsCommand]) command.addCommand(part().copyInheritedSettings(command));
  return command;
};

const nextCommand = (): Command =>
  new Command('next')
    .description('the likeliest topics and formats of the next post, and how many posts to expect')
    .requiredOption(
      '--jsonl',
      'answer {"id","asOf","days","posts":[{"date","topic","format"}]} on standard input',
    )
    .action(async () => {
      const { dayOf, demandOf, forecast } = await briefs();
      await serveJsonLines((message) => {
        const asOf = dayOf(message.text('asOf'));
        if (asOf === undefined) return Promise.resolve({ error: 'asOf is not a date' });
        const posts = datedPosts(message, dayOf).filter(({ day }) => day < asOf);
        return Promise.resolve({
          topics: forecast(posts, asOf, 'topic').map(({ name, p }) => ({ topic: name, p })),
          formats: forecast(posts, asOf, 'format').map(({ name, p }) => ({ format: name, p })),
          demand: demandOf(
            posts.map(({ day }) => day),
            asOf,
            Math.max(1, Math.round(message.number('days') ?? WEEK)),
          ),
        });
      });
    });

const WEEK = 7;

const datedPosts = (message: Message, dayOf: (date: string) => number | undefined): HistoryPost[] =>
  message
    .records('posts')
    .flatMap((post) => {
      const day = dayOf(textOf(post['date']));
      return day === undefined ? [] : [{ day, topic: textOf(post['topic']), format: textOf(post['format']) }];
    })
    .sort((a, b) => a.day - b.day);

const slotsCommand = (): Command =>
  new Command('slots')
    .description(
      'weekdays and hours at which posts did better than topic, format, payment and chance explain; mostly none',
    )
    .requiredOption(
      '--jsonl',
      'answer {"id","posts":[{"time","topic","format","paid","interactions"}]} on standard input',
    )
    .action(async () => {
      const { adviseSlots } = await briefs();
      await serveJsonLines((message) =>
        Promise.resolve(adviseSlots(message.records('posts').flatMap(measuredPost))),
      );
    });

function measuredPost(post: Readonly<Record<string, unknown>>): MeasuredPost[] {
  const interactions = post['interactions'];
  if (typeof interactions !== 'number') return [];
  return [
    {
      time: textOf(post['time']),
      topic: textOf(post['topic']),
      format: textOf(post['format']),
      paid: post['paid'] === true,
      interactions,
    },
  ];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
