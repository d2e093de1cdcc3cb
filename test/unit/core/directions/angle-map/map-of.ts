import type { AngleId, AngleMap, MappedPost } from '../../../../../src/core/directions/index.ts';

/** A post on an invented map. */
export const mapped = (over: Partial<MappedPost> = {}): MappedPost => ({
  post: 'kettle.md',
  title: 'The kettle that sings flat',
  date: '2025-04-12',
  channel: 'journal',
  angle: undefined,
  because: undefined,
  isCorrected: false,
  opening: 'o',
  ...over,
});

export const mapOf = (posts: readonly Partial<MappedPost>[], unread = 0): AngleMap => ({
  posts: posts.map((post, at) => mapped({ post: `kettle-${at}.md`, ...post })),
  unread,
});

/** An angle as it is recognised. */
export const angle = (id: AngleId): NonNullable<MappedPost['angle']> => ({
  id,
  confidence: 0.8,
  sentence: 0,
});
