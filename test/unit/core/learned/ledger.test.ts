import assert from 'node:assert/strict';
import { allowedFacts } from '../../../../src/core/learned/ledger.ts';

const FACTS = [
  { text: 'Repairs at Stannerwick take 12 days.' },
  { text: 'The iPot costs £1,250.50.', expires: '2026-03-31' },
];

describe('allowed facts', () => {
  it('are the names and numbers of the facts, as they are written', () => {
    const { names, numbers } = allowedFacts(FACTS, '2026-01-01');
    assert.deepEqual([...names], ['Repairs', 'Stannerwick', 'The', 'iPot']);
    assert.deepEqual([...numbers], ['12', '1,250.50']);
  });

  it('hold on their last day and not on the day after', () => {
    assert.equal(allowedFacts(FACTS, '2026-03-31').names.has('iPot'), true);
    assert.equal(allowedFacts(FACTS, '2026-04-01').names.has('iPot'), false);
    assert.equal(allowedFacts(FACTS, '2026-04-01').numbers.has('12'), true);
  });

  it('include a name at the beginning of a fact, with its apostrophe made straight', () => {
    assert.equal(allowedFacts([{ text: 'Brenda’s lid is blue.' }], '2026-01-01').names.has("Brenda's"), true);
  });

  it('are none without facts', () => {
    const { names, numbers } = allowedFacts([], '2026-01-01');
    assert.deepEqual([names.size, numbers.size], [0, 0]);
  });
});
