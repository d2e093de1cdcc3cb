import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  choiceOf,
  findPosts,
  keepPlaces,
  rankingModel,
  readerList,
  type FeedPost,
} from '../../../../../src/core/listening/index.ts';

const post = (id: string, text: string, more: Partial<FeedPost> = {}): FeedPost => ({
  ...{ id, text, network: 'bluesky', author: 'ada', time: '2026-03-01T10:00:00Z', lang: 'en' },
  ...{ links: [], replyTo: null, warning: null, ...more },
});
const fileOf = (posts: readonly FeedPost[]) => ({
  name: 'feed.jsonl',
  text: posts.map((one) => JSON.stringify(one)).join('\n'),
});

const CLAY = ['kiln', 'glaze', 'clay', 'bowl', 'slip', 'mug', 'stoneware'];
const BALL = ['goal', 'league', 'coach', 'match', 'derby', 'keeper', 'penalty'];
const POSTS = Array.from({ length: 80 }, (_, at) => {
  const words = at % 2 === 0 ? CLAY : BALL;
  return post(
    `p${String(at)}`,
    [0, 1, 3].map((step) => words[(at + step * (1 + (at % 3))) % 7]).join(' ') + ` ${String(at)}`,
  );
});
const choices = POSTS.slice(0, 20).map((one, at) => choiceOf(one, 'feed.jsonl', at % 2 === 0));
const WISH = { choices, lookingFor: '', ignoredWords: [] };

describe('the reader’s list', () => {
  it('has the best of what nothing was chosen about, and all that was kept or hidden', () => {
    const { posts, total } = readerList([fileOf(POSTS)], WISH, 10);
    assert.equal(total, 80);
    assert.equal(posts.filter(({ keep }) => keep !== undefined).length, 20);
    const open = posts.filter(({ keep }) => keep === undefined);
    assert.equal(open.length, 10);
    for (const { id } of open) assert.equal(Number(id.slice(1)) % 2, 0);
  });

  it('has the newest first before anything was chosen, and no words of grammar among reasons', () => {
    const posts = ['2026-03-01', '2026-03-09', '2026-03-05'].map((day, at) =>
      post(`d${String(at)}`, ['the kiln and a cup', 'a boat on the sea', 'my shed'][at] ?? '', {
        time: `${day}T10:00:00Z`,
      }),
    );
    const untaught = readerList([fileOf(posts)], { choices: [], lookingFor: '', ignoredWords: [] }, 10);
    assert.deepEqual(
      untaught.posts.map(({ id }) => id),
      ['d1', 'd2', 'd0'],
    );
    const taught = readerList(
      [fileOf(posts)],
      {
        choices: posts.slice(0, 2).map((one, at) => choiceOf(one, 'feed.jsonl', at === 0)),
        lookingFor: '',
        ignoredWords: [],
      },
      10,
    );
    const terms = taught.posts.flatMap(({ reasons }) => reasons.map(({ term }) => term));
    assert.ok(terms.includes('kiln') && !terms.includes('the') && !terms.includes('my'));
  });

  it('leaves out pictures without words, and tells items of feeds apart that have no id', () => {
    const feed = (name: string, title: string) => ({
      name,
      text: `<rss version="2.0"><channel><item><title>${title}</title></item></channel></rss>`,
    });
    const { posts, total } = readerList(
      [
        fileOf([post('a', ' ')]),
        feed('one.rss', 'Ropes'),
        feed('two.rss', 'Paper'),
        feed('three.rss', 'Paper'),
      ],
      { choices: [], lookingFor: '', ignoredWords: [] },
      10,
    );
    assert.equal(total, 2);
    assert.deepEqual(posts.map(({ text }) => text).sort(), ['Paper', 'Ropes']);
  });

  it('folds copies on other networks, and names them', () => {
    const text = 'Our kiln is being rebuilt this week, come and look at the bricks.';
    const { posts, total } = readerList(
      [
        fileOf([
          post('a', text),
          post('b', `${text} (also on Bluesky)`, { network: 'mastodon', author: 'ada@clay' }),
        ]),
      ],
      { choices: [], lookingFor: '', ignoredWords: [] },
      10,
    );
    assert.equal(total, 1);
    assert.deepEqual(posts[0]?.copies, [{ id: 'b', network: 'mastodon', author: 'ada@clay' }]);
  });

  it('undoes a reason of two words without undoing the words', () => {
    // The same words in all posts: only their order tells.
    const posts = Array.from({ length: 12 }, (_, at) =>
      post(`w${String(at)}`, at % 2 === 0 ? 'north wind' : 'wind north'),
    ).map((one, at) => ({ ...one, text: `${one.text} ${String.fromCharCode(97 + at).repeat(4)}` }));
    const own = posts.slice(0, 8).map((one, at) => choiceOf(one, 'feed.jsonl', at % 2 === 0));
    const reasonsOf = (ignoredWords: readonly string[]): string[] =>
      readerList([fileOf(posts)], { choices: own, lookingFor: '', ignoredWords }, 80).posts.flatMap(
        ({ reasons }) => reasons.map(({ term }) => term),
      );
    assert.ok(reasonsOf([]).includes('north wind'));
    const undone = reasonsOf(['north wind']);
    assert.ok(!undone.includes('north wind') && undone.includes('wind north'));
    assert.ok(!reasonsOf(['wind']).some((term) => term.split(' ').includes('wind')));
  });

  it('remembers a choice without its text where the author does not want it archived', () => {
    const refused = post('x', 'a kiln', { intents: { publicAccessArchive: false } });
    assert.equal(choiceOf(refused, 'feed.jsonl', true).text, '');
    assert.equal(choiceOf(post('x', 'a kiln'), 'feed.jsonl', true).text, 'a kiln');
  });
});

