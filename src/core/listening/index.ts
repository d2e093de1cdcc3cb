export { ListeningFileError } from './shared/table.ts';
export { readTime, HOUR } from './shared/time.ts';
export { describeSpark } from './spark/card/describe.ts';
export { cascadeSizes } from './spark/cascades.ts';
export { findSparks } from './spark/find-sparks.ts';
export type { Mention, MentionFile } from './spark/mention.ts';
export { readMentions } from './spark/read-mentions.ts';
export { sparkJson } from './spark/spark-json.ts';
