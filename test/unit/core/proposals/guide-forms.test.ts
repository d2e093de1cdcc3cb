import assert from 'node:assert/strict';
import { readHtmlGuide, readMarkdownGuide, type GuideBlock } from '../../../../src/core/guides/index.ts';
import { localizeInEnglish } from '../../../../src/core/base/localize.ts';
import { mechanicIn } from '../../../../src/core/proposals/guide/sentences/mechanics.ts';
import { readGuide } from '../../../../src/core/proposals/guide/read-guide.ts';

const stated = (blocks: GuideBlock[]): string[] =>
  readGuide({ name: 'guide', blocks }, localizeInEnglish).statements.flatMap(({ value }) =>
    value.kind === 'term'
      ? [`${value.use} < ${value.insteadOf.join(', ')}`]
      : value.kind === 'ban'
        ? [`never ${value.term}`]
        : [],
  );
const inMarkdown = (text: string): string[] => stated(readMarkdownGuide(text));
const inHtml = (html: string): string[] => stated(readHtmlGuide(html));

describe('an entry of a list of definitions', () => {
  it('says which words its term stands in place of', () => {
    assert.deepEqual(
      inHtml(
        '<dl><dt>Jar</dt><dd>Glass, with a lid. We never say container.</dd><dt>Brine</dt><dd>Salt water. <s>pickling liquid</s></dd><dt>Lid</dt><dd>The top.</dd></dl>',
      ),
      ['jar < container', 'brine < pickling liquid'],
    );
    assert.deepEqual(inMarkdown('Jar\n: Glass, with a lid. Not pot or tub, whatever the label says.\n'), [
      'jar < pot, tub',
    ]);
  });

  it('keeps the capitals of a name', () => {
    assert.deepEqual(inHtml('<dl><dt>Pickle Shed</dt><dd>Not the factory.</dd></dl>'), [
      'Pickle Shed < the factory',
    ]);
  });
});

describe('struck-through words', () => {
  for (const [text, expected] of [
    ['- ~~curated~~', ['never curated']],
    ['~~iconic~~ · ~~nestled~~ and ~~vibrant~~', ['never iconic', 'never nestled', 'never vibrant']],
    ['- ~~gourmet~~ (say what is in the jar)', ['never gourmet']],
    ['- ~~container~~ jar', ['jar < container']],
    ['- ~~container~~ → jar', ['jar < container']],
    ['- The ~~old~~ label had a mistake in it.', []],
  ] as const)
    it(`in “${text}”: ${expected.join('; ') || 'nothing'}`, () => {
      assert.deepEqual(inMarkdown(`${text}\n`), expected);
    });
});

describe('a swap of words', () => {
  for (const [text, expected] of [
    ['- For “container” write “jar”.', ['jar < container']],
    ['- For container read jar.', ['jar < container']],
    ['- “container” becomes “jar”', ['jar < container']],
    ['- Where you would write “container”, write “jar”.', ['jar < container']],
    ['- container ⟶ jar', ['jar < container']],
    ['- For dates write 4 May.', []],
    ['- For emphasis use bold.', []],
  ] as const)
    it(`“${text}”: ${expected.join('; ') || 'nothing'}`, () => {
      assert.deepEqual(inMarkdown(`${text}\n`), expected);
    });
});

describe('a guide as people write one in Word', () => {
  const valuesOf = (text: string): object[] =>
    readGuide({ name: 'guide', blocks: readMarkdownGuide(text) }, localizeInEnglish).statements.map(
      ({ value, inChannel }) => ({ ...value, ...(inChannel && { in: inChannel.channel }) }),
    );

  it('says what holds in each channel, a line for each in one paragraph', () => {
    const values = valuesOf(
      '## Channels\n\nLinkedIn: up to 1,300 characters, at most 3 hashtags.\nX: max. 280 characters, no hashtags.\nNewsletter: one topic. Sign off with "Fair winds".\n',
    );
    assert.deepEqual(values, [
      { kind: 'channel', channel: 'linkedin', maxCharacters: 1300, maxHashtags: 3 },
      { kind: 'channel', channel: 'x', maxCharacters: 280, maxHashtags: 0 },
      { kind: 'do', text: 'One topic (Newsletter only).', in: 'Newsletter' },
      { kind: 'do', text: 'Sign off with "Fair winds" (Newsletter only).', in: 'Newsletter' },
    ]);
  });

  it('says what holds in a channel in an item of any list', () => {
    assert.deepEqual(
      valuesOf('## How we write\n\n- Instagram: at most 3 hashtags. Under 600 characters.\n- No puns.\n'),
      [
        { kind: 'channel', channel: 'instagram', maxHashtags: 3, maxCharacters: 600 },
        { kind: 'dont', text: 'No puns.' },
      ],
    );
  });

  it('has no rule in an address', () => {
    assert.deepEqual(valuesOf('## Contact\n\n- Email: press@quay.example\n'), []);
  });

  it('says what the brand is not once, however often “we are” is repeated', () => {
    assert.deepEqual(
      valuesOf('## Who we are\n\nWe are not stiff, we are not loud, and we never sell fear.\n'),
      [
        { kind: 'we-are-not', text: 'stiff' },
        { kind: 'we-are-not', text: 'loud' },
        { kind: 'dont', text: 'Never sell fear.' },
      ],
    );
  });

  it('gives no words to use where it says what to do', () => {
    assert.deepEqual(inMarkdown("- Don't mock people. Criticise the tool, not its users.\n"), []);
    assert.deepEqual(inMarkdown('- the quay, not the harbour\n'), ['the quay < the harbour']);
  });
});

describe('a rule of contractions', () => {
  for (const [rule, wants] of [
    ["Do use contractions: we're, you'll, don't.", 'always'],
    ["Use contractions (don't, can't).", 'always'],
    ["Don't use contractions.", 'never'],
    ["Contractions: don't use them.", 'never'],
    ["No contractions: write do not, not don't.", 'never'],
  ] as const)
    it(`is ${wants} in “${rule}”`, () => {
      assert.equal(mechanicIn(rule)?.wants, wants);
    });
});
