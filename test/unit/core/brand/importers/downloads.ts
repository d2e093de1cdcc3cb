import type { SkipReason } from '../../../../../src/core/brand/index.ts';

/** What people download from platforms and tools, with invented posts, and what is to be learned of it. */
export interface Download {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  /** First words of each post, with its date. */
  readonly posts: readonly string[];
  readonly channel?: string;
  readonly skipped?: Partial<Record<SkipReason, number>>;
  /** Why there is nothing to learn in it. */
  readonly none?: string;
}

const json = (value: unknown): string => JSON.stringify(value, undefined, 1);
const latin1 = (text: string): string => Buffer.from(text).toString('latin1');

const POT = 'The blue pot is back. It holds six cups, or four if you are generous.';
const CAFE = 'Café hours change on Monday – we open at seven, we don’t rush.';
const KETTLE = 'We mended the kettle. It whistles in tune now, more or less.';

export const DOWNLOADS: readonly Download[] = [
  {
    name: 'Meta Business Suite, Facebook',
    path: 'Jan-01-2026_Mar-31-2026_facebook.csv',
    text: `\uFEFFPost ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Caption type,Permalink,Is crosspost,Is share,Post type,Languages,Data comment,Date,Impressions
1221,617,Tea House,"${POT}",,0,03/04/2026 08:30,,https://www.facebook.com/t/1,0,0,Photos,,,Lifetime,12
1222,617,Tea House,"${CAFE}",A reel of the counter and nothing else at all,12,03/25/2026 08:30,,https://www.facebook.com/t/2,0,0,Reels,,,Lifetime,12
1223,617,Tea House,"Jo’s stall has the best jam in the whole valley, go and see.",,0,03/26/2026 08:30,,https://www.facebook.com/t/3,0,1,Links,,,Lifetime,12
`,
    posts: [`2026-03-04 ${POT}`, `2026-03-25 ${CAFE}`],
    channel: 'facebook',
    skipped: { repost: 1 },
  },
  {
    name: 'Meta Business Suite, Instagram, in German',
    path: 'export.csv',
    text: `Beitrags-ID;Konto-ID;Benutzername des Kontos;Beschreibung;Dauer (Sek.);Veröffentlichungszeitpunkt;Permalink;Beitragstyp;Kommentar zu Daten;Datum
1;2;teehaus;"${POT}";0;03/04/2026 08:30;https://www.instagram.com/p/1/;IG-Bild;;Gesamter Zeitraum
2;2;teehaus;"${CAFE}";0;03/05/2026 08:30;https://www.instagram.com/p/2/;IG-Bild;;Gesamter Zeitraum
`,
    posts: [`2026-03-04 ${POT}`, `2026-03-05 ${CAFE}`],
    channel: 'instagram',
  },
  {
    name: 'Facebook download',
    path: 'your_facebook_activity/posts/profile_posts_1.json',
    text: json([
      {
        timestamp: 1772440200,
        data: [{ post: latin1(CAFE) }, { update_timestamp: 1772440200 }],
        attachments: [{ data: [{ media: { description: latin1(CAFE), title: 'Timeline photos' } }] }],
        title: 'Tea House added a new photo.',
      },
      { timestamp: 1772526600, data: [{ post: POT }], title: 'Tea House updated their status.' },
      {
        timestamp: 1772526700,
        data: [{ post: 'Happy birthday to you all!' }],
        title: 'Jo Hale wrote on Tea House’s timeline.',
      },
      {
        timestamp: 1772526800,
        attachments: [{ data: [{ external_context: { url: 'https://a.example' } }] }],
        title: 'Tea House shared a link.',
      },
    ]),
    posts: [`2026-03-02 ${CAFE}`, `2026-03-03 ${POT}`],
    channel: 'facebook',
    skipped: { 'others-text': 1, empty: 1 },
  },
  {
    name: 'Instagram download',
    path: 'your_instagram_activity/content/posts_1.json',
    text: json([
      { media: [{ uri: 'media/1.jpg', creation_timestamp: 1772440200, title: latin1(CAFE) }] },
      {
        media: [
          { uri: 'media/2.jpg', creation_timestamp: 1772526600, title: '' },
          { uri: 'media/3.jpg', creation_timestamp: 1772526600, title: '' },
        ],
        title: POT,
        creation_timestamp: 1772526600,
      },
      { media: [{ uri: 'media/4.jpg', creation_timestamp: 1772526601, title: '' }] },
    ]),
    posts: [`2026-03-02 ${CAFE}`, `2026-03-03 ${POT}`],
    channel: 'instagram',
    skipped: { empty: 1 },
  },
  {
    name: 'Threads download',
    path: 'threads/threads_and_replies.json',
    text: json({
      text_post_app_text_posts: [
        { media: [{ uri: '', creation_timestamp: 1772440200, title: latin1(CAFE) }] },
        { media: [{ uri: '', creation_timestamp: 1772440300, title: POT }] },
      ],
    }),
    posts: [`2026-03-02 ${CAFE}`, `2026-03-02 ${POT}`],
    channel: 'threads',
  },
  {
    name: 'Instagram messages',
    path: 'inbox/jo/message_1.json',
    text: json({
      participants: [{ name: 'Jo' }],
      messages: [{ sender_name: 'Jo', timestamp_ms: 1, content: POT }],
    }),
    posts: [],
    none: 'messages',
  },
  {
    name: 'X archive',
    path: 'data/tweets.js',
    text: `window.YTD.tweets.part0 = ${json([
      {
        tweet: {
          id_str: '1',
          created_at: 'Mon Mar 02 08:30:00 +0000 2026',
          full_text: `${CAFE} Tea &amp; toast. https://t.co/aBcD1`,
        },
      },
      {
        tweet: {
          id_str: '2',
          created_at: 'Tue Mar 03 08:30:00 +0000 2026',
          full_text: POT,
          in_reply_to_status_id_str: '1',
          in_reply_to_screen_name: 'teahouse',
        },
      },
      {
        tweet: {
          id_str: '3',
          created_at: 'Wed Mar 04 08:30:00 +0000 2026',
          full_text: 'RT @jo: We are SO excited about our new store!!!',
        },
      },
      {
        tweet: {
          id_str: '4',
          created_at: 'Thu Mar 05 08:30:00 +0000 2026',
          full_text: '@jo thank you for coming',
          in_reply_to_status_id_str: '99',
          in_reply_to_screen_name: 'jo',
        },
      },
    ])};\n`,
    posts: [`2026-03-02 ${CAFE} Tea & toast.`, `2026-03-03 ${POT}`],
    channel: 'x',
    skipped: { repost: 1, reply: 1 },
  },
  {
    name: 'likes in an X archive',
    path: 'data/like.js',
    text: `window.YTD.like.part0 = ${json([{ like: { tweetId: '1', fullText: POT } }])}`,
    posts: [],
    none: 'likes',
  },
  {
    name: 'X analytics',
    path: 'account_analytics_content_2026.csv',
    text: `Post id,Date,Post text,Post Link,Impressions,Likes\n1,"Mon, Mar 2, 2026","${POT}",https://x.com/t/1,3,4\n2,"Tue, Mar 3, 2026","@jo ${CAFE}",https://x.com/t/2,3,4\n3,"Tue, Mar 3, 2026","${CAFE}",https://x.com/t/3,3,4\n`,
    posts: [`2026-03-02 ${POT}`, `2026-03-03 ${CAFE}`],
    channel: 'x',
    skipped: { reply: 1 },
  },
  {
    name: 'LinkedIn shares',
    path: 'Shares.csv',
    text: `Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n2026-03-02 08:30:00,https://www.linkedin.com/feed/1,"${POT}""\n""""\n""${KETTLE}",,,MEMBER_NETWORK\n2026-03-03 08:30:00,https://www.linkedin.com/feed/2,,https://a.example,,MEMBER_NETWORK\n`,
    posts: [`2026-03-02 ${POT} ${KETTLE}`],
    channel: 'linkedin',
    skipped: { empty: 1 },
  },
  {
    name: 'LinkedIn messages',
    path: 'messages.csv',
    text: `CONVERSATION ID,CONVERSATION TITLE,FROM,TO,DATE,SUBJECT,CONTENT\n1,,Jo,Tea House,2026-03-02,,"${POT}"\n`,
    posts: [],
    none: 'messages',
  },
  {
    name: 'Buffer, as JSON',
    path: 'buffer.json',
    text: json({
      updates: [
        { id: '1', text: POT, profile_service: 'instagram', status: 'sent', sent_at: 1772440200 },
        {
          id: '2',
          text: CAFE,
          profile_service: 'linkedin',
          status: 'buffer',
          due_at: 4070908800,
          statistics: { clicks: 1 },
        },
        { id: '3', text: KETTLE, profile_service: 'linkedin', status: 'draft' },
      ],
    }),
    posts: [`2026-03-02 ${POT}`, `undefined ${CAFE}`],
    skipped: { draft: 1 },
  },
  {
    name: 'Hootsuite’s own planner file, without a header',
    path: 'bulk.csv',
    text: `25/03/2026 08:30,"${POT}",https://a.example\n26/03/2026 08:30,"${CAFE}",\n04/04/2026 08:30,"${KETTLE}",\n`,
    posts: [`2026-03-25 ${POT}`, `2026-03-26 ${CAFE}`, `2026-04-04 ${KETTLE}`],
  },
  {
    name: 'Sprout Social',
    path: 'Post Performance.csv',
    text: `Date,Post ID,Network,Post Type,Content Type,Profile,Sent by,Link,Post,Linked Content,Impressions,Tags\n3/4/2026 8:30 am,1,Instagram,Post,Photo,teahouse,Jo,https://a.example,"${POT}",,1,\n3/24/2026 8:30 am,2,X,Reply,Text,teahouse,Jo,https://a.example,"@bo Thank you for the kind words, see you on Friday.",,1,\n3/25/2026 8:30 am,3,LinkedIn,Post,Link,teahouse,Jo,https://a.example,"${CAFE}","Ten ways to brew better tea at home, says the Guild of Tea",1,\n`,
    posts: [`2026-03-04 ${POT}`, `2026-03-25 ${CAFE}`],
    skipped: { reply: 1 },
  },
  {
    name: 'Later',
    path: 'later.csv',
    text: `Posted At,Status,Platform,Username,Caption,First Comment,Alt Text,Link\n2026-03-02 08:30,Posted,Instagram,teahouse,"${POT}","#tea #pot #blue and a few more words here","A blue pot on a table beside a window","https://a.example"\n2026-03-03 08:30,Scheduled,Instagram,teahouse,"${CAFE}",,,\n`,
    posts: [`2026-03-02 ${POT}`],
    channel: 'instagram',
    skipped: { scheduled: 1 },
  },
  {
    name: 'Mastodon outbox',
    path: 'outbox.json',
    text: json({
      '@context': 'https://www.w3.org/ns/activitystreams',
      type: 'OrderedCollection',
      orderedItems: [
        {
          type: 'Create',
          actor: 'https://m.example/users/tea',
          to: ['https://www.w3.org/ns/activitystreams#Public'],
          object: {
            id: 'https://m.example/users/tea/statuses/1',
            inReplyTo: null,
            published: '2026-03-02T08:30:00Z',
            content: `<p>${POT}</p>`,
            to: ['https://www.w3.org/ns/activitystreams#Public'],
          },
        },
        { type: 'Announce', actor: 'https://m.example/users/tea', object: 'https://other.example/1' },
        {
          type: 'Create',
          actor: 'https://m.example/users/tea',
          to: ['https://www.w3.org/ns/activitystreams#Public'],
          object: { inReplyTo: 'https://other.example/2', content: '<p>Thank you for coming by.</p>' },
        },
        {
          type: 'Create',
          actor: 'https://m.example/users/tea',
          to: ['https://m.example/users/jo'],
          object: { inReplyTo: null, content: '<p>Only for you, Jo, nobody else.</p>' },
        },
      ],
    }),
    posts: [`2026-03-02 ${POT}`],
    channel: 'mastodon',
    skipped: { repost: 1, reply: 1, private: 1 },
  },
  {
    name: 'Bluesky feed',
    path: 'feed.json',
    text: json({
      feed: [
        {
          post: {
            author: { did: 'did:plc:a' },
            record: { $type: 'app.bsky.feed.post', text: POT, createdAt: '2026-03-02T08:30:00Z' },
          },
        },
        {
          post: {
            author: { did: 'did:plc:b' },
            record: {
              $type: 'app.bsky.feed.post',
              text: 'Come to our fair, it is great fun!',
              createdAt: '2026-03-02T08:30:00Z',
            },
          },
          reason: { $type: 'app.bsky.feed.defs#reasonRepost' },
        },
        {
          post: {
            author: { did: 'did:plc:a' },
            record: {
              $type: 'app.bsky.feed.post',
              text: CAFE,
              createdAt: '2026-03-03T08:30:00Z',
              reply: { parent: { uri: 'at://did:plc:a/app.bsky.feed.post/1' } },
            },
          },
        },
        {
          post: {
            author: { did: 'did:plc:a' },
            record: {
              $type: 'app.bsky.feed.post',
              text: 'Thank you, Bo.',
              createdAt: '2026-03-03T08:30:00Z',
              reply: { parent: { uri: 'at://did:plc:b/app.bsky.feed.post/1' } },
            },
          },
        },
      ],
    }),
    posts: [`2026-03-02 ${POT}`, `2026-03-03 ${CAFE}`],
    channel: 'bluesky',
    skipped: { repost: 1, reply: 1 },
  },
  {
    name: 'TikTok download',
    path: 'user_data_tiktok.json',
    text: json({
      Profile: {},
      Comment: {
        Comments: {
          CommentsList: [{ date: '2026-03-01 10:00:00', comment: 'lol this is so great, love it' }],
        },
      },
      Post: {
        Posts: {
          VideoList: [
            { Date: '2026-03-02 08:30:00', Link: 'https://a.example', WhoCanView: 'Public', Title: POT },
            { Date: '2026-03-03 08:30:00', WhoCanView: 'Only me', Title: CAFE },
          ],
        },
      },
    }),
    posts: [`2026-03-02 ${POT}`],
    channel: 'tiktok',
    skipped: { private: 1 },
  },
  {
    name: 'YouTube Studio',
    path: 'Table data.csv',
    text: `Content,Video title,Video publish time,Duration,Views\nTotal,,,,9000\nvid00001,"The blue pot is back and it is bluer","Mar 2, 2026",44,20\n`,
    posts: [],
    none: 'titles',
  },
  {
    name: 'YouTube Takeout',
    path: 'videos.csv',
    text: `Video ID,Approx Duration (ms),Video Category,Video Description (Original),Channel ID,Video Title (Original),Privacy,Video State,Video Create Timestamp,Video Publish Timestamp\nabc,1,Howto,"${POT}",UC1,The blue pot,Public,Processed,2026-03-01T08:00:00+00:00,2026-03-02T08:00:00+00:00\nabd,1,Howto,"${CAFE}",UC1,Café hours,Private,Processed,2026-03-01T08:00:00+00:00,2026-03-02T08:00:00+00:00\n`,
    posts: [`2026-03-02 ${POT}`],
    channel: 'youtube',
    skipped: { private: 1 },
  },
  {
    name: 'Pinterest pins',
    path: 'pins.csv',
    text: `Title,Media URL,Pinterest board,Thumbnail,Description,Link,Publish date,Keywords\nThe blue pot,https://a.example/1.jpg,Pots,,"${POT}",https://a.example,2026-03-02,"tea, pot, blue"\n`,
    posts: [`2026-03-02 ${POT}`],
    channel: 'pinterest',
  },
  {
    name: 'Reddit posts',
    path: 'posts.csv',
    text: `id,permalink,date,ip,subreddit,gildings,title,url,body\na1,https://www.reddit.com/r/tea/1,2026-03-02 08:30:00 UTC,,tea,0,The blue pot,https://a.example,"${POT}"\na2,https://www.reddit.com/r/tea/2,2026-03-03 08:30:00 UTC,,tea,0,A picture,https://a.example/1.jpg,\n`,
    posts: [`2026-03-02 ${POT}`],
    channel: 'reddit',
    skipped: { empty: 1 },
  },
  {
    name: 'Reddit listing',
    path: 'reddit.json',
    text: json({
      kind: 'Listing',
      data: {
        children: [
          {
            kind: 't3',
            data: {
              subreddit: 'tea',
              title: 'The blue pot',
              selftext: `${POT} Tea &amp; toast.`,
              created_utc: 1772440200.0,
              author: 'teahouse',
            },
          },
          {
            kind: 't1',
            data: { subreddit: 'tea', body: 'Thank you for asking.', created_utc: 1772440200.0 },
          },
          {
            kind: 't3',
            data: { subreddit: 'tea', title: 'Gone', selftext: '[removed]', created_utc: 1772440200.0 },
          },
        ],
      },
    }),
    posts: [`2026-03-02 ${POT} Tea & toast.`],
    channel: 'reddit',
    skipped: { reply: 1, deleted: 1 },
  },
  {
    name: 'Tumblr posts',
    path: 'tumblr.json',
    text: json({
      response: {
        posts: [
          {
            blog_name: 'tea',
            reblog_key: 'x',
            note_count: 1,
            type: 'text',
            state: 'published',
            timestamp: 1772440200,
            title: 'Pot',
            body: `<p>${POT}</p>`,
          },
          {
            blog_name: 'tea',
            reblog_key: 'y',
            note_count: 1,
            type: 'text',
            state: 'published',
            timestamp: 1772440200,
            reblogged_from_id: '7',
            body: '<p>What Jo said about her own stall.</p>',
          },
          {
            blog_name: 'tea',
            reblog_key: 'z',
            note_count: 0,
            type: 'text',
            state: 'draft',
            timestamp: 1772440200,
            body: `<p>${CAFE}</p>`,
          },
        ],
      },
    }),
    posts: [`2026-03-02 ${POT}`],
    channel: 'tumblr',
    skipped: { repost: 1, draft: 1 },
  },
  {
    name: 'Ghost export',
    path: 'tea.ghost.2026-05-31.json',
    text: json({
      db: [
        {
          meta: { exported_on: 1780000000000, version: '5.80.0' },
          data: {
            posts: [
              {
                title: 'Pot',
                html: `<p>${POT}</p>`,
                status: 'published',
                type: 'post',
                published_at: '2026-03-02T08:30:00.000Z',
              },
              {
                title: 'Café',
                html: null,
                lexical: json({
                  root: {
                    children: [{ type: 'paragraph', children: [{ type: 'extended-text', text: CAFE }] }],
                  },
                }),
                status: 'sent',
                type: 'post',
                published_at: '2026-03-03T08:30:00.000Z',
              },
              {
                title: 'Kettle',
                html: `<p>${KETTLE}</p>`,
                status: 'draft',
                type: 'post',
                published_at: null,
              },
              {
                title: 'About',
                html: '<p>We are a tea house in a valley.</p>',
                status: 'published',
                type: 'page',
                published_at: '2026-03-02T08:30:00.000Z',
              },
            ],
            users: [{ name: 'Jo', bio: 'Jo likes tea and long walks by the river.' }],
          },
        },
      ],
    }),
    posts: [`2026-03-02 ${POT}`, `2026-03-03 ${CAFE}`],
    skipped: { draft: 1, page: 1 },
  },
  {
    name: 'WordPress archive',
    path: 'tea.WordPress.2026-05-31.xml',
    text: `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Tea House</title><wp:wxr_version>1.2</wp:wxr_version>
<item><title><![CDATA[Pot]]></title><pubDate>Mon, 02 Mar 2026 08:30:00 +0000</pubDate><dc:creator><![CDATA[jo]]></dc:creator>
<description></description><content:encoded><![CDATA[<!-- wp:paragraph --><p>${POT}</p><!-- /wp:paragraph -->]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
<wp:status><![CDATA[publish]]></wp:status><wp:post_type><![CDATA[post]]></wp:post_type>
<wp:comment><wp:comment_content><![CDATA[What a lovely pot, I want one too!]]></wp:comment_content></wp:comment></item>
<item><title>Café</title><content:encoded><![CDATA[<p>${CAFE}</p>]]></content:encoded><wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>
<item><title>About</title><content:encoded><![CDATA[<p>We are a tea house in a valley.</p>]]></content:encoded><wp:status>publish</wp:status><wp:post_type>page</wp:post_type></item>
<item><title>pot.jpg</title><content:encoded><![CDATA[A pot in the sun beside the window.]]></content:encoded><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type></item>
</channel></rss>`,
    posts: [`2026-03-02 ${POT}`],
    channel: 'blog',
    skipped: { draft: 1, page: 2 },
  },
  {
    name: 'RSS feed',
    path: 'feed.rss',
    text: `<rss version="2.0"><channel><title>Tea House</title><description>All about tea, every week.</description><item><title>Pot</title><pubDate>Mon, 02 Mar 2026 08:30:00 GMT</pubDate><description>&lt;p&gt;${POT}&lt;/p&gt;</description></item></channel></rss>`,
    posts: [`2026-03-02 ${POT}`],
  },
  {
    name: 'Atom feed',
    path: 'feed.atom',
    text: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Tea House</title><entry><title>Pot</title><published>2026-03-02T08:30:00Z</published><updated>2026-04-02T08:30:00Z</updated><author><name>Jo</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${POT}</p></div></content></entry></feed>`,
    posts: [`2026-03-02 ${POT}`],
  },
  {
    name: 'Blogger archive',
    path: 'blog-05-31-2026.xml',
    text: `<?xml version='1.0' encoding='UTF-8'?><feed xmlns='http://www.w3.org/2005/Atom'><generator version='7.00' uri='https://www.blogger.com'>Blogger</generator>
<entry><category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#settings'/><content type='text'>A setting of the blog that nobody reads.</content></entry>
<entry><published>2026-03-02T08:30:00.000-08:00</published><category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#post'/><title type='text'>Pot</title><content type='html'>&lt;p&gt;${POT}&lt;/p&gt;</content></entry>
<entry><published>2026-03-03T08:30:00.000-08:00</published><app:control xmlns:app='http://purl.org/atom/app#'><app:draft>yes</app:draft></app:control><category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#post'/><title type='text'>Café</title><content type='html'>&lt;p&gt;${CAFE}&lt;/p&gt;</content></entry>
</feed>`,
    posts: [`2026-03-02 ${POT}`],
    channel: 'blog',
    skipped: { page: 1, draft: 1 },
  },
  {
    name: 'Medium post',
    path: 'posts/2026-03-02_Pot-a1b2c3.html',
    text: `<!DOCTYPE html><html><head><title>Pot</title></head><body><article class="h-entry"><header><h1 class="p-name">Pot</h1></header><section data-field="body" class="e-content"><p>${POT}</p></section><footer><p>By <a class="p-author h-card">Jo</a> on <a><time class="dt-published" datetime="2026-03-02T08:30:00.000Z">March 2, 2026</time></a>.</p></footer></article></body></html>`,
    posts: [`2026-03-02 Pot ${POT}`],
    channel: 'blog',
  },
  {
    name: 'Medium draft',
    path: 'posts/draft_Pot-a1b2c3.html',
    text: `<!DOCTYPE html><html><head><title>Pot</title></head><body><article class="h-entry"><section data-field="body" class="e-content"><p>${POT}</p></section></article></body></html>`,
    posts: [],
    skipped: { draft: 1 },
  },
  {
    name: 'Mailchimp campaigns',
    path: 'campaigns.csv',
    text: `Title,Subject,List,Send Date,Total Recipients,Successful Deliveries\nMarch,"The blue pot is back, and it is bluer",Friends,"Mar 02, 2026 08:30 am",412,410\n`,
    posts: [],
    none: 'subjects',
  },
  {
    name: 'Telegram channel',
    path: 'result.json',
    text: json({
      name: 'Tea House',
      type: 'public_channel',
      messages: [
        { id: 1, type: 'service', date: '2026-03-01T08:30:00', action: 'create_channel', text: '' },
        {
          id: 2,
          type: 'message',
          date: '2026-03-02T08:30:00',
          text: [
            'The blue pot is back. ',
            { type: 'bold', text: 'It holds six cups' },
            ', or four if you are generous.',
          ],
        },
        {
          id: 3,
          type: 'message',
          date: '2026-03-02T08:30:00',
          forwarded_from: 'Jo',
          text: 'Come to our fair, it is great fun!',
        },
      ],
    }),
    posts: [`2026-03-02 ${POT}`],
    channel: 'telegram',
    skipped: { page: 1, repost: 1 },
  },
  {
    name: 'JSON lines of an API',
    path: 'posts.jsonl',
    text: `${JSON.stringify({ id: 1, body: POT, created_at: '2026-03-02T08:30:00Z', is_retweet: false })}\n{"id": 2, "body": \n${JSON.stringify({ id: 3, body: CAFE, created_at: '2026-03-03T08:30:00Z', is_retweet: true })}\n`,
    posts: [`2026-03-02 ${POT}`],
    skipped: { unreadable: 1, repost: 1 },
  },
  {
    name: 'posts in lists by year, and drafts beside them',
    path: 'site.json',
    text: json({
      author: { bio: 'Jo likes tea and long walks by the river.' },
      posts: { 2025: [{ text: POT, date: '2025-03-02' }], 2026: [{ text: CAFE, date: '2026-03-03' }] },
    }),
    posts: [`2025-03-02 ${POT}`, `2026-03-03 ${CAFE}`],
  },
  {
    name: 'published and drafts side by side',
    path: 'site.json',
    text: json({
      published: [{ text: POT, date: '2026-03-02' }],
      drafts: [{ text: CAFE, date: '2026-03-03' }],
    }),
    posts: [`2026-03-02 ${POT}`],
    skipped: { draft: 1 },
  },
  {
    name: 'Instagram as its web pages have it',
    path: 'graph.json',
    text: json({
      data: {
        user: {
          edge_owner_to_timeline_media: {
            edges: [
              {
                node: {
                  taken_at_timestamp: 1772440200,
                  edge_media_to_caption: { edges: [{ node: { text: POT } }] },
                  accessibility_caption: 'Photo of a pot beside a window, seen from above.',
                },
              },
              {
                node: {
                  taken_at_timestamp: 1772526600,
                  edge_media_to_caption: { edges: [{ node: { text: CAFE } }] },
                  accessibility_caption: 'Photo of a door with a sign, seen from the street.',
                },
              },
            ],
          },
        },
      },
    }),
    posts: [`2026-03-02 ${POT}`, `2026-03-03 ${CAFE}`],
  },
  {
    name: 'a Japanese table',
    path: 'sns.csv',
    text: `投稿日時,媒体,投稿文,備考\n2026/03/02 08:30,Instagram,青い急須が戻ってきました。六杯分入ります。,社内確認済みです。問題ないとのことでした。\n2026/03/03 08:30,X,月曜日から営業時間が変わります。朝七時からです。,\n`,
    posts: [
      '2026-03-02 青い急須が戻ってきました。 六杯分入ります。',
      '2026-03-03 月曜日から営業時間が変わります。 朝七時からです。',
    ],
  },
  {
    name: 'a French table with notes that are longer than the posts',
    path: 'calendrier.csv',
    text: `Date de publication;Réseau;Texte de la publication;Commentaire interne\n02/03/2026;Instagram;"La théière bleue est de retour. Elle fait six tasses.";"Attention, Jo doit encore valider cette photo avant la mise en ligne, voir avec elle lundi matin."\n25/03/2026;LinkedIn;"Nous ouvrons à sept heures dès lundi. Venez tôt.";"Rien à signaler de particulier pour ce texte, tout le monde est content, on peut publier."\n`,
    posts: [
      '2026-03-02 La théière bleue est de retour. Elle fait six tasses.',
      '2026-03-25 Nous ouvrons à sept heures dès lundi. Venez tôt.',
    ],
  },
  {
    name: 'a table whose column “Content” holds identifiers',
    path: 'content.csv',
    text: `Content,Day posted,Words we used,Link\npost_00017,2026-03-02,"${POT}",https://a.example/1\npost_00018,2026-03-03,"${CAFE}",https://a.example/2\nTotal,,,\n`,
    posts: [`2026-03-02 ${POT}`, `2026-03-03 ${CAFE}`],
    skipped: { total: 1 },
  },
  {
    name: 'a table of a newsletter tool with HTML',
    path: 'newsletters.csv',
    text: `subject,sent_at,html\nPot,2026-03-02,"<p>${POT}</p><p>${KETTLE}</p>"\n`,
    posts: [`2026-03-02 ${POT} ${KETTLE}`],
  },
];
