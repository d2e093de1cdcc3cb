import assert from 'node:assert/strict';
import { corpusOf, draftOf, profileOf } from '../core/sample-brands.ts';
import { temporaryFolder, timbre } from './run.ts';

const BRAND = 'harrow-and-pine';
const posts = corpusOf(BRAND).slice(0, 16);
const draft = draftOf(BRAND, 'autumn-repair-week');
const only = posts
  .slice(0, 8)
  .map(({ path }) => `    - ${path}\n`)
  .join('');

describe('a pinned voice on the command line', function () {
  const folder = temporaryFolder({
    'hp/hp.brand.json': profileOf(BRAND),
    ...Object.fromEntries(posts.map(({ path, bytes }) => [`hp/corpus/${path}`, bytes])),
    'hp/voices/early.yaml': `why: As we began\nposts:\n  only:\n${only}`,
    'hp/voices/broken.yaml': 'posts:\n  years: 2024\n',
    'present.md': draft,
    'early.md': draft.replace(/^---\n/, '---\nvoice: early\n'),
    'wrong.md': draft.replace(/^---\n/, '---\nvoice: erly\n'),
  });
  const brand = (): string => `${folder()}/hp`;
  const rawOf = async (draftFile: string, ...more: string[]): Promise<number> => {
    const { out, code } = await timbre([
      ...['score', `${folder()}/${draftFile}`, '--brand', brand(), '--json'],
      ...more,
    ]);
    assert.equal(code, 0);
    const told: unknown = JSON.parse(out);
    assert.ok(typeof told === 'object' && told !== null && 'raw' in told && typeof told.raw === 'number');
    return told.raw;
  };

  it('is named by a draft, or by an option for all drafts', async () => {
    const [present, named, asked] = [
      await rawOf('present.md'),
      await rawOf('early.md'),
      await rawOf('present.md', '--pin', 'Early'),
    ];
    assert.notEqual(present, named);
    assert.equal(asked, named);
  });

  it('whose file has errors is named with its line', async () => {
    const { err } = await timbre(['drift', `${folder()}/present.md`, '--brand', brand()]);
    assert.match(
      err,
      /^voices\/broken\.yaml:2: “years” is not known here\. Write: dates, channels, only\.$/m,
    );
  });

  it('that does not exist ends the command, and says which there are', async () => {
    const { err, code } = await timbre([
      'score',
      `${folder()}/present.md`,
      '--brand',
      brand(),
      '--pin',
      'late',
    ]);
    assert.equal(code, 2);
    assert.match(
      err,
      /hp has no pinned voice “late” that can be read \(folder “voices”\)\. It has: broken, early\./,
    );
    const broken = await timbre(['card', `${folder()}/present.md`, '--brand', brand(), '--pin', 'broken']);
    assert.equal(broken.code, 2);
  });

  it('that a draft names wrongly fails a check', async () => {
    const { out, code } = await timbre(['check', `${folder()}/wrong.md`, '--brand', brand()]);
    assert.equal(code, 1);
    assert.match(out, /wrong\.md:2:8.*There is no pinned voice “erly”\. Did you mean “early”\?/);
  });

  it('is compared with the present voice', async () => {
    const { out, code } = await timbre(['diff', 'pin:early', '--brand', brand()]);
    assert.equal(code, 0);
    assert.match(out, /From pin:early to the files as they are now\./);
    assert.match(out, /16 posts instead of 8: 8 added, 0 removed/);
    // What is in its posts is no news.
    assert.doesNotMatch(out, /\*\*New\*\*: Signs off with “Mend it first\.”/);
    const none = await timbre(['diff', 'pin:late', '--brand', brand()]);
    assert.equal(none.code, 2);
    assert.match(none.err, /no pinned voice “late”/);
  });
});
