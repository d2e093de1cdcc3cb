import type { DraftTail } from '../model/draft-memory.ts';
import type { Kinds } from './kinds.ts';
import type { Mixture } from './mixture.ts';
import type { NetworkOutlook } from '../network/network-outlook.ts';
import type { Topic } from './topic.ts';
import type { Unigrams } from './unigrams.ts';

/** The predictions after a draft's finished words. */
export interface Outlook {
  readonly draft: DraftTail;
  readonly unigrams: Unigrams;
  readonly mixture: Mixture;
  readonly kinds: Kinds;
  readonly topic: Topic;
  /** What the network expects; undefined without one. */
  readonly network: NetworkOutlook | undefined;
}
