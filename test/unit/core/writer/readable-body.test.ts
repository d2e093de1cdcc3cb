import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readableBody } from '../../../../src/core/writer/index.ts';

describe('a body for reading', () => {
  it('has a line for every value, and the line breaks of texts', () => {
    const body = JSON.stringify({
      model: 'm-1',
      stop: [],
      messages: [{ role: 'user', content: 'The kettle is on.\n\n  Sit down.' }],
    });
    assert.equal(
      readableBody(body),
      [
        'model: m-1',
        'stop: (none)',
        'messages[0].role: user',
        'messages[0].content:',
        '    The kettle is on.',
        '',
        '      Sit down.',
      ].join('\n'),
    );
  });

  it('leaves out no text of any JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string({ minLength: 1 })), (value) => {
        const shown = readableBody(JSON.stringify(value));
        for (const text of Object.values(value))
          for (const line of text.split(/\r?\n/)) assert.ok(shown.includes(line));
      }),
    );
  });

  it('gives back what is no JSON', () => {
    assert.equal(readableBody('hello'), 'hello');
  });
});
