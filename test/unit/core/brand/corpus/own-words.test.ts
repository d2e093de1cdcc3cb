import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_CONSENT, type Consent } from '../../../../../src/core/brand/consent.ts';
import {
  findOwnWords,
  withoutSentences,
  type ComparedPost,
} from '../../../../../src/core/brand/corpus/own-words.ts';
import { readShingles } from '../../../../../src/core/brand/corpus/shingles.ts';
import { readProse, readProseBlocks } from '../../../../../src/core/text/index.ts';

interface Written {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly consent?: Consent;
}

const compared = ({ id, text, date, consent = DEFAULT_CONSENT }: Written): ComparedPost => {
  const blocks = readProseBlocks(readProse(text));
  return { id, date, channel: undefined, consent, shingles: readShingles(blocks), blocks: () => blocks };
};

const findFor = (posts: readonly Written[]) => findOwnWords(posts.map(compared));
const groupsOf = (posts: readonly Written[]): string[][] =>
  [...findFor(posts).values()].map(({ copies }) => [...copies]).filter(({ length }) => length > 0);

const KILN =
  'The kiln was opened on Thursday after two days of cooling. Eleven of the forty bowls had cracked along the foot. We kept the pieces, because the glaze on them is the best we have made.';
const FERRY =
  'The morning ferry carries nine cars and one very patient dog. Nobody remembers when the dog first came aboard. It leaves at the island and is back on the pier by four.';
const SEEDS =
  'We sorted the bean seeds by hand this winter. The small ones go to the school, and the large ones are sown in April. A jar of each stays on the shelf for whoever asks.';
const FOOTER =
  'Marram House is a small workshop on the estuary and has been run by three sisters since 2009. Write to us if you would like to visit the workshop.';

