import {
  DEFAULT_CONSENT,
  readCorpusFile,
  type CorpusFile,
  type Post,
} from '../../../../src/core/brand/index.ts';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A corpus file read from its text, under the default consent. */
export const read = (path: string, text: string): CorpusFile =>
  readCorpusFile(path, bytesOf(text), DEFAULT_CONSENT);

/** The sentences of a post, paragraph by paragraph. */
export const sentencesOf = (post: Post | undefined): string[][] =>
  (post?.blocks ?? []).map(({ sentences }) => sentences.map(({ text }) => text));