describe('the ranking model', () => {
  it('says in words what was learned, the same from the same files and choices, and nothing from none', () => {
    const model = rankingModel([fileOf(POSTS)], WISH);
    assert.deepEqual([model.kept, model.hidden], [10, 10]);
    const weights = new Map(model.words);
    assert.ok((weights.get('kiln') ?? 0) > 0 && (weights.get('goal') ?? 0) < 0);
    assert.deepEqual(rankingModel([fileOf(POSTS)], WISH), model);
    assert.deepEqual(rankingModel([fileOf(POSTS)], { ...WISH, choices: [] }).words, []);
  });

  it('is what it would be had a choice never been made', () => {
    const without = { ...WISH, choices: choices.slice(1) };
    const undone = { ...WISH, choices: choices.filter(({ id }) => id !== choices[0]?.id) };
    assert.deepEqual(rankingModel([fileOf(POSTS)], undone), rankingModel([fileOf(POSTS)], without));
    assert.notDeepEqual(
      rankingModel([fileOf(POSTS)], WISH).words,
      rankingModel([fileOf(POSTS)], without).words,
    );
  });
});

describe('places in the list after a choice', () => {
  it('stay down to the choice, and follow the new order below it', () => {
    assert.deepEqual(keepPlaces(['a', 'b', 'c', 'd'], ['d', 'c', 'b', 'a'], 'b'), ['a', 'b', 'd', 'c']);
    assert.deepEqual(keepPlaces(['a', 'b'], ['b', 'a'], undefined), ['b', 'a']);
    assert.deepEqual(keepPlaces(['a', 'b', 'c'], ['c', 'x', 'b'], 'b'), ['b', 'c', 'x']);
  });

  it('lose and invent no post', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'));
    fc.assert(
      fc.property(ids, ids, fc.constantFrom('a', 'b', undefined), (shown, ranked, chosen) => {
        assert.deepEqual([...keepPlaces(shown, ranked, chosen)].sort(), ranked.toSorted());
      }),
      { seed: 4 },
    );
  });
});

describe('a mention or post that is looked for', () => {
  const mentions = {
    name: 'mentions.csv',
    text: 'id,time,text,author\nm1,2026-03-01T10:00:00Z,The Buckle snapped,Ada\nm2,2026-03-01T11:00:00Z,Fine,Bo\n',
  };

  it('is found by its id or a part of its text in all files', () => {
    const files = [mentions, fileOf([post('m9', 'no buckle here')])];
    assert.deepEqual(
      findPosts(files, ' buckle ').map(({ id, sources }) => [id, sources]),
      [
        ['m1', ['mentions.csv']],
        ['m9', ['feed.jsonl']],
      ],
    );
    assert.deepEqual(findPosts(files, 'M2')[0], {
      ...{ id: 'm2', text: 'Fine', time: '2026-03-01T11:00:00Z', warning: null, sources: ['mentions.csv'] },
    });
    assert.deepEqual(findPosts(files, '  '), []);
  });
});
