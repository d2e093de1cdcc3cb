import assert from 'node:assert/strict';
import { CheckCache, runChecks, waiversOfBrand, waiversOfDraft } from '../../../../src/core/checks/index.ts';
import { readProse } from '../../../../src/core/text/index.ts';
import { profileOf } from './draft.ts';

const profile = profileOf({ banned: [{ term: 'urn' }] });
const rulesOn = (today: string, draft: string, brand = profile): string[] =>
  runChecks(draft, readProse(draft), new CheckCache({ profile: brand, claims: { today, ledger: [] } })).map(
    ({ rule }) => rule,
  );

describe('an exemption with a last day', () => {
  const draft = 'An urn. <!-- timbre-ignore terms/banned: a name, until 2027-03-01 -->\n';

  it('exempts on that day', () => {
    assert.deepEqual(rulesOn('2027-03-01', draft), []);
  });

  it('exempts no more on the next, and is a finding', () => {
    assert.deepEqual(rulesOn('2027-03-02', draft), ['terms/banned', 'exemption/expired']);
  });

  it('that is no day exempts nothing', () => {
    const wrong = draft.replace('2027-03-01', '2027-02-31');
    assert.deepEqual(rulesOn('2026-01-01', wrong), ['terms/banned', 'exemption/faulty']);
  });

  it('may stand in front matter and in the profile', () => {
    const head = '---\ntimbre-ignore:\n  - "terms/banned: a name, until 2027-03-01"\n---\nAn urn.\n';
    assert.deepEqual(rulesOn('2027-03-01', head), []);
    assert.deepEqual(rulesOn('2027-03-02', head), ['exemption/expired', 'terms/banned']);
    const exempt = [{ rules: ['terms'], text: 'urn', reason: 'a name', until: '2027-03-01' }];
    const brand = { ...profile, checks: { rules: {}, exempt, jurisdictions: [] } };
    assert.deepEqual(rulesOn('2027-03-01', 'An urn.', brand), []);
    assert.deepEqual(rulesOn('2027-03-02', 'An urn.', brand), ['terms/banned']);
  });
});

describe('an exempted passage', () => {
  it('goes from its first comment to its last, over paragraphs', () => {
    const draft =
      'An urn.\n\n<!-- timbre-ignore-start terms: a list of names -->\n\nAn urn.\n\nAn urn.\n\n<!-- timbre-ignore-end -->\n\nAn urn.\n';
    assert.deepEqual(rulesOn('2026-01-01', draft), ['terms/banned', 'terms/banned']);
  });

  it('goes to the end of the draft where it has no end', () => {
    assert.deepEqual(
      rulesOn('2026-01-01', 'An urn.\n\n<!-- timbre-ignore-start terms: names -->\n\nAn urn.\n\nAn urn.\n'),
      ['terms/banned'],
    );
  });
});

describe('the list of what is exempted', () => {
  it('has the draft’s, with whether they hold', () => {
    const draft =
      '<!-- timbre-ignore terms “urn”: a name, until 2026-01-31 -->\nAn urn. <!-- timbre-ignore claims -->\n';
    assert.deepEqual(
      waiversOfDraft(draft, readProse(draft), '2026-02-01').map(
        ({ rules, text, reason, until, holds, at }) => [...[rules, text, reason, until, holds], at],
      ),
      [
        [['terms'], 'urn', 'a name', '2026-01-31', false, 0],
        [['claims'], undefined, '', undefined, false, draft.lastIndexOf('<!--')],
      ],
    );
  });

  it('has the brand’s texts and the rules that are off', () => {
    const exempt = [{ rules: ['terms'], text: 'urn', reason: 'a name', until: '2026-01-31' }];
    const checks = {
      rules: { claims: 'off' as const, terms: 'warning' as const },
      exempt,
      jurisdictions: [],
    };
    assert.deepEqual(
      waiversOfBrand({ checks }, '2026-02-01').map(({ rules, holds }) => [rules, holds]),
      [
        [['terms'], false],
        [['claims'], true],
      ],
    );
  });
});
