import type { Remote } from '../../core/base/calls.ts';
import { cardsIn, type Direction } from '../../core/directions/index.ts';
import type { JudgedRewrites, Rewrite } from '../../core/rewrite/index.ts';
import { readOptions, WriterError, type BatchResult, type WriterFault } from '../../core/writer/index.ts';
import type { Engine } from '../engine/index.ts';
import { CardJudge, type RefusedDirection } from '../writers/card-judge.ts';
import type { JobDraft, JobItem } from './batch-job.ts';

/** What may be shown of the answer to an item, and why the rest may not. */
export type JudgedAnswer =
  | { readonly kind: 'failed'; readonly fault: WriterFault | 'expired' | 'canceled' }
  | {
      readonly kind: 'rewrites';
      /** The closest to the voice first. */
      readonly rewrites: readonly Rewrite[];
      readonly refused: readonly RefusedRewrite[];
    }
  | {
      readonly kind: 'directions';
      /** The model's, each in the place of a planned one. */
      readonly directions: readonly Direction[];
      readonly refused: readonly RefusedDirection[];
    };

/** Why a rewrite may not be shown, and the words or facts that are the reason; its text is left out. */
export interface RefusedRewrite {
  readonly why: Refused['why'];
  readonly about: readonly string[];
}
type Refused = JudgedRewrites['refused'][number];

export interface JudgePorts {
  readonly engine: Remote<Engine>;
  /** The engine's key of the brand. */
  readonly brand: string;
  readonly model: string;
}

/** Checks an answer as the answer to a single request is checked. */
export async function judgeAnswer(
  item: JobItem,
  draft: JobDraft,
  result: BatchResult,
  ports: JudgePorts,
): Promise<JudgedAnswer> {
  if (result.kind !== 'answered')
    return { kind: 'failed', fault: result.kind === 'failed' ? result.fault : result.kind };
  try {
    return item.task === 'rewrite'
      ? await judgeRewrite(item, draft, result.text, ports)
      : await judgeDirections(item, draft, result.text, ports);
  } catch (error) {
    if (!(error instanceof WriterError)) throw error;
    return { kind: 'failed', fault: error.fault };
  }
}

async function judgeRewrite(
  { start, end }: Extract<JobItem, { task: 'rewrite' }>,
  { text }: JobDraft,
  answer: string,
  { engine, brand }: JudgePorts,
): Promise<JudgedAnswer> {
  await engine.pins.prepare({ brand, text });
  const judged = await engine.rewrites.judge({ brand, text, start, end, candidates: readOptions(answer) });
  if (judged.kind === 'none') return { kind: 'rewrites', rewrites: [], refused: [] };
  const { rewrites, refused } = judged;
  return { kind: 'rewrites', rewrites, refused: refused.map(inShort) };
}

function inShort(refused: Refused): RefusedRewrite {
  if ('faults' in refused) return { why: refused.why, about: refused.faults.map(({ fact }) => fact) };
  return { why: refused.why, about: 'words' in refused ? refused.words : [] };
}

async function judgeDirections(
  { planned }: Extract<JobItem, { task: 'directions' }>,
  { text }: JobDraft,
  answer: string,
  { engine, brand, model }: JudgePorts,
): Promise<JudgedAnswer> {
  const { cards } = cardsIn(answer, planned.length);
  if (cards.length === 0) throw new WriterError('malformed', 'The answer has no card.');
  const kept = new Map<number, Direction>();
  const refused: RefusedDirection[] = [];
  const errors: unknown[] = [];
  const judge = new CardJudge(
    { judge: (written) => engine.directions.judge({ brand, ...written, text }) },
    {
      planned,
      call: { seen: [] },
      composer: { kind: 'writer', writer: 'anthropic', model },
      onDirection: (at, direction) => kept.set(at, direction),
      onRefused: (_at, why) => refused.push(why),
      onError: (error) => errors.push(error),
      signal: new AbortController().signal,
    },
  );
  judge.read(answer);
  await judge.judged;
  if (errors.length > 0) throw new AggregateError(errors, 'A direction could not be checked.');
  const directions = [...kept].sort(([a], [b]) => a - b).map(([, direction]) => direction);
  return { kind: 'directions', directions, refused };
}
