import type { Localize } from '../base/localize.ts';
import type { ReadonlyBrandModel } from '../brand-model/readonly-brand-model.ts';
import { ENGLISH } from '../text/index.ts';
import { withTest, type NewTest } from './add-test.ts';
import { runTest } from './run-test.ts';

/** So many passages of a kind make a first file. */
const MOST_US = 4;
const MOST_RULES = 3;
/** Sentences that are tried; each is checked like a draft. */
const MOST_TRIED = 60;
/** A sentence of fewer words shows no voice, one of more is long to read in a list. */
const LEAST_WORDS = 7;
const MOST_WORDS = 26;
/** What no brand would write, where the profile has no example of its own. */
const NOT_US = 'Our industry-leading solutions empower passionate teams to unlock unparalleled synergies!';

/**
 * The text of a first test file: sentences of posts that may be quoted, which sound like the brand; what the profile's examples and banned
 * words say is not it. Every test in it passes on that day. Undefined where the posts have no such sentence. In steps of some milliseconds.
 * @param today YYYY-MM-DD
 */
export function* firstTestFile(
  brand: ReadonlyBrandModel,
  today: string,
  localize: Localize,
): Generator<undefined, string | undefined, undefined> {
  const holds = ({ expectation, text, rule }: NewTest): boolean =>
    runTest(
      brand,
      {
        ...{ id: '', start: 0, end: 0, expectation, text, rule },
        ...{ channel: undefined, words: undefined, why: undefined },
      },
      today,
      localize,
    ).passed;
  const us: NewTest[] = [];
  let tried = 0;
  for (const text of sentencesOf(brand)) {
    if (us.length === MOST_US || tried++ === MOST_TRIED) break;
    const test: NewTest = { expectation: 'us', text };
    if (holds(test)) us.push(test);
    yield;
  }
  if (us.length === 0) return undefined;
  const tests = [...us, ...notUs(brand).filter(holds).slice(0, 1), ...ofBans(brand, us).filter(holds)];
  const head = localize(
    'Passages that sound like {0} and others that do not, and what rules must mark. Run them in the Testing view or with `timbre test`.',
    brand.profile.name,
  );
  return tests.reduce<string | undefined>(
    (source, test) => (source === undefined ? undefined : withTest(source, test)),
    `# ${head}\n`,
  );
}

/** One sentence of each post that may be quoted, the latest posts first, as it stands in the post. */
function* sentencesOf(brand: ReadonlyBrandModel): Generator<string> {
  const posts = brand
    .postsInOrder()
    .filter(({ id, consent }) => consent.quote && brand.voices.languageOfPost(id) === ENGLISH)
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''));
  for (const { blocks } of posts) {
    const fitting = blocks
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap(({ sentences }) => sentences.map(({ text }) => text))
      .find((text) => {
        const words = text.split(/\s+/).length;
        return words >= LEAST_WORDS && words <= MOST_WORDS && /[.!]$/.test(text);
      });
    if (fitting !== undefined) yield fitting;
  }
}

const notUs = ({ profile: { pairs } }: ReadonlyBrandModel): NewTest[] =>
  [...pairs.map(({ before }) => before), NOT_US].map((text) => ({ expectation: 'not us', text }));

/** That banned words are marked, and that a sentence of the brand is not. */
function ofBans({ profile: { banned } }: ReadonlyBrandModel, [own]: readonly NewTest[]): NewTest[] {
  if (banned.length === 0 || !own) return [];
  const rule = 'terms/banned';
  return [
    ...banned.slice(0, MOST_RULES).map(({ term }): NewTest => ({ expectation: 'marks', rule, text: term })),
    { expectation: 'passes', rule, text: own.text },
  ];
}
