import assert from 'node:assert/strict';
import { saysFree } from '../../../../../src/core/production/storyboard/words.ts';
import { board } from './storyboards.ts';

/** A post as they stand on a community's site: who was there, an announcement of code, asides, questions. */
const NOTES = `---
title: Notes from the October call
---

- Ines Carrow
- Peter van Hallen (minutes)
- Workshop Team, Leith

The group --- those of us who could come --- talked about the label for early drafts. (Three of us read it twice.) We agreed that the label stays, as readers know it by now.

You can try it with this command:

\`\`\`
label --early
\`\`\`

Have you seen a better one? We would rather not change it again before spring.

(queries to labels@lanyard.example, please)

Tell us what you think by Friday.
`;

describe('a storyboard of a messy post', () => {
  const { shots, warnings } = board({ file: NOTES, seconds: 45 });
  const said = shots.flatMap(({ voiceOver }) => voiceOver).join(' ');

  it('begins with a sentence, and says no list of names', () => {
    assert.match(said, /^The group/);
    assert.doesNotMatch(said, /Carrow|Hallen|Leith/);
  });

  it('says nothing that announces what cannot be said, and no rest of an address', () => {
    assert.doesNotMatch(said, /this command|queries|--early/);
  });

  it('keeps items that say something, and figures', () => {
    const file = 'This week only:\n\n- Free Delivery\n- Straps from £4\n- Walnut that lasts\n';
    const all = board({ file, seconds: 15 })
      .shots.flatMap(({ voiceOver }) => voiceOver)
      .join(' ');
    assert.match(all, /Free Delivery.*£4/);
  });

  it('writes dashes, and takes brackets from around a sentence', () => {
    assert.match(said, /–/);
    assert.doesNotMatch(said, /--|[()]/);
  });

  it('asks only with what asks for something', () => {
    const call = shots.filter(({ beat }) => beat === 'call').flatMap(({ voiceOver }) => voiceOver);
    assert.ok(call.join(' ').includes('Tell us'));
    assert.ok(!call.join(' ').includes('Have you seen'));
  });

  it('knows what costs nothing from what is called free', () => {
    for (const text of ['Entry is free.', 'Free for children', 'It’s free until May.', 'Come for free'])
      assert.ok(saysFree(text), text);
    for (const text of ['We make free software.', 'Feel free to ask.', 'A free press needs readers.'])
      assert.ok(!saysFree(text), text);
  });

  it('has words alone where a sentence names nothing that can be seen, and says so', () => {
    const alone = shots.filter(({ things }) => things.length === 0);
    assert.ok(alone.every(({ description }) => description.startsWith('Words alone: “')));
    assert.ok(warnings.some(({ message }) => message.includes(`${alone.length} of ${shots.length} shots`)));
    assert.ok(!board().warnings.some(({ kind }) => kind === 'nothing-seen'));
  });
});
