import type { AngleMap, MappedPost, TextFacets } from '../../../../../src/core/directions/index.ts';

/** A post on an invented map. */
export const mapped = (over: Partial<MappedPost> = {}): MappedPost => ({
  post: 'kettle.md',
  title: 'The kettle that sings flat',
  date: '2025-04-12',
  channel: 'journal',
  facets: {},
  because: undefined,
  ...over,
});

export const mapOf = (posts: readonly Partial<MappedPost>[], unread = 0): AngleMap => ({
  posts: posts.map((post, at) => mapped({ post: `kettle-${at}.md`, ...post })),
  unread,
});

/** Facets of which only the angle shows. */
export const angle = (id: NonNullable<TextFacets['angle']>['id']): TextFacets => ({
  angle: { id, confidence: 0.8, sentence: 0 },
});
