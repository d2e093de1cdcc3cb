import assert from 'node:assert/strict';
import { jsonLines, temporaryFolder, timbre } from './run.ts';

describe('timbre discover', function () {
  const folder = temporaryFolder({
    'casts.json': JSON.stringify({
      casts: [
        { hash: '0x1', author: { username: 'kiln' }, text: 'glaze day', timestamp: '2026-03-02T10:00:00Z' },
      ],
    }),
    'none.json': '{"rows":[]}',
    'posts.jsonl': ['glaze and kiln', 'goal and coach', 'kiln and clay']
      .map((text, at) => JSON.stringify({ id: `p${String(at)}`, text }))
      .join('\n'),
    'labels.jsonl': '{"id":"p0","keep":true}\n{"id":"p1","keep":false}\n',
  });

  it('imports posts, and refuses what is no export', async () => {
    const { out } = await timbre(['discover', 'import', `${folder()}/casts.json`, '--json']);
    assert.match(out, /^\{"id":"0x1","network":"farcaster"/);
    const { code, out: none } = await timbre(['discover', 'import', `${folder()}/none.json`, '--json']);
    assert.equal(code, 2);
    assert.equal(none, '');
  });

  it('ranks posts, with reasons', async () => {
    const args = ['discover', 'rank', `${folder()}/posts.jsonl`, '--labels', `${folder()}/labels.jsonl`];
    const { out } = await timbre(args);
    assert.match(out, /p1 {2}goal and coach {2}\([^\n]*\)\n$/);
    assert.equal(jsonLines((await timbre([...args, '--json'])).out).length, 3);
    assert.doesNotMatch((await timbre([...args, '--ignore', 'kiln'])).out, /\([^)]*kiln/);
  });

  it('answers whether identifiers are valid', async () => {
    const lines = [
      '{"id":1,"kind":"handle","text":"kiln.example"}',
      '{"id":2,"kind":"did","text":"did:"}',
      '{"id":3,"kind":"x"}',
    ];
    const { out } = await timbre(['discover', 'syntax', '--jsonl'], lines.join('\n'));
    assert.deepEqual(jsonLines(out), [
      { id: 1, valid: true },
      { id: 2, valid: false },
      { id: 3, error: '“x” is no kind of identifier' },
    ]);
  });
});
