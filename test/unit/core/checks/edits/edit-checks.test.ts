import assert from 'node:assert/strict';
import { EditChecks } from '../../../../../src/core/checks/index.ts';
import { CLAIM_RULES } from '../../../../../src/core/checks/claims/rules.ts';
import { readLedger } from '../../../../../src/core/facts/index.ts';
import { profileOf } from '../draft.ts';

const LEDGER = `claims:
  - text: Our thread is the strongest in Yorkshire
    evidence: lab.pdf
    expires: 2026-12-15
  - text: The wax is safe for food
    evidence: old.pdf
    expires: 2026-11-01
  - text: Parcels leave within 2 days
`;

const checksWith = (ledger = ''): EditChecks =>
  new EditChecks({
    profile: profileOf({}),
    claims: { today: '2026-11-29', ledger: readLedger(ledger, 'shop.yaml').entries },
  });

/** Where the cursor stands is `█`. */
function placeIn(draft: string, text: string): { before: string; text: string; after: string } {
  const [before = '', after = ''] = draft.split('█');
  return { before, text, after };
}

describe('words tried at the cursor', () => {
  const creates = (draft: string, text: string, ledger = ''): boolean =>
    checksWith(ledger).createsFinding(placeIn(draft, text));

  it('create a finding where the sentence becomes a claim or presses readers', () => {
    assert.equal(creates('We cut straps. Our thread is █', 'the strongest in Yorkshire.'), true);
    assert.equal(creates('New bags are in. █', 'Hurry, this deal ends tonight!'), true);
    assert.equal(creates('Our thread is **the █** in Yorkshire.', 'strongest'), true);
    assert.equal(creates('We cut straps. Our thread is █', 'waxed twice.'), false);
    assert.equal(creates('Is our thread █?', 'the strongest in Yorkshire'), false);
  });

  it('create none that the draft has without them', () => {
    assert.equal(creates('Our thread is the strongest in Yorkshire█', ', and it is waxed.'), false);
    assert.equal(creates('Our thread is the strongest in Yorkshire. █', 'It is waxed.'), false);
    assert.equal(creates('It is the strongest in Yorkshire. Our bag is █', 'the best in Yorkshire.'), true);
  });

  it('may state what the ledger or the front matter has evidence for, as long as that holds', () => {
    assert.equal(creates('Our thread is █', 'the strongest in Yorkshire.', LEDGER), false);
    assert.equal(creates('The wax is █', 'safe for food.', LEDGER), true);
    assert.equal(creates('Parcels leave within █', '2 days.', LEDGER), false);
    assert.equal(creates('The sale ran 9 days. Parcels leave within █', '9 days.', LEDGER), true);
    const ends = (day: string): string => `---\noffer:\n  ends: ${day}\n---\n\n█`;
    assert.equal(creates(ends('2026-12-01'), 'The sale ends soon.'), false);
    assert.equal(creates(ends('2026-11-01'), 'The sale ends soon.'), true);
  });

  it('are judged from the sentence alone as from the whole draft, for every example of every rule', () => {
    const checks = checksWith(LEDGER);
    for (const { examples } of CLAIM_RULES)
      for (const sentence of [...examples.fire, ...examples.quiet]) {
        const words = sentence.split(/(?<= )/);
        for (const [at] of words.entries())
          for (const end of [at + 1, words.length]) {
            const before = `We cut straps.\n\nIt rains. ${words.slice(0, at).join('')}`;
            const text = words.slice(at, end).join('');
            const after = `${words.slice(end).join('')}\n\nSee you.\n`;
            const whole = checks.newFindings({ before, written: '', text, after }).length > 0;
            const told = checks.createsFinding({ before, text, after });
            assert.equal(told, whole, `${before}[${text}]${after}`);
          }
      }
  });
});

describe('an edit of a draft', () => {
  it('has the findings of rules that find more after it', () => {
    const edit = {
      before: 'We cut straps. ',
      written: 'Our thread is strong.',
      text: 'Our thread is the strongest in Yorkshire. Hurry, this deal ends tonight!',
      after: ' See you.',
    };
    assert.deepEqual(
      checksWith()
        .newFindings(edit)
        .map(({ rule }) => rule),
      ['claims/superlative', 'persuasion/false-urgency'],
    );
    assert.deepEqual(checksWith().newFindings({ ...edit, written: edit.text, text: edit.written }), []);
  });

  it('has a finding where it takes away what cleared another sentence', () => {
    const edit = {
      before: 'Start your free trial, card needed. ',
      written: 'After 30 days it is £5 a month, cancel any time.',
      text: 'We like it.',
      after: '',
    };
    assert.deepEqual(
      checksWith()
        .newFindings(edit)
        .map(({ rule }) => rule),
      ['persuasion/hidden-conditions'],
    );
  });
});
