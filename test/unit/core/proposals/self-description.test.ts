import assert from 'node:assert/strict';
import { bytesOf, engineOn } from '../sample-brands.ts';
import type { Proposal } from '../../../../src/core/proposals/index.ts';

const FILLER =
  'The kettle is on at four. Ida glazed the blue pots before lunch. Rain came in under the door, so we moved the clay. Nobody minded.';

/** What is proposed as the description of a brand “Salt Row” with these posts. */
async function described(posts: Readonly<Record<string, string>>): Promise<Proposal | undefined> {
  const engine = engineOn('2026-06-01');
  const brand = 'salt';
  engine.brands.setProfile({ brand, json: JSON.stringify({ name: 'Salt Row' }), fallbackName: brand });
  const all = { 'filler-1.md': FILLER, 'filler-2.md': `We fired again. ${FILLER}`, ...posts };
  for (const [path, text] of Object.entries(all))
    engine.brands.learnFile({ brand, path, bytes: bytesOf(text) });
  await engine.brands.refresh({ brand });
  const found = await engine.proposals.fromPosts({ brand });
  return found?.proposals.find(({ value }) => value.kind === 'description');
}

const textOf = (proposal: Proposal | undefined): string | undefined =>
  proposal?.value.kind === 'description' ? proposal.value.text : undefined;

describe('the proposed description of a brand', () => {
  it('is the sentence about itself that its posts repeat, with the posts', async () => {
    const line = 'Salt Row is a two-kiln pottery by the harbour in Stannerwick.';
    const found = await described({
      'a.md': `We are a family that argues about glaze.\n\n${FILLER} One more pot.`,
      'b.md': `The blue pot came out whole this time.\n\n${line}`,
      'c.md': `A lid is harder than the pot it sits on.\n\n${line}`,
      'd.md': `Clay keeps no secrets from the fire.\n\n${line}`,
    });
    assert.equal(textOf(found), line);
    assert.equal(found?.confidence, 'high');
    assert.deepEqual(
      found.evidence.map(({ path, text }) => [path, text]),
      ['b.md', 'c.md', 'd.md'].map((path) => [path, line]),
    );
  });

  it('is the sentence under “About us” where none is repeated', async () => {
    const found = await described({
      'a.md': 'We are a shop with a bell on the door.\n',
      'b.md': `Lids are hard.\n\n## About us\n\nWe’re a small pottery of two, and we fire every Friday.`,
    });
    assert.equal(textOf(found), 'We’re a small pottery of two, and we fire every Friday.');
  });

  it('is none where the posts only say how things stand today', async () => {
    for (const text of [
      'We are a day late with the lids.',
      'We are closed on Monday, and back on Tuesday morning.',
      'We’re a little scared of the big kiln.',
      'We are a team of two today, as Ida is ill.',
      'Are we a shop or a pottery these days?',
      '> We are a pottery that says so in a quotation.',
    ])
      assert.equal(textOf(await described({ 'a.md': `${FILLER}\n\n${text}` })), undefined, text);
  });

  it('never comes from a post that may not be quoted', async () => {
    const found = await described({
      'a.md': '---\nconsent: learn\n---\nWe are a small pottery of two that fires every Friday.\n',
    });
    assert.equal(found, undefined);
  });
});
