import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  PhraseModel,
  readPhrases,
  RecentPosts,
  suggest,
  writePhrases,
} from '../../../../src/core/prediction/index.ts';
import { ByteReader, CorruptBytesError } from '../../../../src/core/base/bytes/index.ts';
import { at, blocks, emptyBackground } from './brand.ts';

interface Quotable {
  readonly id: string;
  readonly date: string | undefined;
  readonly bytes: Uint8Array;
  readonly blocks: ReturnType<typeof blocks>;
}

const words = [
  'we',
  'bake',
  'bread',
  'slowly',
  'Marlow',
  "don't",
  'the',
  'oven',
  'opens',
  'at',
  'dawn',
  'breads',
];
const text = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
  .map((some) => `${some.join(' ')}.`);
const posts = fc
  .array(fc.tuple(fc.option(fc.nat(4), { nil: undefined }), text, fc.nat(30)), {
    minLength: 1,
    maxLength: 14,
  })
  .map((drawn) =>
    drawn.map(([day, text, size], index): Quotable => ({
      id: `post-${index}.md`,
      date: day === undefined ? undefined : `2025-03-0${day}`,
      bytes: new Uint8Array(size),
      blocks: blocks(text),
    })),
  );
const ROOM = 60;

/** What should be remembered: the newest posts, up to the first that does not fit. */
function newest(some: readonly Quotable[]): Quotable[] {
  const inOrder = some.toSorted((a, b) => {
    const [one, other] = [a, b].map(({ date, id }) => `${date ?? ''} ${id}`);
    return one! < other! ? 1 : -1;
  });
  let used = 0;
  const first = inOrder.findIndex(({ bytes }) => (used += bytes.length) > ROOM);
  return first < 0 ? inOrder : inOrder.slice(0, first);
}

const answers = (model: PhraseModel): unknown => [
  model.size,
  model.postCount,
  ['We b', 'The ', 'Oven opens ', 'bake bread s', 'Marlow '].map((draft) => suggest(model, at(draft))),
];

function learned(some: readonly Quotable[]): PhraseModel {
  const model = new PhraseModel(emptyBackground());
  for (const { id, blocks } of some) model.add(id, blocks);
  return model;
}

const written = (model: PhraseModel, ids: readonly string[]): Uint8Array => {
  const steps = writePhrases(model, ids);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};

describe('the posts that ghost text learns from', () => {
  it('are always the newest that fit, whatever the order of additions and removals', () => {
    const histories = posts.chain((all) =>
      fc.record({
        all: fc.constant(all),
        first: fc.shuffledSubarray(all),
        gone: fc.shuffledSubarray(all),
      }),
    );
    fc.assert(
      fc.property(histories, ({ all, first, gone }) => {
        const model = new PhraseModel(emptyBackground());
        const recent = new RecentPosts(model, ROOM);
        for (const post of first) recent.add([post]);
        recent.add(all.filter((post) => !first.includes(post)));
        for (const { id } of gone) recent.remove(id);
        const left = all.filter((post) => !gone.includes(post));
        const expected = newest(left);
        assert.deepEqual(recent.ids(), expected.map(({ id }) => id).sort());
        assert.deepEqual(answers(model), answers(learned(expected)));
      }),
      { numRuns: 200 },
    );
  });

  it('are held once, however often a post is saved', () => {
    const model = new PhraseModel(emptyBackground());
    const recent = new RecentPosts(model, ROOM);
    const post = { id: 'a.md', date: undefined, bytes: new Uint8Array(20), blocks: blocks('We bake bread.') };
    for (let round = 0; round < 1000; round++) {
      recent.add([post]);
      recent.remove('a.md');
    }
    recent.add([post]);
    assert.deepEqual([recent.ids(), model.postCount], [['a.md'], 1]);
  });

  it('are restored from bytes as if they had been read, and can be forgotten', () => {
    const cases = posts.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all)));
    fc.assert(
      fc.property(cases, ([all, gone]) => {
        const source = new PhraseModel(emptyBackground());
        const before = new RecentPosts(source, ROOM);
        before.add(all);
        const bytes = written(source, before.ids());
        const model = new PhraseModel(emptyBackground());
        const recent = new RecentPosts(model, ROOM);
        for (const step of recent.addInSteps(all.toReversed(), readPhrases(new ByteReader(bytes))))
          assert.equal(step, undefined);
        assert.deepEqual(answers(model), answers(source));
        assert.deepEqual(written(model, recent.ids()), bytes);
        for (const { id } of gone) recent.remove(id);
        const left = newest(all.filter((post) => !gone.includes(post)));
        assert.deepEqual(answers(model), answers(learned(left)));
        assert.deepEqual(
          written(model, recent.ids()),
          written(learned(left), left.map(({ id }) => id).sort()),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('are read from bytes or refused, and nothing else', () => {
    const model = learned([
      {
        id: 'a',
        date: undefined,
        bytes: new Uint8Array(),
        blocks: blocks('We don’t bake. Marlow does.\n\n- Bread'),
      },
      { id: 'b', date: undefined, bytes: new Uint8Array(), blocks: blocks('# Head\n\nAt 7 `x` 🥐.') },
    ]);
    const bytes = written(model, ['a', 'b']);
    let refused = 0;
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), (at, value, length) => {
        const forged = bytes.slice();
        forged[at] = value;
        try {
          readPhrases(new ByteReader(forged.subarray(0, length)));
        } catch (error) {
          assert.ok(error instanceof CorruptBytesError, String(error));
          refused++;
        }
      }),
      { numRuns: 2000 },
    );
    assert.ok(refused > 100);
  });

  it('give the same answers after unused words were removed', () => {
    const model = new PhraseModel(emptyBackground());
    const stays = blocks('We bake slow bread at dawn. Marlow opens the oven at dawn.');
    model.add('stays', stays);
    for (let round = 0; round < 300; round++) {
      const passing = Array.from({ length: 400 }, (_, at) => `passing${round * 400 + at}`).join(' ');
      model.add('passing', blocks(`Bake ${passing} bread.`));
    }
    model.remove('passing');
    const once = new PhraseModel(emptyBackground());
    once.add('stays', stays);
    assert.deepEqual(answers(model), answers(once));
    assert.ok(model.vocabulary.size < 110_000, `${model.vocabulary.size} words`);
  });
});
