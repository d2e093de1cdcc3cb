import assert from 'node:assert/strict';
import { mayBeSent } from '../../../../../src/core/brand/index.ts';

describe('the consent of a draft', () => {
  const sent = (frontMatter: string): boolean => mayBeSent(`---\n${frontMatter}\n---\n\nThe kettle is on.\n`);

  it('is given without a statement', () => {
    assert.ok(mayBeSent('The kettle is on. consent: none'));
    assert.ok(sent('title: Kettles'));
    assert.ok(sent('title: Kettles and consent'));
  });

  it('is given by the word', () => {
    for (const said of ['send', 'learn, quote, send', '[learn, send]', '{ send: true }'])
      assert.ok(sent(`consent: ${said}`), said);
  });

  it('is not given by a consent to something else', () => {
    for (const said of [
      'none',
      'learn',
      'learn quote',
      '[quote]',
      '{ learn: true }',
      '{ send: false }',
      'false',
    ])
      assert.ok(!sent(`consent: ${said}`), said);
  });

  it('is not given by what cannot be understood', () => {
    for (const said of ['', 'perhaps', '7', '{ sned: true }', 'true', '"sure, send"'])
      assert.ok(!sent(`consent: ${said}`), said);
    assert.ok(!sent('title: [broken\nconsent: none'));
    assert.ok(!mayBeSent('---\ntitle: Kettles\nconsent: none\n\nThe kettle is on.'));
    assert.ok(!sent('Consent: none'));
  });
});
