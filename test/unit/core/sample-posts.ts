import { DEFAULT_CONSENT, readCorpusFile, type Post } from '../../../src/core/brand/index.ts';
import { corpusOf, type BrandName } from './sample-brands.ts';

/** The posts of a sample brand, in order of their files. */
export const samplePosts = (brand: BrandName): Post[] =>
  corpusOf(brand).flatMap(({ path, bytes }) => [...readCorpusFile(path, bytes, DEFAULT_CONSENT).posts]);
