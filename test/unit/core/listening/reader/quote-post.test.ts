import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addressOf,
  answerDraft,
  authorName,
  placeForBlock,
  quotePost,
  type FeedPost,
} from '../../../../../src/core/listening/index.ts';
import { readFrontMatter, readProse, readProseBlocks } from '../../../../../src/core/text/index.ts';
import { countVoice } from '../../../../../src/core/voice/index.ts';

const POST: FeedPost = {
  ...{ id: 'https://clay.example/users/kiln/statuses/7', network: 'mastodon' },
  ...{ author: 'https://clay.example/users/kiln', time: '2026-03-04T10:00:00Z', lang: 'en' },
  ...{
    text: 'The strap held.\nFor *eleven* years!\n\n# no heading',
    links: [],
    replyTo: null,
    warning: null,
  },
};
const WORDING = {
  network: (network: string) => network.toUpperCase(),
  day: (time: string) => `day ${time.slice(0, 10)}`,
  unknownAuthor: 'unknown author',
  warning: (warning: string) => `warning: ${warning}`,
};
const OWN = 'We mend every strap on a Tuesday, and we sign the lining.\n';
const countsOf = (text: string) => countVoice(readProseBlocks(readProse(text)));

/** What means something in Markdown, its dialects, templates and shortcodes. */
const MARKS = [
  ...['$', '$$', '%%', '{{', '}}', '{%', '%}', '{{<', '>}}', '{#', ':::', '!!!', '<!--', '-->', '/*', '*/'],
  ...[
    '```',
    '~~~',
    '+++',
    '---',
    '[',
    ']',
    '(',
    ')',
    '|',
    '^',
    '==',
    '<b>',
    '\n',
    '\n\n',
    '\t',
    '  ',
    '#',
    '@',
  ],
  ...['> ', '- ', '1. ', '::', '\\', '&lt;', '"', 'import x', 'export', 'a word', '*', '_'],
];

describe('a post that is quoted into a draft', () => {
  it('stands there word for word, as a quotation with its author, network and day', () => {
    assert.equal(
      quotePost(POST, WORDING),
      [
        '> The strap held.\\',
        '> For \\*eleven\\* years!',
        '>',
        '> \\# no heading',
        '>',
        '> — [@kiln@clay.example](<https://clay.example/users/kiln/statuses/7>), MASTODON, day 2026-03-04',
        '',
      ].join('\n'),
    );
  });

  it('says that the author is unknown, and invents no address', () => {
    const bare = { ...POST, id: '17', author: null, time: null, text: 'Fine.' };
    assert.equal(quotePost(bare, WORDING), '> Fine.\n>\n> — unknown author, MASTODON\n');
  });

  it('says what its author warns of', () => {
    const warned = { ...POST, text: 'My thumb.', warning: 'blood,\nknives' };
    assert.match(quotePost(warned, WORDING), /, day 2026-03-04, warning: blood, knives\n$/);
    const { name, text } = answerDraft(warned, 'clay');
    assert.equal(name, 'answer-blood-knives');
    assert.match(text, /warns: blood/);
  });

  it('is kept from AI models where its author does not allow them to use it', () => {
    const refused = { ...POST, intents: { syntheticContentGeneration: false } };
    assert.match(quotePost(refused, WORDING), /^<!-- timbre: not for AI models -->\n> The strap held/);
    assert.doesNotMatch(quotePost({ ...POST, intents: { bulkDataset: false } }, WORDING), /timbre/);
  });

  it('teaches nothing, whatever it says: the counts are those of the text without it', () => {
    const plain = countsOf(OWN);
    assert.ok(plain.words > 0);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(fc.constantFrom(...MARKS)).map((marks) => marks.join('')),
        ),
        fc.boolean(),
        (text, ai) => {
          const post = { ...POST, text, intents: { syntheticContentGeneration: ai } };
          const draft = `${OWN}\n${quotePost(post, WORDING)}\n${OWN}`;
          assert.deepEqual(countsOf(draft), countsOf(`${OWN}\n${OWN}`));
        },
      ),
      { seed: 11, numRuns: 300 },
    );
  });
});

