import type { Remote } from '../../core/base/calls.ts';
import type { DirectionMemory, NoDirections } from '../../core/directions/index.ts';
import type { WriterRequest } from '../../core/writer/index.ts';
import type { DraftDocument } from '../drafts/draft.ts';
import type { DraftRequests, NotSent } from '../drafts/draft-requests.ts';
import type { Engine } from '../engine/index.ts';
import type { BrandFolder } from '../ports.ts';
import type { JobDraft, JobItem } from './batch-job.ts';

/** A draft of a job as a document; its URI is the file's name. */
export const documentOf = ({ file, text }: JobDraft): DraftDocument => ({
  uri: file,
  version: 1,
  isClosed: false,
  getText: () => text,
});

export interface PlanPorts {
  readonly engine: Remote<Engine>;
  readonly requests: Pick<DraftRequests<DraftDocument, BrandFolder>, 'toRewrite' | 'toDirect'>;
  /** The engine's key of the brand. */
  readonly brand: string;
}

/** What is asked for each draft. */
export type Wanted =
  | { readonly task: 'rewrite' }
  /** @param count how many directions at most, 1 to 24 */
  | { readonly task: 'directions'; readonly count: number; readonly memory: DirectionMemory };

/** Why nothing is asked for a draft: it must not be sent, no sentence is off brand, or there are no directions. */
export type NotAsked = NotSent | 'on-brand' | NoDirections;

/** An item without its place in a job, with its request. */
export interface PlannedItem {
  readonly item: ItemPlan;
  readonly request: WriterRequest;
}

type Unplaced<Item> = Item extends unknown ? Omit<Item, 'id' | 'draft'> : never;
export type ItemPlan = Unplaced<JobItem>;

/** Plans what to ask for a draft: a rewrite of each sentence that is off brand, or directions. */
export async function planDraft(
  draft: JobDraft,
  wanted: Wanted,
  ports: PlanPorts,
): Promise<readonly PlannedItem[] | NotAsked> {
  await ports.engine.pins.prepare({ brand: ports.brand, text: draft.text });
  const items =
    wanted.task === 'rewrite' ? await rewrites(draft, ports) : await directions(draft, wanted, ports);
  if (typeof items === 'string') return items;
  const planned: PlannedItem[] = [];
  for (const item of items) {
    const request = await requestOf(item, draft, ports);
    if (typeof request === 'string') return request;
    planned.push({ item, request });
  }
  return planned;
}

async function rewrites({ text }: JobDraft, { engine, brand }: PlanPorts): Promise<ItemPlan[] | NotAsked> {
  const off = (await engine.analysis.drift({ brand, text })).filter(
    ({ flagged, start, end }) => flagged && /\p{L}/u.test(text.slice(start, end)),
  );
  const [first] = off;
  if (!first) return 'on-brand';
  const { start, end } = first;
  const judged = await engine.rewrites.judge({ brand, text, start, end, candidates: [] });
  if (judged.kind === 'none' && judged.why === 'other-language') return 'other-language';
  return off.map(({ start, end }) => ({ task: 'rewrite', start, end }));
}

async function directions(
  { file, text }: JobDraft,
  { count, memory }: Extract<Wanted, { task: 'directions' }>,
  { engine, brand }: PlanPorts,
): Promise<ItemPlan[] | NotAsked> {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  const call = { text, draft: name, count, memory, seen: [], isForWriter: true };
  const set = await engine.directions.suggest({ brand, ...call });
  const planned = [...(set.kind === 'none' ? [] : set.directions), ...(set.open ?? [])];
  if (planned.length > 0) return [{ task: 'directions', planned }];
  return set.kind === 'none' ? set.why : 'none-fits';
}

/** The request for an item, or why its draft must not be sent. */
export async function requestOf(
  item: ItemPlan,
  draft: JobDraft,
  { requests }: Pick<PlanPorts, 'requests'>,
): Promise<WriterRequest | NotSent> {
  if (item.task === 'rewrite') return requests.toRewrite(documentOf(draft), item);
  const task = await requests.toDirect(documentOf(draft), { text: draft.text }, item.planned);
  return typeof task === 'string' ? task : task.request;
}
