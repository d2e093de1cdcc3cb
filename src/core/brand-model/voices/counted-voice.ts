import { readBackground } from '../../base/background/index.ts';
import type { Post } from '../../brand/index.ts';
import { readProse, readProseBlocks } from '../../text/index.ts';
import {
  countVoice,
  deriveVoice,
  readVoiceBackground,
  scoreText,
  type Score,
  VoiceTotals,
  type VoiceBackground,
} from '../../voice/index.ts';
import { isOtherLanguage, postLanguage } from './post-language.ts';

/**
 * The counts of a brand's English voice. Posts are counted and not kept, so that memory grows only with the
 * voice.
 */
export class VoiceCounter {
  readonly totals = new VoiceTotals();
  readonly #background: VoiceBackground;
  #otherLanguages = 0;

  /** Throws `CorruptBytesError` when the background was altered. */
  constructor(background: Uint8Array) {
    this.#background = voiceBackgroundIn(background);
  }

  /** The number of posts in other languages, which are not counted. */
  get otherLanguages(): number {
    return this.#otherLanguages;
  }

  add({ id, blocks }: Pick<Post, 'id' | 'blocks'>): void {
    if (isOtherLanguage(postLanguage(this.#background, blocks))) this.#otherLanguages++;
    else this.totals.add(id, countVoice(blocks));
  }
}

/**
 * Scores texts with a voice without its posts. There is no percentile, which would need the posts' own
 * scores. Throws `CorruptBytesError` when the background was altered.
 */
export function scorerOf(background: Uint8Array, totals: VoiceTotals): (text: string) => Score {
  const voice = deriveVoice(totals, voiceBackgroundIn(background));
  return (text) => scoreText(voice, readProseBlocks(readProse(text)));
}

function voiceBackgroundIn(background: Uint8Array): VoiceBackground {
  const sections = readBackground(background);
  return readVoiceBackground(
    sections.get('voice') ?? new Uint8Array(),
    sections.get('registers'),
    sections.get('passages'),
  );
}
