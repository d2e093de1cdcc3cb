import assert from 'node:assert/strict';
import type { Organisation } from '../../../../src/core/brand/organisation.ts';
import { CorruptBytesError } from '../../../../src/core/base/bytes/index.ts';
import { buildNgramBackground } from '../../../../src/core/prediction/vocabulary/build-ngram-background.ts';
import { PhraseModel, readNgramBackground } from '../../../../src/core/prediction/index.ts';
import { readWords } from '../../../../src/core/prediction/vocabulary/words.ts';
import { blocks, offered } from './brand.ts';

const organisation = (name: string, ...posts: string[]): Organisation => ({
  name,
  posts: posts.map((post) => blocks(post)),
});

const three = [
  organisation('a', 'The gate opens at dawn. We bake Marlow bread.'),
  organisation('b', 'The gate opens at dusk. We bake rye.'),
  organisation('c', 'The gate opens at noon. We bake rye. Secret orchard. Secret orchard. Secret orchard.'),
];

describe('the background of n-grams', () => {
  const background = readNgramBackground(buildNgramBackground(three));

  it('keeps only words that three organisations wrote', () => {
    assert.deepEqual([...background.norms].sort(), ['.', 'at', 'bake', 'gate', 'opens', 'the', 'we']);
  });

  it('gives what follows a context, and how much is not listed', () => {
    const number = (norm: string): number =>
      new PhraseModel(background).vocabulary.find({ kind: 'word', text: norm, norm, start: 0, end: 0 }) ?? -1;
    const after = background.after([number('the'), number('gate')]);
    assert.deepEqual([...(after?.words ?? [])], [number('opens')]);
    assert.deepEqual([...(after?.counts ?? [])], [3]);
    const open = background.after([number('opens'), number('at')]);
    assert.deepEqual([...(open?.words ?? [])], []);
    assert.equal(open?.total, 3);
    assert.equal(background.after([number('gate'), number('the')]), undefined);
  });

  it('keeps longer n-grams only if a tenth of the organisations wrote them', () => {
    const posts = [...Array<string>(3).fill('We bake rye.'), ...Array<string>(28).fill('We bake.')];
    const many = readNgramBackground(
      buildNgramBackground(posts.map((post, at) => organisation(String(at), post))),
    );
    const followers = (norm: string): number => {
      const word = new PhraseModel(many).vocabulary.find({
        kind: 'word',
        text: norm,
        norm,
        start: 0,
        end: 0,
      });
      return many.after([word ?? -1])?.words.length ?? 0;
    };
    assert.ok(many.norms.includes('rye'));
    assert.equal(followers('we'), 1);
    assert.equal(followers('rye'), 0);
  });

  it('keeps a mark between words apart from the same mark inside one', () => {
    const marks = readNgramBackground(
      buildNgramBackground(
        ['a', 'b', 'c'].map((name) => organisation(name, 'Node.js runs. Then it stops. Then it waits.')),
      ),
    );
    assert.equal(new Set(marks.norms).size, marks.norms.length);
    const { vocabulary } = new PhraseModel(marks);
    const [stop, then] = readWords('runs. Then').slice(1);
    const word = (token = stop): number => (token && vocabulary.find(token)) ?? -1;
    assert.deepEqual([...(marks.after([word(stop)])?.words ?? [])], [word(then)]);
  });

  it('does not depend on the order of organisations', () => {
    assert.deepEqual(buildNgramBackground([...three].reverse()), buildNgramBackground(three));
  });

  it('helps a brand that has written little', () => {
    const model = new PhraseModel(background);
    model.add('a.md', blocks('The bell rings.'));
    assert.match(offered(model, 'The gate op█'), /^ens/);
  });

  it('is empty when its section is', () => {
    assert.deepEqual(readNgramBackground(new Uint8Array()).norms, []);
  });

  it('refuses a section that is cut', () => {
    const section = buildNgramBackground(three);
    assert.throws(() => readNgramBackground(section.slice(0, -3)), CorruptBytesError);
  });
});
