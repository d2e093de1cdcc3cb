import type { PostShingles } from './shingles.ts';
import { sharedShingles, type SharedShingle } from './shingle-index.ts';

/** Posts with at least this share of the shorter one's shingles in common are the same text … */
const SAME = 0.8;
/**
 * … or a smaller share, where the shorter one has little text of its own: another opening, link or sign-off.
 */
const SIMILAR = 0.6;
const LITTLE_LEFT = 12;
/**
 * … in a text of at least this many common shingles: short notes of one pattern have as large a share in
 * common with different contents.
 */
const LEAST_SHARED = 20;
/** Posts of which the longer one has a smaller share in common are an excerpt and its source. */
const WHOLE = 0.5;
/** Posts of a dozen words follow patterns: one word makes another text of them, so they are the same where nothing differs. */
const SHORT = 12;
/** In shingles: “We mop.” within a longer post is a sentence that a brand writes twice, not an excerpt. */
const LEAST_EXCERPT = 6;
const NEARLY = 0.9;
/** In lists up to this length every pair is compared; in longer ones, neighbours in the list. */
const ALL_PAIRS = 8;
/**
 * A shingle in this share of all posts, and in at least five, belongs to a footer and is no evidence about
 * two posts.
 */
const COMMON_SHARE = 0.3;
const COMMON_POSTS = 5;
/** In larger groups, a shared core with different texts around it is a footer. */
const SURE_GROUP = 4;
const CORE_SHARE = 0.8;
const OWN_TEXT = 6;

/**
 * Finds posts with the same text except for a link, hashtag, opening or sign-off, and excerpts.
 * @returns for each post the number of its group; equal numbers mean the same text
 */
export function groupNearDuplicates(posts: readonly PostShingles[]): number[] {
  const shared = [...sharedShingles(posts.map(({ distinct }) => distinct))];
  const common = new Set(shared.filter(isCommon(posts.length)).map(({ shingle }) => shingle));
  const groups = groupOnce(posts, shared, common);
  const footers = footersTakenForPosts(posts, groups);
  if (footers.size === 0) return groups;
  for (const shingle of common) footers.add(shingle);
  return groupOnce(posts, shared, footers);
}

const isCommon =
  (posts: number) =>
  ({ posts: having }: SharedShingle): boolean =>
    having.length >= COMMON_POSTS && having.length > COMMON_SHARE * posts;

function groupOnce(
  posts: readonly PostShingles[],
  shared: readonly SharedShingle[],
  common: ReadonlySet<number>,
): number[] {
  const sizes = posts.map(({ distinct }) => {
    let size = distinct.length;
    if (common.size > 0) for (const shingle of distinct) if (common.has(shingle)) size--;
    return size;
  });
  const together = new Map<number, number>();
  for (const { shingle, posts: having } of shared) {
    if (common.has(shingle)) continue;
    eachPair(having, (a, b) => {
      const key = a * posts.length + b;
      together.set(key, (together.get(key) ?? 0) + 1);
    });
  }
  const parents = posts.map((_, post) => post);
  const excerpts: (readonly [excerpt: number, whole: number])[] = [];
  for (const [key, count] of together) {
    const a = Math.floor(key / posts.length);
    const b = key % posts.length;
    const [sizeA, sizeB] = [sizes[a] ?? 0, sizes[b] ?? 0];
    if (!isSameText(count, Math.min(sizeA, sizeB))) continue;
    if (count >= WHOLE * Math.max(sizeA, sizeB)) unite(parents, a, b);
    else if (Math.min(sizeA, sizeB) >= LEAST_EXCERPT) excerpts.push(sizeA < sizeB ? [a, b] : [b, a]);
  }
  return joinExcerpts(parents, excerpts);
}

/**
 * Gives excerpts the group of their source. Excerpts do not merge groups: a digest that quotes two articles
 * must not make the articles one text.
 */
function joinExcerpts(parents: number[], excerpts: readonly (readonly [number, number])[]): number[] {
  const whole = new Map<number, number>();
  for (const [excerpt, of] of excerpts) {
    const [from, to] = [rootOf(parents, excerpt), rootOf(parents, of)];
    if (from !== to && to < (whole.get(from) ?? Infinity)) whole.set(from, to);
  }
  return parents.map((_, post) => {
    let group = rootOf(parents, post);
    const seen = new Set<number>();
    for (let next = whole.get(group); next !== undefined && !seen.has(next); next = whole.get(group)) {
      seen.add(group);
      group = next;
    }
    return group;
  });
}

function eachPair(members: readonly number[], visit: (a: number, b: number) => void): void {
  members.forEach((a, at) => {
    const reach = members.length <= ALL_PAIRS ? members.length : at + 2;
    for (let other = at + 1; other < reach; other++) {
      const b = members[other];
      if (b !== undefined) visit(a, b);
    }
  });
}

const isSameText = (shared: number, shorter: number): boolean =>
  shared >= (shorter < SHORT ? 1 : shorter < LEAST_SHARED ? NEARLY : SAME) * shorter ||
  (shared >= Math.max(LEAST_SHARED, SIMILAR * shorter) && shorter - shared <= LITTLE_LEFT);

/** The shingles of groups whose members have a core in common and a text of their own. */
function footersTakenForPosts(posts: readonly PostShingles[], groups: readonly number[]): Set<number> {
  const members = new Map<number, PostShingles[]>();
  groups.forEach((group, post) => {
    const found = posts[post];
    if (found) members.set(group, [...(members.get(group) ?? []), found]);
  });
  const footers = new Set<number>();
  for (const group of members.values()) {
    if (group.length <= SURE_GROUP) continue;
    const core = coreOf(group);
    const own = group.map(({ distinct }) => distinct.filter((shingle) => !core.has(shingle)).length);
    own.sort((a, b) => a - b);
    if ((own[Math.floor(own.length / 2)] ?? 0) >= OWN_TEXT) for (const shingle of core) footers.add(shingle);
  }
  return footers;
}

function coreOf(group: readonly PostShingles[]): Set<number> {
  const counts = new Map<number, number>();
  for (const { distinct } of group)
    for (const shingle of distinct) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= CORE_SHARE * group.length).map(([key]) => key));
}

function rootOf(parents: number[], post: number): number {
  let root = post;
  while (parents[root] !== undefined && parents[root] !== root) root = parents[root] ?? root;
  for (let at = post; at !== root;) {
    const next = parents[at] ?? root;
    parents[at] = root;
    at = next;
  }
  return root;
}

/** The smaller number becomes the group's, so that the result does not depend on the order of pairs. */
function unite(parents: number[], a: number, b: number): void {
  const [rootA, rootB] = [rootOf(parents, a), rootOf(parents, b)];
  parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
}
