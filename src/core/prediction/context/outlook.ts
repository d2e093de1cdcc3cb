import type { DraftTail } from '../model/draft-memory.ts';
import type { Kinds } from './kinds.ts';
import type { Mixture } from './mixture.ts';
import type { Topic } from './topic.ts';
import type { Unigrams } from './unigrams.ts';

/** The predictions after a draft's finished words. */
export interface Outlook {
  readonly draft: DraftTail;
  readonly unigrams: Unigrams;
  readonly mixture: Mixture;
  readonly kinds: Kinds;
  readonly topic: Topic;
}
