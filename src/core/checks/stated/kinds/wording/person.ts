import type { Localize } from '../../../../base/localize.ts';
import {
  isRead,
  names,
  placesOf,
  wordsPattern,
  type StatedKind,
  type StatedRule,
} from '../../stated-kind.ts';
import type { Instruction } from '../../statement.ts';

const SINGULAR = ['I', "I[’']m", "I[’']ve", "I[’']d", "I[’']ll", 'me', 'my', 'mine', 'myself'];
const PLURAL = ['we', "we[’']re", "we[’']ve", "we[’']d", "we[’']ll", 'us', 'our', 'ours', 'ourselves'];
const SECOND = [
  'you',
  "you[’']re",
  "you[’']ve",
  "you[’']d",
  "you[’']ll",
  'your',
  'yours',
  'yourself',
  'yourselves',
];

// “US” is a country.
const isPronoun = (found: string): boolean => found !== 'US';

function without(words: readonly string[]): StatedRule {
  const pattern = wordsPattern(words);
  return {
    scope: 'passage',
    find: (passage) =>
      isRead(passage)
        ? placesOf(pattern, passage.text).filter(({ start, end }) =>
            isPronoun(passage.text.slice(start, end)),
          )
        : [],
  };
}

/** A shorter draft may do without addressing anybody. Words. */
const LEAST = 60;

/** Marks the beginning of a draft that never uses any of these words. */
function needing(words: readonly string[], figure: (localize: Localize) => string): StatedRule {
  const pattern = wordsPattern(words);
  return {
    scope: 'draft',
    find({ passages }) {
      const own = passages.filter(({ passage }) => isRead(passage) && passage.kind !== 'heading');
      const [at] = own;
      const text = own.map(({ passage }) => passage.text).join('\n');
      if (!at || (text.match(/[\p{L}\p{N}'’-]+/gu) ?? []).length < LEAST || text.search(pattern) >= 0)
        return [];
      const end = at.passage.sentences[0]?.end ?? at.passage.text.length;
      return [{ at, start: 0, end, figure }];
    },
  };
}

const ADDRESS =
  /\b(?:address|speak to|talk to|write to)(?:ing)? (?:the |your |our |every )?(?:readers?|customers?|audience|people|guests?|clients?|members?)(?: directly)?(?: (?:as|with|using) ["']?you["']?)?$/;

const addressing = (avoid: boolean): StatedRule =>
  avoid ? without(SECOND) : needing(SECOND, (localize) => localize('The draft never says “you”.'));

/** “Say ‘we’, not ‘I’”: the words in quotation marks, the first of them wanted. */
function contrasted({ whole, avoid }: Instruction): StatedRule | undefined {
  if (
    avoid ||
    !/^(?:always )?(?:say|use|write|speak as|write as|we say|it is|it's) ["']?we["']?,? (?:and )?(?:not|instead of|rather than|never) ["']?i["']?$/.test(
      whole,
    )
  )
    return undefined;
  return without(SINGULAR);
}

export const person: StatedKind = {
  name: 'person',
  title: (localize) => localize('I, we and you'),
  description:
    'A person that the profile does not want, such as “I” where it says “we”; or a draft that never addresses its reader where it should.',
  readWhole(instruction) {
    if (ADDRESS.test(instruction.whole) && instruction.parts.length === 1)
      return addressing(instruction.avoid);
    return contrasted(instruction);
  },
  readPart(part, { avoid, limit }) {
    if (limit !== undefined) return undefined;
    if (names('second-person', part)) return addressing(avoid);
    if (names('third-person', part)) return avoid ? undefined : without([...SINGULAR, ...PLURAL, ...SECOND]);
    if (names('first-person-singular', part)) return avoid ? without(SINGULAR) : undefined;
    if (names('first-person-plural', part)) return avoid ? without(PLURAL) : without(SINGULAR);
    return names('first-person', part) && avoid ? without([...SINGULAR, ...PLURAL]) : undefined;
  },
};
