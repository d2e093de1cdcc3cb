import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayNumber, dayOfNumber, readLedgerFile } from '../../../../src/core/facts/index.ts';

const marked = (source: string): [text: string, message: string][] =>
  readLedgerFile(source).problems.map(({ start, end, message }) => [source.slice(start, end), message]);

describe('the file of a ledger', () => {
  const source = `brand: Brisk
claims:
  - id: hot
    text: The Brisk keeps water hot for 6 hours
    evidence: lab/hot.pdf
    expires: 2028-12-31
    jurisdiction: [GB, EU]
  - text: "Made in Bergen"
`;

  it('gives its entries with their places', () => {
    const { brand, entries, problems } = readLedgerFile(source);
    assert.equal(brand, 'Brisk');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      entries.map(({ entry, fields: { text, expires } }) => [
        entry.text,
        text && source.slice(text.start, text.end),
        expires && source.slice(expires.start, expires.end),
      ]),
      [
        ['The Brisk keeps water hot for 6 hours', 'The Brisk keeps water hot for 6 hours', '2028-12-31'],
        ['Made in Bergen', '"Made in Bergen"', undefined],
      ],
    );
    assert.deepEqual(entries[0]?.entry.jurisdictions, ['GB', 'EU']);
  });

  it('is empty without content', () => {
    assert.deepEqual(readLedgerFile('# to come\n').problems, []);
    assert.deepEqual(readLedgerFile('claims:\n').problems, []);
  });

  it('marks a day that is none, and does not take the entry', () => {
    const wrong = 'claims:\n  - text: Hot for hours\n    expires: 2027-02-31\n';
    assert.deepEqual(marked(wrong), [['2027-02-31', '“expires” is a day: YYYY-MM-DD.']]);
    assert.deepEqual(readLedgerFile(wrong).entries, []);
  });

  it('marks an unknown field and knows what was meant', () => {
    const [problem] = readLedgerFile('claims:\n  - text: Hot\n    expiry: 2027-02-01\n').problems;
    assert.equal(problem?.replacement, 'expires');
  });

  it('marks an entry without text, an id that two have, and a file without a list', () => {
    assert.deepEqual(marked('claims:\n  - evidence: a.pdf\n'), [['e', 'An entry needs “text”.']]);
    assert.deepEqual(marked('claims:\n  - {id: a, text: One}\n  - {id: a, text: Two}\n'), [
      ['a', 'Another entry has the id “a”.'],
    ]);
    assert.deepEqual(marked('claims: many\n'), [['many', 'A ledger needs “claims”, a list of entries.']]);
  });

  it('takes nothing from broken YAML, and says where it breaks', () => {
    const { entries, faults, problems } = readLedgerFile('claims:\n  - text: "Hot\n');
    assert.deepEqual([entries, faults], [[], [0]]);
    assert.ok(problems.length > 0);
  });

  it('never fails, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('claims:', '\n', '  - ', 'text: ', '*a', '&a ', '{', '"', 'x', ': ')),
        (parts) => {
          readLedgerFile(parts.join(''));
        },
      ),
    );
  });
});

describe('the number of a day', () => {
  it('leads back to the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
        assert.equal(dayNumber(dayOfNumber(days)), days);
      }),
    );
    assert.equal(dayOfNumber(dayNumber('2024-02-29')), '2024-02-29');
  });
});
