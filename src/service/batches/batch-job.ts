import type { Direction } from '../../core/directions/index.ts';

/** What a batch asks of a language model. */
export type BatchTask = 'rewrite' | 'directions';

/** A draft as it was read when the job was planned. */
export interface JobDraft {
  /** Its absolute path. */
  readonly file: string;
  readonly text: string;
}

/** One request of a job. */
export type JobItem = {
  /** Its id at the provider, unique among all jobs. */
  readonly id: string;
  /** An index in the job's drafts. */
  readonly draft: number;
} & (
  | {
      readonly task: 'rewrite';
      /** The passage: UTF-16 offsets in the draft's text. */
      readonly start: number;
      readonly end: number;
    }
  | { readonly task: 'directions'; readonly planned: readonly Direction[] }
);

/** Why a request is not sent. `changed`: the draft is no longer what was planned for, or is gone. */
export type Withheld = 'no-brand' | 'no-consent' | 'other-language' | 'changed' | 'canceled';

/** The state of one batch of a job. */
export type PartState =
  | { readonly state: 'unsent' }
  /**
   * About to be submitted, or submitted without having heard the answer. `after` is the newest batch that the
   * provider knew right before; null where it knew none.
   */
  | { readonly state: 'sending'; readonly after: string | null }
  | { readonly state: 'sent'; readonly batch: string }
  /** All its answers are kept; `batch` is null where nothing had to be sent. */
  | { readonly state: 'collected'; readonly batch: string | null };

/** The items of a job from index `from` up to, without, `to`: one batch at the provider. */
export type JobPart = { readonly from: number; readonly to: number } & PartState;

/** US dollars for a million tokens. */
export interface TokenPrice {
  readonly input: number;
  readonly output: number;
}

/** Bulk work for a language model, from its plan to its last answer. Plain data, kept in a file. */
export interface BatchJob {
  readonly version: 1;
  /** The brand's folder. */
  readonly brand: string;
  readonly model: string;
  /** Empty for the provider's usual address. */
  readonly address: string;
  readonly price: TokenPrice;
  readonly drafts: readonly JobDraft[];
  readonly items: readonly JobItem[];
  readonly withheld: readonly { readonly id: string; readonly why: Withheld }[];
  /** Nothing more is submitted, and what the provider has is cancelled. */
  readonly isCanceled?: true;
  /** In the items' order, without gaps. */
  readonly parts: readonly JobPart[];
}

/** A part's items that are not withheld. */
export function itemsToSend(job: Pick<BatchJob, 'items' | 'withheld'>, { from, to }: JobPart): JobItem[] {
  const withheld = new Set(job.withheld.map(({ id }) => id));
  return job.items.slice(from, to).filter(({ id }) => !withheld.has(id));
}

export const withPart = (job: BatchJob, index: number, state: PartState): BatchJob => ({
  ...job,
  parts: job.parts.map((part, at) => (at === index ? { from: part.from, to: part.to, ...state } : part)),
});

export const isCollected = ({ parts }: Pick<BatchJob, 'parts'>): boolean =>
  parts.every(({ state }) => state === 'collected');

/** The most requests of a batch, far below the provider's 100,000: a batch that is lost to an error is then small. */
const MOST_REQUESTS = 10_000;
/** Bytes of a batch. The provider takes 256 MB; the request log keeps the newest 20 MB, of which one batch must not be all. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Divides items into parts that one batch each can hold. @param sizes bytes of each item's request */
export function partsOf(
  sizes: readonly number[],
  mostRequests = MOST_REQUESTS,
  mostBytes = MOST_BYTES,
): JobPart[] {
  const parts: JobPart[] = [];
  let from = 0;
  let bytes = 0;
  for (const [at, size] of sizes.entries()) {
    if (at > from && (at - from >= mostRequests || bytes + size > mostBytes)) {
      parts.push({ from, to: at, state: 'unsent' });
      from = at;
      bytes = 0;
    }
    bytes += size;
  }
  return sizes.length === 0 ? [] : [...parts, { from, to: sizes.length, state: 'unsent' }];
}
