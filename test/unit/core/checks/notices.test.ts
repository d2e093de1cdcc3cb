import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  CheckCache,
  claimEdit,
  fieldEdit,
  isNotice,
  ledgerFigure,
  noticeEdit,
  noticeFor,
  runChecks,
  type DisclosureNeed,
  type Finding,
} from '../../../../src/core/checks/index.ts';
import { readProse } from '../../../../src/core/text/index.ts';
import { profileOf } from './draft.ts';

const NEEDS: Readonly<Record<DisclosureNeed, string>> = {
  paid: 'partnership: {type: paid}',
  gifted: 'partnership: {type: gifted, partner: Brisk}',
  affiliate: 'partnership: {type: affiliate, partner: Brisk}',
  persona: 'persona: {synthetic: true}',
  aiText: 'ai: {text: generated}',
  aiImage: 'ai: {image: generated}',
};
const needs: readonly DisclosureNeed[] = ['paid', 'gifted', 'affiliate', 'persona', 'aiText', 'aiImage'];
const findings = (draft: string, ledger: string[] = []): Finding[] => {
  const entries = ledger.map((text) => ({ text, jurisdictions: [] }));
  const claims = { today: '2026-11-29', ledger: entries };
  return runChecks(draft, readProse(draft), new CheckCache({ profile: profileOf({}), claims }));
};
const applied = (file: string, edit: ReturnType<typeof noticeEdit>): string | undefined =>
  edit && file.slice(0, edit.start) + edit.text + file.slice(edit.end);

describe('a notice that is put into a draft', () => {
  const bodies = [
    'The kettle is blue.\n\nIt whistles.\n',
    '# The blue kettle\n\nIt whistles.\n',
    '- one\n- two\n',
    'See https://example.org first.\n',
  ];
  for (const need of needs)
    it(`tells what is asked for: ${need}`, () => {
      for (const body of bodies)
        for (const head of ['', 'channel: instagram\n', 'jurisdiction: DE\n']) {
          const draft = `---\n${NEEDS[need]}\n${head}---\n\n${body}`;
          assert.deepEqual(
            findings(draft).map(({ need: missing }) => missing),
            [need],
          );
          const prose = readProse(draft);
          const notice = noticeFor(need, prose.frontMatter?.fields ?? {});
          assert.deepEqual(
            findings(applied(draft, noticeEdit(draft, prose, notice)) ?? ''),
            [],
            `${head}${notice}`,
          );
        }
    });

  it('names the partner, is short in feeds, and is in the language of its place', () => {
    const notice = (head: string): string =>
      noticeFor('paid', readProse(`---\n${head}\n---\nHot.\n`).frontMatter?.fields ?? {}, ['AT']);
    assert.equal(
      notice('partnership: {partner: Brisk}\njurisdiction: GB'),
      'Advertisement, paid for by Brisk.',
    );
    assert.equal(notice('channel: Instagram\njurisdiction: US'), '#ad');
    assert.equal(notice('channel: Instagram'), '#Werbung');
  });
});

describe('a field that is set in front matter', () => {
  const set = (draft: string): string | undefined =>
    applied(draft, fieldEdit(draft, readProse(draft), ['offer', 'ends'], '2026-12-24'));

  it('is added to what stands there, however it is written', () => {
    assert.equal(set('Hot.\n'), '---\noffer:\n  ends: 2026-12-24\n---\n\nHot.\n');
    assert.equal(set('---\ntitle: A\n---\nHot.\n'), '---\ntitle: A\noffer:\n  ends: 2026-12-24\n---\nHot.\n');
    assert.equal(
      set('---\noffer:\n    price: £9\ntitle: A\n---\nHot.\n'),
      '---\noffer:\n    ends: 2026-12-24\n    price: £9\ntitle: A\n---\nHot.\n',
    );
    assert.equal(
      set('---\noffer: {price: £9}\n---\nHot.\n'),
      '---\noffer: {ends: 2026-12-24, price: £9}\n---\nHot.\n',
    );
  });

  it('is left alone where it is set, or where the front matter is no YAML', () => {
    assert.equal(set('---\noffer: {ends: 2026-01-01}\n---\nHot.\n'), undefined);
    assert.equal(set('---\noffer: none\n---\nHot.\n'), undefined);
    assert.equal(set('+++\ntitle = "A"\n+++\nHot.\n'), undefined);
  });
});

describe('evidence for a draft alone', () => {
  const claim = 'Brewers cut waste by 31%.';
  const entry = { text: claim, evidence: 'study.pdf', jurisdictions: [] };
  it('clears its claim, whatever front matter it has', () => {
    for (const head of [
      '',
      '---\ntitle: A\n---\n',
      '---\nclaims:\n  - text: One\n---\n',
      '---\r\ntitle: A\r\n---\r\n',
    ]) {
      const draft = `${head}${claim}\n`;
      assert.equal(findings(draft).length, 1);
      const cleared = applied(draft, claimEdit(draft, readProse(draft), entry)) ?? '';
      assert.deepEqual(findings(cleared), [], cleared);
      assert.ok(cleared.endsWith(`${claim}\n`));
    }
  });

  it('is read back whatever the claim', () => {
    const words = fc.stringMatching(/^[\w :#"'{}[\],&*!|>%@`-]{1,40}$/).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(words, (text) => {
        const draft = '---\ntitle: A\n---\nHot.\n';
        const cleared = applied(draft, claimEdit(draft, readProse(draft), { ...entry, text })) ?? '';
        const claims = readProse(cleared).frontMatter?.fields['claims'];
        assert.deepEqual(claims, [{ text, evidence: 'study.pdf' }]);
      }),
    );
  });
});

describe('the figure of the ledger', () => {
  const offered = (sentence: string, entry: string): (string | undefined)[] =>
    findings(sentence, [entry]).map(ledgerFigure);
  it('is offered for one that contradicts it', () => {
    assert.deepEqual(
      offered('Our kettle keeps water hot for 9 hours.', 'The kettle keeps water hot for 6 hours'),
      ['6 hours'],
    );
  });

  it('is not where the entry has several, or the noun would not fit', () => {
    assert.deepEqual(
      offered(
        'Our kettle keeps water hot for 9 hours.',
        'The kettle keeps water hot for 6 hours after 2 hours',
      ),
      [undefined],
    );
  });
});

describe('a notice to readers', () => {
  it('is recognised as Timbre words it, and no other sentence is', () => {
    const partnership = { partner: 'Brisk & Sons' };
    for (const need of needs)
      for (const fields of [{}, { partnership }, { channel: 'instagram' }, { jurisdiction: 'DE' }])
        assert.equal(isNotice(noticeFor(need, fields)), true, noticeFor(need, fields));
    assert.equal(isNotice('This text was generated by AI, and we love it.'), false);
    assert.equal(isNotice('Gifted: we got it for free.'), false);
  });
});
