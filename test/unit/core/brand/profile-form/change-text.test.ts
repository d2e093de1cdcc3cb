import assert from 'node:assert/strict';
import { parse } from 'jsonc-parser';
import { changeText } from '../../../../../src/core/brand/profile/json-text/change-text.ts';
import type { JsonChange } from '../../../../../src/core/brand/profile/json-text/json-data.ts';
import { withEdits } from '../../../../../src/core/brand/profile/json-text/text-edit.ts';
import { orderAt } from '../../../../../src/core/brand/profile/form/table-specs.ts';

/** The text after some changes. */
function after(text: string, ...changes: JsonChange[]): string {
  const edit = changeText(text, changes, orderAt);
  assert.ok(edit !== undefined, 'the change was refused');
  return edit === 'none' ? text : withEdits(text, [edit]);
}

const TALL = `{
  // Who we are.
  "name": "Strap",
  "banned": [
    { "term": "seamless", "why": "Straps have seams." }, // since 2024
    // Legal asked for these two.
    { "term": "guaranteed" },
    { "term": "lifetime" } /* not "life" */
  ]
}
`;

describe('a change of a JSON text with comments', () => {
  it('replaces only the value', () => {
    const edit = changeText(TALL, [{ kind: 'set', path: ['banned', 1, 'term'], value: 'certain' }]);
    assert.ok(edit && edit !== 'none');
    assert.equal(TALL.slice(edit.start, edit.end), 'guaranteed');
    assert.equal(withEdits(TALL, [edit]), TALL.replace('guaranteed', 'certain'));
  });

  it('adds a property to a row on one line as the others are written', () => {
    assert.ok(
      after(TALL, { kind: 'set', path: ['banned', 1, 'why'], value: 'Nothing is.' }).includes(
        '    { "term": "guaranteed", "why": "Nothing is." },\n',
      ),
    );
  });

  it('adds rows at the end after the comment of the last one', () => {
    assert.ok(
      after(TALL, {
        kind: 'insert',
        path: ['banned'],
        at: 3,
        values: [{ term: 'smart' }, { term: 'buy now' }],
      }).endsWith(
        '    { "term": "lifetime" }, /* not "life" */\n    { "term": "smart" },\n    { "term": "buy now" }\n  ]\n}\n',
      ),
    );
  });

  it('adds a row between others without coming between a row and its comment', () => {
    assert.ok(
      after(TALL, { kind: 'insert', path: ['banned'], at: 1, values: [{ term: 'smart' }] }).includes(
        '}, // since 2024\n    { "term": "smart" },\n    // Legal asked for these two.\n    { "term": "guaranteed" },\n',
      ),
    );
  });

  it('removes a row with its line; comments stay', () => {
    const text = after(TALL, { kind: 'remove', path: ['banned', 2] });
    assert.ok(text.includes('    { "term": "guaranteed" }\n    /* not "life" */\n  ]'), text);
    const first = after(TALL, { kind: 'remove', path: ['banned', 0] });
    assert.ok(first.includes('"banned": [\n    // since 2024\n    // Legal'), first);
  });

  it('moves a row with the comments above and beside it', () => {
    const text = after(TALL, { kind: 'move', path: ['banned'], from: 2, to: 0 });
    assert.ok(
      text.includes(
        '"banned": [\n    { "term": "lifetime" }, /* not "life" */\n    { "term": "seamless", "why": "Straps have seams." }, // since 2024\n    // Legal asked for these two.\n    { "term": "guaranteed" }\n  ]',
      ),
      text,
    );
  });

  it('places a new property by the order of profiles and writes its rows as the others are', () => {
    const text = after(TALL, {
      kind: 'insert',
      path: ['terms'],
      at: 0,
      values: [{ use: 'strap', insteadOf: ['belt'] }],
    });
    assert.ok(
      text.includes(
        '"name": "Strap",\n  "terms": [\n    { "use": "strap", "insteadOf": ["belt"] }\n  ],\n  "banned": [',
      ),
      text,
    );
  });

  it('fills empty lists and an empty text', () => {
    const text = '{\n  "name": "A",\n  "traits": [],\n  "banned": []\n}\n';
    assert.equal(
      after(text, { kind: 'insert', path: ['traits'], at: 0, values: [{ name: 'Dry', do: 'Yes.' }] }),
      '{\n  "name": "A",\n  "traits": [\n    {\n      "name": "Dry",\n      "do": "Yes."\n    }\n  ],\n  "banned": []\n}\n',
    );
    assert.deepEqual(parse(after('', { kind: 'set', path: ['name'], value: 'A' })), { name: 'A' });
  });

  it('keeps one line on one line, tabs as tabs, CRLF as CRLF and commas at the end', () => {
    assert.equal(
      after('{ "name": "A", "dos": ["x"] }', { kind: 'insert', path: ['dos'], at: 0, values: ['w'] }),
      '{ "name": "A", "dos": ["w", "x"] }',
    );
    assert.equal(
      after('{\r\n\t"name": "A",\r\n\t"dos": [\r\n\t\t"x",\r\n\t],\r\n}', {
        ...{ kind: 'insert', path: ['dos'], at: 1, values: ['y'] },
      }),
      '{\r\n\t"name": "A",\r\n\t"dos": [\r\n\t\t"x",\r\n\t\t"y",\r\n\t],\r\n}',
    );
  });

  it('never lets a comment to the end of a line swallow what comes after it', () => {
    const text = '{ "dos": ["a", "b" // last\n] }';
    assert.deepEqual(parse(after(text, { kind: 'insert', path: ['dos'], at: 2, values: ['c'] })), {
      dos: ['a', 'b', 'c'],
    });
    assert.deepEqual(parse(after(text, { kind: 'move', path: ['dos'], from: 1, to: 0 })), {
      dos: ['b', 'a'],
    });
  });

  it('is refused where the text is broken or has another shape', () => {
    assert.equal(changeText('{ "name": ', [{ kind: 'set', path: ['name'], value: 'A' }]), undefined);
    assert.equal(
      changeText('{ "dos": 3 }', [{ kind: 'insert', path: ['dos'], at: 0, values: ['a'] }]),
      undefined,
    );
    assert.equal(changeText('{ "a": 1, "a": 2 }', [{ kind: 'remove', path: ['a'] }]), undefined);
  });
});
