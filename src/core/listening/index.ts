export { ListeningFileError } from './shared/table.ts';
export { readTime, HOUR } from './shared/time.ts';
export { describeSpark } from './spark/card/describe.ts';
export { cascadeSizes } from './spark/cascades.ts';
export { collisionsOf, type Collision, type ScheduledDraft } from './spark/answer/collisions.ts';
export {
  chooseVersion,
  holdingDraft,
  statementVersions,
  type JudgedVersion,
} from './spark/answer/holding-statement.ts';
export { findSparks } from './spark/find-sparks.ts';
export type { Mention, MentionFile } from './spark/mention.ts';
export { readMentions } from './spark/read-mentions.ts';
export { sparkJson } from './spark/spark-json.ts';
export { readDay, readEvents } from './communities/events.ts';
export { judgeCommunities, type CommunityHealth } from './communities/judge-communities.ts';
export { likedEvents, nurtureDraft, type LikedEvent } from './communities/nurture-draft.ts';
export { judgeRepeats, UNITS, type RepeatReport, type Unit } from './communities/repeat/judge-repeats.ts';
export { ARCHIVE_COLLECTIONS, archivePosts, isArchive } from './feeds/import/archive.ts';
export type { AccountRecord } from './feeds/import/bluesky.ts';
export { readFeedFile } from './feeds/import/read-feed-file.ts';
export type { FeedPost } from './feeds/post.ts';
export { rankFeed, type RankedPost } from './feeds/rank/rank-feed.ts';
export { readLabelLines, readPostLines } from './feeds/read-posts.ts';
export { isIdentifier, isIdentifierKind } from './feeds/syntax/identifiers.ts';
export { answerDraft } from './reader/answer-draft.ts';
export { keepPlaces } from './reader/keep-places.ts';
export { placeForBlock, type BlockPlace } from './reader/place-for-block.ts';
export { addressOf, authorName } from './reader/post-address.ts';
export { usesOf } from './feeds/post-uses.ts';
export { quotePost, type PostWording } from './reader/quote-post.ts';
export { rankingModel, type RankingModel } from './reader/ranking-model.ts';
export { readerList, type ReaderList } from './reader/reader-list.ts';
export { choiceOf, readChoices, withChoice, writeChoices, type Choice } from './sources/choices.ts';
export { findPosts, type FoundPost } from './sources/find-posts.ts';
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
