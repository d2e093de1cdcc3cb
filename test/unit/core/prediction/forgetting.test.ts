import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PhraseModel, suggest } from '../../../../src/core/prediction/index.ts';
import { at, blocks, emptyBackground } from './brand.ts';

const word = fc.constantFrom(
  'we',
  'bake',
  'bread',
  'slowly',
  'brown',
  'the',
  'oven',
  'opens',
  'Marlow',
  'at',
  'dawn',
  "don't",
  'breads',
  '7',
  'over',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => `${words.join(' ')}.`);
const post = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join(' '));
const posts = fc.array(post, { minLength: 1, maxLength: 6 });
const draft = fc
  .tuple(post, fc.constantFrom('', ' ', ' b', ' th', ' The o', ' We', '\n\n'))
  .map(([text, end]) => text.slice(0, -1) + end);

const answers = (model: PhraseModel, drafts: readonly string[]): unknown[] =>
  drafts.map((text) => suggest(model, at(text)));

describe('forgetting', () => {
  it('leaves a model that answers as if the post had never been learned', () => {
    fc.assert(
      fc.property(
        posts,
        posts,
        fc.array(draft, { minLength: 1, maxLength: 4 }),
        (kept, forgotten, drafts) => {
          const model = new PhraseModel(emptyBackground());
          const never = new PhraseModel(emptyBackground());
          forgotten.forEach((text, index) => {
            model.add(`gone-${index}`, blocks(text));
          });
          kept.forEach((text, index) => {
            model.add(`kept-${index}`, blocks(text));
          });
          answers(model, drafts);
          forgotten.forEach((_, index) => {
            model.remove(`gone-${index}`);
          });
          kept.forEach((text, index) => {
            never.add(`kept-${index}`, blocks(text));
          });
          assert.deepEqual(answers(model, drafts), answers(never, drafts));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('does not depend on the order in which posts are learned', () => {
    fc.assert(
      fc.property(posts, fc.array(draft, { minLength: 1, maxLength: 4 }), (texts, drafts) => {
        const forwards = new PhraseModel(emptyBackground());
        const backwards = new PhraseModel(emptyBackground());
        const named = texts.map((text, index) => ({ id: `post-${index}`, text }));
        for (const { id, text } of named) forwards.add(id, blocks(text));
        for (const { id, text } of [...named].reverse()) backwards.add(id, blocks(text));
        assert.deepEqual(answers(forwards, drafts), answers(backwards, drafts));
      }),
      { numRuns: 150 },
    );
  });

  it('replaces a post that is learned again under its id', () => {
    const model = new PhraseModel(emptyBackground());
    model.add('a.md', blocks('Old words about the harbour wall.'));
    model.add('a.md', blocks('New words about the orchard gate.'));
    assert.equal(model.size, blocks('New words about the orchard gate.').length * 2 + 7);
    assert.equal(model.postCount, 1);
  });

  it('keeps its answers when a file is saved again and again', () => {
    const once = new PhraseModel(emptyBackground());
    const often = new PhraseModel(emptyBackground());
    const text = Array.from(
      { length: 400 },
      () => 'We open the orchard gate at dawn and bake slow bread.',
    ).join(' ');
    once.add('a.md', blocks(text));
    for (let round = 0; round < 25; round++) often.add('a.md', blocks(text));
    const drafts = ['We open the orch', 'We open ', 'Bread and '];
    assert.deepEqual(answers(often, drafts), answers(once, drafts));
  });

  it('ignores an id that it does not know', () => {
    const model = new PhraseModel(emptyBackground());
    model.remove('never.md');
    assert.deepEqual(suggest(model, at('We b█')), { kind: 'silent', reason: 'nothing-known' });
  });
});
