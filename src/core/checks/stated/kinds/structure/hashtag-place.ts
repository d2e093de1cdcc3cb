import { ownPassages, type StatedKind, type StatedRule } from '../../stated-kind.ts';

const AT_THE_END =
  /^(?:put |keep |place |leave )?(?:all |your |our |the |any )?hashtags?,? (?:should |must |always )?(?:only )?(?:(?:go|goes|come|stand|belong|sit) )?(?:only )?(?:at|to|in|on) the (?:very )?(?:end|bottom|last line)(?: of (?:the |a |each |every |your )?posts?)?(?: only)?$/;
const WITHIN =
  /^hashtags? (?:in|within|inside|in the middle of) (?:a |the |your |our )?(?:sentences?|running text|body|body text|middle of (?:a )?sentences?)$/;

const HASHTAG = /(?<![\p{L}\p{N}&#/])#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]+/gu;

/** Hashtags at the end are those that only hashtags follow, in their passage and in the draft. */
const onlyAtEnd: StatedRule = {
  scope: 'draft',
  find(draft) {
    const own = ownPassages(draft);
    const rest = (text: string): string => text.replace(HASHTAG, '').replace(/[^\p{L}\p{N}]/gu, '');
    return own.flatMap((at, index) => {
      const { text } = at.passage;
      const isLast = own.slice(index + 1).every(({ passage }) => rest(passage.text) === '');
      return [...text.matchAll(HASHTAG)]
        .filter((found) => !isLast || rest(text.slice(found.index + found[0].length)) !== '')
        .map(({ 0: found, index: start }) => ({ at, start, end: start + found.length }));
    });
  },
};

export const hashtagPlace: StatedKind = {
  name: 'hashtag-place',
  title: (localize) => localize('Place of hashtags'),
  description: 'A hashtag before the end of a draft, where the profile wants them at the end.',
  readWhole: ({ whole, subject, avoid, statement }) =>
    AT_THE_END.test(whole) && (statement.list === 'dos' || / only|only /.test(whole) ? true : !avoid)
      ? onlyAtEnd
      : avoid && WITHIN.test(subject)
        ? onlyAtEnd
        : undefined,
};
