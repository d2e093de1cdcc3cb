import assert from 'node:assert/strict';
import { ARCHIVE_COLLECTIONS, archivePosts, isArchive } from '../../../../src/core/listening/index.ts';
import { ArchiveError, readArchive } from '../../../../src/host-node/listening/read-archive.ts';
import { archiveOf, DID, endlessArchive } from './archives.ts';

const post = (text: unknown, more: object = {}) => ({
  ...{ $type: 'app.bsky.feed.post', text, createdAt: '2026-03-02T10:00:00.250+01:00' },
  ...more,
});
const RECORDS = {
  'app.bsky.actor.profile/self': { $type: 'app.bsky.actor.profile', displayName: 'Kiln' },
  'app.bsky.feed.like/3k0': { $type: 'app.bsky.feed.like', createdAt: '2026-03-02T10:00:00Z' },
  'app.bsky.feed.post/3k1': post('Glaze day', {
    langs: ['en'],
    facets: [
      { index: { byteStart: 0, byteEnd: 5 }, features: [{ $type: 'x', uri: 'https://kiln.example' }] },
    ],
    labels: { $type: 'com.atproto.label.defs#selfLabels', values: [{ val: 'graphic-media' }] },
  }),
  'app.bsky.feed.post/3k2': post('A reply', { reply: { parent: { uri: 'at://did:plc:other/x/y' } } }),
  'app.bsky.feed.post/3k3': post(17),
  'app.bsky.feed.repost/3k4': { $type: 'app.bsky.feed.repost', createdAt: '2026-03-02T10:00:00Z' },
  'org.user-intents.declaration/self': {
    $type: 'org.user-intents.declaration',
    syntheticContentGeneration: { allow: false },
  },
};
const read = (bytes: Uint8Array) => archivePosts(readArchive(bytes, ARCHIVE_COLLECTIONS));

describe('an archive of a Bluesky account', () => {
  it('is recognised by its content, and other files are not', async () => {
    assert.equal(isArchive(await archiveOf(RECORDS)), true);
    for (const text of ['', 'id,text\n1,gversion', '{"eroots":"gversion"}', '\u00a2eroots'])
      assert.equal(isArchive(new TextEncoder().encode(text)), false, text);
    // The first bytes of version 2, which is not read.
    assert.equal(isArchive(Buffer.from('0aa16776657273696f6e02', 'hex')), true);
  });

  it('has its posts, with warnings, replies and what the account allows; other records stay unread', async () => {
    const { posts, skipped } = read(await archiveOf(RECORDS));
    const intents = { syntheticContentGeneration: false };
    assert.deepEqual(posts, [
      {
        ...{ id: `at://${DID}/app.bsky.feed.post/3k1`, network: 'bluesky', author: DID },
        ...{ time: '2026-03-02T09:00:00Z', text: 'Glaze day', lang: 'en' },
        ...{ links: ['https://kiln.example'], replyTo: null, warning: 'graphic-media', intents },
      },
      {
        ...{ id: `at://${DID}/app.bsky.feed.post/3k2`, network: 'bluesky', author: DID },
        ...{ time: '2026-03-02T09:00:00Z', text: 'A reply', lang: null },
        ...{ links: [], replyTo: 'at://did:plc:other/x/y', warning: null, intents },
      },
    ]);
    assert.equal(skipped, 1);
  });

  it('is refused wherever it is cut off', async () => {
    const bytes = await archiveOf(RECORDS);
    for (let length = 0; length < bytes.length; length += 7)
      assert.throws(() => read(bytes.subarray(0, length)), ArchiveError, String(length));
    assert.throws(() => read(bytes.subarray(0, bytes.length - 1)), ArchiveError);
  });

  it('is refused wherever a byte of it is another', async () => {
    const bytes = await archiveOf(RECORDS);
    for (let at = 0; at < bytes.length; at += 3) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x11;
      assert.throws(() => read(changed), ArchiveError, String(at));
    }
  });

  it('is refused where it is of version 2, or leads to the same branch over and over', async () => {
    assert.throws(() => read(Buffer.from('0aa16776657273696f6e02', 'hex')), ArchiveError);
    const endless = await endlessArchive();
    assert.throws(() => read(endless), ArchiveError);
  });
});
