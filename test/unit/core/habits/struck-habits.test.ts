import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DraftReport, Engine } from '../../../../src/service/engine/index.ts';
import { draftOf, learnedEngine, profileOf, TODAY } from '../sample-brands.ts';

const BRAND = 'harrow-and-pine';

const DRAFT = `---
channel: journal
---

# Repair week

We leverage a new process for bags. The bench is open on Monday!

Our team is thrilled to announce that our customers can now utilise the bench, which is located in the former chapel on the hill above the river, and which has been completely refurbished during the course of the winter by our dedicated craftspeople.

The committee of the association has decided that members of the public should bring the documents that relate to their application before the end of the month, and that they should send a copy of these to the office.
`;

/** Sets the habits that do not count, as the profile says them; what its don'ts say of exclamation marks would count all the same. */
function strike(engine: Engine, off: readonly string[]): void {
  const profile = profileOf(BRAND).replace('No exclamation marks and no emoji.', 'No emoji.');
  const json = profile.replace(/\{/, `{ "habits": { "off": ${JSON.stringify(off)} },`);
  const { problems } = engine.brands.setProfile({ brand: BRAND, json, fallbackName: BRAND });
  assert.deepEqual(problems, []);
}

const OFF = [
  'marks:exclamation',
  'marks:semicolon',
  'sentences:length',
  'address:we',
  'address:you',
  'register:hype',
  'register:corporate',
  'register:assistant',
  'prefer:use',
  'words:contractions',
  'words:spelling',
  'openings:joining',
  'openings:lower',
  'avoid:most',
];

describe('struck habits', () => {
  let engine: Engine;
  const report = (off: readonly string[], text = DRAFT): DraftReport => {
    strike(engine, off);
    return engine.analysis.check({ brand: BRAND, text });
  };

  before(async () => {
    engine = await learnedEngine(TODAY, BRAND);
  });

  it('give no reasons, at once and in the same draft', () => {
    const reasons = (off: readonly string[]): (string | number)[] =>
      report(off).sentences.flatMap((sentence) => sentence.reasons.map(({ here }) => here));
    assert.ok(reasons([]).includes('!'));
    assert.ok(!reasons(['marks:exclamation']).includes('!'));
    assert.ok(reasons([]).some((here) => typeof here === 'number'));
    assert.ok(!reasons(['sentences:length']).some((here) => typeof here === 'number'));
    assert.ok(reasons([]).includes('leverage'));
    assert.ok(!reasons(['register:corporate', 'prefer:use']).includes('leverage'));
    assert.ok(reasons([]).includes('!'));
  });

  it('are no change to make', async () => {
    const text = DRAFT.replace('The bench is open on Monday!', 'The bench is open again!');
    const replacements = async (off: readonly string[]): Promise<string[]> => {
      strike(engine, off);
      const found = await engine.rewrites.rewrite({
        brand: BRAND,
        text,
        start: text.indexOf('The bench is open again'),
        end: text.indexOf('again!') + 6,
      });
      return found.kind === 'rewrite' ? [found.text] : [];
    };
    assert.deepEqual(await replacements([]), ['The bench is open again.']);
    assert.deepEqual(await replacements(['marks:exclamation']), []);
  });

  it('never lower a draft, whichever are struck', () => {
    const drafts = [DRAFT, draftOf(BRAND, 'autumn-repair-week')];
    const raw = (off: readonly string[], text: string): number => report(off, text).score.raw;
    const all = new Map(drafts.map((text) => [text, raw([], text)]));
    fc.assert(
      fc.property(fc.subarray(OFF), fc.constantFrom(...drafts), (off, text) => {
        assert.ok(raw(off, text) >= all.get(text)! - 1e-9);
      }),
      { numRuns: 25 },
    );
  });

  it('stay in the list, marked as off', async () => {
    strike(engine, ['marks:exclamation']);
    const habits = (await engine.habits.list({ brand: BRAND }))?.habits ?? [];
    assert.equal(habits.find(({ id }) => id === 'marks:exclamation')?.state, 'off');
    assert.equal(habits.find(({ id }) => id === 'sentences:length')?.state, 'learned');
  });
});
