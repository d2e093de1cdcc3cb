import { readFileSync, realpathSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { BatchRequest, WriterRequest } from '../../core/writer/index.ts';
import type { ItemRequests } from '../../service/batches/advance-job.ts';
import type { BatchJob, JobDraft, JobItem } from '../../service/batches/batch-job.ts';
import { requestOf, type PlanPorts } from '../../service/batches/plan-job.ts';
import type { DraftDocument } from '../../service/drafts/draft.ts';
import { DraftRequests } from '../../service/drafts/draft-requests.ts';
import type { BrandFolder } from '../../service/ports.ts';
import type { LearnedFolder } from '../brand-folder.ts';
import { textIn } from '../read-text.ts';

/** The requests for drafts of a brand. A published post of it is no draft, and is never sent. */
export function planPortsOf({ engine, key, folder, profile }: LearnedFolder): PlanPorts {
  const brand: BrandFolder = { folder: key, slug: profile.name, name: profile.name, profileKey: undefined };
  const posts = realPath(join(folder, 'corpus')) + sep;
  const requests = new DraftRequests<DraftDocument, BrandFolder>({
    engine,
    ready: () => Promise.resolve(),
    brandOf: ({ uri }) => Promise.resolve(realPath(uri.toString()).startsWith(posts) ? undefined : brand),
    ghostText: () => ({ threshold: 'balanced', longestCopy: 0 }),
  });
  return { engine, requests, brand: key };
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/**
 * Makes the requests for items right before they are submitted. A draft that is not what it was when the job was
 * planned is not sent: its consent may have changed too.
 * @param made requests of this process, by item
 */
export const requestsFor =
  (ports: PlanPorts, made: ReadonlyMap<string, WriterRequest> = new Map()) =>
  async ({ drafts }: BatchJob, items: readonly JobItem[]): Promise<ItemRequests> => {
    const requests: BatchRequest[] = [];
    const withheld: ItemRequests['withheld'][number][] = [];
    const unchanged = new Map(drafts.map((draft) => [draft, isUnchanged(draft)]));
    for (const item of items) {
      const draft = drafts[item.draft];
      const request =
        draft && unchanged.get(draft) === true
          ? (made.get(item.id) ?? (await requestOf(item, draft, ports)))
          : 'changed';
      if (typeof request === 'string') withheld.push({ id: item.id, why: request });
      else requests.push({ id: item.id, request });
    }
    return { requests, withheld };
  };

/** Whether a draft still has the text that it had. */
export function isUnchanged({ file, text }: JobDraft): boolean {
  try {
    return textIn(file, readFileSync(file)) === text;
  } catch {
    return false;
  }
}
