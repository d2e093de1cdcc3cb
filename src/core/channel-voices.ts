import type { Post } from './brand/index.ts';
import {
  channelShifts,
  channelVoiceInSteps,
  englishEar,
  VoiceTotals,
  type ChannelShift,
  type ChannelVoice,
  type Ear,
  type Voice,
  type VoiceCounts,
} from './voice/index.ts';

interface Channel {
  readonly totals: VoiceTotals;
  readonly posts: Map<string, Post>;
}

/** The channels of a brand's English posts: each a sum over its own posts, and how it shifts the voice, where it does. */
export class ChannelVoices {
  readonly #channels = new Map<string, Channel>();
  #shifted: ReadonlyMap<string, ChannelVoice> = new Map();

  add(post: Post, counts: VoiceCounts): void {
    if (post.channel === undefined) return;
    const channel = this.#channels.get(post.channel) ?? { totals: new VoiceTotals(), posts: new Map() };
    this.#channels.set(post.channel, channel);
    channel.totals.add(post.id, counts);
    channel.posts.set(post.id, post);
  }

  remove(post: Post, counts: VoiceCounts): void {
    const channel = this.#channels.get(post.channel ?? '');
    if (!channel) return;
    channel.totals.remove(post.id, counts);
    channel.posts.delete(post.id);
    if (channel.posts.size === 0 && post.channel !== undefined) this.#channels.delete(post.channel);
  }

  /** Which channels shift the voice, worked out post by post; it counts from the next `settle` on. */
  *shiftsInSteps(whole: Voice): Generator<undefined, ReadonlyMap<string, ChannelVoice>, undefined> {
    const shifted = new Map<string, ChannelVoice>();
    for (const name of [...this.#channels.keys()].sort()) {
      const channel = this.#channels.get(name);
      if (!channel) continue;
      const voice = yield* channelVoiceInSteps(whole, {
        tally: channel.totals,
        posts: channel.posts.values(),
      });
      if (voice) shifted.set(name, voice);
    }
    return shifted;
  }

  settle(shifted: ReadonlyMap<string, ChannelVoice>): void {
    this.#shifted = shifted;
  }

  /** Undefined where the channel does not shift the voice. */
  ear(name: string): Ear | undefined {
    const shifted = this.#shifted.get(name);
    return shifted && englishEar(shifted.voice, shifted.calibration, name);
  }

  /** What can be told of each channel that shifts the voice, beside the posts of all others. */
  summary(posts: Iterable<Post>): { readonly channel: string; readonly shifts: readonly ChannelShift[] }[] {
    const all = [...posts];
    return [...this.#shifted.keys()].map((channel) => ({
      channel,
      shifts: channelShifts(
        all.filter((post) => post.channel === channel),
        all.filter((post) => post.channel !== channel),
      ),
    }));
  }
}
