import assert from 'node:assert/strict';
import fc from 'fast-check';
import { entryEdit, readLedgerFile, stateOf, type NewEntry } from '../../../../src/core/facts/index.ts';

const ENTRY: NewEntry = { text: 'Hot for 6 hours', evidence: 'lab/hot.pdf', jurisdictions: ['GB'] };

function edited(source: string, entry = ENTRY): string | undefined {
  const edit = entryEdit(source, entry);
  return edit && source.slice(0, edit.start) + edit.text + source.slice(edit.end);
}
const WRITTEN = '- text: Hot for 6 hours\n    evidence: lab/hot.pdf\n    jurisdiction: [GB]\n';

describe('an entry that is added to a ledger', () => {
  it('stands behind the others, and leaves every other character as it is', () => {
    const source = '# ours\nbrand: Brisk\nclaims:\n  - text: "Made in Bergen"   # since 1990\n';
    assert.equal(edited(source), `${source}  ${WRITTEN}`);
    assert.equal(edited(source.trimEnd()), `${source}  ${WRITTEN}`);
  });

  it('keeps the indentation of the list and what stands behind it', () => {
    assert.equal(
      edited('claims:\n- text: One\n\nbrand: Brisk\n'),
      'claims:\n- text: One\n- text: Hot for 6 hours\n  evidence: lab/hot.pdf\n  jurisdiction: [GB]\n\nbrand: Brisk\n',
    );
  });

  it('begins the list where there is none', () => {
    assert.equal(edited(''), `claims:\n  ${WRITTEN}`);
    assert.equal(edited('brand: Brisk'), `brand: Brisk\nclaims:\n  ${WRITTEN}`);
    assert.equal(edited('claims:\nbrand: Brisk\n'), `claims:\n  ${WRITTEN}brand: Brisk\n`);
    assert.equal(edited('claims: []\n'), `claims: \n  ${WRITTEN}`);
  });

  it('is refused by a file that is no ledger', () => {
    assert.equal(edited('claims: "\n'), undefined);
    assert.equal(edited('claims: many\n'), undefined);
    assert.equal(edited('- a\n'), undefined);
    assert.equal(edited('claims: [{text: One}]\n'), undefined);
  });

  it('is read back as it was given, whatever its text, beside those before', () => {
    const texts = fc
      .string({ minLength: 1, unit: 'binary' })
      .filter((text) => text.trim() !== '' && !/[\p{C}\u2028\u2029\u0085]/u.test(text));
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const one = edited('', { text: first, jurisdictions: [] }) ?? '';
        const two = edited(one, { text: second, expires: '2027-01-31', jurisdictions: ['EU', 'GB'] }) ?? '';
        const { entries, problems } = readLedgerFile(two);
        assert.deepEqual(problems, []);
        assert.deepEqual(
          entries.map(({ entry: { text, expires } }) => [text, expires]),
          [
            [first.trim(), undefined],
            [second.trim(), '2027-01-31'],
          ],
        );
      }),
    );
  });
});

describe('the state of an entry', () => {
  const stateOn = (today: string): string => stateOf({ expires: '2027-03-31' }, today);
  it('is live, within thirty days of its end expiring, and after its last day expired', () => {
    assert.deepEqual(
      [stateOn('2027-02-28'), stateOn('2027-03-01'), stateOn('2027-03-31'), stateOn('2027-04-01')],
      ['live', 'expiring', 'expiring', 'expired'],
    );
    assert.equal(stateOf({}, '2027-04-01'), 'live');
  });
});
