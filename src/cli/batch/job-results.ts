import { basename, relative } from 'node:path';
import { isRecord } from '../../core/base/is-record.ts';
import { withEdits, type RewriteEdit } from '../../core/rewrite/index.ts';
import type { BatchResult, BatchUsage } from '../../core/writer/index.ts';
import type { BatchJob, JobDraft, JobItem } from '../../service/batches/batch-job.ts';
import { judgeAnswer, type JudgedAnswer, type JudgePorts } from '../../service/batches/judge-answer.ts';
import { isUnchanged } from './job-requests.ts';
import type { JobFolder } from './job-folder.ts';

/** What became of an item: something may be used, nothing of the answer may, or there is no answer. */
export type Outcome = 'kept' | 'refused' | 'failed' | 'not-sent';

const partFile = (part: number): string => `answers-${String(part + 1).padStart(3, '0')}.jsonl`;

/** Checks the answers of a part and writes what may be used of them, and why the rest may not. */
export async function keepAnswers(
  folder: JobFolder,
  job: BatchJob,
  part: number,
  results: readonly BatchResult[],
  ports: JudgePorts,
): Promise<void> {
  const items = new Map(job.items.map((item) => [item.id, item]));
  const lines: object[] = [];
  for (const result of results) {
    const item = items.get(result.id);
    const draft = item && job.drafts[item.draft];
    if (!item || !draft) continue;
    const usage = 'usage' in result ? { usage: result.usage } : {};
    const judged = await judgeAnswer(item, draft, result, ports);
    lines.push({ ...aboutItem(item, draft), ...told(judged), composer: composerOf(job), ...usage });
  }
  await folder.writeLines(partFile(part), lines);
}

const composerOf = ({ model }: BatchJob): object => ({ kind: 'writer', writer: 'anthropic', model });

const aboutItem = (item: JobItem, { file, text }: JobDraft): object => ({
  ...{ file: relative('.', file), id: item.id, task: item.task },
  ...(item.task === 'rewrite' && {
    passage: { start: item.start, end: item.end, text: text.slice(item.start, item.end) },
  }),
});

function told(judged: JudgedAnswer): { readonly outcome: Outcome; readonly [name: string]: unknown } {
  if (judged.kind === 'failed') return { outcome: 'failed', why: judged.fault };
  if (judged.kind === 'directions') {
    const { directions, refused } = judged;
    return { outcome: directions.length > 0 ? 'kept' : 'refused', directions, refused };
  }
  const rewrites = judged.rewrites.map(({ text, passage, before, after }) => ({
    ...{ text, passage },
    drift: { before: before.drift, after: after.drift },
  }));
  return { outcome: rewrites.length > 0 ? 'kept' : 'refused', rewrites, refused: judged.refused };
}

/** What came of a whole job. */
export interface Summary {
  readonly outcomes: ReadonlyMap<Outcome, number>;
  readonly usage: BatchUsage;
  /** Copies of drafts with the rewrites in place, in the job's folder. */
  readonly copies: number;
}

/** Writes `results.jsonl` with a line for every item, and copies of the drafts with the first rewrite of each passage. */
export async function writeResults(folder: JobFolder, job: BatchJob): Promise<Summary> {
  const lines: object[] = [];
  for (const part of job.parts.keys()) lines.push(...(await folder.lines(partFile(part))).filter(isRecord));
  const items = new Map(job.items.map((item) => [item.id, item]));
  for (const { id, why } of job.withheld) {
    const item = items.get(id);
    const draft = item && job.drafts[item.draft];
    if (item && draft) lines.push({ ...aboutItem(item, draft), outcome: 'not-sent', why });
  }
  await folder.writeLines('results.jsonl', lines);
  return {
    outcomes: countOutcomes(lines),
    usage: { input: sum(lines, 'input'), output: sum(lines, 'output') },
    copies: await writeCopies(folder, job, lines),
  };
}

function countOutcomes(lines: readonly object[]): ReadonlyMap<Outcome, number> {
  const counts = new Map<Outcome, number>();
  for (const outcome of ['kept', 'refused', 'failed', 'not-sent'] as const)
    counts.set(outcome, lines.filter((line) => 'outcome' in line && line.outcome === outcome).length);
  return counts;
}

const sum = (lines: readonly object[], name: string): number =>
  lines.reduce<number>((total, line) => {
    const tokens = 'usage' in line && isRecord(line.usage) ? line.usage[name] : 0;
    return total + (typeof tokens === 'number' ? tokens : 0);
  }, 0);

type Replacement = Pick<RewriteEdit, 'start' | 'end' | 'replacement'>;

/** The drafts themselves are never written. */
async function writeCopies(folder: JobFolder, job: BatchJob, lines: readonly object[]): Promise<number> {
  const found = new Map(lines.map((line) => ['id' in line ? line.id : undefined, line]));
  let copies = 0;
  for (const [index, draft] of job.drafts.entries()) {
    const replacements = job.items
      .filter((item) => item.draft === index)
      .flatMap(({ id }) => replacementOf(found.get(id)) ?? []);
    if (replacements.length === 0 || !isUnchanged(draft)) continue;
    copies += 1;
    const name = `${String(index + 1).padStart(3, '0')}-${basename(draft.file)}`;
    await folder.writeText(`drafts/${name}`, replaced(draft.text, replacements));
  }
  return copies;
}

function replacementOf(line: object | undefined): Replacement | undefined {
  const rewrites: unknown = line && 'rewrites' in line ? line.rewrites : undefined;
  const first: unknown = Array.isArray(rewrites) ? rewrites[0] : undefined;
  if (!isRecord(first) || typeof first['text'] !== 'string' || !isRecord(first['passage'])) return undefined;
  const { start, end } = first['passage'];
  return typeof start === 'number' && typeof end === 'number'
    ? { start, end, replacement: first['text'] }
    : undefined;
}

/** The passages of a text replaced; of two that overlap, the first. */
function replaced(text: string, replacements: readonly Replacement[]): string {
  const kept: Replacement[] = [];
  for (const replacement of replacements.toSorted((a, b) => a.start - b.start))
    if (replacement.start >= (kept.at(-1)?.end ?? 0)) kept.push(replacement);
  return withEdits(text, { start: 0, end: text.length }, kept);
}
