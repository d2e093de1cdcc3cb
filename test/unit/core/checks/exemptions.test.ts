import assert from 'node:assert/strict';
import fc from 'fast-check';
import { exemptedIn, exemptionsIn } from '../../../../src/core/checks/index.ts';
import { readProse } from '../../../../src/core/text/index.ts';
import { findingsOf, profileOf, spansOf } from './draft.ts';

const urns = { banned: [{ term: 'urn' }, { term: 'vat' }] };
const rulesOf = (draft: string): string[] =>
  findingsOf(draft, urns).map(({ rule, text }) => `${rule} ${text}`);

describe('a comment that exempts', () => {
  it('on a line of its own, holds for the next paragraph and no longer', () => {
    const draft = 'One urn.\n\n<!-- timbre-ignore terms/banned: a name -->\nTwo urn,\nurn.\n\nThree urn.';
    assert.deepEqual(
      findingsOf(draft, urns).map(({ start }) => start),
      [draft.indexOf('urn'), draft.lastIndexOf('urn')],
    );
  });

  it('in a line, holds for that line', () => {
    const draft = 'One urn. <!-- timbre-ignore terms/banned: a name -->\nTwo urn.';
    assert.deepEqual(
      findingsOf(draft, urns).map(({ start }) => start),
      [draft.lastIndexOf('urn')],
    );
  });

  it('names a rule, several, a family or all', () => {
    for (const rules of ['terms/banned', 'channel/length, terms/banned', 'terms', '*'])
      assert.deepEqual(rulesOf(`<!-- timbre-ignore ${rules}: a name -->\nAn urn.`), [], rules);
    assert.deepEqual(rulesOf('<!-- timbre-ignore channel: a name -->\nAn urn.'), ['terms/banned urn']);
  });

  it('may be written as MDX writes comments', () => {
    assert.deepEqual(rulesOf('An urn. {/* timbre-ignore terms: a name */}'), []);
  });

  it('exempts from nothing without a reason or a rule, and says so', () => {
    for (const [comment, message] of [
      ['<!-- timbre-ignore terms/banned -->', /^Give a reason: /],
      ['<!-- timbre-ignore: a name -->', /^Name the rule: /],
      ['<!-- timbre-ignore terms/urns: a name -->', /^Unknown rule “terms\/urns”\. Rules: .*terms\/banned/],
    ] as const) {
      const [fault, finding, ...more] = findingsOf(`${comment}\nAn urn.`, urns);
      assert.equal(fault?.rule, 'exemption/faulty');
      assert.match(fault.message, message);
      assert.deepEqual([fault.start, fault.end], [0, comment.length]);
      assert.deepEqual([finding?.rule, more.length], ['terms/banned', 0]);
    }
  });

  it('holds for the whole draft where the rule does', () => {
    const draft = '---\nchannel: x\n---\nOne. <!-- timbre-ignore channel/length: agreed -->\n\nTwo three.';
    assert.deepEqual(findingsOf(draft, { channels: { x: { maxCharacters: 3 } } }), []);
  });

  it('is known to marks that are made elsewhere', () => {
    const draft = 'One.\n\n<!-- timbre-ignore voice/drift: a customer speaks -->\nTwo.\n\nThree.';
    const isExempted = exemptedIn(draft, readProse(draft), profileOf({}));
    const exempted = (rule: string): string[] =>
      ['One.', 'Two.', 'Three.'].filter((sentence) => {
        const start = draft.indexOf(sentence);
        return isExempted(rule, { start, end: start + sentence.length });
      });
    assert.deepEqual(exempted('voice/drift'), ['Two.']);
    assert.deepEqual(exempted('terms/banned'), []);
    assert.deepEqual(findingsOf(draft, urns), []);
  });

  it('is at the stated place in the draft', () => {
    const piece = fc.constantFrom(
      'urn ',
      '\n',
      '\n\n',
      '<!-- timbre-ignore terms: so -->',
      '- ',
      '> ',
      '<!--',
      '-->',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const draft = pieces.join('');
        for (const { comment, span } of exemptionsIn(draft, readProse(draft))) {
          assert.match(draft.slice(comment.start, comment.end), /^<!-- timbre-ignore[\s\S]*-->$/);
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= draft.length);
        }
      }),
    );
  });
});

describe('a profile’s settings of checks', () => {
  const checks = (rules: Record<string, 'off' | 'information' | 'warning'>) => ({
    ...urns,
    checks: { rules, exempt: [], jurisdictions: [] },
  });

  it('turn a rule or a family off, the rule’s own setting first', () => {
    assert.deepEqual(findingsOf('An urn.', checks({ 'terms/banned': 'off' })), []);
    assert.deepEqual(findingsOf('An urn.', checks({ terms: 'off' })), []);
    assert.equal(findingsOf('An urn.', checks({ terms: 'off', 'terms/banned': 'information' })).length, 1);
  });

  it('change a severity', () => {
    assert.equal(findingsOf('An urn.', checks({ terms: 'information' }))[0]?.severity, 'information');
  });

  it('exempt a text everywhere, whatever its case', () => {
    const exempt = [{ rules: ['terms/banned'], text: 'URN', reason: 'A street.' }];
    assert.deepEqual(
      spansOf('An urn and a vat.', { ...urns, checks: { rules: {}, exempt, jurisdictions: [] } }),
      ['vat'],
    );
  });
});
