import assert from 'node:assert/strict';
import { findingsOf, kindsOf, oneMail } from './checked.ts';

const kinds = (text: string): string[] => kindsOf(findingsOf(oneMail, { 'first.md': text }));

describe('what a draft says of its offer', () => {
  for (const text of [
    'The Winter service is £45 until 28 February. It is £60 after that.',
    'Forty-five pounds till the end of February, then back to sixty.',
    'Save £15 with HOLLOW: £45 instead of £60, before 1 March.',
    'Forty-five quid. New cables are £8 extra if you need them.',
    'Your total is £57.50: £45 for the service, £12.50 for the chain.',
    'Two bikes? That is £90 for both.',
    '25% off until Sunday 28 February.',
    'The offer ends on 28.02.2027 at midnight.',
    'A new chain alone would cost £30. The whole Winter service is £45.',
    'From 1 March it costs £60 again.',
    'Book by 28 February. We collect your bike by 5 March.',
    'Last year we mended 900 bikes for £4 a go.',
    'We close on 24 December and open again on 3 January. The price is £45 to 28 February.',
    'A deposit of £10 holds your place. The service is £45.',
    'You have until the end of the month.',
    '£45 (usually £60), until 28 Feb',
    'The workshop is shut until 4 January.',
    'Book by midnight on the 28th.',
    'February only: £45.',
    '---\nsubject: Forty-five pounds to Sunday 28 February\n---\n\nBring it in.',
    '> “They charged me £70 last year.”\n\nIt is £45 now.',
  ])
    it(`agrees: ${text}`, () => {
      assert.deepEqual(kinds(text), []);
    });

  for (const text of [
    'The Winter service is £40 until 28 February.',
    'Forty pounds till the end of February, then back to sixty.',
    'Save £20 with HOLLOW: £45 instead of £60.',
    'It is £45 instead of £65.',
    'Fifty-five quid, and that is the lot.',
    '20% off the Winter service until Sunday 28 February.',
    'Your code HOLLOW brings it to £42.',
    'Now only £54, down from £60.',
    'You paid £49 for the Winter service.',
    '---\nsubject: Thirty-five pounds for a winter\n---\n\nBring it in.',
    'They are forty pounds fifty till the end of February.',
  ])
    it(`contradicts the price: ${text}`, () => {
      assert.deepEqual(kinds(text), ['price-contradiction first']);
    });

  for (const text of [
    'The Winter service is £45 until 7 March.',
    '£45, but only until Friday 26 February.',
    'The offer ends on 27.02.2027 at midnight.',
    'Book by 31 March for £45.',
    '£45 to the end of March.',
    'The last day is Sunday, 21 February.',
    'HOLLOW runs out at the end of the year.',
    'From 1 April it costs £60 again.',
    'After 20 February it goes back to £60.',
    '£45 until Monday 28 February.',
    '£45 until 28 February 2028.',
    'You have until Saturday.',
    '---\nsubject: Ends on 14 February\n---\n\nBring it in.',
  ])
    it(`contradicts the last day: ${text}`, () => {
      assert.deepEqual(kinds(text), ['deadline-contradiction first']);
    });

  it('accepts a price for a month of an offer that lasts half a year', () => {
    const source = oneMail
      .replace('£45', '£30')
      .replace('£60', '£90')
      .replace('Winter service\n    price', 'Half a year of air\n    price');
    assert.deepEqual(kindsOf(findingsOf(source, { 'first.md': '£5 a month instead of £15.' })), []);
    assert.deepEqual(kindsOf(findingsOf(source, { 'first.md': '£6 a month instead of £15.' })), [
      'price-contradiction first',
    ]);
  });

  it('compares drafts with each other where the offer has no price and no last day', () => {
    const source = `start: a
offers:
  o: {name: Wheel check}
touchpoints:
  a: {channel: email, draft: a.md, offer: o, next: [{to: b}]}
  b: {channel: email, draft: b.md, offer: o, next: [{to: c}]}
  c: {channel: email, draft: c.md, offer: o, end: true}
`;
    const drafts = {
      'a.md': 'A Wheel check is £8 until 3 May.',
      'b.md': 'Eight pounds, to 3 May.',
      'c.md': 'A Wheel check for £9 until 5 May.',
    };
    assert.deepEqual(kindsOf(findingsOf(source, drafts)), [
      'price-contradiction c',
      'deadline-contradiction c',
    ]);
  });

  it('offers the right price and day as fixes in the draft', () => {
    const text = 'The Winter service is £40 until 7 March.';
    const put = findingsOf(oneMail, { 'first.md': text })
      .flatMap(({ fixes }) => fixes)
      .flatMap(({ inDraft }) => inDraft ?? [])
      .sort((a, b) => b.start - a.start)
      .reduce((all, { start, end, text: with_ }) => all.slice(0, start) + with_ + all.slice(end), text);
    assert.equal(put, 'The Winter service is £45 until 28 February 2027.');
  });
});
