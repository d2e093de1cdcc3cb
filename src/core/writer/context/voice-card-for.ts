import type { Post } from '../../brand/index.ts';
import { analyseDraft } from '../../analysis/analyse-draft.ts';
import { cooperate } from '../../base/cooperative.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { BoundedCache } from '../../base/bounded-cache.ts';
import { openingOf, readPlainBlocks, readProse, textField, type Language } from '../../text/index.ts';
import { type Localize } from '../../base/localize.ts';
import { channelShifts, scoreText, type ChannelShift } from '../../voice/index.ts';
import { topicOf } from './card-topic.ts';
import { passagesOf, writeVoiceCard, type Passage } from '../card/index.ts';
import type { TokenCounter, VoiceCard } from '../index.ts';

/** What a card needs besides the brand and the draft. */
export interface CardMeans {
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly localize: Localize;
  readonly count: TokenCounter | undefined;
  /** In tokens, margin included; `CARD_BUDGET` when undefined. */
  readonly budget: number | undefined;
  /** Lets other tasks run. */
  readonly pause: () => Promise<void>;
}

/** What the last card was chosen from, valid for drafts of the same language and channel. */
export interface CardCache {
  /** The revision of the brand's posts. */
  readonly changes: number;
  readonly language: Language;
  readonly channel: string | undefined;
  readonly passages: readonly Passage[];
  readonly shifts: readonly ChannelShift[];
  /** The topic that examples were chosen for. */
  readonly topic: string | undefined;
  /** How typical of the voice passages are, by their text. */
  readonly typicalities: BoundedCache<string, number>;
}

/** How much of a draft is read for its subject, in UTF-16 units: a title and about 150 words. */
const TOPIC = 1_000;

/**
 * The voice card for a draft. Its quotations are chosen by the draft's beginning rather than the cursor, so
 * that the card stays the same from request to request and a provider can cache it.
 */
export async function voiceCardFor(
  brand: ReadonlyBrandModel,
  text: string,
  means: CardMeans,
  before?: CardCache,
): Promise<{ card: VoiceCard; memory: CardCache }> {
  const prose = readProse(text);
  const { language, view } = analyseDraft(brand, prose);
  const fields = prose.frontMatter?.fields ?? {};
  const channel = textField(fields, 'channel')?.toLowerCase();
  const holds =
    before?.changes === brand.changes && before.language === language && before.channel === channel;
  const known = holds ? before : await lookUp(brand, language, channel, means.pause);
  const opening = `${textField(fields, 'title') ?? ''}\n${openingOf(prose).slice(0, TOPIC)}`;
  const topic = topicOf(opening, known.topic);
  const memory = { ...known, topic };
  const { voice } = view ?? {};
  const card = writeVoiceCard({
    ...means,
    profile: brand.profile,
    voice: voice && brand.voice,
    channel,
    topic,
    passages: memory.passages,
    shifts: memory.shifts,
    ...(voice && {
      typicality: (passage: string) =>
        memory.typicalities.get(passage, () => scoreText(voice, readPlainBlocks(passage, 'wrapped')).manner),
    }),
  });
  return { card, memory };
}

async function lookUp(
  brand: ReadonlyBrandModel,
  language: Language,
  channel: string | undefined,
  pause: () => Promise<void>,
): Promise<CardCache> {
  for (;;) {
    const steps = lookUpInSteps(brand, language, channel);
    const found = await cooperate(steps, pause, () => brand.changes);
    if (found) return found;
  }
}

/** About a hundred thousand words; more do not give better examples. */
const MOST_PASSAGES = 1_500;
const POSTS_A_STEP = 10;

function* lookUpInSteps(
  brand: ReadonlyBrandModel,
  language: Language,
  channel: string | undefined,
): Generator<undefined, CardCache, undefined> {
  const posts = sendable(brand, language, channel);
  const passages: Passage[] = [];
  for (let at = 0; at < posts.length && passages.length < MOST_PASSAGES; at += POSTS_A_STEP) {
    passages.push(...passagesOf(posts.slice(at, at + POSTS_A_STEP)));
    yield;
  }
  const shifts = shiftsIn(brand, language, channel);
  return {
    changes: brand.changes,
    language,
    channel,
    passages,
    shifts,
    topic: undefined,
    typicalities: new BoundedCache(),
  };
}

/** The posts that a card may quote: of the draft's channel first, then newest first. */
function sendable(brand: ReadonlyBrandModel, language: Language, channel: string | undefined): Post[] {
  const isOwn = (post: Post): number => (channel !== undefined && post.channel === channel ? 1 : 0);
  return [...brand.posts.values()]
    .filter(
      ({ id, consent }) => consent.send && consent.quote && brand.voices.languageOfPost(id) === language,
    )
    .sort((a, b) => isOwn(b) - isOwn(a) || compare(b.date, a.date) || compare(a.id, b.id));
}

const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

/** Empty where the channel does not shift the voice. */
function shiftsIn(
  brand: ReadonlyBrandModel,
  language: Language,
  channel: string | undefined,
): ChannelShift[] {
  if (channel === undefined || brand.voiceView(language, channel)?.channel !== channel) return [];
  const posts = [...brand.voices.english(brand.posts.values())];
  return channelShifts(
    posts.filter((post) => post.channel === channel),
    posts.filter((post) => post.channel !== channel),
  );
}
