import assert from 'node:assert/strict';
import { checkDraft } from './check-claims.ts';

const entry = (text: string, more: object = {}): { text: string; jurisdictions: string[] } => ({
  text,
  jurisdictions: [],
  ...more,
});

describe('statements against a ledger', () => {
  const SOAK = 'Our kettle keeps water hot for 6 hours';

  it('with a live entry are no finding, in other words too', () => {
    assert.deepEqual(checkDraft('Brewers cut waste by 31%.', [entry('Waste at breweries fell by 31%')]), []);
    assert.deepEqual(
      checkDraft('Brewers cut waste by thirty-one per cent.', [entry('Waste at breweries fell by 31%')]),
      [],
    );
  });

  it('without an entry need evidence', () => {
    assert.deepEqual(checkDraft('Brewers cut waste by 31%.', []), [['claim', 'claims/statistic']]);
  });

  it('with an entry that has expired say so, from the day after its last', () => {
    const ledger = (expires: string): ReturnType<typeof entry>[] => [
      entry('Waste at breweries fell by 31%', { expires }),
    ];
    assert.deepEqual(checkDraft('Brewers cut waste by 31%.', ledger('2026-11-28')), [
      ['expired', 'ledger/expired'],
    ]);
    assert.deepEqual(checkDraft('Brewers cut waste by 31%.', ledger('2026-11-29')), []);
  });

  it('that give another figure for the same thing contradict', () => {
    assert.deepEqual(checkDraft('Our kettle keeps water hot for 9 hours.', [entry(SOAK)]), [
      ['contradiction', 'ledger/contradiction'],
    ]);
    assert.deepEqual(checkDraft('Our kettle keeps water hot for 6 hours.', [entry(SOAK)]), []);
  });

  it('about something else are left alone, though they have a figure of that unit', () => {
    assert.deepEqual(checkDraft('The shop shuts for 2 hours at noon.', [entry(SOAK)]), []);
  });

  it('that remove a time limit contradict', () => {
    assert.deepEqual(checkDraft('The lid is guaranteed for life.', [entry('lid guaranteed for 10 years')]), [
      ['contradiction', 'ledger/contradiction'],
    ]);
  });

  it('that rank first are not proved by a comparison with one', () => {
    const ledger = [entry('The kettle is lighter than the Brisk 2 by 90 g')];
    assert.deepEqual(checkDraft('It is the lightest kettle sold in Norway.', ledger), [
      ['claim', 'claims/superlative'],
    ]);
  });
});

describe('offers in text and front matter', () => {
  const offer = (
    body: string,
    fields = 'offer: {price: £14, was: £18, ends: 2026-12-05}',
  ): [string, string][] => checkDraft(`---\n${fields}\n---\n\n${body}`, []);

  it('that agree are no finding', () => {
    assert.deepEqual(offer('Candles are £14 until 5 December.'), []);
    assert.deepEqual(offer('Candles were £18 and are £14 until Saturday.'), []);
  });
  it('contradict each other in price, price before, share or day', () => {
    for (const body of [
      'Candles are £12 until 5 December.',
      'Candles were £21 and are £14.',
      'Candles are £14, 40% off.',
      'Candles are £14 until 9 December.',
    ])
      assert.ok(
        offer(body).some(([kind]) => kind === 'contradiction'),
        body,
      );
  });
  it('that are over have ended', () => {
    assert.ok(
      offer('Candles are £14 until 5 November.', 'offer: {price: £14, ends: 2026-11-05}').some(
        ([kind]) => kind === 'expired',
      ),
    );
  });
  it('with two periods for returns contradict themselves', () => {
    assert.deepEqual(checkDraft('Returns within 30 days. Send returns back in 14 days.', []), [
      ['contradiction', 'offer/terms'],
    ]);
  });
});