describe('the place of a quotation', () => {
  const put = (draft: string): string => {
    const cursor = draft.indexOf('|');
    const text = draft.replace('|', '');
    const { start, end, before, after } = placeForBlock(text, cursor, readFrontMatter(text)?.end ?? 0);
    return `${text.slice(0, start)}${before}> q\n${after}${text.slice(end)}`;
  };

  it('is after the paragraph of the cursor, with an empty line on both sides', () => {
    assert.equal(put('One|.\nStill one.\n\nTwo.\n'), 'One.\nStill one.\n\n> q\n\nTwo.\n');
    assert.equal(put('One.\n\nTwo.|'), 'One.\n\nTwo.\n\n> q\n');
    assert.equal(put('One.\n\n\n|\n\n\n    code\n'), 'One.\n\n> q\n\n    code\n');
    assert.equal(put('|'), '> q\n');
    assert.equal(put('One.\r\n\r\nTw|o.\r\n\r\nThree.'), 'One.\r\n\r\nTwo.\n\n> q\n\nThree.');
  });

  it('is never within front matter', () => {
    assert.equal(put('---\nbra|nd: tea\n---\nOne.\n'), '---\nbrand: tea\n---\nOne.\n\n> q\n');
    assert.equal(put('---\nbrand: tea\n---\n|'), '---\nbrand: tea\n---\n\n> q\n');
  });

  it('loses no letter of the draft', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('One.', '\n', '\n\n', ' ', '> x', '    y')),
        fc.nat(),
        (parts, at) => {
          const draft = parts.join('');
          const { start, end, before, after } = placeForBlock(draft, at % (draft.length + 1), 0);
          assert.equal(draft.slice(start, end).trim(), '');
          const put = `${draft.slice(0, start)}${before}> q\n${after}${draft.slice(end)}`;
          assert.equal(put.replace('> q', '').replace(/\s/g, ''), draft.replace(/\s/g, ''));
        },
      ),
      { seed: 3 },
    );
  });
});

describe('a draft that answers a post', () => {
  it('names the post in its front matter, and has its text in a comment only', () => {
    const { name, text } = answerDraft({ ...POST, text: 'Does -- it --> leak?\nAsk.' }, 'harrow & pine');
    assert.equal(name, 'answer-does-it-leak-ask');
    const fields = readFrontMatter(text)?.fields;
    assert.deepEqual(
      [fields?.['brand'], fields?.['status'], fields?.['answers'], fields?.['answers_author']],
      ['harrow & pine', 'draft', POST.id, '@kiln@clay.example'],
    );
    assert.equal(fields?.['answers_date'], '2026-03-04');
    assert.match(
      text,
      /<!--\nIt answers @kiln@clay\.example:\nDoes – it – leak\?\nAsk\.\n\nDelete this note/,
    );
    assert.equal(countsOf(text).words, 0);
  });

  it('has a name where the post has no words', () => {
    assert.equal(answerDraft({ ...POST, text: '!!!' }, 'tea').name, 'answer-post');
  });
});

describe('where a post is read, and by whom it is', () => {
  it('is a web address where one follows from the post', () => {
    const at = { ...POST, id: 'at://did:plc:abc/app.bsky.feed.post/3k' };
    assert.equal(addressOf(at), 'https://bsky.app/profile/did:plc:abc/post/3k');
    assert.equal(addressOf({ ...POST, id: 'urn:7' }), undefined);
    const item = {
      ...POST,
      id: 'urn:7',
      network: 'feed',
      links: ['https://clay.example/a', 'https://x.example'],
    };
    assert.equal(addressOf(item), 'https://clay.example/a');
    assert.equal(addressOf({ ...POST, id: 'https://x.example/> onload' }), undefined);
  });

  it('is a handle', () => {
    assert.equal(authorName('https://clay.example/@kiln'), '@kiln@clay.example');
    assert.equal(authorName('kiln.example'), 'kiln.example');
    assert.equal(authorName('  '), undefined);
  });
});
