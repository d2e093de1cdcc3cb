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

/**
 * Counts the posts of a corpus file that may be learned from, without keeping them, so that memory grows only
 * with the voice.
 */
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
 * Scores texts with a voice without its posts. There is no percentile, which would need the posts' own
 * scores. Throws `CorruptBytesError` when the background was altered.
 */
export function scorerOf(background: Uint8Array, totals: VoiceTotals): (text: string) => Score {
  const sections = readBackground(background);
  const statistics = readVoiceBackground(
    sections.get('voice') ?? new Uint8Array(),
    sections.get('registers'),
  );
  const voice = deriveVoice(totals, statistics);
  return (text) => scoreText(voice, readProseBlocks(readProse(text)));
}
