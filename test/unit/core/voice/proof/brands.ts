// The sample brands as posts, and voices of them, heard against the shipped background.
import { readFileSync } from 'node:fs';
import { readBackground } from '../../../../../src/core/base/background/index.ts';
import { DEFAULT_CONSENT, readCorpusFile, type Post } from '../../../../../src/core/brand/index.ts';
import {
  countVoice,
  deriveVoice,
  readVoiceBackground,
  VoiceTotals,
  type Voice,
} from '../../../../../src/core/voice/index.ts';
import {
  proveInSteps,
  type OwnPost,
  type Proof,
  type Rival,
  type VoiceProof,
} from '../../../../../src/core/voice/proof/index.ts';
import { bytesOf, corpusOf, type BrandName } from '../../sample-brands.ts';

const background = readVoiceBackground(
  readBackground(readFileSync('src/core/base/background/background.bin')).get('voice') ?? new Uint8Array(),
);

export const postsOf = (brand: BrandName): Post[] =>
  corpusOf(brand).flatMap(({ path, bytes }) => readCorpusFile(path, bytes, DEFAULT_CONSENT).posts);

export const postWith = (path: string, markdown: string): Post =>
  readCorpusFile(path, bytesOf(markdown), DEFAULT_CONSENT).posts[0]!;

export const rival = (brand: BrandName): Rival => ({ name: brand, kind: 'sample', posts: postsOf(brand) });

export function voiceOf(posts: readonly OwnPost[]): Voice {
  const totals = new VoiceTotals();
  for (const { id, blocks } of posts) totals.add(id, countVoice(blocks));
  return deriveVoice(totals, background);
}

export function prove(posts: readonly OwnPost[], rivals: readonly Rival[], language = 'en'): Proof {
  const steps = proveInSteps(voiceOf(posts), posts, rivals, language);
  for (let before = 0; ;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (step.value < before || step.value > 1) throw new Error('progress runs forward, from 0 to 1');
    before = step.value;
  }
}

export function proven(posts: readonly OwnPost[], rivals: readonly Rival[], language?: string): VoiceProof {
  const proof = prove(posts, rivals, language);
  if ('tooFew' in proof) throw new Error('too few posts');
  return proof;
}
