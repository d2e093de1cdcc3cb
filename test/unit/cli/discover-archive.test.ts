import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveOf, DID } from '../host-node/listening/archives.ts';
import { jsonLines, temporaryFolder, timbre } from './run.ts';

describe('timbre discover import with an archive of a Bluesky account', function () {
  const folder = temporaryFolder({ 'readme.txt': '' });

  it('prints its posts, and refuses one that is cut off', async () => {
    const bytes = await archiveOf({
      'app.bsky.feed.post/3k1': {
        $type: 'app.bsky.feed.post',
        text: 'Glaze day',
        createdAt: '2026-03-02T10:00:00Z',
      },
      'app.bsky.graph.follow/3k2': { $type: 'app.bsky.graph.follow' },
    });
    const whole = join(folder(), 'kiln.car');
    writeFileSync(whole, bytes);
    const { out, code } = await timbre(['discover', 'import', whole, '--json']);
    assert.equal(code, 0);
    assert.equal(jsonLines(out).length, 1);
    assert.match(out, new RegExp(`^{"id":"at://${DID}/app.bsky.feed.post/3k1"`));
    const half = join(folder(), 'half.car');
    writeFileSync(half, bytes.subarray(0, bytes.length - 30));
    const refused = await timbre(['discover', 'import', half, '--json']);
    assert.notEqual(refused.code, 0);
    assert.equal(refused.out, '');
    assert.match(refused.err, /half\.car is cut off or damaged/);
  });
});
