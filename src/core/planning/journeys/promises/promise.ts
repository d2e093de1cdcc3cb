import type { Span } from '../../../text/index.ts';
import type { ChannelKind } from '../channels.ts';
import type { DraftSentence } from '../drafts/draft-text.ts';
import type { When } from './when.ts';

interface Stated {
  readonly sentence: DraftSentence;
  /** In the sentence's text. */
  readonly span: Span;
  /** By which channels; undefined for any. */
  readonly channels: readonly ChannelKind[] | undefined;
}

/** A draft says that something comes. */
export interface MessagePromise extends Stated {
  readonly kind: 'message';
  readonly when: When | undefined;
}

/** A draft says that nothing more comes. */
export interface SilencePromise extends Stated {
  readonly kind: 'silence';
  /** Minutes; undefined for ever. */
  readonly duration: number | undefined;
  /** True where it begins behind the message that was announced before. */
  readonly isAfterNext: boolean;
  /** True where it is about the offer only. */
  readonly isAboutOffer: boolean;
}

export type DraftPromise = MessagePromise | SilencePromise;
