import assert from 'node:assert/strict';
import { join } from 'node:path';
import { temporaryFolder, timbre } from './run.ts';

const TEAS =
  'assam ceylon darjeeling gunpowder hojicha keemun lapsang matcha oolong rooibos sencha yunnan'.split(' ');
const posts = Object.fromEntries(
  TEAS.map((tea) => [`fine/tea/corpus/${tea}.md`, `The ${tea} is poured. Come in for ${tea} and sit down.`]),
);

describe('timbre doctor', () => {
  const folder = temporaryFolder({
    ...posts,
    'fine/tea/tea.brand.json': '{ "name": "Tea" }',
    'unclear/ink/ink.brand.json': '{ "name": "Ink", "consent": "perhaps" }',
    'unclear/ink/corpus/a.md': 'Ink dries.',
    'few/jam/jam.brand.json': '{ "name": "Jam" }',
    'few/jam/corpus/a.md': 'Jam sets.',
    'empty/note.txt': 'nothing',
  });
  const run = (name: string, ...args: string[]) =>
    timbre(['--cache', join(folder(), 'cache'), 'doctor', join(folder(), name), ...args]);

  it('finds nothing to do where all is well', async () => {
    const { out, code } = await run('fine');
    assert.match(
      out,
      /^ok {4}Timbre \d.*\nok {4}Statistics.*\nok {4}Cache .*: 0 brands\nok {4}Tea \(tea\): 12 posts, \d+ words; none may be sent/,
    );
    assert.doesNotMatch(out, /look|Next/);
    assert.equal(code, 0);
  });

  it('says the next step for a profile whose consent is unclear, and for too few posts', async () => {
    const unclear = await run('unclear');
    assert.match(unclear.out, /look {2}Ink \(ink\): 0 posts.*profile: .*\n {6}Next: Correct the profile\./);
    assert.equal(unclear.code, 1);
    assert.match(
      (await run('few')).out,
      /look {2}Jam \(jam\): 1 post, .*\n {6}Next: Add posts: a score appears from 10 posts on\./,
    );
  });

  it('says what a brand is where there is none', async () => {
    const { out, code } = await run('empty');
    assert.match(out, /look {2}No brand in .*\n {6}Next: Put published posts into NAME\/corpus/);
    assert.equal(code, 1);
  });

  it('prints JSON', async () => {
    const { out } = await run('empty', '--json');
    assert.match(
      out,
      /^\[\{"about":"Timbre [^{}]*\}.*,\{"about":"No brand in [^{}]*","next":"[^{}]*"\}\]\n$/,
    );
  });
});
