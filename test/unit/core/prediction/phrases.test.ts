import assert from 'node:assert/strict';
import { alternatives, KnownLines } from '../../../../src/core/prediction/index.ts';
import { at, brandOf, offered, often } from './brand.ts';

const quiet = { threshold: 'quiet' } as const;

describe('a phrase suggested after a finished word', () => {
  const model = brandOf(...often('Along the towpath the ferry bell rings before every crossing.', 8));

  it('has two words or more, or one long word', () => {
    assert.match(offered(model, 'Along the towpath the ferry █', quiet), /^bell rings\b/);
    const forked = brandOf(
      ...['rises', 'falls', 'turns', 'waits', 'sleeps', 'sings', 'bends', 'stays'].map(
        (end) => `Beside the mill the lake ${end}. Goodbye.`,
      ),
    );
    assert.equal(offered(forked, 'Beside the mill the █', quiet), '[unsure]');
    assert.match(offered(forked, 'Beside the mill the █', { threshold: 'balanced' }), /^lake/);
  });

  it('ends with the full stop where the sentence surely ends and nothing follows', () => {
    assert.match(
      offered(model, 'Along the towpath the ferry bell rings before █', quiet),
      /^every crossing\.$/,
    );
    assert.match(
      offered(model, 'Along the towpath the ferry bell rings before █\n\nNext.', quiet),
      /crossing\.$/,
    );
    assert.doesNotMatch(
      offered(model, 'Along the towpath the ferry bell rings before █ and after it', quiet),
      /\./,
    );
  });

  it('stays until it is typed in full', () => {
    const text = offered(model, 'Along the towpath the ferry █', quiet);
    const before = 'Along the towpath the ferry ';
    const rest = offered(model, `${before}${text.slice(0, 2)}█`, { ...quiet, shown: { before, text } });
    assert.equal(rest, text.slice(2));
  });
});

describe('the end of a word that is being typed', () => {
  const model = brandOf(
    ...['Our lanterns', 'Your lanterns', 'New lanterns', 'Old lanterns', 'All lanterns', 'Six lanterns'].map(
      (start, index) => `${start} ${['glow', 'burn', 'sway', 'hang', 'fade', 'tilt'][index] ?? ''}.`,
    ),
  );

  it('is suggested with confidence quiet only where it saves five letters, unless the setting allows all', () => {
    assert.match(offered(model, 'These lant█', { threshold: 'quiet', finishWords: 'always' }), /^erns/);
    assert.equal(offered(model, 'These lant█', { threshold: 'quiet', finishWords: 'long' }), '[unsure]');
    assert.equal(offered(model, 'These lant█', quiet), '[unsure]');
    assert.match(offered(model, 'These la█', quiet), /^nterns/);
    assert.match(offered(model, 'These lant█', { threshold: 'balanced' }), /^erns/);
  });

  it('is never suggested where the setting excludes it', () => {
    for (const threshold of ['quiet', 'balanced', 'generous'] as const)
      assert.equal(offered(model, 'These la█', { threshold, finishWords: 'never' }), '[unsure]');
  });
});

describe('the answer to a user who asks', () => {
  const model = brandOf(
    ...['sand', 'salt', 'seed', 'soap'].flatMap((cargo) =>
      Array.from({ length: 3 }, () => `The barge brings ${cargo} from the estuary.`),
    ),
  );
  const lines = new KnownLines([]);
  const asked = (draft: string, more = {}): string[] =>
    alternatives({ model, lines, today: '2026-01-01' }, at(draft, { ...quiet, ...more })).map(
      ({ text }) => text,
    );

  it('lists all suggestions, however uncertain, and none twice', () => {
    assert.equal(offered(model, 'The barge brings █', quiet), '[unsure]');
    const texts = asked('The barge brings █');
    assert.ok(texts.length >= 2, texts.join('|'));
    assert.equal(new Set(texts.map((text) => text.split(' ')[0])).size, texts.length);
  });

  it('leaves out banned terms, and is empty where nothing may be suggested', () => {
    assert.ok(!asked('The barge brings █', { banned: ['salt'] }).some((text) => text.startsWith('salt')));
    assert.deepEqual(asked('# The barge brings █'), []);
  });
});
