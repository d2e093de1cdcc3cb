import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { NO_ALLOWED_FACTS } from '../../../../src/core/facts/index.ts';
import fc from 'fast-check';
import { readBackground } from '../../../../src/core/base/background/index.ts';
import { checkFacts, type KnownFacts } from '../../../../src/core/rewrite/index.ts';
import { readNgramBackground } from '../../../../src/core/prediction/index.ts';

const sections = readBackground(readFileSync('src/core/base/background/background.bin'));
const english = readNgramBackground(sections.get('ngrams') ?? new Uint8Array());
const known = (more: Partial<KnownFacts> = {}): KnownFacts => ({
  rest: '',
  allow: NO_ALLOWED_FACTS,
  knows: (norm) => english.spelling(norm) === norm,
  ...more,
});
const faults = (passage: string, rewrite: string, more: Partial<KnownFacts> = {}): string[] =>
  checkFacts(passage, rewrite, known(more)).map(({ kind, change, fact }) => `${change} ${kind} ${fact}`);

describe('the fact guard', () => {
  it('accepts other wordings of the same facts', () => {
    const same = [
      ['We utilise very good leather.', 'We use good leather.'],
      ['The bench opens at 9 on Monday, and Maria mends.', 'On Monday the bench opens at 9. Maria mends.'],
      ['It is not ready and we do not know when.', "It isn't ready and we don't know when."],
      ['You will get ten of them.', "You'll get 10 of them."],
      ['This is the best, the one and only tote!', 'This is the only one tote.'],
      ['Read [the guide](https://example.com/a) first.', 'First, read [our guide](https://example.com/a).'],
      ['Harrow’s bags last.', "Bags of Harrow's last."],
      ['You must sign it, and may keep a copy.', 'You have to sign it. You might keep a copy.'],
    ] as const;
    for (const [passage, rewrite] of same) assert.deepEqual(faults(passage, rewrite), [], rewrite);
  });

  it('refuses lost, changed and added facts', () => {
    const wrong = [
      ['It costs £40.', 'It costs $40.', 'lost number £40'],
      ['It costs £40.', 'It costs forty.', 'lost number £40'],
      ['It takes 3 days.', 'It takes 3 weeks.', 'lost number 3 days'],
      ['Up to 40% off.', 'At least 40% off.', 'lost number most 40%'],
      ['It weighs about 3 kg.', 'It weighs 3 kg.', 'lost number about 3 kg'],
      ['We open on 5 May.', 'We open in spring.', 'lost number 5 may'],
      ['Two of them are sold.', 'Three of them are sold.', 'lost number 2'],
      ['We open tomorrow.', 'We open soon.', 'lost date tomorrow'],
      ['Ask Maria about it.', 'Ask us about it.', 'lost name Maria'],
      ['Ask us about it.', 'Ask Maria about it.', 'added name Maria'],
      ['Zelda mends bags.', 'She mends bags.', 'lost name Zelda'],
      ['Mark says it holds.', 'We say it holds.', 'lost name Mark'],
      ['It does not leak.', 'It leaks.', 'lost negation not'],
      ['It leaks.', 'It never leaks.', 'added negation not'],
      ['It may shrink.', 'It will shrink.', 'lost modality may'],
      ['You must sign.', 'You can sign.', 'lost modality must'],
      ['Most of it is sold, as some say.', 'Most of it is sold.', 'lost modality some'],
      ['A good tote.', 'The best tote.', 'added claim best'],
      ['A good tote.', 'A proven tote.', 'added claim proven'],
      ['A quick boat.', 'The fastest boat.', 'added claim fastest'],
      ['She said “it holds”.', 'She said “it will hold”.', 'lost quotation it holds'],
      ['She said so.', 'She said “so”.', 'added quotation so'],
      ['Run `npm test` first.', 'Run the tests first.', 'lost verbatim `npm test`'],
      [
        'See [it](https://a.example/x).',
        'See [it](https://a.example/y).',
        'lost verbatim (https://a.example/x)',
      ],
      ['See ![a bag](bag.png) here.', 'See a bag here.', 'lost verbatim ![a bag](bag.png)'],
    ] as const;
    for (const [passage, rewrite, fault] of wrong)
      assert.ok(
        faults(passage, rewrite).includes(fault),
        `${rewrite}: ${faults(passage, rewrite).join('; ')}`,
      );
  });

  it('accepts facts of the draft or the profile, but not in place of others', () => {
    assert.deepEqual(faults('Ask us.', 'Ask Maria.', { rest: 'We have Maria here.' }), []);
    const allow = { ...NO_ALLOWED_FACTS, names: new Set(['Maria']), numbers: new Set(['40']) };
    assert.deepEqual(faults('Ask us.', 'Ask Maria for all 40.', { allow, rest: 'All of us.' }), []);
    assert.deepEqual(faults('It holds 30.', 'It holds 40.', { allow }), ['lost number 30']);
    assert.deepEqual(faults('Our bag.', 'Our first bag.', { stated: 'It is our first bag.' }), []);
  });

  const WORDS =
    'the bench mends old bags and our team waits for rain while you drink tea in a warm room'.split(' ');
  const NAMES = ['Maria', 'Zelda', 'Northwick', 'Okafor', 'Lisbon', 'TideBox', 'Brenda'];
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
    { weight: 1, arbitrary: fc.constantFrom(...NAMES) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 99_999 }).map(String) },
    { weight: 1, arbitrary: fc.constantFrom('£12.50', '40%', '3 kg', '7 days', '2026-05-01', 'about 9') },
  );
  const passage = fc.array(piece, { minLength: 1, maxLength: 14 });
  const isFact = (one: string): boolean => NAMES.includes(one) || /\d/.test(one);
  const written = (pieces: readonly string[]): string => {
    const line = pieces.join(' ');
    return `${line.charAt(0).toUpperCase()}${line.slice(1)}.`;
  };

  it('always passes the passage itself', () => {
    fc.assert(fc.property(passage, (pieces) => faults(written(pieces), written(pieces)).length === 0));
    fc.assert(fc.property(fc.string({ maxLength: 80 }), (text) => faults(text, text).length === 0));
  });

  it('refuses whenever a number or a name is dropped, changed or inserted', () => {
    fc.assert(
      fc.property(
        passage,
        fc.nat(),
        fc.constantFrom(...NAMES, '123456', '€7', '88%'),
        (pieces, seed, other) => {
          const facts = pieces.flatMap((one, at) => (isFact(one) ? [at] : []));
          const at = facts[seed % Math.max(1, facts.length)];
          if (at !== undefined && pieces[at] !== other) {
            assert.notDeepEqual(faults(written(pieces), written(pieces.toSpliced(at, 1))), []);
            assert.notDeepEqual(faults(written(pieces), written(pieces.with(at, other))), []);
          }
          if (!pieces.includes(other)) {
            const more = pieces.toSpliced(seed % (pieces.length + 1), 0, other);
            assert.notDeepEqual(faults(written(pieces), written(more)), [], written(more));
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
