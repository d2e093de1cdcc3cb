import { charactersOfPost, hashtagsIn, segmentsOfSms, wordsIn } from '../../../checks/index.ts';
import { readProse, textField } from '../../../text/index.ts';
import type { ChannelForm, FormLimits } from './channel-form.ts';

/** The length of a post as its channel counts it. */
export interface PostSize {
  readonly characters: number;
  readonly words: number;
  readonly hashtags: number;
  /** Of text messages only. */
  readonly segments?: number;
  /** Characters of the subject and preheader of mail. */
  readonly subject?: number;
  readonly preheader?: number;
}

/** The size of a Markdown file for a channel. */
export function sizeOf(file: string, { counting, isMail }: ChannelForm): PostSize {
  const { blocks, frontMatter } = readProse(file);
  const texts = blocks.map(({ text }) => text);
  const fields = frontMatter?.fields ?? {};
  return {
    characters: charactersOfPost(file, blocks, counting),
    words: texts.reduce((sum, text) => sum + wordsIn(text), 0),
    hashtags: texts.reduce((sum, text) => sum + hashtagsIn(text).length, 0),
    ...(counting === 'sms' ? { segments: segmentsOfSms(file.slice(frontMatter?.end ?? 0).trim()) } : {}),
    ...(isMail
      ? {
          subject: (textField(fields, 'subject') ?? '').length,
          preheader: (textField(fields, 'preheader') ?? '').length,
        }
      : {}),
  };
}

/** A limit that a post exceeds or falls short of. */
export interface Excess {
  readonly limit: keyof FormLimits;
  readonly allowed: number;
  readonly is: number;
}

export function excessesOf(size: PostSize, { limits }: ChannelForm): Excess[] {
  const is: Readonly<Record<keyof FormLimits, number | undefined>> = {
    maxCharacters: size.characters,
    minCharacters: size.characters,
    maxWords: size.words,
    minWords: size.words,
    maxHashtags: size.hashtags,
    maxSegments: size.segments,
    maxSubject: size.subject,
    maxPreheader: size.preheader,
  };
  return ORDER.flatMap((limit) => {
    const [allowed, value] = [limits[limit], is[limit]];
    if (allowed === undefined || value === undefined) return [];
    const isOutside = limit.startsWith('min') ? value < allowed : value > allowed;
    return isOutside ? [{ limit, allowed, is: value }] : [];
  });
}

const ORDER = [
  'maxCharacters',
  'maxSegments',
  'maxWords',
  'maxHashtags',
  'maxSubject',
  'maxPreheader',
  'minCharacters',
  'minWords',
] as const;
