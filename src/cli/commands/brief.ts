import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import type {
  HistoryPost,
  MeasuredPost,
  PlannedEvent,
  PlannedPost,
  PostAngles,
  PostFigures,
} from '../../core/planning/briefs/index.ts';
import { decode } from '../../core/text/index.ts';
import { learnFolder, today } from '../brand-folder.ts';
import { readDraft } from '../read-text.ts';
import { CommandError } from '../command-error.ts';
import { serveJsonLines, type Message } from '../json-lines.ts';

/** Read when a brief is, as most commands need none of it. */
const briefs = (): Promise<typeof import('../../core/planning/briefs/index.ts')> =>
  import('../../core/planning/briefs/index.ts');

export const briefCommand = (): Command => {
  const command = new Command('brief')
    .description('what a brand may write next, how much and when')
    .option('--brand <folder>', 'brand folder')
    .option('--calendar <file...>', 'calendars (*.ics), beside those in the brand’s folder “campaigns”')
    .option(
      '--analytics <file...>',
      'exports of figures by post (CSV), beside those in the brand’s folder “analytics”',
    )
    .option('--as-of <date>', 'the day from which to plan, YYYY-MM-DD', today())
    .option('--json', 'print JSON')
    .action(planBrand);
  for (const part of [nextCommand, slotsCommand]) command.addCommand(part().copyInheritedSettings(command));
  return command;
};

interface PlanOptions {
  readonly brand?: string;
  readonly calendar?: readonly string[];
  readonly analytics?: readonly string[];
  readonly asOf: string;
  readonly json?: boolean;
}

async function planBrand(
  { brand: folder, calendar = [], analytics = [], asOf: date, json }: PlanOptions,
  command: Command,
): Promise<void> {
  if (folder === undefined) throw new CommandError('Say which brand: timbre brief --brand FOLDER');
  const { AHEAD, dayOf, describeBriefs, planBriefs, planPost } = await briefs();
  const asOf = dayOf(date);
  if (asOf === undefined) throw new CommandError(`“${date}” is not a date (YYYY-MM-DD).`);
  const { engine, key, profile } = await learnFolder(command, folder);
  const rows = (await engine.posts.list({ brand: key })) ?? [];
  const map = await engine.directions.angleMap({ brand: key });
  const angles: PostAngles = new Map(map.posts.map(({ post, angle }) => [post, angle?.id]));
  const posts = rows
    .filter(({ state, consent }) => state === 'learned' && consent?.learn === true)
    .map((row) => planPost(row, row.isRow ? undefined : textIn(join(folder, 'corpus', row.path)), angles));
  const events = await eventsIn(folder, calendar, asOf, asOf + AHEAD);
  const figures = await figuresIn(folder, analytics, posts);
  const plan = planBriefs({ brand: profile.name, posts, events, figures, asOf });
  console.log(json ? JSON.stringify(plan) : describeBriefs(plan));
}

/** How often posts were met with, by exports of figures. */
async function figuresIn(
  folder: string,
  files: readonly string[],
  posts: readonly PlannedPost[],
): Promise<PostFigures[]> {
  const { figuresOf, readAnalytics } = await briefs();
  const own = join(folder, 'analytics');
  const names = existsSync(own) ? readdirSync(own).sort() : [];
  const tables = names.filter((name) => /\.(?:csv|tsv)$/i.test(name)).map((name) => join(own, name));
  return [...tables, ...files].flatMap((file) => {
    const read = readAnalytics(readDraft(file), basename(file));
    if (!read) {
      console.error(`${file} is not read, as no column counts posts.`);
      return [];
    }
    const figures = figuresOf(read, posts);
    if (figures.unmatched > 0)
      console.error(
        `${file}: ${String(figures.unmatched)} of ${String(read.rows.length)} rows belong to no post.`,
      );
    return [figures];
  });
}

function textIn(file: string): string | undefined {
  const decoded = decode(readFileSync(file));
  return decoded.ok ? decoded.text : undefined;
}

/** What calendars and campaign notes plan for the days from one to another. */
async function eventsIn(
  folder: string,
  calendars: readonly string[],
  from: number,
  to: number,
): Promise<PlannedEvent[]> {
  const campaigns = join(folder, 'campaigns');
  const names = existsSync(campaigns) ? readdirSync(campaigns).sort() : [];
  const files = [...names.map((name) => join(campaigns, name)), ...calendars];
  const { campaignEvents } = await briefs();
  const events: PlannedEvent[] = [];
  for (const file of files) {
    if (/\.md$/i.test(file)) events.push(...campaignEvents(readDraft(file), basename(file), from, to));
    else if (/\.ics$/i.test(file) || calendars.includes(file))
      events.push(...(await calendarEvents(file, from, to)));
  }
  return events;
}

async function calendarEvents(file: string, from: number, to: number): Promise<PlannedEvent[]> {
  const { CalendarError, readCalendar } =
    await import('../../core/planning/briefs/calendar/read-calendar.ts');
  try {
    return readCalendar(readDraft(file), basename(file), from, to);
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    console.error(`${file} is not read, as it is no calendar: ${error.message}`);
    return [];
  }
}

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
