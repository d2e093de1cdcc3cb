import assert from 'node:assert/strict';
import { allowedFacts } from '../../../../src/core/facts/index.ts';

const NONE = { name: 'the shop', terms: [], facts: [] };
const FACTS = [
  { text: 'Repairs at Stannerwick take 12 days.' },
  { text: 'The iPot costs £1,250.50.', expires: '2026-03-31' },
];

describe('allowed facts', () => {
  it('are the names and numbers of the facts, as they are written', () => {
    const { names, numbers } = allowedFacts({ ...NONE, facts: FACTS }, '2026-01-01');
    assert.deepEqual([...names], ['Repairs', 'Stannerwick', 'The', 'iPot']);
    assert.deepEqual([...numbers], ['12', '1,250.50']);
  });

  it('hold on their last day and not on the day after', () => {
    assert.equal(allowedFacts({ ...NONE, facts: FACTS }, '2026-03-31').names.has('iPot'), true);
    assert.equal(allowedFacts({ ...NONE, facts: FACTS }, '2026-04-01').names.has('iPot'), false);
    assert.equal(allowedFacts({ ...NONE, facts: FACTS }, '2026-04-01').numbers.has('12'), true);
  });

  it('include a name at the beginning of a fact, with its apostrophe made straight', () => {
    assert.equal(
      allowedFacts({ ...NONE, facts: [{ text: 'Brenda’s lid is blue.' }] }, '2026-01-01').names.has(
        "Brenda's",
      ),
      true,
    );
  });

  it('include the brand’s own name and the names that it wants used', () => {
    const terms = [{ use: 'Lantern Evening', insteadOf: ['late opening'] }];
    const { names } = allowedFacts({ name: 'Harrow & Pine', terms, facts: [] }, '2026-01-01');
    assert.deepEqual([...names], ['Harrow', 'Pine', 'Lantern', 'Evening']);
  });

  it('are none where the profile states none', () => {
    const { names, numbers } = allowedFacts(NONE, '2026-01-01');
    assert.deepEqual([names.size, numbers.size], [0, 0]);
  });
});
