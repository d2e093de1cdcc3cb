import assert from 'node:assert/strict';
import { NO_TEMPLATES } from '../../../../../src/core/brand/index.ts';
import { readUnits } from '../../../../../src/core/planning/variants/read/read-units.ts';
import { continues, tiesOf } from '../../../../../src/core/planning/variants/read/ties.ts';
import { shortened } from '../../../../../src/core/planning/variants/text/shorten.ts';
import { withAddresses } from '../../../../../src/core/planning/variants/read/plain-text.ts';
import { essentialsOf } from '../../../../../src/core/planning/variants/read/essentials.ts';

/** For the sentence that begins so: the beginnings of those that go with it. */
function tiedTo(draft: string, beginning: string): string[] {
  const { units } = readUnits(draft, NO_TEMPLATES);
  const at = units.findIndex(({ text }) => text.startsWith(beginning));
  return (tiesOf(units)[at] ?? []).map((other) => units[other]?.text ?? '');
}

const essentials = (draft: string): string[] =>
  essentialsOf(readUnits(draft, NO_TEMPLATES)).map(({ kind, text }) => `${kind} ${text}`.trim());

describe('what a sentence of a draft needs', () => {
  it('is the one before it where it points back', () => {
    for (const text of [
      'It holds two litres.',
      'But the lid is loose.',
      'You can use this outdoors.',
      'She mends them on Mondays.',
      'The other is blue.',
      'Not for long.',
      'You may come on Friday instead.',
      'From 1 March it costs more.',
    ])
      assert.ok(continues(text), text);
    for (const text of [
      'The kettle holds two litres.',
      'We close at noon this Friday.',
      'If the lid is loose, we mend it.',
      'Book at kettles.example.',
      'We use oil instead of wax.',
      'Nell says that the lid is loose.',
    ])
      assert.ok(!continues(text), text);
  });

  it('is the one after it that takes it back or narrows it', () => {
    const draft = 'The kettle is £20.\n\nEvery kettle is half price. It does not apply to red ones.';
    assert.deepEqual(tiedTo(draft, 'Every kettle'), ['It does not apply to red ones.']);
    assert.deepEqual(tiedTo('The tin is £4. Excludes postage.', 'The tin'), ['Excludes postage.']);
    assert.deepEqual(tiedTo('The tin is red. It is round.', 'The tin'), []);
  });

  it('is its heading where that says for whom it holds', () => {
    const draft = '# Prices\n\nA tin is £4.\n\n## For members\n\nA tin is £3.';
    assert.deepEqual(tiedTo(draft, 'A tin is £3'), ['For members']);
    assert.deepEqual(tiedTo(draft, 'A tin is £4'), []);
  });

  it('is the rest of its list', () => {
    const draft = 'You need three things:\n\n- a pot\n- a lid\n';
    assert.deepEqual(tiedTo(draft, 'You need').length > 0, true);
    assert.deepEqual(tiedTo(draft, 'a lid'), ['a pot']);
  });
});

describe('what a variant must state', () => {
  it('is the price, the day, the place and what to do', () => {
    assert.deepEqual(
      essentials(
        'We opened in 2019. The fair is on Saturday 6 March at the Corn Hall, and a stall is £20.\n\nBook at fair.example/stalls.',
      ),
      [
        'price £20',
        'date Saturday 6 March',
        'place Corn Hall',
        'action Book at fair.example/stalls.',
        'lead',
      ],
    );
  });

  it('is the street and not the day where a sentence asks readers to come', () => {
    assert.ok(
      essentials(
        'From 1 May to 9 May we mend kettles. Come on Tuesdays, to the yard at 14 Mill Row.',
      ).includes('place 14 Mill Row'),
    );
  });

  it('is what a food contains that some must not eat', () => {
    const draft = 'The cake is £4. It contains wheat and almonds. The box contains a fork.';
    assert.deepEqual(
      essentials(draft).filter((one) => one.startsWith('warning')),
      ['warning It contains wheat and almonds.'],
    );
    assert.ok(
      !essentials('We mend pumps, but we do not open motors.').some((one) => one.startsWith('warning')),
    );
  });

  it('is what the front matter lists', () => {
    assert.ok(
      essentials('---\nkeep: [red lids]\n---\nThe tins are back this year. Some have red lids.').includes(
        'kept red lids',
      ),
    );
  });
});

describe('a shorter sentence', () => {
  it('lacks what is only added', () => {
    assert.equal(
      shortened('The tins are back on the shelf, and we like them a lot.'),
      'The tins are back on the shelf.',
    );
    assert.equal(shortened('The tins (the red ones) are back today.'), 'The tins are back today.');
  });

  it('keeps facts, conditions and negations', () => {
    for (const text of [
      'The tins are back on the shelf, and we only have ten.',
      'The tins are back, which is not the plan.',
      'The tins (£4 each) are back today.',
      'If you like them, the tins are back, and we are glad.',
    ])
      assert.equal(shortened(text), undefined, text);
  });
});

describe('plain text', () => {
  it('keeps the addresses of links', () => {
    assert.equal(
      withAddresses('**Now** [book a stall](https://fair.example).'),
      'Now book a stall: https://fair.example',
    );
    assert.equal(
      withAddresses('You can [book](https://fair.example) from Monday.'),
      'You can book (https://fair.example) from Monday.',
    );
    assert.equal(withAddresses('See [fair.example](https://fair.example).'), 'See fair.example.');
  });
});
