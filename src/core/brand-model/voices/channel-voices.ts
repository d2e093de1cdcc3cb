import type { Post } from '../../brand/index.ts';
import {
  channelProgress,
  channelShifts,
  channelVoiceInSteps,
  englishVoiceView,
  shiftedVoice,
  VoiceTotals,
  type Calibrations,
  type ChannelProgress,
  type ChannelShift,
  type ChannelVoice,
  type CountsOf,
  type ScoredPart,
  type VoiceView,
  type TotalsData,
  type Voice,
  type VoiceCounts,
} from '../../voice/index.ts';

interface Channel {
  readonly totals: VoiceTotals;
  readonly posts: Map<string, Post>;
}

/** How a channel's posts differ from those of the brand's other channels. */
export interface ChannelSummary {
  readonly channel: string;
  readonly shifts: readonly ChannelShift[];
}

/** What was told of the channels, and of what state: the lists of habits ask it again after each decision about one, when no post has changed. */
interface KnownProgress {
  readonly revision: number;
  readonly shifted: ReadonlyMap<string, ChannelVoice>;
  readonly found: readonly (readonly [channel: string, progress: ChannelProgress])[];
}

/**
 * The channels of a brand's English posts: each a sum over its posts, and its shift of the voice, if there is
 * one.
 */
export class ChannelVoices {
  readonly #channels = new Map<string, Channel>();
  #shifted: ReadonlyMap<string, ChannelVoice> = new Map();
  #progress: KnownProgress | undefined;

  add(post: Post, counts: VoiceCounts): void {
    if (post.channel === undefined) return;
    const channel = this.#channel(post.channel);
    channel.totals.add(post.id, counts);
    channel.posts.set(post.id, post);
  }

  remove(post: Post, counts: VoiceCounts): void {
    if (post.channel === undefined) return;
    const channel = this.#channel(post.channel);
    channel.totals.remove(post.id, counts);
    channel.posts.delete(post.id);
    if (channel.posts.size === 0) this.#channels.delete(post.channel);
  }

  /** Every channel's sums, in order of their names. */
  data(): (readonly [string, TotalsData])[] {
    return this.#inOrder().map(([name, { totals }]) => [name, totals.data()]);
  }

  /** Restores the totals of these posts. */
  restore(name: string, data: TotalsData, posts: Iterable<Post>): void {
    const channel = this.#channel(name);
    channel.totals.addAll(data);
    for (const post of posts) channel.posts.set(post.id, post);
  }

  /** Calibrates each channel that shifts the voice, post by post. */
  *calibrateInSteps(
    whole: Voice,
    scoredPart: ScoredPart,
    countsOf: CountsOf,
  ): Generator<undefined, Calibrations['channels'], undefined> {
    const calibrations: Calibrations['channels'][number][] = [];
    for (const [name, { totals, posts }] of this.#inOrder()) {
      const channel = { tally: totals, posts: posts.values() };
      const shifted = yield* channelVoiceInSteps(whole, channel, scoredPart, countsOf);
      if (shifted) calibrations.push([name, shifted.calibration]);
    }
    return calibrations;
  }

  setCalibrations(whole: Voice, calibrations: Calibrations['channels']): void {
    this.#shifted = new Map(
      calibrations.map(([name, calibration]) => {
        const voice = shiftedVoice(whole, this.#channels.get(name)?.totals ?? new VoiceTotals());
        return [name, { voice, calibration }];
      }),
    );
  }

  /** The shifted voice of a channel; undefined where there is no shift. */
  view(name: string): VoiceView | undefined {
    const shifted = this.#shifted.get(name);
    return shifted && englishVoiceView(shifted.voice, shifted.calibration, name);
  }

  /** For each channel with a shift, how its posts differ from those of all other channels. */
  summary(posts: Iterable<Post>): ChannelSummary[] {
    const all = [...posts];
    return [...this.#shifted.keys()].map((channel) => ({
      channel,
      shifts: channelShifts(
        all.filter((post) => post.channel === channel),
        all.filter((post) => post.channel !== channel),
      ),
    }));
  }

  /** For every channel, whether it can be told apart; yields after each post that was tried. */
  *progress(whole: Voice): Generator<undefined, KnownProgress['found'], undefined> {
    const { revision } = whole.tally;
    const shifted = this.#shifted;
    if (this.#progress?.revision === revision && this.#progress.shifted === shifted)
      return this.#progress.found;
    const found: (readonly [string, ChannelProgress])[] = [];
    for (const [name, { totals, posts }] of this.#inOrder()) {
      const corpus = { tally: totals, posts: posts.values() };
      found.push([name, yield* channelProgress(whole, corpus, shifted.has(name))]);
    }
    // Posts may have come or gone at a pause.
    if (whole.tally.revision === revision) this.#progress = { revision, shifted, found };
    return found;
  }

  #channel(name: string): Channel {
    const channel = this.#channels.get(name) ?? { totals: new VoiceTotals(), posts: new Map() };
    this.#channels.set(name, channel);
    return channel;
  }

  #inOrder(): (readonly [string, Channel])[] {
    return [...this.#channels].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}