describe('a text that was posted more than once', () => {
  it('counts once when only hashtags, links and figures differ', () => {
    const posts = [
      { id: 'a.md', text: KILN },
      { id: 'b.md', text: `${KILN} #pottery #glaze https://marram.example/kiln` },
      { id: 'c.md', text: FERRY },
    ];
    assert.deepEqual(groupsOf(posts), [['a.md', 'b.md'], ['c.md']]);
  });

  it('counts once when the opening and the sign-off are others', () => {
    const posts = [
      { id: 'blog.md', text: KILN },
      {
        id: 'letter.md',
        text: `Good morning from the estuary, all of you.\n\n${KILN}\n\nUntil Sunday, the three of us`,
      },
    ];
    assert.deepEqual(groupsOf(posts), [['blog.md', 'letter.md']]);
  });

  it('counts once when one is an excerpt of the other, represented by the whole text', () => {
    const excerpt = KILN.slice(0, KILN.indexOf(' We kept'));
    const found = findFor([
      { id: 'a-teaser.md', text: excerpt },
      { id: 'whole.md', text: `${KILN}\n\n${SEEDS}\n\n${FERRY}` },
    ]);
    assert.equal(found.get('a-teaser.md')?.representedBy, 'whole.md');
  });

  it('leaves two articles apart that one digest quotes', () => {
    const [kilnFirst = ''] = KILN.split('. ');
    const [seedsFirst = ''] = SEEDS.split('. ');
    const posts = [
      { id: 'digest.md', text: `${kilnFirst}.\n\n${seedsFirst}.` },
      { id: 'kiln.md', text: `${KILN} The next firing is a slow one and takes the whole weekend.` },
      { id: 'seeds.md', text: `${SEEDS} The jars are older than the shop and nobody knows who bought them.` },
    ];
    const found = findFor(posts);
    assert.equal(found.get('kiln.md')?.representedBy, 'kiln.md');
    assert.equal(found.get('seeds.md')?.representedBy, 'seeds.md');
  });

  it('allows only what each of its copies allows', () => {
    const found = findFor([
      { id: 'a.md', text: KILN, consent: { learn: true, quote: true, send: true } },
      { id: 'b.md', text: KILN, consent: { learn: true, quote: false, send: false } },
    ]);
    assert.deepEqual(found.get('a.md')?.consent, { learn: true, quote: false, send: false });
  });

  it('is distinguished from short notes of one pattern', () => {
    const things = ['cups', 'bowls', 'tiles', 'jugs', 'lamps', 'plates'];
    const posts = things.map((thing, at) => ({
      id: `${thing}.md`,
      text: `The ${thing} of batch ${String(at)} are out of the kiln and on the shelf.`,
    }));
    assert.equal(groupsOf(posts).length, things.length);
  });

  it('is found among a hundred copies of it', () => {
    const copies = Array.from({ length: 100 }, (_, at) => ({ id: `${String(at + 100)}.md`, text: KILN }));
    const others = Array.from({ length: 300 }, (_, at) => ({
      id: `other-${String(at)}.md`,
      text: `On day ${'abcdefghij'[at % 10] ?? ''}${'klmnopqrst'[Math.floor(at / 10) % 10] ?? ''}${'uvwxyz'[Math.floor(at / 100)] ?? ''} something else was written down by hand.`,
    }));
    assert.equal(groupsOf([...copies, ...others]).find((group) => group.length > 50)?.length, 100);
  });

  it('is found whatever the order of the posts', () => {
    const posts = [
      { id: 'a.md', text: KILN },
      { id: 'b.md', text: `${KILN} #glaze` },
      { id: 'c.md', text: FERRY },
      { id: 'd.md', text: `${FERRY} See you there.` },
      { id: 'e.md', text: SEEDS },
    ];
    const expected = groupsOf(posts);
    fc.assert(
      fc.property(fc.shuffledSubarray(posts, { minLength: posts.length }), (shuffled) => {
        assert.deepEqual(groupsOf(shuffled), expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a passage that several posts repeat', () => {
  const bodies = [
    KILN,
    FERRY,
    SEEDS,
    'The roof leaks again, though only over the clay, which does not mind at all.',
  ];
  const signed = (footer: string) =>
    bodies.map((body, at) => ({ id: `${String(at)}.md`, text: `${body}\n\n${footer}` }));

  const keptOf = (posts: readonly Written[]): string[] => {
    const found = findFor(posts);
    return posts.map(({ id, text }) => {
      const repeated = found.get(id)?.repeated.all ?? new Set<number>();
      return withoutSentences(readProseBlocks(readProse(text)), repeated)
        .flatMap(({ sentences }) => sentences.map((sentence) => sentence.text))
        .join(' ');
    });
  };

  it('is set apart and the posts keep their own words', () => {
    assert.deepEqual(keptOf(signed(FOOTER)), bodies);
  });

  it('is set apart when a year or a name in it varies', () => {
    const posts = bodies.map((body, at) => ({
      id: `${String(at)}.md`,
      text: `${body}\n\n${FOOTER.replace('2009', String(2001 + at))}`,
    }));
    assert.deepEqual(keptOf(posts), bodies);
  });

  it('is set apart when the posts are shorter than it', () => {
    const short = [
      'Open until five today and tomorrow.',
      'The blue glaze is finally back in.',
      'Two seats left for the wheel course.',
      'We found the missing kiln key at last.',
      'Snow on the estuary, tea on the stove.',
      'Nobody has claimed the umbrella yet.',
    ];
    const posts = short.map((body, at) => ({ id: `${String(at)}.md`, text: `${body}\n\n${FOOTER}` }));
    assert.deepEqual(keptOf(posts), short);
  });

  it('is not made of turns of phrase that many sentences share', () => {
    const starts = [
      'In the end the kiln was cold',
      'By noon the shelf was full',
      'On Monday the door was open',
    ];
    const ends = [
      'and there was nothing to be done',
      'so we went home for the day',
      'which is how it should be',
    ];
    const posts = starts.flatMap((start, a) =>
      ends.map((end, b) => ({ id: `${String(a)}${String(b)}.md`, text: `${start} ${end}.` })),
    );
    for (const text of keptOf(posts)) assert.notEqual(text, '');
  });

  it('is kept while it is as short as a greeting', () => {
    const posts = bodies.map((body, at) => ({
      id: `${String(at)}.md`,
      text: `Good morning from the estuary.\n\n${body}`,
    }));
    for (const text of keptOf(posts)) assert.match(text, /^Good morning from the estuary\./);
  });

  it('is set apart however short where its words are those of a footer', () => {
    assert.deepEqual(keptOf(signed('Unsubscribe here at any time.')), bodies);
  });

  it('is kept where only cross-posts of one text have it', () => {
    const copies = ['a', 'b', 'c', 'd'].map((id) => ({ id: `${id}.md`, text: `${KILN}\n\n${SEEDS}` }));
    assert.ok(keptOf(copies)[0]?.includes('We sorted the bean seeds'));
  });
});
