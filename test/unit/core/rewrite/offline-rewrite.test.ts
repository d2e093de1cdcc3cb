import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Engine } from '../../../../src/service/engine/index.ts';
import type { NoRewrite, PartialRewrite, Rewrite } from '../../../../src/core/rewrite/index.ts';
import { type BrandName, BRANDS, draftOf, learnedEngine, TODAY } from '../sample-brands.ts';

describe('the offline rewrite', () => {
  let engine: Engine;
  before(async () => {
    engine = await learnedEngine(TODAY, ...BRANDS);
  });

  const rewrite = (
    brand: BrandName,
    text: string,
    start = 0,
    end = text.length,
  ): Promise<Rewrite | PartialRewrite | NoRewrite> => engine.rewrites.rewrite({ brand, text, start, end });
  const rewritten = async (brand: BrandName, text: string): Promise<string> => {
    const result = await rewrite(brand, text);
    return result.kind === 'none' ? result.why : result.text;
  };

  it('uses the brand’s wording', async () => {
    const texts = [
      [
        'harrow-and-pine',
        'We purchased 12 hides in order to start in June!',
        'We ordered 12 hides to start in June.',
      ],
      ['harrow-and-pine', 'Our team utilizes a very old method.', 'Our team uses an old method.'],
      ['corvane', "It's certain, and we're truly ready.", 'It is certain, and we are ready.'],
      ['corvane', 'Furthermore, sensors demonstrate it.', 'Sensors show it.'],
      ['fizzwick', 'It is here because we are brave.', "It's here because we're brave."],
    ] as const;
    for (const [brand, text, expected] of texts) assert.equal(await rewritten(brand, text), expected);
  });

  it('adapts the article to the word after it', async () => {
    assert.match(await rewritten('harrow-and-pine', 'It is a very old bag!'), /^It's an old bag\.$/);
  });

  it('leaves wording alone whose meaning would change, and quotations', async () => {
    const whole = [
      'It is not very expensive.',
      'She said: “We utilise very good leather!”',
      '> We utilise very good leather!',
      '[We utilise very](https://example.com/very)',
      '`utilise very` is what it says',
      '# 7',
      '```\nWe utilise it!\n```',
    ];
    for (const text of whole) {
      const out = await rewritten('harrow-and-pine', text);
      assert.match(out, /not very|utilise very|no-passage|nothing-known/, text);
      assert.doesNotMatch(out, /\buse\b|expensive!/, text);
    }
  });

  it('drops words without content: announcements, fillers, praise and words of pressure', async () => {
    const texts = [
      [
        'harrow-and-pine',
        'We are delighted to say that every rivet is set by hand.',
        'Every rivet is set by hand.',
      ],
      ['harrow-and-pine', 'Our innovative team mends it on Friday.', 'Our team mends it on Friday.'],
      ['harrow-and-pine', 'An incredibly stunning buckle holds it.', 'A buckle holds it.'],
      ['corvane', 'Our groundbreaking station seamlessly logs pressure.', 'Our station logs pressure.'],
      ['corvane', 'Please be aware that the station requires 12 V.', 'The station requires 12 V.'],
    ] as const;
    for (const [brand, text, expected] of texts) assert.equal(await rewritten(brand, text), expected);
  });

  it('keeps praise that is a sentence’s only content, and praise that is denied, compared or set apart', async () => {
    const texts = [
      'It is a seamless experience from start to finish.',
      'Nobody here has a more exciting job.',
      'That is not an amazing bag.',
      'The buckle is, quite literally, older than Nell.',
      'The most stunning bag is the oldest.',
    ];
    for (const text of texts)
      assert.match(
        await rewritten('harrow-and-pine', text),
        /seamless|exciting|amazing|literally|stunning|nothing/,
        text,
      );
  });

  it('speaks to the reader only where the sentence is about every reader', async () => {
    assert.equal(
      await rewritten('harrow-and-pine', 'Customers can collect their bags from Thursday.'),
      'You can collect your bags from Thursday.',
    );
    for (const text of [
      'Customers told us about their bags in May.',
      'Customers can bring bags, and they can leave them with Nell.',
      'Two customers can collect their bags from Thursday.',
    ])
      assert.doesNotMatch(await rewritten('harrow-and-pine', text), /\byou\b/i, text);
  });

  it('is partial, with the reason, while a marked word is left', async () => {
    const result = await rewrite('harrow-and-pine', 'We leverage amazing tools to empower your journey!');
    assert.ok(result.kind === 'partial');
    assert.deepEqual(result.kept, ['empower', 'journey']);
    assert.match(result.text, /^We use tools to empower your journey\.$/);
  });

  it('does not replace praise by a statement that something is new', async () => {
    for (const word of ['innovative', 'groundbreaking', 'cutting-edge', 'state-of-the-art'])
      for (const brand of BRANDS)
        assert.doesNotMatch(
          await rewritten(brand, `The ${word} team meets on Friday, and it is ${word}.`),
          /\bnew\b/,
        );
  });

  it('does not contract “will” where its verb is left out', async () => {
    assert.match(
      await rewritten('fizzwick', 'We do not ship there; we will as soon as it is allowed.'),
      /we will as soon/,
    );
  });

  it('never inserts a brand’s term where it is ungrammatical', async () => {
    const out = await rewritten(
      'harrow-and-pine',
      'Visitors are encouraged to utilise our on-site repair department.',
    );
    assert.equal(out, 'You are encouraged to use our on-site bench.');
  });

  it('takes whole sentences, or the one at an offset, and gives spans in the file', async () => {
    const text = draftOf('harrow-and-pine', 'autumn-repair-week');
    const at = text.indexOf('utilise');
    const result = await rewrite('harrow-and-pine', text, at, at);
    assert.ok(result.kind === 'rewrite');
    assert.match(text.slice(result.passage.start, result.passage.end), /^Visitors .* team\.$/s);
    for (const { start, end, why } of result.edits) {
      assert.ok(result.passage.start <= start && end <= result.passage.end && why !== '');
    }
    assert.ok(result.edits.some(({ start }) => start === at));
    assert.ok(result.after.drift < result.before.drift);
    assert.ok('percentile' in result.before.standing && 'percentile' in result.after.standing);
    assert.ok(result.after.standing.percentile >= result.before.standing.percentile);
  });

  it('says when there is nothing to be done', async () => {
    const none = (brand: BrandName, text: string, at: number): Promise<unknown> =>
      rewrite(brand, text, at, at);
    assert.deepEqual(await none('corvane', '', 0), { kind: 'none', why: 'no-passage' });
    assert.deepEqual(await none('corvane', '---\ntitle: a\n---\n', 5), { kind: 'none', why: 'no-passage' });
    const german = 'Wir haben den Ofen angeheizt, und der Teig ist noch nicht fertig. Das ist aber gut so.';
    assert.deepEqual(await none('corvane', german, 3), { kind: 'none', why: 'other-language' });
    assert.deepEqual(await none('harrow-and-pine', 'The bench is open on Friday.', 3), {
      kind: 'none',
      why: 'nothing-known',
    });
  });

  it('comes closer to the voice, keeps digits and changes nothing outside the passage, for random drafts', async () => {
    const sentence = fc.constantFrom(
      'We are *truly* excited to utilise [our](https://a.example) 3 new `tools`!',
      'It is not 4 but 5 km; the sensors that we purchased in order to demonstrate it are numerous.',
      'Additionally, an innovative bag has a very nice strap.\r\nIt is ours!',
      '- Individuals require assistance prior to 5 May',
      '**Please note that we leverage it!**',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...BRANDS),
        fc.array(sentence, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        async (brand, sentences, seed) => {
          const text = sentences.join('\n\n');
          const result = await rewrite(brand, text, seed % text.length, seed % text.length);
          if (result.kind === 'none') return;
          const digits = (written: string): string => written.replace(/\D/g, '');
          assert.equal(digits(result.text), digits(text.slice(result.passage.start, result.passage.end)));
          assert.match(result.text, /^\S/);
          assert.ok(result.after.drift < result.before.drift);
          assert.equal(
            result.text.match(/[*`[\]()]/g)?.join(''),
            text
              .slice(result.passage.start, result.passage.end)
              .match(/[*`[\]()]/g)
              ?.join(''),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
