import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  extensionOf,
  forget,
  hashOfAuthor,
  readSource,
  writeChoices,
  writeSource,
  type Choice,
  type Forgotten,
  type ListeningFolder,
} from '../../../../../src/core/listening/index.ts';
import type { FeedPost } from '../../../../../src/core/listening/index.ts';

const SALT = 'pepper';
const PEOPLE = ['Ada', '@bo.kiln', 'Cleo of Clay', 'dag'];
const WORDS = ['jug', 'glaze', 'kiln', 'leaks', 'blue', 'again', 'tea', 'crack'];

const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((own) => own.join(' '));
const time = fc.integer({ min: 0, max: 40 * 24 }).map((hour) => {
  const day = String(1 + (Math.floor(hour / 24) % 28)).padStart(2, '0');
  return `2026-0${String(2 + Math.floor(hour / (24 * 28)))}-${day}T${String(hour % 24).padStart(2, '0')}:00:00Z`;
});
const row = fc.record({
  id: fc.integer({ min: 1, max: 30 }).map((id) => `p${String(id)}`),
  author: fc.constantFrom(...PEOPLE),
  ...{ time, text },
});
type Row = typeof row extends fc.Arbitrary<infer R> ? R : never;

/** What a person did: added exports, then kept and hid posts. */
interface Doings {
  readonly mentions: readonly (readonly Row[])[];
  readonly feeds: readonly (readonly Row[])[];
  readonly labels: ReadonlyMap<string, boolean>;
}

/** The exports of each kind; every post is in one of them, as a post in two would be kept from the one that is forgotten or from the other. */
const EXPORTS = { mentions: 2, feeds: 3 };
const FILES = EXPORTS.mentions + EXPORTS.feeds;

const doings: fc.Arbitrary<Doings> = fc
  .record({
    files: fc
      .uniqueArray(fc.tuple(fc.nat(FILES - 1), row), { selector: ([, { id }]) => id, maxLength: 30 })
      .map((placed) =>
        Array.from({ length: FILES }, (_, file) => placed.flatMap(([at, one]) => (at === file ? [one] : []))),
      ),
    labels: fc
      .array(
        fc.tuple(
          fc.integer({ min: 1, max: 30 }).map((id) => `p${String(id)}`),
          fc.boolean(),
        ),
        { maxLength: 8 },
      )
      .map((pairs) => new Map(pairs)),
  })
  .map(({ files, labels }) => ({
    mentions: files.slice(0, EXPORTS.mentions),
    feeds: files.slice(EXPORTS.mentions),
    labels,
  }));

const csvOf = (own: readonly Row[]): string =>
  ['id,time,text,author', ...own.map((one) => [one.id, one.time, one.text, one.author].join(','))].join('\n');

/** The folder after these doings, as the editor leaves it; a source or a row that was never seen is not given to it. */
function folderOf(
  { mentions, feeds, labels }: Doings,
  isSeen: (name: string, one?: Row) => boolean,
): ListeningFolder {
  const files = [
    ...mentions.map((own, at) => ({ name: `mentions-${String(at)}.csv`, own })),
    ...feeds.map((own, at) => ({ name: `feed-${String(at)}.jsonl`, own })),
  ].flatMap(({ name, own }) => {
    const seen = own.filter((one) => isSeen(name, one));
    if (!isSeen(name) || seen.length === 0) return [];
    const raw = name.endsWith('.csv')
      ? csvOf(seen)
      : seen
          .map(({ id, author, time: at, text: said }) =>
            JSON.stringify({ id, network: 'mastodon', author, time: at, text: said }),
          )
          .join('\n');
    const { source } = readSource({ name, text: raw }, { salt: SALT });
    assert.ok(name.endsWith(extensionOf(source)));
    return [{ name, text: writeSource(source) }];
  });
  const choices = [...labels].flatMap(([id, keep]): Choice[] => {
    const shown = shownIn(files, id);
    return shown ? [{ ...shown, keep }] : [];
  });
  return { files, choices: writeChoices(choices) };
}

function shownIn(files: ListeningFolder['files'], id: string): Omit<Choice, 'keep'> | undefined {
  for (const file of files) {
    const { source } = readSource(file);
    const post = source.kind === 'feed' ? source.posts.find((one: FeedPost) => one.id === id) : undefined;
    if (post) return { id, text: post.text, author: post.author, time: post.time, source: file.name };
  }
  return undefined;
}

const what: fc.Arbitrary<Forgotten> = fc.oneof(
  fc.constantFrom(...PEOPLE).map((name) => ({ kind: 'author' as const, hash: hashOfAuthor(name, SALT) })),
  fc.integer({ min: 1, max: 30 }).map((id) => ({ kind: 'post' as const, id: `p${String(id)}` })),
  fc
    .constantFrom('mentions-0.csv', 'mentions-1.csv', 'feed-0.jsonl', 'feed-1.jsonl')
    .map((name) => ({ kind: 'source' as const, name })),
);

const isForgotten = (forgotten: Forgotten, name: string, one?: Row): boolean => {
  switch (forgotten.kind) {
    case 'source':
      return name === forgotten.name;
    case 'post':
      return one?.id === forgotten.id;
    case 'author':
      return one !== undefined && hashOfAuthor(one.author, SALT) === forgotten.hash;
  }
};

describe('what is forgotten', () => {
  it('leaves the bytes that were there had it never been seen', () => {
    let forgotten = 0;
    fc.assert(
      fc.property(doings, what, (done, one) => {
        const whole = folderOf(done, () => true);
        const never = folderOf(done, (name, at) => !isForgotten(one, name, at));
        const left = forget(whole, one, SALT);
        assert.deepEqual(left, never);
        if (
          whole.files.length !== left.files.length ||
          whole.files.some(({ text: t }, at) => t !== left.files[at]?.text)
        )
          forgotten++;
      }),
      { numRuns: 200 },
    );
    // Most of them found something to forget, or the property would say little.
    assert.ok(forgotten >= 60, String(forgotten));
  });

  it('does not name its author any more, in any file', () => {
    const mentions = readSource(
      { name: 'm.csv', text: 'time,text,author\n2026-03-02,Mine,Ada\n2026-03-03,Yours,Bo\n' },
      { salt: SALT },
    ).source;
    const folder = { files: [{ name: 'm.csv', text: writeSource(mentions) }], choices: '' };
    const hash = hashOfAuthor('ADA', SALT);
    assert.ok(folder.files[0]?.text.includes(hash));
    const [file] = forget(folder, { kind: 'author', hash }, SALT).files;
    assert.match(file?.text ?? '', /Yours/);
    assert.doesNotMatch(file?.text ?? '', new RegExp(`${hash}|Mine`));
  });

  it('makes a file that Timbre did not write one of its own, and leaves unreadable ones alone', () => {
    const files = [
      { name: 'odd.csv', text: 'name,price\nJug,12\n' },
      { name: 'raw.csv', text: 'Date;Author;Snippet\n25/03/2026;Ada;Mine\n26/03/2026;Bo;Yours\n' },
    ];
    const left = forget({ files, choices: '' }, { kind: 'author', hash: hashOfAuthor('ada', SALT) }, SALT);
    assert.deepEqual(left.files[0], files[0]);
    assert.match(left.files[1]?.text ?? '', /^id,time,text,author_hash,parent,reach\n/);
    assert.doesNotMatch(left.files[1]?.text ?? '', /Mine|Bo/);
  });
});
