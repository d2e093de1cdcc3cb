import { readBackground } from '../../base/background/index.ts';
import { readCorpusFile, type CorpusRules, type Consent, type CorpusNote } from '../../brand/index.ts';
import { readProse, readProseBlocks } from '../../text/index.ts';
import {
  countVoice,
  deriveVoice,
  readVoiceBackground,
  scoreText,
  type Score,
  type VoiceTotals,
} from '../../voice/index.ts';

/** Counts the posts of a corpus file that may be learned from, and keeps nothing else of them: memory grows with the voice only. */
export function countFile(
  totals: VoiceTotals,
  path: string,
  bytes: Uint8Array,
  consent: Consent,
  about: CorpusRules = {},
): readonly CorpusNote[] {
  const { posts, notes } = readCorpusFile(path, bytes, consent, about);
  for (const post of posts) if (post.consent.learn) totals.add(post.id, countVoice(post.blocks));
  return notes;
}

/**
 * Scores texts by a voice without its posts. A percentile needs the posts' own scores, so there is
 * none. Throws `CorruptBytesError` when the background was altered.
 */
export function scorerOf(background: Uint8Array, totals: VoiceTotals): (text: string) => Score {
  const sections = readBackground(background);
  const statistics = readVoiceBackground(
    sections.get('voice') ?? new Uint8Array(),
    sections.get('registers'),
  );
  const heard = deriveVoice(totals, statistics);
  return (text) => scoreText(heard, readProseBlocks(readProse(text)));
}
