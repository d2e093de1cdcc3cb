import type { ProseBlock, Sentence } from '../../text/index.ts';
import type { Post } from '../posts/post.ts';
import {
  bodyLines,
  lineKey,
  linesIn,
  type BodyLine,
  type PlacedLine,
  type TemplatePart,
} from './template-lines.ts';

/** A line that most posts of a channel have in the same place. */
export interface TemplateLine {
  readonly part: TemplatePart;
  /** As in the example. */
  readonly text: string;
  /** How many of the channel's posts have it. */
  readonly posts: number;
  /** A post that has it; the offset is that of the sentence in its file. */
  readonly example: { readonly post: string; readonly sentence: Sentence };
}

/** What most posts of a channel open with, are divided by and close with, in this order. */
export interface ChannelTemplate {
  /** Undefined for posts without a channel. */
  readonly channel: string | undefined;
  /** The posts that were compared. */
  readonly posts: number;
  readonly lines: readonly TemplateLine[];
}

/** The templates of a brand's channels; empty where no channel has one. */
export interface BrandTemplates {
  readonly channels: readonly ChannelTemplate[];
  /** Of all lines; see `lineKey`. */
  readonly keys: ReadonlySet<string>;
  /** Sentences that most posts of a channel have wherever they stand, as `bodyLines` gives them: no part of the voice either. */
  readonly fixed: ReadonlySet<string>;
}

export const NO_TEMPLATES: BrandTemplates = { channels: [], keys: new Set(), fixed: new Set() };

/** Fewer posts show no template. */
const LEAST_POSTS = 4;
/** The part of a channel's posts that must have a line. */
const LEAST_SHARE = 0.5;
/** Posts of a channel that are compared, the latest. */
const MOST_POSTS = 60;

/** Finds the template of each channel among posts that may be quoted, in steps of some milliseconds; the order of the posts makes no difference. */
export function* findTemplates(posts: Iterable<Post>): Generator<undefined, BrandTemplates, undefined> {
  const byChannel = new Map<string | undefined, Post[]>();
  for (const post of posts) {
    if (!post.consent.quote) continue;
    const known = byChannel.get(post.channel);
    if (known) known.push(post);
    else byChannel.set(post.channel, [post]);
  }
  const channels: ChannelTemplate[] = [];
  const fixed = new Set<string>();
  for (const [channel, own] of [...byChannel].sort(([a = ''], [b = '']) => (a < b ? -1 : 1))) {
    if (own.length < LEAST_POSTS) continue;
    const latest = own.toSorted(isLater).slice(0, MOST_POSTS);
    for (const text of fixedIn(latest)) fixed.add(text);
    const lines = templateOf(latest);
    if (lines.length > 0) channels.push({ channel, posts: latest.length, lines });
    yield;
  }
  const keys = channels.flatMap(({ lines }) => lines.map(({ part, text }) => lineKey(part, text)));
  return { channels, keys: new Set(keys), fixed };
}

const isLater = (a: Post, b: Post): number => {
  const [first, second] = [a.date ?? '', b.date ?? ''];
  return first === second ? (a.id < b.id ? 1 : -1) : first < second ? 1 : -1;
};

interface Counted {
  readonly line: PlacedLine;
  readonly post: string;
  posts: number;
  /** Sum over posts of its place among the lines, 0 to 1. */
  places: number;
}

function templateOf(posts: readonly Post[]): TemplateLine[] {
  const counted = new Map<string, Counted>();
  for (const { id, blocks } of posts) {
    const lines = linesIn(blocks);
    const seen = new Set<string>();
    for (const [at, line] of lines.entries()) {
      if (seen.has(line.key)) continue;
      seen.add(line.key);
      const known: Counted = counted.get(line.key) ?? { line, post: id, posts: 0, places: 0 };
      known.posts++;
      known.places += at / lines.length;
      counted.set(line.key, known);
    }
  }
  return [...counted.values()]
    .filter(({ posts: having }) => isMost(having, posts.length))
    .sort((a, b) => ORDER[a.line.part] - ORDER[b.line.part] || a.places / a.posts - b.places / b.posts)
    .map(({ line: { part, sentence }, post, posts: having }) => ({
      part,
      text: sentence.text,
      posts: having,
      example: { post, sentence },
    }));
}

const isMost = (having: number, posts: number): boolean =>
  having >= LEAST_POSTS && having >= LEAST_SHARE * posts;

function fixedIn(posts: readonly Post[]): string[] {
  const having = new Map<string, number>();
  for (const { blocks } of posts)
    for (const text of new Set(bodyLines(blocks).map((line) => line.text)))
      having.set(text, (having.get(text) ?? 0) + 1);
  return [...having].filter(([, count]) => isMost(count, posts.length)).map(([text]) => text);
}

const ORDER: Readonly<Record<TemplatePart, number>> = { opening: 0, heading: 1, closing: 2 };

/** A text's blocks without lines of templates and other fixed sentences, which are no part of the voice; blocks that have nothing left are dropped. A text of such lines alone stays as it is. */
export function withoutTemplate(
  blocks: readonly ProseBlock[],
  templates: BrandTemplates,
): readonly ProseBlock[] {
  const fixed = new Set(fixedLines(blocks, templates));
  if (fixed.size === 0) return blocks;
  const own = blocks.flatMap((block) => {
    const sentences = block.sentences.filter((sentence) => !fixed.has(sentence));
    return sentences.length === 0 && block.sentences.length > 0 ? [] : [{ ...block, sentences }];
  });
  return own.length === 0 ? blocks : own;
}

function fixedLines(blocks: readonly ProseBlock[], { keys, fixed }: BrandTemplates): Sentence[] {
  const placed = keys.size === 0 ? [] : linesIn(blocks).filter(({ key }) => keys.has(key));
  return [...placed, ...linesAnywhere(blocks, fixed)].map(({ sentence }) => sentence);
}

/** None where they are most of the text, which then has hardly anything else to be judged by. */
function linesAnywhere(blocks: readonly ProseBlock[], fixed: ReadonlySet<string>): BodyLine[] {
  if (fixed.size === 0) return [];
  const lines = bodyLines(blocks);
  const found = lines.filter(({ text }) => fixed.has(text));
  return 2 * lettersIn(found) > lettersIn(lines) ? [] : found;
}

const lettersIn = (lines: readonly BodyLine[]): number =>
  lines.reduce((sum, { text }) => sum + text.length, 0);

/** What of its channel's template a draft lacks. */
export interface MissingTemplate {
  readonly channel: string | undefined;
  readonly posts: number;
  readonly missing: readonly TemplateLine[];
}

/** Undefined where the channel has no template, or the draft has all of it. `blocks` are the draft's. */
export function missingTemplate(
  { channels }: BrandTemplates,
  blocks: readonly ProseBlock[],
  channel: string | undefined,
): MissingTemplate | undefined {
  const template = channels.find((one) => one.channel === channel);
  if (!template) return undefined;
  const texts = new Set(
    blocks.flatMap(({ sentences }) => sentences.map(({ text }) => lineKey('heading', text))),
  );
  const missing = template.lines.filter(({ text }) => !texts.has(lineKey('heading', text)));
  return missing.length === 0 ? undefined : { channel, posts: template.posts, missing };
}
