import assert from 'node:assert/strict';
import { checkJourney } from '../../../../../src/core/planning/journeys/check-journey.ts';
import { readDraftText } from '../../../../../src/core/planning/journeys/drafts/draft-text.ts';
import { localizeInEnglish } from '../../../../../src/core/base/localize.ts';

const SOURCE = `start: a
touchpoints:
  a: {channel: email, draft: a.md, next: [{to: b, wait: 2d}]}
  b: {channel: email, draft: b.md, next: [{to: c, wait: 2d}]}
  c: {channel: email, draft: c.md, end: true}
`;

/** The kinds found where drafts stand to their brand like this. */
const found = (standings: Readonly<Record<string, { percentile?: number; angle?: string }>>): string[] =>
  checkJourney(
    SOURCE,
    (path) => readDraftText(`Rain on ${path}.`),
    localizeInEnglish,
    (path) => standings[path],
  ).findings.map(({ kind, touchpoints }) => `${kind} ${touchpoints.join()}`);

describe('the style of a journey', () => {
  it('is mentioned where the voice leaps from one step to the next, either way', () => {
    const drafts = { 'a.md': { percentile: 80 }, 'b.md': { percentile: 10 }, 'c.md': { percentile: 90 } };
    assert.deepEqual(found(drafts), ['voice-leap a,b', 'voice-leap b,c']);
    assert.deepEqual(found({ ...drafts, 'b.md': { percentile: 60 } }), []);
    assert.deepEqual(found({ 'a.md': { percentile: 80 }, 'b.md': {} }), []);
  });
  it('is mentioned where each of three steps has one angle', () => {
    const drafts = { 'a.md': { angle: 'how-to' }, 'b.md': { angle: 'how-to' }, 'c.md': { angle: 'how-to' } };
    assert.deepEqual(found(drafts), ['same-angle a,b,c']);
    assert.deepEqual(found({ ...drafts, 'c.md': { angle: 'confession' } }), []);
    assert.deepEqual(found({ ...drafts, 'c.md': {} }), []);
  });
});
