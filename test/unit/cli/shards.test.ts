import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readVoice } from '../../../src/core/voice/index.ts';
import { folderOf } from '../core/sample-brands.ts';
import { jsonLines, temporaryFolder, timbre } from './run.ts';

/** Posts without a repeated passage, which a voice file counts and a brand does not. */
const BULLETINS = readdirSync(`${folderOf('corvane')}/corpus`)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(`${folderOf('corvane')}/corpus/${name}`, 'utf8') }))
  .filter(({ text }) => text.includes('\nchannel: bulletin\n'));

describe('timbre learn --out, merge and score --voice', () => {
  const brand = folderOf('corvane');
  const folder = temporaryFolder({
    'draft.md': 'We tested the sensor in the river. It reported every hour.',
    'tea/corpus/a.md': 'We pour tea slowly.',
    'tea/corpus/b.md': '---\nconsent: none\n---\nNot to be learned.',
    'tea/corpus/later.md': '---\ndate: 2090-01-01\n---\nNot published yet.',
    'tea/corpus/c.csv': 'text\nNew pot.\nNew cups.\n',
    ...Object.fromEntries(BULLETINS.map(({ name, text }) => [`bulletins/corpus/${name}`, text])),
    ...Object.fromEntries(BULLETINS.slice(0, 4).map(({ name, text }) => [`few/corpus/${name}`, text])),
    'tea/tea.brand.json': '{"name": "Tea"}',
    ...Object.fromEntries(BULLETINS.map(({ name, text }) => [`mixed/corpus/${name}`, text])),
    'mixed/corpus/posts.csv':
      'post_id,post_date,is_published,email_sent_at,title\n1.pot,2026-03-02T08:30:00.000Z,true,,The pot\n2.later,,false,,Later\n',
    'mixed/corpus/posts/1.pot.html': '<p>The pot by the door is read every morning.</p>',
    'mixed/corpus/posts/2.later.html': '<p>Nobody has read this one so far, and nobody should.</p>',
    'mixed/corpus/press/old.md': 'We are thrilled to unveil an amazing new era of measuring.',
    'mixed/corpus/deutsch.md':
      'Wir haben den Sensor im Fluss geprüft, und er ist noch nicht fertig. Das ist aber gut so.',
    'mixed/mixed.brand.json': '{"name": "Mixed", "corpus": {"exclude": ["press"]}}',
  });
  const at = (name: string): string => join(folder(), name);
  const bytesOf = (name: string): Uint8Array => readFileSync(at(name));
  const works = async (args: readonly string[]): Promise<string> => {
    const { out, err, code } = await timbre(args);
    assert.deepEqual([err, code], ['', 0]);
    return out;
  };

  it('gives the very bytes of learning at once, in whatever order shards are merged', async () => {
    await works(['learn', '--brand', brand, '--out', at('whole.voice')]);
    const shards = [1, 2, 3].map((number) => at(`${number}.voice`));
    for (const [index, file] of shards.entries())
      await works(['learn', '--brand', brand, '--shard', `${index + 1}/3`, '--out', file]);
    const [first = '', second = '', third = ''] = shards;
    await works(['merge', third, first, '--out', at('some.voice')]);
    await works(['merge', second, at('some.voice'), '--out', at('all.voice')]);
    assert.deepEqual(bytesOf('all.voice'), bytesOf('whole.voice'));
    for (const name of ['1.voice', '2.voice', '3.voice']) assert.ok(readVoice(bytesOf(name)).posts > 0);
  });

  it('counts only published posts with consent to learn, and reports the others', async () => {
    const tea = at('tea');
    assert.equal(
      (await works(['learn', tea, '--out', at('tea.voice')])).split('\n')[0],
      `${at('tea.voice')}: 3 posts, 8 words`,
    );
    const [answer] = jsonLines(await works(['merge', at('tea.voice'), '--out', at('same.voice'), '--json']));
    assert.deepEqual(answer, { posts: 3, words: 8, sentences: 3 });
    assert.deepEqual(bytesOf('same.voice'), bytesOf('tea.voice'));
  });

  it('counts the posts that are learned when the brand is opened', async () => {
    const [learned] = jsonLines(await works(['learn', at('mixed'), '--json']));
    assert.ok(typeof learned === 'object' && learned !== null && 'posts' in learned);
    const [whole] = jsonLines(await works(['learn', at('mixed'), '--out', at('mixed.voice'), '--json']));
    assert.ok(typeof whole === 'object' && whole !== null && 'posts' in whole && 'otherLanguages' in whole);
    assert.equal(whole.otherLanguages, 1);
    assert.equal(whole.posts, Number(learned.posts) - 1);
    assert.equal(whole.posts, BULLETINS.length + 1);
    const shards = [1, 2, 3].map((number) => at(`mixed-${number}.voice`));
    for (const [index, file] of shards.entries())
      await works(['learn', at('mixed'), '--shard', `${index + 1}/3`, '--out', file]);
    await works(['merge', ...shards, '--out', at('merged.voice')]);
    assert.deepEqual(bytesOf('merged.voice'), bytesOf('mixed.voice'));
  });

  it('scores by a voice as by a brand of too few posts for a contrast, and does not place the score among posts it does not have', async () => {
    await works(['learn', at('few'), '--out', at('few.voice')]);
    await works(['learn', at('bulletins'), '--out', at('bulletins.voice')]);
    const [byVoice] = jsonLines(await works(['score', '--voice', at('few.voice'), at('draft.md'), '--json']));
    const [byBrand] = jsonLines(await works(['score', '--brand', at('few'), at('draft.md'), '--json']));
    assert.ok(typeof byBrand === 'object' && byBrand !== null);
    const { standing, language, certainty, ...rest }: Record<string, unknown> = { ...byBrand };
    assert.ok(standing !== undefined);
    assert.deepEqual([language, certainty], ['en', 'usual']);
    assert.ok(typeof byVoice === 'object' && byVoice !== null);
    assert.deepEqual({ ...rest, facetStandings: undefined }, { ...byVoice, facetStandings: undefined });
    assert.match(
      await works(['score', '--voice', at('bulletins.voice'), at('draft.md')]),
      /draft\.md: raw score -?\d+\.\d\d \(0: general English; 11 words;/,
    );
  });

  it('reports the error and writes nothing', async () => {
    const fails = async (args: readonly string[], message: RegExp): Promise<void> => {
      const { err, code } = await timbre(args);
      assert.match(err, message);
      assert.notEqual(code, 0);
    };
    const tea = at('tea');
    await works(['learn', tea, '--out', at('tea.voice')]);
    for (const shard of ['0/2', '3/2'])
      await fails(['learn', tea, '--shard', shard, '--out', at('none')], /is not a shard\. Use I\/N/);
    await fails(['learn', tea, '--shard', '1/2'], /--shard needs --out/);
    await fails(['learn', tea, '--out', at('none'), '--store', at('none')], /cannot be used with option/);
    await fails(
      ['merge', at('tea.voice'), at('tea.voice'), '--out', at('none')],
      /The post a\.md is in .*tea\.voice and in an earlier voice file/,
    );
    writeFileSync(at('cut.voice'), bytesOf('tea.voice').slice(0, -1));
    await fails(
      ['merge', at('cut.voice'), '--out', at('none')],
      /cut\.voice is not a voice file of this version: altered or cut\./,
    );
    await fails(
      ['score', '--voice', at('draft.md'), at('draft.md')],
      /draft\.md is not a voice file of this version/,
    );
    await fails(
      ['score', '--voice', at('missing'), at('draft.md')],
      /missing is not a voice file of this version: it cannot be read\./,
    );
    await fails(['score', at('draft.md')], /Give a brand folder with --brand or a voice file with --voice\./);
    await fails(
      ['score', '--brand', tea, '--voice', at('tea.voice'), at('draft.md')],
      /cannot be used with option/,
    );
    assert.equal(existsSync(at('none')), false);
  });
});
