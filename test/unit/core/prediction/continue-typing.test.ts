import assert from 'node:assert/strict';
import fc from 'fast-check';
import { continueTyping } from '../../../../src/core/prediction/index.ts';
import { brandOf, offered, often } from './brand.ts';

describe('continueTyping', () => {
  const shown = { before: 'The orch', text: 'ard gate' };

  it('leaves what is not typed yet', () => {
    assert.equal(continueTyping(shown, { before: 'The orcha' }), 'rd gate');
    assert.equal(continueTyping(shown, { before: 'The orchard' }), ' gate');
    assert.equal(continueTyping(shown, { before: 'The orch' }), 'ard gate');
  });

  it('ends when the typing deviates, when text is deleted, or when all of it is typed', () => {
    assert.equal(continueTyping(shown, { before: 'The orche' }), undefined);
    assert.equal(continueTyping(shown, { before: 'The orc' }), undefined);
    assert.equal(continueTyping(shown, { before: 'The orchard gate' }), undefined);
    assert.equal(continueTyping(shown, { before: 'The orchard gate o' }), undefined);
  });

  it('always completes the suggested text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.nat(), (before, text, cut) => {
        const typed = text.slice(0, cut % text.length);
        assert.equal(
          before + typed + (continueTyping({ before, text }, { before: before + typed }) ?? ''),
          before + text,
        );
      }),
    );
  });
});

describe('a suggestion on the screen', () => {
  const model = brandOf(...often('The orchard gate opens at dawn.'));

  it('stays, letter by letter, while the typing agrees with it', () => {
    const text = offered(model, 'The or█');
    assert.match(text, /^chard\b/);
    for (let typed = 1; typed < 'chard'.length; typed++) {
      const before = `The or${'chard'.slice(0, typed)}`;
      assert.equal(
        offered(model, `${before}█`, { threshold: 'quiet', shown: { before: 'The or', text } }),
        text.slice(typed),
      );
    }
  });

  it('is dropped when the typing deviates from it', () => {
    assert.notEqual(
      offered(model, 'The ora█', { shown: { before: 'The or', text: 'chard gate' } }),
      'chard gate',
    );
  });
});
