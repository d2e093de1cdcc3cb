import { readFrontMatter, textField } from '../../text/index.ts';

/** In UTF-16 units. */
const LONGEST_HEAD = 4000;

/** What a draft's front matter says under `voice`; undefined where it says nothing. */
export function voiceNamedIn(draft: string): string | undefined {
  // Reading front matter costs more than this look at most drafts, which name no voice.
  if (!/\bvoice\b/i.test(draft.slice(0, LONGEST_HEAD))) return undefined;
  return textField(readFrontMatter(draft)?.fields ?? {}, 'voice');
}
