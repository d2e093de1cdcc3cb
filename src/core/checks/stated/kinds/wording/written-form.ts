import escape from 'escape-string-regexp';
import { isRead, placesOf, type StatedKind, type StatedRule } from '../../stated-kind.ts';
import { QUOTED, QUOTED_LIST, quotedIn } from '../../statement.ts';

const WORD = `(?:the (?:word|name) )?${QUOTED}`;
const CAPITAL = `(?:(?:with|has|have|takes|gets|needs) (?:(?:a|an) (?:initial )?capital(?: (?:letter|\\p{L}))?|(?:initial )?capitals|capital letters)|(?:is |are )?(?:always )?capitali[sz]ed|(?:with|has|takes) (?:an )?upper ?case \\p{L})`;
const SMALL =
  '(?:(?:with|has|takes) (?:a|an) (?:small|lower-?case|lower case) (?:letter|\\p{L})|(?:is |are )?(?:always )?(?:in )?(?:lower ?case|lower-case|small letters)|(?:is |are )?(?:never|not) capitali[sz]ed)';
const ONE_WORD =
  '(?:(?:is|are|as)? ?(?:always )?(?:one word(?:,? (?:no|without a) hyphen)?|without (?:a |the )?hyphen|with no hyphen|unhyphenated))';
const HYPHENATED =
  '(?:(?:is|are)? ?(?:always )?(?:hyphenated|with (?:a|the) hyphen|(?:has|takes|needs) a hyphen))';
const ALWAYS = "(?:we always |always |we |do not |don't |never )?";
const PLEASE = `(?:write|spell|keep|put|set) ${WORD}`;

const forms = (...patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})$`, 'u');
const WITH_CAPITAL = forms(
  `${ALWAYS}${PLEASE} ${CAPITAL}`,
  `${WORD} (?:always )?${CAPITAL}`,
  `${ALWAYS}capitali[sz]e ${WORD}`,
);
const WITHOUT_CAPITAL = forms(
  `${ALWAYS}${PLEASE} ${SMALL}`,
  `${WORD} (?:always )?${SMALL}`,
  `(?:do not|don't|never) capitali[sz]e ${WORD}`,
);
const WITH_HYPHEN = forms(
  `${ALWAYS}${PLEASE} ${HYPHENATED}`,
  `${WORD} ${HYPHENATED}`,
  `${ALWAYS}hyphenate ${WORD}`,
);
const AS_ONE = forms(
  `${ALWAYS}${PLEASE} ${ONE_WORD}`,
  `${WORD} ${ONE_WORD}`,
  `${ALWAYS}write ${WORD} as one word`,
);

/** “Write ‘boatyard’ as one word, never ‘boat yard’.” */
const NOT_OTHERWISE = new RegExp(`,? (?:and )?(?:not|never) ${QUOTED_LIST}$`, 'u');

/** Marks a word in every form but one. A sentence may begin with a capital, and a heading be in capitals. */
function only(
  form: string,
  { pattern, small }: { readonly pattern: string; readonly small: boolean },
): StatedRule {
  const any = new RegExp(`(?<![\\p{L}\\p{N}#@_./-])${pattern}(?![\\p{L}\\p{N}_/-]|\\.\\p{L})`, 'giu');
  return {
    scope: 'passage',
    find: (passage) =>
      isRead(passage)
        ? placesOf(any, passage.text, () => [{ replacement: form }]).filter(({ start, end }) => {
            const found = passage.text.slice(start, end);
            if (found === form || found === found.toUpperCase()) return false;
            const begins = passage.sentences.some((sentence) => sentence.start === start);
            return !(small && (begins || passage.kind === 'heading') && found.slice(1) === form.slice(1));
          })
        : [],
  };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const writtenForm: StatedKind = {
  name: 'written-form',
  title: (localize) => localize('How a word is written'),
  description:
    'A word in other letters than the profile wants: without its capital, with one, or in two words.',
  readWhole({ whole: told, written, avoid }) {
    const whole = told.replace(NOT_OTHERWISE, '');
    const [word, ...others] = quotedIn(written.replace(NOT_OTHERWISE, ''));
    if (word === undefined || others.length > 0 || !/\p{L}{2}/u.test(word)) return undefined;
    const pattern = escape(word).replace(/\s+/g, '\\s+');
    // “Never write ‘x’ with a capital” wants a small letter.
    if (WITH_CAPITAL.test(whole))
      return avoid
        ? only(word.toLowerCase(), { pattern, small: true })
        : only(capital(word), { pattern, small: false });
    if (WITHOUT_CAPITAL.test(whole)) return only(word.toLowerCase(), { pattern, small: true });
    if (!avoid && WITH_HYPHEN.test(whole) && /^\p{L}+(?:-\p{L}+)+$/u.test(word)) return hyphenated(word);
    if (avoid || !AS_ONE.test(whole) || !/^\p{L}{4,}$/u.test(word)) return undefined;
    return asOne(word);
  },
};

/** Marks a word that is split by a space or a hyphen, wherever it is split. */
function asOne(word: string): StatedRule {
  // “e-mail”, but not “e mail”.
  const splits = Array.from(
    { length: word.length - 2 },
    (_, at) => `${escape(word.slice(0, at + 1))}${at === 0 ? '-' : '[- ]'}${escape(word.slice(at + 1))}`,
  );
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}#@_-])(?:${splits.join('|')})(?![\\p{L}\\p{N}_-])`, 'giu');
  return {
    scope: 'passage',
    find: (passage) =>
      isRead(passage)
        ? placesOf(pattern, passage.text, (found) => [
            { replacement: /^\p{Lu}/u.test(found) ? capital(word) : word },
          ])
        : [],
  };
}

/** Marks a word whose hyphens are left out, or are spaces. */
function hyphenated(word: string): StatedRule {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}#@_-])${word.split('-').join('\\s?')}(?![\\p{L}\\p{N}_-])`,
    'giu',
  );
  return {
    scope: 'passage',
    find: (passage) =>
      isRead(passage)
        ? placesOf(pattern, passage.text, (found) => [
            { replacement: /^\p{Lu}/u.test(found) ? capital(word) : word },
          ])
        : [],
  };
}
