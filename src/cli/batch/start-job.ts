import { randomBytes } from 'node:crypto';
import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { localizeInEnglish } from '../../core/base/localize.ts';
import type { WriterRequest } from '../../core/writer/index.ts';
import { batchPriceOf, costOf, mostTokensOf } from '../../service/batches/batch-cost.ts';
import {
  partsOf,
  type BatchJob,
  type JobDraft,
  type JobItem,
  type TokenPrice,
} from '../../service/batches/batch-job.ts';
import { planDraft, type NotAsked, type PlanPorts, type Wanted } from '../../service/batches/plan-job.ts';
import { learnFolder } from '../brand-folder.ts';
import { selectDrafts } from '../check/select-drafts.ts';
import { CommandError } from '../command-error.ts';
import { readDraft } from '../read-text.ts';
import { keyOf, mostOutputOf } from './batch-desk.ts';
import { JobFolder } from './job-folder.ts';
import { planPortsOf } from './job-requests.ts';
import { runJob, type RunOptions } from './run-job.ts';
import { dollars, tellPrice } from './told-cost.ts';

export interface StartOptions extends RunOptions {
  readonly brand: string;
  readonly job: string;
  readonly model: string;
  readonly address?: string;
  readonly price?: string;
  readonly maxCost?: string;
  readonly yes?: boolean;
}

/**
 * Plans a job, tells what it may cost, and submits it where the user has agreed to that. Nothing is sent, and no
 * key needed, before.
 */
export async function startJob(
  args: readonly string[],
  wanted: Wanted,
  options: StartOptions,
  command: Command,
): Promise<void> {
  const folder = new JobFolder(options.job);
  if (folder.exists)
    throw new CommandError(
      `${options.job} has a batch already. Carry on with it: timbre batch collect ${options.job}`,
    );
  const price = priceOf(options);
  const limit = limitOf(options);
  const drafts = selectDrafts(args).map((file) => ({ file: resolve(file), text: readDraft(file) }));
  const learned = await learnFolder(command, options.brand);
  const ports = planPortsOf(learned);
  const { items, made, asked } = await planItems(drafts, wanted, ports);
  if (items.length === 0) {
    console.log('There is nothing to ask for.');
    return;
  }
  const job: BatchJob = {
    ...{ version: 1, brand: learned.folder, model: options.model, address: options.address ?? '', price },
    ...{ drafts, items, withheld: [] },
    parts: partsOf(items.map(({ id }) => sizeOf(made.get(id)))),
  };
  const tokens = mostTokensOf([...made.values()], mostOutputOf(job));
  const cost = costOf(tokens, price);
  console.log(
    `${localizeInEnglish('{0} requests', items.length)} for ${localizeInEnglish('{0} drafts', asked)} to ${job.model}: at most ${tokens.input} tokens in and ${tokens.output} out`,
  );
  console.log(
    `Cost: at most ${dollars(cost)}, at ${tellPrice(price, options.price === undefined)}. Usually much less.`,
  );
  if (limit === undefined || cost > limit) {
    const over = limit === undefined ? '' : ' That is above --max-cost.';
    console.log(`Nothing was sent.${over} To submit, add --yes, or --max-cost ${dollars(cost).slice(1)}.`);
    if (limit !== undefined) process.exitCode = 1;
    return;
  }
  keyOf(options);
  await folder.alone(async () => {
    if (folder.exists) throw new CommandError(`${options.job} has a batch already.`);
    await folder.save(job);
    await runJob({ folder, ports, made }, options);
  });
}

const sizeOf = (request: WriterRequest | undefined): number =>
  request === undefined ? 0 : Buffer.byteLength(JSON.stringify(request));

function priceOf({ price, model }: StartOptions): TokenPrice {
  if (price === undefined) {
    const listed = batchPriceOf(model);
    if (listed) return listed;
    throw new CommandError(
      `The price of ${model} is not known. Give it with --price IN,OUT: dollars for a million tokens in a batch.`,
    );
  }
  const [input = NaN, output = NaN, ...rest] = price
    .split(',')
    .map((part) => (part === '' ? NaN : Number(part)));
  if (rest.length === 0 && input >= 0 && output >= 0 && Number.isFinite(input + output))
    return { input, output };
  throw new CommandError('--price takes two numbers with a comma between them, such as 0.05,0.25.');
}

/** Dollars; undefined where the user has agreed to nothing yet. */
function limitOf({ maxCost, yes }: StartOptions): number | undefined {
  if (maxCost === undefined) return yes === true ? Infinity : undefined;
  const limit = Number(maxCost);
  if (maxCost.trim() !== '' && limit >= 0) return limit;
  throw new CommandError('--max-cost takes an amount of dollars, such as 2.50.');
}

interface Planned {
  readonly items: readonly JobItem[];
  readonly made: ReadonlyMap<string, WriterRequest>;
  /** Drafts that something is asked for. */
  readonly asked: number;
}

async function planItems(drafts: readonly JobDraft[], wanted: Wanted, ports: PlanPorts): Promise<Planned> {
  // Tells this job's requests from those of all others.
  const word = randomBytes(8).toString('hex');
  const items: JobItem[] = [];
  const made = new Map<string, WriterRequest>();
  let asked = 0;
  for (const [index, draft] of drafts.entries()) {
    const planned = await planDraft(draft, wanted, ports);
    if (typeof planned === 'string') {
      console.error(`${relative('.', draft.file)}: ${NOT_ASKED[planned]}`);
      continue;
    }
    asked += 1;
    for (const { item, request } of planned) {
      const id = `${word}-${items.length + 1}`;
      items.push({ ...item, id, draft: index });
      made.set(id, request);
    }
  }
  return { items, made, asked };
}

const NOT_ASKED: Readonly<Record<NotAsked, string>> = {
  'no-brand': 'not sent: it is a published post of the brand',
  'no-consent': 'not sent: it states a consent without “send”',
  'other-language': 'not sent: only English drafts can be checked',
  'on-brand': 'no sentence is off brand',
  'too-little': 'too little to ask about yet',
  'none-fits': 'no idea fits it well',
  'none-like-that': 'no idea fits it well',
  'no-more': 'no further idea fits it well',
};
