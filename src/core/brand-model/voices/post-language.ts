import {
  ENGLISH,
  languageOfBlocks,
  UNKNOWN_LANGUAGE,
  type Language,
  type ProseBlock,
} from '../../text/index.ts';
import { readsAsEnglish, type VoiceBackground } from '../../voice/index.ts';

/**
 * The language of a text; undefined where it is too short to identify. `language` is the one identified by
 * its words.
 */
export function postLanguage(
  background: VoiceBackground,
  blocks: readonly ProseBlock[],
  language = languageOfBlocks(blocks),
): Language | undefined {
  return language === UNKNOWN_LANGUAGE && readsAsEnglish(background, blocks) ? ENGLISH : language;
}

/** True for posts that the English voice does not count; posts too short to identify count as English. */
export const isOtherLanguage = (language: Language | undefined): language is Language =>
  language !== undefined && language !== ENGLISH;
