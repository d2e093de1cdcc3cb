import assert from 'node:assert/strict';
import { readHtmlGuide, readMarkdownGuide, type GuideBlock } from '../../../../src/core/guides/index.ts';
import { localizeInEnglish } from '../../../../src/core/base/localize.ts';
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
