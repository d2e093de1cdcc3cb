import type { AngleId, HookId, StructureId } from './ids.ts';

export const CHANNELS = [
  'linkedin',
  'x',
  'instagram',
  'video',
  'email',
  'blog',
  'newsletter',
  'press',
] as const;
export type ChannelId = (typeof CHANNELS)[number];

/** Where a post appears, and what that asks of it. */
export interface ChannelEntry {
  readonly id: ChannelId;
  readonly name: string;
  readonly gist: string;
  /** What a post there does in order, in a copywriter's words. */
  readonly beats: readonly string[];
  /** Characters that a post may have, and how many are seen before it is cut off; absent where there is no limit. */
  readonly limits: { readonly most?: number; readonly seen?: number };
  /** Words that people read through to the end, from and to; a rule of thumb. */
  readonly words: readonly [from: number, to: number];
  /** What goes well there, the best first. */
  readonly angles: readonly AngleId[];
  readonly hooks: readonly HookId[];
  readonly structures: readonly StructureId[];
  /** Matched against the channel that a post states, lower-cased. */
  readonly pattern: RegExp;
}

/** Limits are those that the services state (as of 2025). */
export const CHANNEL_ENTRIES: Readonly<Record<ChannelId, ChannelEntry>> = {
  linkedin: {
    id: 'linkedin',
    name: 'LinkedIn',
    gist: 'Colleagues between two meetings: a view, owned, with something they can use.',
    beats: [
      'a line that stands before the fold',
      'what happened, to whom',
      'what you make of it',
      'one question worth answering',
    ],
    limits: { most: 3000, seen: 210 },
    words: [80, 250],
    angles: [
      'unpopular-opinion',
      'failure',
      'insider-rule',
      'confession',
      'prediction',
      'trade-off',
      'behind-scenes',
    ],
    hooks: ['admission', 'number', 'contrast', 'paradox', 'dialogue'],
    structures: ['one-line-turn', 'before-after-bridge', 'problem-agitation-solution', 'ladder'],
    pattern: /linked ?in/u,
  },
  x: {
    id: 'x',
    name: 'X or Bluesky',
    gist: 'One thought, complete, that can be passed on without you.',
    beats: ['the thought', 'the turn'],
    limits: { most: 280, seen: 280 },
    words: [12, 45],
    angles: [
      'unpopular-opinion',
      'scale-shift',
      'small-moment',
      'myth-bust',
      'insider-rule',
      'question-unanswered',
    ],
    hooks: ['paradox', 'contrast', 'number', 'definition', 'dare'],
    structures: ['one-line-turn', 'question-and-answer'],
    pattern: /^x$|^x[ /]|twitter|tweet|blue ?sky|bsky|mastodon|threads/u,
  },
  instagram: {
    id: 'instagram',
    name: 'Instagram',
    gist: 'A caption beside a picture: says what the picture cannot.',
    beats: ['what you are looking at', 'what cannot be seen in it', 'a small thing to do or say'],
    limits: { most: 2200, seen: 125 },
    words: [20, 90],
    angles: [
      'small-moment',
      'craft-detail',
      'behind-scenes',
      'objects-eye',
      'ritual',
      'community-mirror',
      'customer-as-hero',
    ],
    hooks: ['sensory', 'scene', 'withheld-noun', 'dialogue', 'timestamp'],
    structures: ['one-line-turn', 'guided-hero', 'letter'],
    pattern: /insta|^ig$|facebook|^fb$|pinterest|tumblr/u,
  },
  video: {
    id: 'video',
    name: 'Shorts and video',
    gist: 'Spoken and shown: two seconds to stop a thumb, then one thing happens.',
    beats: [
      'a picture that needs explaining',
      'what is at stake',
      'one thing done, start to end',
      'the last frame that sends you back to the first',
    ],
    limits: { most: 2200, seen: 100 },
    words: [40, 150],
    angles: [
      'teach-one-thing',
      'craft-detail',
      'myth-bust',
      'behind-scenes',
      'time-shift',
      'objects-eye',
      'scale-shift',
    ],
    hooks: ['dare', 'direct-address', 'withheld-noun', 'sensory', 'number'],
    structures: ['attention-interest-desire-action', 'ladder', 'before-after-bridge', 'question-and-answer'],
    pattern: /tik ?tok|short|reel|video|you ?tube|^yt$|script|story|stories/u,
  },
  email: {
    id: 'email',
    name: 'E-mail',
    gist: 'One reader, one matter, one thing to do.',
    beats: [
      'a subject line that is true',
      'why you write today',
      'what is in it for them',
      'the one thing to do',
    ],
    limits: { seen: 90 },
    words: [60, 200],
    angles: [
      'customer-as-hero',
      'cost-of-inaction',
      'confession',
      'anti-audience',
      'trade-off',
      'teach-one-thing',
    ],
    hooks: ['direct-address', 'admission', 'timestamp', 'withheld-noun', 'number'],
    structures: [
      'letter',
      'attention-interest-desire-action',
      'problem-agitation-solution',
      'promise-picture-proof-push',
    ],
    pattern: /e-?mail|mailing|mailshot|^crm$/u,
  },
  blog: {
    id: 'blog',
    name: 'Blog or journal',
    gist: 'Room to think: one question followed further than elsewhere.',
    beats: [
      'the question',
      'where you looked',
      'what you found, with its exceptions',
      'what you still do not know',
    ],
    limits: { seen: 160 },
    words: [300, 1200],
    angles: [
      'origin',
      'comparison',
      'myth-bust',
      'behind-scenes',
      'question-unanswered',
      'trade-off',
      'prediction',
    ],
    hooks: ['scene', 'definition', 'paradox', 'quote', 'number'],
    structures: ['nested-loop', 'question-and-answer', 'before-after-bridge', 'ladder'],
    pattern: /blog|journal|diary|article|site|website|page|product|notes?$|docs?$|medium|substack/u,
  },
  newsletter: {
    id: 'newsletter',
    name: 'Newsletter',
    gist: 'Regulars who asked for it: continue a conversation, do not open a shop.',
    beats: [
      'where we left off',
      'one story told properly',
      'two or three short things',
      'a sign-off in a human voice',
    ],
    limits: { seen: 90 },
    words: [150, 700],
    angles: [
      'community-mirror',
      'ritual',
      'small-moment',
      'confession',
      'time-shift',
      'behind-scenes',
      'question-unanswered',
    ],
    hooks: ['timestamp', 'scene', 'dialogue', 'direct-address', 'quote'],
    structures: ['letter', 'nested-loop', 'ladder', 'one-line-turn'],
    pattern: /news ?letter|bulletin|digest|circular|round-?up|members/u,
  },
  press: {
    id: 'press',
    name: 'Press',
    gist: 'An editor decides in one paragraph: what is new, who says so, since when.',
    beats: [
      'what is new, in a sentence',
      'who, where, from when',
      'one voice worth quoting',
      'the facts behind it',
    ],
    limits: { seen: 240 },
    words: [200, 450],
    angles: ['scale-shift', 'time-shift', 'customer-as-hero', 'origin', 'prediction', 'comparison'],
    hooks: ['number', 'timestamp', 'quote', 'paradox'],
    structures: ['features-advantages-benefits', 'before-after-bridge', 'guided-hero'],
    pattern: /press|media|release|^pr$|news(?:room|wire)?$|announce/u,
  },
};

/** The channel that a post's own word for it means; undefined where it says nothing to us. More particular channels are asked first. */
export function channelOf(word: string | undefined): ChannelEntry | undefined {
  const said = word?.trim().toLowerCase() ?? '';
  if (said === '') return undefined;
  const order: readonly ChannelId[] = [
    'linkedin',
    'newsletter',
    'email',
    'x',
    'instagram',
    'press',
    'video',
    'blog',
  ];
  return order.map((id) => CHANNEL_ENTRIES[id]).find(({ pattern }) => pattern.test(said));
}
