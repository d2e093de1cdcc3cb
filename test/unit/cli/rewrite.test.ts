import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { jsonLines, temporaryFolder, timbre } from './run.ts';

const BRAND = ['--brand', 'brand-profiles/harrow-and-pine'];
const DRAFT = 'brand-profiles/harrow-and-pine/drafts/autumn-repair-week.md';

describe('timbre rewrite', () => {
  const folder = temporaryFolder({
    'own.md': 'The bench is open on Friday.\n',
    'list.md':
      'The bench is open on Friday.\n\nWe fix the strap while you wait, and we cut the leather by hand.\n',
  });

  it('shows each sentence that leaves the voice in the brand’s wording, change by change', async () => {
    const { out, code } = await timbre(['rewrite', DRAFT, ...BRAND]);
    assert.equal(code, 0);
    assert.match(
      out,
      /autumn-repair-week\.md:17:1\n {2}- Visitors are encouraged to utilise .*\n {2}\+ You are encouraged to use /,
    );
    assert.match(out, /^ {4}“utilise” → “use” {2}Harrow & Pine says “use”, not “utilise”\./m);
    assert.match(out, /^ {4}still off brand: game-changer, /m);
    assert.match(out, /^ {4}drift -?[\d.]+ → -?[\d.]+$/m);
  });

  it('replaces words of the profile’s list in sentences that are not marked for their voice', async () => {
    const { out } = await timbre(['rewrite', `${folder()}/list.md`, ...BRAND]);
    assert.match(out, /list\.md:3:1\n {2}- We fix the strap .*\n {2}\+ We mend the strap /);
    assert.doesNotMatch(out, /bench is open/);
  });

  it('rewrites the sentence at an offset, or the sentences of a passage, and answers in JSON', async () => {
    const at = readFileSync(DRAFT, 'utf8').indexOf('utilise');
    for (const span of [
      ['--from', String(at)],
      ['--from', String(at), '--to', String(at + 3)],
    ]) {
      const [answer] = jsonLines((await timbre(['rewrite', '--json', DRAFT, ...span, ...BRAND])).out);
      assert.ok(typeof answer === 'object' && answer !== null && 'rewrites' in answer);
      assert.ok(Array.isArray(answer.rewrites) && answer.rewrites.length === 1);
      const rewrites: readonly unknown[] = answer.rewrites;
      assert.deepEqual(Object.keys(rewrites[0] ?? {}), [
        ...['kind', 'by', 'passage', 'text', 'edits', 'before', 'after'],
      ]);
    }
  });

  it('reports a passage without alternatives, and an invalid offset', async () => {
    const own = `${folder()}/own.md`;
    assert.equal(
      (await timbre(['rewrite', own, ...BRAND])).out,
      `${own}: no replacements found in the brand’s posts\n`,
    );
    for (const wrong of ['999', '-1', 'x', '1.5']) {
      const { err, code } = await timbre(['rewrite', own, `--from=${wrong}`, ...BRAND]);
      assert.equal(err, '--from and --to must be offsets in the draft, from 0 to 29.\n');
      assert.equal(code, 2);
    }
  });
});
