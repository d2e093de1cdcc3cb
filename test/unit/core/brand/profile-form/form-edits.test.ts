import assert from 'node:assert/strict';
import {
  editText,
  placeProblems,
  readForm,
  readPasted,
  type FormTable,
} from '../../../../../src/core/brand/profile/form/index.ts';
import { readProfile } from '../../../../../src/core/brand/index.ts';

const TITLES = [['Use', 'preferred'], ['Instead of'], ['Why', 'reason']];

function tableOf(text: string, id: string): FormTable {
  const form = readForm(text);
  assert.ok(form.kind === 'form');
  const table = form.tables.find((known) => known.id === id);
  assert.ok(table);
  return table;
}

const terms = tableOf('{ "name": "A", "terms": [{ "use": "mend", "insteadOf": ["fix"] }] }', '/terms');
const banned = tableOf('{ "name": "A" }', '/banned');
const BANNED_TITLES = [
  ['Word or phrase', 'term', 'word'],
  ['Why', 'reason'],
];

describe('a pasted list or table', () => {
  it('is read from cells of a spreadsheet, by the titles of its columns in any order', () => {
    const { rows, hasTitles } = readPasted(
      terms,
      'Reason\tPreferred\tInstead of\r\nShort.\tuse\tutilise, leverage\r\n"Two\nlines"\tbag\taccessory\r\n',
      TITLES,
    );
    assert.ok(hasTitles);
    assert.deepEqual(rows, [
      ['use', 'utilise, leverage', 'Short.'],
      ['bag', 'accessory', 'Two\nlines'],
    ]);
  });

  it('is read from CSV with commas or semicolons', () => {
    assert.deepEqual(
      readPasted(banned, 'iconic;Not ours to say.\ncurated;"A; shelf"\n', BANNED_TITLES).rows,
      [
        ['iconic', 'Not ours to say.'],
        ['curated', 'A; shelf'],
      ],
    );
  });

  it('is a row a line where there are no cells, without bullets and quotation marks', () => {
    assert.deepEqual(readPasted(banned, '- seamless\n2. “world class”\n\n• journey\n', BANNED_TITLES).rows, [
      ['seamless', ''],
      ['world class', ''],
      ['journey', ''],
    ]);
  });

  it('leaves out what is there already or twice, and says what cannot be added', () => {
    const { rows, known, refused } = readPasted(
      terms,
      'Mend\trepair\nstrap\t\nbag\tsack\nBAG\tsack\n',
      TITLES,
    );
    assert.deepEqual(rows, [['bag', 'sack', '']]);
    assert.equal(known, 2);
    assert.deepEqual(refused, [{ text: 'strap · ', column: 1, fault: 'empty' }]);
  });
});

describe('a problem of a profile', () => {
  it('stands at its field, its row or its table', () => {
    const text = `{ "name": "A", "language": "english", "facts": [{ "text": "x", "expires": "soon" }],
      "terms": [{ "use": "a" }], "banned": 3, "nmae": "B" }`;
    const placed = placeProblems(text, readProfile(text, 'A').problems);
    const at = (message: RegExp) => placed.find((problem) => message.test(problem.message));
    assert.deepEqual([at(/“language”/)?.table, at(/“language”/)?.row, at(/“language”/)?.column], ['/', 0, 2]);
    assert.deepEqual([at(/expires/)?.table, at(/expires/)?.row, at(/expires/)?.column], ['/facts', 0, 2]);
    assert.deepEqual([at(/insteadOf/)?.table, at(/insteadOf/)?.row], ['/terms', 0]);
    assert.deepEqual([at(/“banned”/)?.table, at(/“banned”/)?.row], ['/banned', undefined]);
    assert.equal(at(/nmae/)?.row, undefined);
  });
});

describe('an edit of the form', () => {
  it('makes an object of a word that stands where an object belongs', () => {
    const text = '{ "name": "A", "banned": ["synergy"] }';
    const result = editText(text, {
      ...{
        kind: 'set',
        table: '/banned',
        row: 0,
        before: ['synergy', ''],
        column: 1,
        value: 'Nobody says it.',
      },
    });
    assert.ok(result.ok && result.edit !== 'none');
    const { start, end, text: put } = result.edit;
    assert.equal(
      text.slice(0, start) + put + text.slice(end),
      '{ "name": "A", "banned": [{ "term": "synergy", "why": "Nobody says it." }] }',
    );
  });

  it('is refused for a value that the profile could not have', () => {
    const text = '{ "name": "A", "channels": { "press": {} }, "facts": [{ "text": "x" }] }';
    const why = (edit: Parameters<typeof editText>[1]): string | undefined => {
      const result = editText(text, edit);
      return result.ok ? undefined : result.fault.why;
    };
    const press = ['press', '', '', ''];
    const fact = ['x', '', '', ''];
    assert.equal(
      why({ kind: 'set', table: '/channels', row: 0, before: press, column: 1, value: 'many' }),
      'number',
    );
    assert.equal(
      why({ kind: 'set', table: '/facts', row: 0, before: fact, column: 2, value: '31.3.2027' }),
      'date',
    );
    assert.equal(why({ kind: 'set', table: '/facts', row: 0, before: fact, column: 0, value: ' ' }), 'empty');
    assert.equal(why({ kind: 'add', table: '/channels', at: 1, rows: [['press', '', '', '']] }), 'exists');
    assert.equal(why({ kind: 'remove', table: '/facts', row: 0, before: ['y', 'z', '', ''] }), 'gone');
    assert.equal(
      why({ kind: 'set', table: '/facts', row: 0, before: ['x', 'a', '', ''], column: 1, value: 'b' }),
      'changed',
    );
  });
});
