import assert from 'node:assert/strict';
import { NO_ALLOWED_FACTS } from '../../../../../src/core/facts/index.ts';
import { runToEnd } from '../../../../../src/core/base/cooperative.ts';
import { continueLine } from '../../../../../src/core/prediction/known-lines/continue-line.ts';
import {
  factLines,
  KnownLines,
  repeatedLines,
} from '../../../../../src/core/prediction/known-lines/known-lines.ts';
import { readProse, readProseBlocks } from '../../../../../src/core/text/index.ts';

const facts = [
  { id: 'hours', text: 'The boathouse is open Saturdays, nine to two.' },
  { id: 'hire', text: 'A rowing boat is £9 an hour, a canoe is £12 and a paddleboard is £14.' },
  { id: 'tide', text: 'At spring tides the slipway is under water for three hours.' },
  { id: 'ferry', text: 'The winter ferry leaves at ten past eight.', expires: '2026-03-31' },
  { id: 'depth', text: 'The basin is 4 metres deep at the pontoon, and freezes every January.' },
];
const posts = ['a', 'b', 'c'].map((id) => ({
  id: `${id}.md`,
  blocks: readProseBlocks(
    readProse(
      `Good morning from the slipway.\n\nToday ${id} is for varnish.\n\nBring a jumper and the kettle does the rest. Over 40 boats came. In the shed twenty oars wait.\n`,
    ),
  ),
}));
const lines = new KnownLines([...factLines({ facts }), ...runToEnd(repeatedLines(posts))]);
const offer = (before: string, after = ''): string | undefined =>
  continueLine(lines, { before, after, today: '2026-11-28', allow: NO_ALLOWED_FACTS })?.text;

describe('continuing a line of the brand', () => {
  it('offers the rest of a fact whose beginning is typed', () => {
    assert.equal(offer('The boathouse is open '), 'Saturdays, nine to two.');
    assert.equal(offer('Some news. The boathouse is open Saturdays, '), 'nine to two.');
    assert.equal(offer('- A rowing boat is '), '£9 an hour');
    assert.equal(offer('**Hours.** The boathouse is '), 'open Saturdays, nine to two.');
  });

  it('fits the word that is being typed', () => {
    assert.equal(offer('The boathouse is open'), ' Saturdays, nine to two.');
    assert.equal(offer('The boathouse is open Satur'), 'days, nine to two.');
  });

  it('matches singular and plural, and skips a phrase', () => {
    assert.equal(offer('Rowing boats are '), '£9 an hour');
    assert.equal(offer('The basin is 4 metres deep and freezes '), 'every January.');
  });

  it('finds the fact of a later clause', () => {
    assert.equal(offer('A rowing boat is £9 an hour and a canoe is '), '£12');
  });

  it('suggests nothing for another subject, day or size', () => {
    for (const before of [
      'The café is open ',
      'The boathouse café is open ',
      'That boathouse is open ',
      'A sailing boat is ',
      'At neap tides the slipway is ',
      'The harbour basin is ',
      'It ',
      'So ',
    ])
      assert.equal(offer(before), undefined, before);
  });

  it('never offers a fact that has expired', () => {
    assert.equal(offer('The winter ferry leaves '), undefined);
  });

  it('offers a line that three posts have, at its place in a paragraph', () => {
    assert.equal(offer('Good morning '), 'from the slipway.');
    assert.equal(offer('We start. Good morning '), undefined);
    assert.equal(offer('Bring a jumper and '), 'the kettle does the rest.');
  });

  it('stops before a number that only posts state', () => {
    assert.equal(offer('Over '), undefined);
    assert.equal(offer('In the shed '), undefined);
  });

  it('repeats no text after the cursor', () => {
    assert.equal(offer('The boathouse is open ', 'Saturdays, nine to two.'), undefined);
  });

  it('names its source', () => {
    const found = continueLine(lines, {
      before: 'The boathouse is open ',
      after: '',
      today: '2026-11-28',
      allow: NO_ALLOWED_FACTS,
    });
    assert.deepEqual(found?.line.source, { kind: 'fact', id: 'hours', expires: undefined });
  });
});
