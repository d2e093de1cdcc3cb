import assert from 'node:assert/strict';
import {
  isUnfinished,
  withoutEditorNotes,
} from '../../../../../src/core/production/storyboard/read/editor-notes.ts';

describe('notes to the editor in a draft', () => {
  for (const note of [
    'TODO: ask Ruth',
    'need pic!!!',
    'insert photo here',
    '[[image: group shot, ask Nell]]',
    '[Photo: the bench]',
    '[TK price]',
    '{{ link }}',
    '%% not this %%',
  ])
    it(`are left out, offsets held: ${note}`, () => {
      const file = `One.\n\n${note}\n\nTwo.\n`;
      assert.equal(withoutEditorNotes(file), `One.\n\n${' '.repeat(note.length)}\n\nTwo.\n`);
    });

  for (const line of [
    'Add a photo of your bag.',
    'Check the link in our profile.',
    'We need pictures that nobody has seen.',
    '[Noted](https://example.org) by all.',
    'See [[Market Tote]].',
    'Find us by the photo booth.',
  ])
    it(`are not found in “${line}”`, () => {
      assert.equal(withoutEditorNotes(line), line);
    });

  it('are sentences about the post as well', () => {
    assert.ok(isUnfinished('so i was thinking we could maybe do a post about the tote'));
    assert.ok(isUnfinished('Price TK.'));
    assert.ok(!isUnfinished('We could make one bag a day.'));
    assert.ok(!isUnfinished('Let’s meet at the post office.'));
  });
});
