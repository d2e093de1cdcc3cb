import type { CheckCache } from '../../checks/index.ts';
import type { ChannelForm } from './form/channel-form.ts';
import type { Essential } from './read/essentials.ts';
import type { DraftUnits } from './read/read-units.ts';
import type { Ties } from './read/ties.ts';
import { headOf } from './text/front-matter.ts';

/** A draft to adapt, and what for. */
export interface AdaptCall {
  readonly text: string;
  readonly channel: string;
  readonly audience?: string | undefined;
  /** The name of the draft's file, which the variant's front matter states. */
  readonly name?: string | undefined;
}

/** A draft with what was read of it, once for all channels. */
export interface Draft extends DraftUnits {
  readonly call: AdaptCall;
  readonly form: ChannelForm;
  readonly ties: Ties;
  readonly essentials: readonly Essential[];
  readonly checks: CheckCache;
}

/** A body with the front matter of its variant, without a subject. */
export const headed = ({ prose, call, form }: Draft, body: string): string =>
  headOf(prose, {
    ...{ channel: form.channel, audience: call.audience, source: call.name },
    ...{ subject: undefined, preheader: undefined },
  }) + `\n${body.trim()}\n`;
