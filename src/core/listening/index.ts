export { ListeningFileError } from './shared/table.ts';
export { readTime, HOUR } from './shared/time.ts';
export { describeSpark } from './spark/card/describe.ts';
export { cascadeSizes } from './spark/cascades.ts';
export { findSparks } from './spark/find-sparks.ts';
export type { Mention, MentionFile } from './spark/mention.ts';
export { readMentions } from './spark/read-mentions.ts';
export { sparkJson } from './spark/spark-json.ts';
export { readDay, readEvents } from './communities/events.ts';
export { judgeCommunities, type CommunityHealth } from './communities/judge-communities.ts';
export { judgeRepeats, UNITS, type RepeatReport, type Unit } from './communities/repeat/judge-repeats.ts';
export { readFeedFile } from './feeds/import/read-feed-file.ts';
export type { FeedPost } from './feeds/post.ts';
export { rankFeed, type RankedPost } from './feeds/rank/rank-feed.ts';
export { readLabelLines, readPostLines } from './feeds/read-posts.ts';
export { isIdentifier, isIdentifierKind } from './feeds/syntax/identifiers.ts';
export { readChoices, withChoice, writeChoices, type Choice } from './sources/choices.ts';
export { forget, type Forgotten, type ListeningFolder } from './sources/forget.ts';
export {
  reportListening,
  type ListeningReport,
  type ShownMention,
  type Spark,
} from './sources/listening-report.ts';
export { rankSources, type ReaderPost } from './sources/rank-sources.ts';
export { readSource } from './sources/read-source.ts';
export type { Source, SourceFile, SourceKind, SourceSummary } from './sources/source.ts';
export { extensionOf, writeSource } from './sources/write-source.ts';
export { UnclearDatesError } from './shared/written-times.ts';
export { hashOfAuthor } from './shared/pseudonym.ts';
