// Profiles as people write them: in many styles, with comments everywhere.
import fc from 'fast-check';

const word = fc.constantFrom(
  'strap',
  'buckle',
  'wax',
  'seam',
  'Ümlaut',
  'a "quoted" one',
  'back\\slash',
  'no//comment',
  '/* none */',
  '🎒 bag',
  'x',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const day = fc.constantFrom('2027-01-31', '2028-02-29');
const list = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(item, { maxLength: 5 });
const term = fc.record({
  use: word,
  insteadOf: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
  why: maybe(sentence),
});
const banned = fc.record({ term: sentence, why: maybe(sentence) });
const names = fc.constantFrom('newsletter', 'instagram', 'press', 'a/b', 'with space', '7', 'Ω');

/** The data of a profile; properties that are undefined are left out. */
const profileData: fc.Arbitrary<unknown> = fc
  .record({
    $schema: maybe(fc.constant('./profile.schema.json')),
    name: word,
    description: maybe(sentence),
    language: maybe(fc.constantFrom('en', 'en-GB')),
    weAre: maybe(list(sentence)),
    traits: maybe(list(fc.record({ name: word, description: maybe(sentence), do: maybe(sentence) }))),
    dos: maybe(list(sentence)),
    terms: maybe(list(term)),
    banned: maybe(list(banned)),
    pairs: maybe(list(fc.record({ before: sentence, after: sentence, channel: maybe(names) }))),
    facts: maybe(list(fc.record({ text: sentence, source: maybe(word), expires: maybe(day) }))),
    channels: maybe(
      fc.dictionary(
        names,
        fc.record({ maxCharacters: maybe(fc.nat(900).map((n) => n + 1)), banned: maybe(list(banned)) }),
        { maxKeys: 3 },
      ),
    ),
    audiences: maybe(fc.dictionary(names, fc.record({ description: maybe(sentence) }), { maxKeys: 2 })),
    checks: maybe(
      fc.record({
        rules: maybe(fc.dictionary(names, fc.constantFrom('off', 'warning'), { maxKeys: 3 })),
        exempt: maybe(
          list(fc.record({ text: sentence, rules: fc.constant(['*']), reason: sentence, until: maybe(day) })),
        ),
      }),
    ),
    corpus: maybe(
      fc.record({
        exclude: maybe(list(word)),
        weights: maybe(fc.dictionary(names, fc.integer({ min: 1, max: 5 }), { maxKeys: 3 })),
      }),
    ),
    consent: maybe(
      fc.record({
        learn: maybe(fc.boolean()),
        paths: maybe(
          fc.dictionary(
            names,
            fc.constantFrom<unknown>('none', false, 'learn, quote', ['learn'], { send: true }),
            { maxKeys: 3 },
          ),
        ),
      }),
    ),
  })
  .map((data) => withoutUndefined(data));

function withoutUndefined(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data));
}

interface Style {
  readonly seed: number;
  readonly unit: string;
  readonly lineBreak: string;
  /** How often a comment is written, out of 10. */
  readonly comments: number;
  readonly flatRows: boolean;
  readonly commaAtEnd: boolean;
}

const style: fc.Arbitrary<Style> = fc.record({
  seed: fc.nat(),
  unit: fc.constantFrom('  ', '    ', '\t', ''),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  comments: fc.nat(6),
  flatRows: fc.boolean(),
  commaAtEnd: fc.boolean(),
});

/** A text of the data, each comment with a number of its own. */
function write(data: unknown, { seed, unit, lineBreak, comments, flatRows, commaAtEnd }: Style): string {
  let state = seed;
  let count = 0;
  const chance = (outOfTen: number): boolean => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % 10 < outOfTen;
  };
  const block = (): string => (chance(comments) ? `/* c${count++} */ ` : '');
  const ending = (): string => (chance(comments) ? ` // c${count++}` : '');
  const above = (indent: string): string =>
    (chance(comments) ? `${indent}// c${count++}${lineBreak}` : '') + (chance(1) ? lineBreak : '');
  const value = (inner: unknown, indent: string, isFlat: boolean): string => {
    if (typeof inner !== 'object' || inner === null) return JSON.stringify(inner);
    const isList = Array.isArray(inner);
    const [open, close] = isList ? '[]' : '{}';
    const parts = Object.entries(inner);
    const key = (name: string): string => (isList ? '' : `${JSON.stringify(name)}: `);
    if (parts.length === 0) return chance(2) ? `${open} ${block()}${close}` : `${open}${close}`;
    if (isFlat) {
      const items = parts.map(([name, part]) => `${block()}${key(name)}${value(part, indent, true)}`);
      return `${open}${isList ? '' : ' '}${items.join(', ')}${isList ? '' : ' '}${close}`;
    }
    const deeper = indent + unit;
    const lines = parts.map(([name, part], at) => {
      const isRow = isList && flatRows;
      const comma = at < parts.length - 1 || commaAtEnd ? `${chance(1) ? ' ' : ''},` : '';
      return `${above(deeper)}${deeper}${key(name)}${value(part, deeper, isRow)}${comma}${ending()}`;
    });
    const last = chance(1) ? `${lineBreak}${deeper}// c${count++}` : '';
    return `${open}${ending()}${lineBreak}${lines.join(lineBreak)}${last}${lineBreak}${indent}${close}`;
  };
  return `${chance(3) ? `// c${count++}${lineBreak}` : ''}${value(data, '', false)}${lineBreak}`;
}

/** A profile's text with comments. */
export const profileText: fc.Arbitrary<string> = fc
  .tuple(profileData, style)
  .map(([data, how]) => write(data, how));

/** The numbers of the comments in a text. */
export const commentsIn = (text: string): string[] =>
  [...text.matchAll(/(?:\/\/|\/\*) (c\d+)\b/g)].map(([, name]) => name ?? '');
