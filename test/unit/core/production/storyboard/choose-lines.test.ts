import assert from 'node:assert/strict';
import { readDraftScript } from '../../../../../src/core/production/storyboard/read/read-draft.ts';
import { isWhole } from '../../../../../src/core/production/storyboard/select/whole-thought.ts';
import { board } from './storyboards.ts';

const saidIn = (file: string, seconds: number): string =>
  board({ file, seconds })
    .shots.flatMap(({ voiceOver }) => voiceOver)
    .join(' ');

const WRITING = { isEnglish: true, hasCapitals: true, hasStops: false };

describe('a whole thought', () => {
  for (const text of ['The kiln is open on Friday.', 'Bring a spoon.', 'Glazes come in blue and grey'])
    it(`is: ${text}`, () => {
      assert.ok(isWhole({ text }, WRITING));
    });

  for (const text of [
    'Presentation',
    'In conclusion,',
    'Five Ways To Mend A Shed That Leaks',
    'glaze").',
    'and the rest of it was sold.',
    'Translated from Scots.',
    'Beetroot, which stains everything it meets',
    'Photo of the kiln.',
    'He said “it is',
  ])
    it(`is not: ${text}`, () => {
      assert.ok(!isWhole({ text }, WRITING));
    });

  it('has a full stop where the others have', () => {
    assert.ok(!isWhole({ text: 'Glazes come in blue and grey' }, { ...WRITING, hasStops: true }));
  });

  it('begins with a small letter in a draft without capitals', () => {
    assert.ok(isWhole({ text: 'the kiln is open.' }, { ...WRITING, hasCapitals: false }));
  });
});

/** A post that tells a story: headlines without markup, a list, a picture, an aside that points back. */
const STORY = `---
title: The kiln at Wick is open again
---

This is the second post in a series about our year.

The kiln at Wick is open again after a winter of repairs.

The crew

Nell Carrow rebuilt the arch of the kiln with bricks from the old harbour wall. She laid every one of them by hand. However, the door still leaks a little heat.

![the door](door.png)

This shows the gap. As the picture above shows, the hinge is bent.

- Bricks
- Lime
- A new thermometer

The kiln holds four hundred cups, and a firing takes a day and a night. ${'It was a long winter for everybody who works in the yard behind the harbour. '.repeat(30)}

In conclusion,

Visit the kiln on any morning and ask for Nell.
`;

describe('the sentences of a film', () => {
  const said = saidIn(STORY, 40);

  it('begin with what the post is about, not with the post', () => {
    assert.match(said, /^The kiln at Wick is open again/);
    assert.doesNotMatch(said, /series/);
  });

  it('have no headlines, items without a verb or broken ends among them', () => {
    assert.doesNotMatch(said, /The crew|Bricks|thermometer|In conclusion/);
  });

  it('refer to nothing that is not said', () => {
    assert.doesNotMatch(said, /This shows|picture above/);
    if (said.includes('She laid')) assert.match(said, /Nell Carrow rebuilt .* She laid/);
    for (const seconds of [12, 16, 20, 26, 32]) {
      const short = saidIn(STORY, seconds);
      assert.ok(!short.includes('She laid') || short.includes('Nell Carrow rebuilt'), short);
    }
  });

  it('end with what the reader is asked to do', () => {
    assert.match(said, /Visit the kiln on any morning and ask for Nell\.$/);
  });

  it('leave out a joining word where the sentence before is left out', () => {
    const file =
      'The yard is open all year, and everybody who likes clay may come. ' +
      'The old shed had been empty for many long and rainy years in which nobody ever came by. '.repeat(8) +
      'However, the kiln burns every Friday at noon.';
    assert.match(saidIn(file, 12), /(?<!However, )The kiln burns|the yard/i);
    assert.doesNotMatch(saidIn(file, 9), /However/);
  });

  it('keep what a writer says before a sentence for its tone', () => {
    assert.match(saidIn('Well, the kiln is open. Come by on Friday.', 8), /^Well, the kiln/);
    assert.match(saidIn('First, the kiln is open. Come by on Friday.', 8), /^First, the kiln/);
  });

  it('say a list as a whole or not at all, and a request without its list', () => {
    const file =
      'The yard lends tools to everybody in Wick. Join one of our groups near the harbour:\n\n- Clay\n- Glaze\n';
    assert.match(saidIn(file, 10), /Join one of our groups near the harbour\./);
    assert.doesNotMatch(saidIn(file, 10), /Clay/);
    const list =
      'The yard lends tools.\n\nWe have three kilns:\n\n- A small one for cups\n- A large one for pots\n- A gas one\n';
    for (const seconds of [6, 8, 10, 14, 20]) {
      const all = saidIn(list, seconds);
      assert.equal(all.includes('three kilns'), all.includes('small one') && all.includes('gas one'), all);
    }
  });
});

describe('a draft’s lines', () => {
  it('know whether something that is not said stands before them', () => {
    const { lines } = readDraftScript(
      'The kiln is [open](https://kiln.example/open). Come by.\n\n## Winter\n\nWe are closed.\n\n> Lovely!\n\nNell fires the cups. She stays.\n',
    );
    assert.deepEqual(
      lines.map(({ text, follows }) => [text, follows]),
      [
        ['The kiln is open.', false],
        ['Come by.', true],
        ['We are closed.', false],
        ['Nell fires the cups.', false],
        ['She stays.', true],
      ],
    );
  });

  it('are not cut inside brackets or behind initials', () => {
    const { lines } = readDraftScript(
      'We follow the U.S. Clay Works Code. It costs nothing (see the note. It is short.) at all. We live in the U.S. We fire at night.',
    );
    assert.deepEqual(
      lines.map(({ text }) => text),
      [
        'We follow the U.S. Clay Works Code.',
        'It costs nothing (see the note. It is short.) at all.',
        'We live in the U.S.',
        'We fire at night.',
      ],
    );
  });
});

describe('the shots of a film', () => {
  it('hold whole sentences wherever these fit', () => {
    const { shots } = board({ file: STORY, seconds: 40 });
    for (const { voiceOver } of shots) {
      const text = voiceOver.join(' ');
      assert.match(text, /[.!?]$/, text);
      assert.match(text, /^\p{Lu}/u, text);
    }
  });
});
