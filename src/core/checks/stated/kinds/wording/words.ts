import escape from 'escape-string-regexp';
import { FUNCTION_WORDS } from '../../../../english/function-words.ts';
import { fixFor } from '../../../terms/term-matcher.ts';
import { termPattern } from '../../../terms/term-pattern.ts';
import { termPlaces } from '../../../terms/term-places.ts';
import { isRead, type StatedKind, type StatedRule } from '../../stated-kind.ts';
import { QUOTED, QUOTED_LIST, quotedIn, type Instruction } from '../../statement.ts';

const NEVER =
  "(?:do not|don't|never|avoid|no|we never|we don't|we do not|please don't|please do not|steer clear of|stay away from|ban)";
const NOUN = '(?:words?|phrases?|terms?|expressions?)';
const AVOIDED = new RegExp(
  `^(?:${NEVER} )?(?:ever )?(?:say|use|write|saying|using|writing|saying|put)?\\s?(?:the )?(?:${NOUN})?\\s?(?:like |such as )?${QUOTED_LIST}$`,
  'u',
);
/** “Avoid fillers like ‘really’”: other fillers are not checked. */
const EXAMPLES = new RegExp(
  `^(?:${NEVER} )?(?:ever )?(?:say|use|write|using|saying|writing)?\\s?(?:any )?((?:[\\p{L}-]+ ){0,2}[\\p{L}-]+)(?:,)? (?:like|such as|e\\.g\\.|for example) ${QUOTED_LIST}$`,
  'u',
);
/** “Never call customers ‘users’.” */
const CALLED = new RegExp(
  `^(?:do not|don't|never|we never|we don't) (?:call|refer to|describe) (?:[\\p{L}'-]+ ){1,4}(?:as )?${QUOTED_LIST}$`,
  'u',
);
const INSTEAD = "(?:not|instead of|rather than|never|over|don't say|do not say|never say)";
const IN_PLACE = new RegExp(
  `^(?:we )?(?:always )?(?:(?:say|use|write|spell|prefer|we say|we write|talk about|speak of|talk of|(?:we're|we are|it's|it is|they're|they are|(?:call|spell|write) (?:it|them|us|our [\\p{L}]+|[\\p{L}]+))|refer to [\\p{L} ]+? as) )?${QUOTED},? (?:and )?${INSTEAD} (${QUOTED_LIST})$`,
  'u',
);
const NAMED_WORD = /\b(?:say|saying|use|using|write|writing)? ?the (?:word|term) ([\p{L}-]{3,})$/iu;
const SAID = /^(?:do not|don't|never|we never say|we don't say) (?:ever )?(?:say|write) ([\p{L}-]{3,})$/iu;
const SAY_NOT =
  /^(?:always )?(?:say|write|call (?:it|them)|we say|spell it) ([\p{L}-]{3,}(?: [\p{L}-]{3,})?),? (?:not|never|instead of|rather than) ([\p{L}-]{3,}(?: [\p{L}-]{3,})?)$/iu;

/** “Never use ‘x’, say ‘y’.” */
const WITH_INSTEAD = new RegExp(
  `^(?:${NEVER} )?(?:say|use|write|saying|using|writing)?\\s?(${QUOTED})[,;:–—-]* (?:but |instead |and )?(?:say|use|write|prefer|try) (?:instead )?${QUOTED}(?: instead)?$`,
  'u',
);

interface Unwanted {
  readonly word: string;
  readonly use?: string;
}

function rule(all: readonly Unwanted[]): StatedRule | undefined {
  const watched = all.flatMap(({ word, use }) => {
    const pattern = /\p{L}{2}/u.test(word) ? patternFor(word, use) : undefined;
    return pattern ? [{ word, use, pattern }] : [];
  });
  if (watched.length < all.length || watched.length === 0) return undefined;
  return {
    scope: 'passage',
    find: (passage) =>
      isRead(passage)
        ? watched.flatMap(({ word, use, pattern }) =>
            termPlaces(pattern, passage.text).map(({ start, end, text }) => {
              const fix =
                use === undefined ? undefined : fixFor(use, word, text, { text: passage.text, start, end });
              return { start, end, fixes: fix ? [fix] : [] };
            }),
          )
        : [],
  };
}

/** Words that differ from what is wanted in capitals, spaces or hyphens only are found as they are written. */
function patternFor(word: string, use: string | undefined): RegExp | undefined {
  const bare = (text: string): string => text.toLowerCase().replace(/[\s-]/g, '');
  if (use === undefined || bare(word) !== bare(use)) return termPattern(word);
  const flags = word.toLowerCase() === use.toLowerCase() ? 'gu' : 'giu';
  return new RegExp(`(?<![\\p{L}\\p{N}#@_-])${escape(word)}(?:s|es)?(?![\\p{L}\\p{N}_-])`, flags);
}

const PRONOUNS = /^(?:i|we|us|you|me|my|our|your)$/i;

/** Words that a sentence about manners has where another names a word, as in “never say never” or “don’t say much”. */
const isNamed = (words: string): boolean =>
  words
    .split(' ')
    .every(
      (word) =>
        !FUNCTION_WORDS.has(word.toLowerCase()) &&
        !/^(?:much|more|less|little|enough|yes|no|sorry|please|thanks|things|anything|something|\p{L}+ly)$/iu.test(
          word,
        ),
    );

/** Without quotation marks a word is taken for one only where the sentence leaves nothing else to read. */
function unquoted({ written, avoid }: Instruction): StatedRule | undefined {
  const contrast = SAY_NOT.exec(written);
  const [, use, other] = contrast ?? [];
  if (!avoid && use !== undefined && other !== undefined)
    return isNamed(use) && isNamed(other) && use.split(' ').length === other.split(' ').length
      ? rule([{ word: other, use }])
      : undefined;
  if (!avoid) return undefined;
  const word = NAMED_WORD.exec(written)?.[1] ?? SAID.exec(written)?.[1];
  return word !== undefined && isNamed(word) ? rule([{ word }]) : undefined;
}

export const words: StatedKind = {
  name: 'words',
  title: (localize) => localize('Words to avoid'),
  description: 'A word that the profile names among what writers should avoid.',
  readWhole(instruction) {
    const quoted = quotedIn(instruction.written);
    if (quoted.length === 0) return unquoted(instruction);
    if (quoted.some((word) => PRONOUNS.test(word))) return undefined;
    return instruction.avoid ? avoided(instruction.whole, quoted) : replaced(instruction.whole, quoted);
  },
};

function avoided(whole: string, quoted: readonly string[]): StatedRule | undefined {
  const all = quoted.map((word) => ({ word }));
  if (AVOIDED.test(whole) || CALLED.test(whole)) return rule(all);
  const [word, use] = quoted;
  if (quoted.length === 2 && word !== undefined && use !== undefined && WITH_INSTEAD.test(whole))
    return rule([{ word, use }]);
  const examples = EXAMPLES.exec(whole)?.[1];
  return examples === undefined ? undefined : withRest(rule(all), examples);
}

function replaced(whole: string, [use, ...others]: readonly string[]): StatedRule | undefined {
  return use !== undefined && IN_PLACE.test(whole) ? rule(others.map((word) => ({ word, use }))) : undefined;
}

const withRest = (found: StatedRule | undefined, rest: string): StatedRule | undefined =>
  found && { ...found, rest: [rest] };
