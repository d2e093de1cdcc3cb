import assert from 'node:assert/strict';
import { ListeningFileError, readFeedFile } from '../../../../../src/core/listening/index.ts';

const read = (file: object) => readFeedFile(JSON.stringify(file));
const DID = 'did:plc:kilnkilnkiln';
const record = (more: object) => ({
  $type: 'app.bsky.feed.post',
  createdAt: '2026-03-02T10:00:00.250+01:00',
  text: 'Glaze day',
  ...more,
});

describe('exports of networks', () => {
  it('of Bluesky: a feed, in which a repost counts once, with links in order', () => {
    const post = {
      uri: `at://${DID}/app.bsky.feed.post/3k1`,
      author: { handle: 'kiln.example', did: DID },
      record: record({
        langs: ['en'],
        facets: [
          { index: { byteStart: 9 }, features: [{ uri: 'https://two.example' }] },
          { index: { byteStart: 1 }, features: [{ uri: 'https://one.example' }] },
        ],
        embed: { external: { uri: 'https://card.example' } },
        labels: { values: [{ val: 'spoiler' }] },
      }),
    };
    assert.deepEqual(read({ feed: [{ post }, { post, reason: {} }] }), [
      {
        ...{ id: post.uri, network: 'bluesky', author: 'kiln.example', time: '2026-03-02T09:00:00Z' },
        ...{ text: 'Glaze day', lang: 'en', replyTo: null, warning: 'spoiler' },
        links: ['https://one.example', 'https://two.example', 'https://card.example'],
      },
    ]);
  });

  it('of Bluesky: records, of which posts are read, with what the account allows', () => {
    const intents = { $type: 'org.user-intents.declaration', bridging: { allow: false }, archive: {} };
    const posts = read({
      records: [
        {
          uri: `at://${DID}/app.bsky.feed.post/3k1`,
          value: record({ reply: { parent: { uri: 'at://other' } } }),
        },
        { uri: `at://${DID}/app.bsky.graph.follow/3k2`, value: { $type: 'app.bsky.graph.follow' } },
        { uri: `at://${DID}/org.user-intents.declaration/self`, value: intents },
      ],
    });
    assert.equal(posts.length, 1);
    assert.deepEqual(posts[0]?.intents, { bridging: false });
    assert.deepEqual([posts[0].author, posts[0].replyTo], [DID, 'at://other']);
  });

  it('of Mastodon: what was written to the public, as text', () => {
    const note = (id: string, to: string, content: string) => ({
      type: 'Create',
      actor: 'https://clay.example/users/kiln',
      object: {
        ...{ id, type: 'Note', to: [to], content, published: '2026-03-02T10:00:00Z' },
        summary: null,
        contentMap: { en: content },
      },
    });
    const all = 'https://www.w3.org/ns/activitystreams#Public';
    const html =
      '<p>Mugs &amp; bowls<br>today <a class="mention hashtag" rel="tag" href="https://clay.example/tags/mug">#<span>mug</span></a></p><p><a href="https://kiln.example/shop?a=1&amp;b=2"><span class="invisible">https://</span><span>kiln.example/shop</span></a></p>';
    const posts = read({
      type: 'OrderedCollection',
      orderedItems: [
        note('https://clay.example/1', all, html),
        note('https://clay.example/2', 'https://clay.example/users/friend', '<p>for you alone</p>'),
        { type: 'Announce', to: [all], object: 'https://elsewhere.example/1' },
      ],
    });
    assert.equal(posts.length, 1);
    assert.equal(posts[0]?.text, 'Mugs & bowls\ntoday #mug\n\nhttps://kiln.example/shop?a=1&b=2');
    assert.deepEqual(posts[0].links, ['https://kiln.example/shop?a=1&b=2']);
    assert.deepEqual([posts[0].author, posts[0].lang], ['https://clay.example/users/kiln', 'en']);
  });

  it('of Farcaster: messages without removed casts, and casts of an API', () => {
    const message = (hash: string, body: object) => ({
      hash,
      data: { type: 'T', fid: 7, timestamp: 0, ...body },
    });
    const posts = read({
      messages: [
        message('0x1', { castAddBody: { text: 'stays', embeds: [{ url: 'https://kiln.example' }] } }),
        message('0x2', { castAddBody: { text: 'goes' } }),
        message('0x3', { castRemoveBody: { targetHash: '0x2' } }),
      ],
    });
    assert.deepEqual(
      posts.map(({ id, author, time, text, links }) => [id, author, time, text, links]),
      [['0x1', '7', '2021-01-01T00:00:00Z', 'stays', ['https://kiln.example']]],
    );
    const [cast] = read({
      casts: [
        {
          hash: '0x4',
          author: { username: 'kiln', fid: 7 },
          text: 'hi',
          timestamp: '2026-03-02T10:00:00Z',
          parent_hash: '0x1',
        },
      ],
    });
    assert.deepEqual([cast?.author, cast?.replyTo], ['kiln', '0x1']);
  });

  it('of Lens, RSS and Atom', () => {
    const [lens] = read({
      $schema: 'https://json-schemas.lens.dev/posts/link/3.0.0.json',
      lens: { id: 'l1', content: 'see', locale: 'en', sharingLink: 'https://kiln.example' },
    });
    assert.deepEqual([lens?.network, lens?.lang, lens?.links], ['lens', 'en', ['https://kiln.example']]);
    const [rss] = readFeedFile(
      '<rss><channel><language>en</language><item><guid>g1</guid><title>Firing</title><link>https://kiln.example/1</link><pubDate>Mon, 02 Mar 2026 10:00:00 +0100</pubDate><description>&lt;p&gt;At noon&lt;/p&gt;</description></item></channel></rss>',
    );
    assert.deepEqual([rss?.id, rss?.text, rss?.time], ['g1', 'Firing\n\nAt noon', '2026-03-02T09:00:00Z']);
    const [atom] = readFeedFile(
      '<feed><entry><id>a1</id><title>Firing</title><link href="https://kiln.example/2"/><published>2026-03-02T10:00:00Z</published></entry></feed>',
    );
    assert.deepEqual([atom?.time, atom?.links], ['2026-03-02T10:00:00Z', ['https://kiln.example/2']]);
  });

  it('are refused where they are cut off or none', () => {
    for (const text of ['{"feed":[', '{"rows":[1]}', '[]', 'hello', '<html><p>no feed</p></html>', ''])
      assert.throws(() => readFeedFile(text), ListeningFileError, text);
  });
});
