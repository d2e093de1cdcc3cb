import assert from 'node:assert/strict';
import { join } from 'node:path';
import { makeRepository, type Repository } from './repository.ts';
import { timbre } from '../../unit/cli/run.ts';

const POSTS = [
  'We pour at four. The kettle is old, and it whistles before it boils.',
  'Nobody hurries here. You sit, and you wait until the leaves have sunk.',
  'We mend the lids ourselves. It takes an evening, and it costs nothing.',
  'Rain today. We put the chairs inside, lit the stove and filled the kettle.',
];

describe('timbre diff', function () {
  let repository: Repository;
  const brand = (): string => join(repository.folder, 'tea');
  const profile = (written: object): void => {
    repository.write('tea/tea.brand.json', JSON.stringify({ name: 'Tea', ...written }));
  };

  before(() => {
    repository = makeRepository();
    profile({ banned: [{ term: 'luxury' }] });
    POSTS.forEach((text, at) => {
      repository.write(
        `tea/corpus/${String(at)}.md`,
        `---
title: Day ${String(at)}
---

${text}
`,
      );
    });
    repository.commit('First');
    repository.git('tag', 'v1');
    profile({ banned: [{ term: 'kettle', why: 'Say “pot”.' }] });
    repository.commit('Profile');
    repository.git('tag', 'v2');
    repository.write('tea/corpus/new.md', '---\ntitle: New\n---\n\nWe opened! We did!\n');
  });
  after(() => {
    repository.remove();
  });

  it('says what changed in the profile between two commits, and what the new rule marks', async () => {
    const { out, err, code } = await timbre(['diff', 'v1', 'v2', '--brand', brand()]);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /^# What changed in how Tea sounds\n\nFrom v1 to v2\.\n/);
    assert.match(out, /2 changes of the profile\. The posts are the same \(4\)\./);
    assert.match(out, /^- \*\*Added\*\*: banned word “kettle” \(reason “Say “pot”\.”\)$/m);
    assert.match(out, /^- \*\*Removed\*\*: banned word “luxury”$/m);
    assert.match(out, /Would mark 2 of 4 posts/);
  });

  it('compares with the files as they are now, and prints JSON', async () => {
    const { out, code } = await timbre(['diff', 'v2', '--brand', brand(), '--format', 'json']);
    assert.equal(code, 0);
    const diff: unknown = JSON.parse(out);
    assert.ok(typeof diff === 'object' && diff !== null && 'posts' in diff && 'profile' in diff);
    assert.deepEqual(diff.posts, { before: 4, after: 5, added: 1, removed: 0, changed: 0 });
    assert.deepEqual(diff.profile, []);
    assert.ok('before' in diff && diff.before === 'v2' && !('impact' in diff));
  });

  it('finds nothing between a version and itself', async () => {
    const { out } = await timbre(['diff', 'v1', 'v1', '--brand', brand()]);
    assert.match(out, /The profile is the same\. The posts are the same \(4\)\. The voice sounds the same\./);
  });

  it('ends with 2 and a sentence for a version or folder that is not there', async () => {
    const unknown = await timbre(['diff', 'v9', '--brand', brand()]);
    assert.deepEqual([unknown.code, unknown.out], [2, '']);
    assert.match(unknown.err, /“v9” is no commit, branch or tag here\./);
    const option = await timbre(['diff', '--brand', brand(), '--', '--output=x', 'v1']);
    assert.equal(option.code, 2);
    assert.match(option.err, /“--output=x” is no commit/);
    const folder = await timbre(['diff', 'v1', '--brand', join(repository.folder, '.git/..', 'nowhere')]);
    assert.equal(folder.code, 2);
  });
});
