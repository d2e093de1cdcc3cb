import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readPersona } from '../../../../../src/core/production/personas/read/read-persona.ts';
import { HOTEL, personaOf } from './samples.ts';

describe('reading a persona', () => {
  it('gives its lines, facts and relation', () => {
    const marlo = personaOf(HOTEL);
    assert.deepEqual([marlo.name, marlo.relation, marlo.facts.length], ['Marlo', 'owned', 11]);
    assert.equal(marlo.disclosures[0]?.language, 'en');
  });

  for (const [name, source, message, at] of [
    [
      'a missing notice',
      HOTEL.replace(/disclosures:[\s\S]*?facts:/, 'facts:'),
      /“disclosures” is missing/,
      'persona',
    ],
    ['an unknown key', `${HOTEL}colour: red\n`, /“colour” is not known here/, 'persona'],
    [
      'a topic that there is not',
      HOTEL.replace('topic: health', 'topic: weather'),
      /Write one of: unknown, health/,
      'weather',
    ],
    ['a day that is none', HOTEL.replace('2022-12-31', '2022-02-31'), /“expires” is a day/, '{id: award'],
    [
      'two facts of one id',
      HOTEL.replace('id: pool', 'id: parking'),
      /two facts “parking”/,
      '{id: parking, text: "The pool',
    ],
    [
      'a fact without a text',
      HOTEL.replace(/text: "The pool[^"]*", /, ''),
      /“pool” has no text/,
      '{id: pool',
    ],
    ['broken YAML', 'persona: [', /not valid YAML/, ''],
  ] as const)
    it(`reports ${name} where it stands`, () => {
      const { persona, problems } = readPersona(source);
      assert.equal(persona, undefined);
      assert.match(problems[0]?.message ?? '', message);
      assert.ok(source.slice(problems[0]?.start).startsWith(at));
    });

  it('takes facts without a text from the ledgers that it names', () => {
    const source = `${HOTEL.replace(/text: "The pool[^"]*", /, '')}ledgers: [claims/pool.yaml]\n`;
    const { persona } = readPersona(source, (path) =>
      path === 'claims/pool.yaml' ? [{ id: 'pool', text: 'The pool is deep.', jurisdictions: [] }] : [],
    );
    assert.equal(persona?.facts.find(({ id }) => id === 'pool')?.text, 'The pool is deep.');
  });

  it('reads any text without an error', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        assert.equal(readPersona(text).persona, undefined);
      }),
    );
  });
});
