import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  gateFor,
  isDifferent,
  overlapOf,
  strangeNumbers,
  quotationsIn,
  wordsOfIdea,
  wornPhraseIn,
  type GateFault,
  type Idea,
} from '../../../../../src/core/directions/index.ts';

const draft = `---
title: Kiln notes
---
The kiln reached 1,240 degrees at 14:05, and eleven of the 40 mugs cracked. “Let it cool,” said Aoife.
We opened the door too early. It cost us £300.`;

const spoken = {
  title: 'Eleven mugs, one open door',
  question: 'Who told you to wait, and what did you answer?',
  firstStep: 'Put “We opened the door too early” first, before the 40 mugs.',
};

describe('the gates of a direction', () => {
  it('let through what the draft bears out', () => {
    assert.equal(gateFor(draft, [])(spoken), undefined);
  });

  const faulty = (over: Partial<typeof spoken>): GateFault | undefined =>
    gateFor(draft, [])({ ...spoken, ...over });

  it('stop a number that the draft does not have, in digits or spelled out', () => {
    assert.equal(faulty({ question: 'Why 41 mugs and not fewer?' }), 'number');
    assert.equal(faulty({ question: 'Which of the twelve mugs was yours?' }), 'number');
    assert.equal(faulty({ question: 'Did it cost you £300?' }), undefined);
  });

  it('stop a quotation that stands nowhere, and let through one of the corpus', () => {
    const question = 'You wrote “never before noon” once. Why did you open the door?';
    assert.equal(faulty({ question }), 'quotation');
    assert.equal(gateFor(draft, ['We open it never before noon.'])({ ...spoken, question }), undefined);
  });

  it('let a quotation inside a quotation be marked otherwise', () => {
    assert.equal(faulty({ firstStep: '“‘Let it cool,’ said Aoife”, and nobody did.' }), undefined);
  });

  it('stop claims, worn phrases, sentences that broke, and what is empty or long', () => {
    assert.equal(faulty({ title: 'The best mugs there are' }), 'claim');
    assert.equal(faulty({ question: 'How would this elevate your morning?' }), 'worn');
    assert.equal(faulty({ question: 'Who told the the potter?' }), 'broken');
    assert.equal(faulty({ question: 'Who told undefined?' }), 'broken');
    assert.equal(faulty({ title: 'The open door against the open door' }), 'broken');
    assert.equal(faulty({ title: 'The door before the mugs' }), undefined);
    assert.equal(faulty({ firstStep: ' ' }), 'empty');
    assert.equal(faulty({ title: 'One two three four five six seven eight nine ten words' }), 'long');
  });

  it('find every number of a text in the text itself', () => {
    fc.assert(fc.property(fc.string(), (text) => strangeNumbers(text, text).length === 0));
  });

  it('find every quotation of a text in the text itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('“', '”', 'a', ' ', '’', 'b') }), (text) => {
        assert.ok(quotationsIn([text])(text));
      }),
    );
  });

  it('know a worn phrase in the middle of a sentence, and leave its parts alone', () => {
    assert.equal(wornPhraseIn('This kiln is a Game-changer for us.'), 'Game-changer');
    assert.equal(wornPhraseIn('It is a game, and it is changing.'), undefined);
  });
});

describe('whether two directions say the same', () => {
  const differ = (a: Idea, b: Idea): boolean => isDifferent(wordsOfIdea(a), wordsOfIdea(b));
  const one = { angle: 'failure', ...spoken } as const;

  it('is so for one angle, or for most of the same words', () => {
    const other = {
      angle: 'enemy',
      title: 'Against the clock',
      question: 'Whose impatience does this piece push back at?',
    } as const;
    assert.equal(differ(one, other), true);
    assert.equal(differ(one, { ...other, angle: 'failure' }), false);
    assert.equal(differ(one, { ...one, angle: 'enemy' }), false);
  });

  it('is measured both ways alike, between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const [first, second] = [a, b].map((question) => wordsOfIdea({ ...one, question }));
        assert.ok(first && second);
        assert.equal(overlapOf(first, second), overlapOf(second, first));
        assert.ok(overlapOf(first, second) >= 0 && overlapOf(first, second) <= 1);
      }),
    );
  });
});
