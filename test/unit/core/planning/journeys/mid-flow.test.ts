import assert from 'node:assert/strict';
import { checkJourney } from '../../../../../src/core/planning/journeys/check-journey.ts';
import { readDraftText } from '../../../../../src/core/planning/journeys/drafts/draft-text.ts';
import {
  earlierSteps,
  factsBefore,
  stepsBeside,
  prepareSteps,
  suggestFromSteps,
  type StepFacts,
} from '../../../../../src/core/planning/journeys/mid-flow/index.ts';
import { NO_ALLOWED_FACTS } from '../../../../../src/core/facts/index.ts';
import { OFFER_HEAD } from './checked.ts';

const TODAY = '2027-02-01';

const SOURCE = `${OFFER_HEAD}  first:
    channel: email
    draft: first.md
    offer: service
    next: [{to: second, wait: 4d}]
  second:
    channel: email
    draft: second.md
    offer: service
    next: [{to: third, wait: 4d}, {to: first, on: reply}]
  third:
    channel: sms
    draft: third.md
    offer: service
    end: true
  aside:
    channel: page
    draft: aside.md
    end: true
`;

const DRAFTS: Readonly<Record<string, string>> = {
  'first.md':
    'Marta services the hub gears herself. The winter service costs £45 until Sunday 28 February. We will write again on Friday. Is your chain dry?',
  'second.md':
    'A dry chain sings. The code HOLLOW works at the counter. Hub gears take 90 minutes on the stand. The winter service is £54.',
  'third.md': 'Come by.',
  'aside.md': 'Petra paints frames for £200.',
};

function factsFor(id: string, drafts = DRAFTS, source = SOURCE): StepFacts {
  const texts = new Map(Object.entries(drafts).map(([path, text]) => [path, readDraftText(text)]));
  const { journey, findings } = checkJourney(source, (path) => texts.get(path));
  const touchpoint = journey.touchpoints.get(id);
  assert.ok(touchpoint);
  return factsBefore({ journey, findings, draftAt: (path) => texts.get(path), name: 'file' }, touchpoint);
}

const suggestion = (before: string, facts = factsFor('third'), today = TODAY, after = '') =>
  suggestFromSteps(
    prepareSteps(facts, today),
    { before, after, threshold: 'quiet', allow: NO_ALLOWED_FACTS, banned: [] },
    false,
  );

describe('facts of earlier steps', () => {
  it('are those of the steps before, the nearest first, and never of the step itself or of other ways', () => {
    const { journey } = checkJourney(SOURCE, () => undefined);
    assert.deepEqual(
      earlierSteps(journey, 'third').map(({ id }) => id.text),
      ['second', 'first'],
    );
    assert.deepEqual(
      earlierSteps(journey, 'first').map(({ id }) => id.text),
      ['second'],
    );
    const { before, after } = stepsBeside(journey, 'second');
    assert.deepEqual(
      [before, after].map((steps) => steps.map(({ id }) => id.text)),
      [['first'], ['third', 'first']],
    );
    assert.ok(!factsFor('third').lines.some(({ text }) => text.includes('Petra')));
  });

  it('leave out promises, questions, days counted from sending and what the checks contradict', () => {
    const texts = factsFor('third').lines.map(({ text }) => text);
    assert.deepEqual(texts, [
      'The code HOLLOW works at the counter.',
      'Hub gears take 90 minutes on the stand.',
      'Marta services the hub gears herself.',
      'The winter service costs £45 until Sunday 28 February.',
    ]);
  });

  it('name the step that states the price, the last day and the code, and the journey where none does', () => {
    const { values } = factsFor('third');
    assert.deepEqual(
      values.map(({ kind, text, origin }) => [kind, text, origin.step]),
      [
        ['price', '£45', 'first'],
        ['deadline', 'Sunday 28 February', 'first'],
        ['code', 'HOLLOW', 'second'],
      ],
    );
    const alone = factsFor('third', { 'third.md': 'Come by.' });
    assert.deepEqual(
      alone.values.map(({ text, origin }) => [text, origin.step]),
      [
        ['£45', undefined],
        ['28 February 2027', undefined],
        ['HOLLOW', undefined],
      ],
    );
    assert.equal(alone.values[0]?.line, 'price: £45');
  });

  it('continue a sentence that an earlier step states, with that step as evidence', () => {
    const found = suggestion('Come by.\n\nHub gears take ');
    assert.equal(found?.text, '90 minutes on the stand.');
    assert.deepEqual(found.source?.kind === 'step' && [found.source.step, found.source.path], [
      'second',
      'second.md',
    ]);
  });

  it('complete the price, last day and code where the words ask for them', () => {
    assert.equal(suggestion('The winter service ends on ')?.text, 'Sunday 28 February');
    assert.equal(suggestion('The winter service ends on Sun')?.text, 'day 28 February');
    assert.equal(suggestion('Your winter service costs £')?.text, '45');
    assert.equal(suggestion('At the counter, use code ')?.text, 'HOLLOW');
    assert.equal(suggestion('At the counter, say HOL')?.text, 'LOW');
  });

  it('are silent where something else is spoken of, and once the offer is over', () => {
    assert.equal(suggestion('The workshop is open until '), undefined);
    assert.equal(suggestion('Postage is £'), undefined);
    assert.equal(suggestion('A new chain costs £'), undefined);
    assert.equal(suggestion('The winter service was £'), undefined);
    assert.equal(suggestion('Save £'), undefined);
    assert.equal(suggestion('The winter service ends on ', factsFor('third'), '2027-03-01'), undefined);
    assert.equal(suggestion('The winter service costs ', factsFor('third'), '2027-03-01'), undefined);
  });

  it('never begin a draft as an earlier step begins', () => {
    assert.equal(suggestion('Marta services '), undefined);
    assert.equal(suggestion('# Hubs\n\nMarta services '), undefined);
    assert.equal(suggestion('Come by on Monday. Marta services ')?.text, 'the hub gears herself.');
  });

  it('of another offer give neither price nor day', () => {
    const source = SOURCE.replace(
      'touchpoints:\n',
      '  paint: {name: Frame paint, price: £200, ends: 2027-05-01}\ntouchpoints:\n',
    ).replace('draft: second.md\n    offer: service', 'draft: second.md\n    offer: paint');
    const facts = factsFor(
      'third',
      { ...DRAFTS, 'second.md': 'Frame paint costs £200 until 1 May. Petra mixes it in the yard.' },
      source,
    );
    assert.ok(facts.lines.some(({ text }) => text.startsWith('Petra')));
    assert.ok(!facts.lines.some(({ text }) => text.includes('£200')));
  });
});
