import assert from 'node:assert/strict';
import { brandOf, offered, often } from './brand.ts';

describe('the wording of a suggestion', () => {
  const model = brandOf(...often('In autumn the orchard gate opens early, and we don’t lock it.'));

  it('completes the word that is being typed', () => {
    assert.match(offered(model, 'In autumn the orch█'), /^ard\b/);
  });

  it('brings a space after a finished word, and none after a space', () => {
    assert.match(offered(model, 'In autumn the orchard█'), /^ gate\b/);
    assert.match(offered(model, 'In autumn the orchard █'), /^gate\b/);
  });

  it('opens a sentence with a capital', () => {
    assert.match(offered(model, 'We wait. Orch█'), /^ard\b/);
    const heads = brandOf(...often('Then the gate opens. We rest, then we work.'));
    assert.match(offered(heads, 'We rest. Th█'), /^en\b/);
    assert.match(offered(heads, 'We rest. █'), /^Then\b/);
    assert.match(offered(heads, 'We rest, th█'), /^en\b/);
  });

  it('does not correct a sentence begun in lower case', () => {
    assert.match(offered(model, 'We wait. orch█'), /^ard\b/);
  });

  it("writes apostrophes as the draft does, or else as the brand's posts do", () => {
    assert.match(offered(model, 'It’s late, and we do█'), /^n’t\b/);
    assert.match(offered(model, "It's late, and we do█"), /^n't\b/);
    assert.match(offered(model, 'It is late, and we do█'), /^n’t\b/);
  });

  it('ends at a whole phrase of at most seven words', () => {
    const long = brandOf(
      ...often('We bake bread with flour and water and salt and time and care and patience.', 8),
    );
    for (const draft of ['We bake █', 'We bake bread █', 'We bake bread with flour and █']) {
      const text = offered(long, draft);
      assert.ok(text.split(' ').length <= 7, text);
      assert.doesNotMatch(text, /\b(?:and|with|the)$/);
    }
  });

  it('suggests nothing for an unknown word', () => {
    assert.equal(offered(model, 'In autumn the zyg█'), '[unsure]');
  });

  it('answers the same when asked again', () => {
    assert.equal(offered(model, 'In autumn the orch█'), offered(model, 'In autumn the orch█'));
  });

  it('suggests nothing after the dot inside a name', () => {
    const dotted = brandOf(...often('Every morning we read Orchard.day before work.', 8));
    assert.doesNotMatch(offered(dotted, 'Every morning we walk.█'), /day/i);
  });
});

describe('agreement with the text after the cursor', () => {
  const model = brandOf(...often('In autumn the orchard gate opens early.'));

  it('does not repeat it', () => {
    assert.doesNotMatch(offered(model, 'In autumn the orchard█ gate opens'), /gate/);
    assert.doesNotMatch(offered(model, 'In autumn the █ orchard gate'), /orchard/);
    assert.doesNotMatch(offered(model, 'In autumn the orchard █ opens early'), /opens/);
  });

  it('does not double a space', () => {
    assert.doesNotMatch(offered(model, 'In autumn the orchard█ fence'), /^ /);
    assert.doesNotMatch(offered(model, 'In autumn the orchard █ fence'), /^ | $/);
  });

  it('still completes a word before punctuation', () => {
    assert.match(offered(model, 'In autumn the orch█, we said'), /^ard/);
  });
});
