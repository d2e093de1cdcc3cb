import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runToEnd } from '../../../../../src/core/base/cooperative.ts';
import { DEFAULT_CONSENT, readCorpusFile, type Post } from '../../../../../src/core/brand/index.ts';
import { PassageIndex, wantsOf, type FoundPassage } from '../../../../../src/core/planning/passages/index.ts';

const TODAY = '2026-11-29';
const WORDS = 'kiln glaze handle clay wheel bisque slip damp cracks fires cools joins'.split(' ');

function postsOf(files: Readonly<Record<string, string>>): Map<string, Post> {
  const posts = Object.entries(files).flatMap(
    ([path, text]) => readCorpusFile(path, new TextEncoder().encode(text), DEFAULT_CONSENT).posts,
  );
  return new Map(posts.map((post) => [post.id, post]));
}
const indexOf = (...states: readonly ReadonlyMap<string, Post>[]): PassageIndex => {
  const index = new PassageIndex();
  for (const posts of states) runToEnd(index.update(posts));
  return index;
};
const find = (index: PassageIndex, text: string): FoundPassage[] =>
  index.find(wantsOf(text, text.length), TODAY, 5);
const SAID = 'The glaze cracks in the kiln when the clay cools too fast in the night.';
const head = (fields: string): string => `---\nconsent: learn, quote\n${fields}\n---\n\n`;

describe('the index of passages', () => {
  it('prefers the draft’s channel, then the newer post, between passages that fit equally well', () => {
    const posts = postsOf({
      'old.md': `${head('channel: blog\ndate: 2020-01-01')}${SAID}`,
      'email.md': `${head('channel: email\ndate: 2020-01-01')}${SAID} `,
      'new.md': `${head('channel: blog\ndate: 2026-11-01')}${SAID}  `,
    });
    const order = (channel: string): string[] =>
      find(indexOf(posts), `---\nchannel: ${channel}\n---\n\n# A glaze cracks\n`).map(({ path }) => path);
    assert.deepEqual(order('email'), ['email.md', 'new.md', 'old.md']);
    assert.deepEqual(order('blog'), ['new.md', 'old.md', 'email.md']);
  });

  it('gives one passage of a post, of its paragraphs and items only', () => {
    const posts = postsOf({
      'a.md': `${head('')}# ${SAID}\n\n> ${SAID}\n\n- ${SAID}\n\nA glaze that cracks is fired again in the same kiln.\n`,
    });
    const index = indexOf(posts);
    assert.equal(index.size, 2);
    assert.equal(find(index, '# A glaze cracks in the kiln\n').length, 1);
  });

  it('finds the best passages although others of the same words are newer, of its channel and come first', () => {
    const others = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `a${String(at)}.md`,
        `${head('channel: blog\ndate: 2026-11-01')}The kiln cools in the night, and the wheel stands in the damp room.\n`,
      ]),
    );
    const posts = postsOf({ ...others, 'z.md': `${head('channel: email\ndate: 2019-01-01')}${SAID}` });
    const found = find(indexOf(posts), '---\nchannel: blog\n---\n\n# A glaze cracks in the kiln at night\n');
    assert.equal(found[0]?.path, 'z.md');
    assert.equal(found.length, 5);
  });

  it('holds and finds the same after any history as an index of the last posts alone', () => {
    const text = fc
      .array(fc.constantFrom(...WORDS), { minLength: 8, maxLength: 14 })
      .map((words) => `${head('date: 2026-01-01')}${words.join(' ')} today.\n`);
    const files = fc.dictionary(fc.constantFrom('a.md', 'b.md', 'c.md', 'd.md'), text);
    fc.assert(
      fc.property(fc.array(files, { minLength: 2, maxLength: 4 }), (history) => {
        const states = history.map(postsOf);
        const [after, alone] = [indexOf(...states), indexOf(states.at(-1)!)];
        assert.deepEqual([after.size, after.words], [alone.size, alone.words]);
        const found = (index: PassageIndex): string[] =>
          find(index, '# Glaze and clay in the kiln\n').map(({ path }) => path);
        assert.deepEqual(found(after), found(alone));
      }),
      { numRuns: 60 },
    );
  });
});
