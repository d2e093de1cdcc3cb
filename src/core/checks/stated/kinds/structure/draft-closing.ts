import type { Localize } from '../../../../base/localize.ts';
import type { CheckedDraft } from '../../../check.ts';
import type { PlacedPassage } from '../../../passage.ts';
import { bodyOf } from '../../draft-places.ts';
import type { PlacedStated, StatedKind, StatedRule } from '../../stated-kind.ts';
import { QUOTED_LIST, quotedIn } from '../../statement.ts';
import { looselyOf, POST } from './post-words.ts';

const END =
  "(?:please )?(?:always |do not |don't |never |avoid |no )?(?:ever )?(?:sign off|sign|end|close|finish|conclude|signing off|ending|closing|finishing)(?: off)?";
const WORDS = new RegExp(
  `^${END}(?: ${POST})? (?:with|by saying|as)(?: the words?)? (?:either )?${QUOTED_LIST}$`,
  'u',
);
const SIGN_POST_OFF = new RegExp(`^(?:always )?sign ${POST} off (?:with|as) ${QUOTED_LIST}$`, 'u');
const SIGN_OFF = new RegExp(
  `^(?:the |our |your )?sign-?\\s?off (?:is |should be |must be )?(?:always )?${QUOTED_LIST}$`,
  'u',
);
const QUESTION = new RegExp(
  `^${END}(?: ${POST})? (?:with|on|in) (?:a |an open )?questions?(?: to (?:the )?readers?)?$`,
);

/** A sign-off may be followed by a name, an address and a line of hashtags. */
const LINES = 3;

function closing(words: readonly string[], isWanted: boolean): StatedRule {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.map((word) => looselyOf(word)).join('|')})(?![\\p{L}\\p{N}])`,
    'iu',
  );
  return {
    scope: 'draft',
    find(draft) {
      const last = draft.passages.slice(-LINES);
      const found = last.flatMap((at) => {
        const match = pattern.exec(tailOf(at));
        return match
          ? [
              {
                at,
                start: at.passage.text.length - tailOf(at).length + match.index,
                end: at.passage.text.length - tailOf(at).length + match.index + match[0].length,
              },
            ]
          : [];
      });
      if (!isWanted) return found.slice(-1);
      return found.length > 0
        ? []
        : atEnd(draft, (localize) => localize('Does not end with “{0}”.', words.join('”, “')));
    },
  };
}

/** The last sentences of a passage: a sign-off ends a paragraph, or is one. */
function tailOf({ passage: { text, sentences } }: PlacedPassage): string {
  return text.slice(sentences.at(-2)?.start ?? 0);
}

function atEnd(draft: CheckedDraft, figure?: (localize: Localize) => string): PlacedStated[] {
  const at = bodyOf(draft).at(-1);
  const sentence = at?.passage.sentences.at(-1);
  return at && sentence ? [{ at, start: sentence.start, end: sentence.end, ...(figure && { figure }) }] : [];
}

const endsWithQuestion = (isWanted: boolean): StatedRule => ({
  scope: 'draft',
  find(draft) {
    const text = bodyOf(draft).at(-1)?.passage.text ?? '';
    const asks = /\?[^\p{L}\p{N}]*(?:#[\p{L}\p{N}_]+\s*)*$/u.test(text);
    return asks === isWanted ? [] : atEnd(draft);
  },
});

export const draftClosing: StatedKind = {
  name: 'draft-closing',
  title: (localize) => localize('Last words of a draft'),
  description:
    'A draft that does not end with the words or the question that the profile wants, or that ends with what it does not want. A name and hashtags may follow.',
  readWhole({ whole, written, avoid }) {
    if (QUESTION.test(whole)) return endsWithQuestion(!avoid);
    if (!WORDS.test(whole) && !SIGN_POST_OFF.test(whole) && !(SIGN_OFF.test(whole) && !avoid))
      return undefined;
    const words = quotedIn(written).filter((word) => /\p{L}/u.test(word));
    return words.length > 0 ? closing(words, !avoid) : undefined;
  },
};
