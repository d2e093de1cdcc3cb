import type { CallOptions } from '../../core/base/calls.ts';
import { cooperate } from '../../core/base/cooperative.ts';
import type { BrandModel } from '../../core/brand-model/brand-model.ts';
import { locate, type Evidence } from '../../core/brand-model/reports/evidence.ts';
import { maySend } from '../../core/brand-model/reports/sendable-posts.ts';
import type { Post } from '../../core/brand/index.ts';
import { proposeEntries, type PostSentence } from '../../core/checks/index.ts';
import {
  compared,
  stateOf,
  usesIn,
  type ComparedEntry,
  type EntryState,
  type EntryUse,
  type LedgerEntry,
} from '../../core/facts/index.ts';
import { readProse, readProseBlocks } from '../../core/text/index.ts';
import type { BrandRequest } from './brands.ts';
import type { EngineContext } from './context.ts';

/** An entry of a ledger or a fact of the profile, with the posts that state it. */
export interface EntryReport {
  readonly entry: LedgerEntry;
  readonly state: EntryState;
  readonly posts: readonly Evidence[];
}

/** A claim of posts that the ledger does not have. */
export interface LedgerProposal {
  readonly text: string;
  readonly type: string;
  /** Latest first; at least one. */
  readonly posts: readonly Evidence[];
}

/** What a brand may state, and where it does. Undefined results: the brand changed meanwhile. */
export interface Ledgers {
  /** Each with the sentences of posts that state it; with `toSend`, of posts that may be sent to a language model or an agent. */
  entries(
    request: BrandRequest & { readonly toSend?: boolean | undefined },
    options?: CallOptions,
  ): Promise<EntryReport[] | undefined>;
  /** The sentences of a draft, as raw Markdown, that state entries; spans are UTF-16 units of it. */
  uses(request: BrandRequest & { readonly text: string }): EntryUse[];
  /** Claims that posts make and no entry states, those of most posts first; only of posts that may be quoted. */
  proposals(request: BrandRequest, options?: CallOptions): Promise<LedgerProposal[] | undefined>;
}

interface Compared {
  readonly revision: number;
  readonly today: string;
  readonly entries: readonly ComparedEntry[];
}

export function ledgersOf(context: EngineContext): Ledgers {
  const caches = new WeakMap<BrandModel, Compared>();
  const entriesOf = (brand: BrandModel): readonly ComparedEntry[] => {
    const today = context.today();
    const known = caches.get(brand);
    if (known?.revision === brand.profileRevision && known.today === today) return known.entries;
    const entries = brand.ledgerOn(today).map(compared);
    caches.set(brand, { revision: brand.profileRevision, today, entries });
    return entries;
  };
  const changes = (brand: BrandModel) => () => brand.changes + brand.profileRevision;
  return {
    async entries({ brand: key, toSend }, { signal } = {}) {
      const brand = context.brand(key);
      const steps = reportEntries(
        brand,
        entriesOf(brand),
        context.today(),
        toSend === true ? maySend : mayQuote,
      );
      return cooperate(steps, context.pausing(signal), changes(brand));
    },
    uses({ brand: key, text }) {
      const blocks = readProseBlocks(readProse(text));
      return usesIn(
        entriesOf(context.brand(key)),
        blocks.flatMap(({ sentences }) => sentences),
      );
    },
    async proposals({ brand: key }, { signal } = {}) {
      const brand = context.brand(key);
      const steps = proposeEntries(ownSentences(brand), brand.ledgerOn(context.today()));
      const found = await cooperate(steps, context.pausing(signal), changes(brand));
      return found?.map(({ text, type, from }) => ({
        ...{ text, type },
        posts: from.flatMap(({ post, sentence }) => locate(brand, post, sentence.start, sentence.text) ?? []),
      }));
    },
  };
}

/** Sentences of posts that may be quoted, latest post first; quotations are other people's words. */
function ownSentences(brand: BrandModel): PostSentence[] {
  return brand
    .postsInOrder()
    .filter(({ consent }) => consent.quote)
    .toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
    .flatMap(({ id, blocks }) =>
      blocks
        .filter(({ kind }) => kind !== 'quote')
        .flatMap(({ sentences }) => sentences.map((sentence) => ({ post: id, sentence }))),
    );
}

const mayQuote = ({ consent }: Post): boolean => consent.quote;

function* reportEntries(
  brand: BrandModel,
  entries: readonly ComparedEntry[],
  today: string,
  mayShow: (post: Post) => boolean,
): Generator<undefined, EntryReport[], undefined> {
  const found = new Map<LedgerEntry, Evidence[]>(entries.map(({ entry }) => [entry, []]));
  for (const post of brand.postsInOrder()) {
    yield;
    if (!mayShow(post)) continue;
    const { id, blocks } = post;
    const sentences = blocks.flatMap((block) => block.sentences);
    for (const { entry, start, sentence } of usesIn(entries, sentences)) {
      const place = locate(brand, id, start, sentence);
      if (place) found.get(entry)?.push(place);
    }
  }
  return entries.map(({ entry }) => ({
    entry,
    state: stateOf(entry, today),
    posts: found.get(entry) ?? [],
  }));
}
