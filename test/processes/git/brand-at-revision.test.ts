import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { brandAtRevision } from '../../../src/host-node/git/brand-at-revision.ts';
import { commitOf, GitError, versionsOf } from '../../../src/host-node/git/git.ts';
import { makeRepository, type Repository } from './repository.ts';

describe('a brand at a revision of git', function () {
  let repository: Repository;
  let first = '';
  let second = '';
  const brand = (): string => join(repository.folder, 'brands/tea');

  before(() => {
    repository = makeRepository();
    repository.write('brands/tea/tea.brand.json', '{ "name": "Tea" }');
    repository.write('brands/tea/corpus/a.md', 'We pour.\r\nThen we wait.\n');
    repository.write('brands/tea/corpus/journal/é [1] "b".md', 'Kettle on.\n');
    repository.write('brands/tea/corpus/picture.png', '\0\0');
    repository.write('brands/tea/claims/2026.yaml', '{}');
    repository.write('brands/tea/drafts/open.md', 'A draft.\n');
    repository.write('brands/teapot/corpus/other.md', 'Another brand.\n');
    repository.write('.gitignore', 'out/\n');
    first = repository.commit('First	words');
    repository.git('tag', 'spring');
    repository.write('brands/tea/tea.brand.json', '{ "name": "Tea and Co" }');
    rmSync(join(brand(), 'corpus/a.md'));
    second = repository.commit('Second');
    repository.write('README.md', 'Nothing of the brand.\n');
    repository.commit('Elsewhere');
  });
  after(() => {
    repository.remove();
  });

  it('has the posts, profile and ledgers of that commit, and nothing else', async () => {
    const { brand: then, files } = await brandAtRevision(brand(), 'spring');
    assert.equal(then.profileKey, 'tea.brand.json');
    assert.deepEqual([...(await files.list(then))].sort(), ['a.md', 'journal/é [1] "b".md']);
    assert.deepEqual(await files.readProfile(then), { json: '{ "name": "Tea" }' });
    assert.deepEqual(
      (await files.readLedgers(then)).map(({ name }) => name),
      ['2026.yaml'],
    );
    const read = await files.read(then, 'a.md', 1000);
    assert.ok(read.kind === 'bytes');
    assert.equal(new TextDecoder().decode(read.bytes), 'We pour.\r\nThen we wait.\n');
    assert.equal((await files.read(then, 'a.md', 3)).kind, 'too-large');
    assert.equal((await files.read(then, 'missing.md', 1000)).kind, 'gone');
    const { brand: now, files: later } = await brandAtRevision(brand(), second);
    assert.equal((await later.read(now, 'a.md', 1000)).kind, 'gone');
    assert.notEqual(now.folder, then.folder);
  });

  it('is read when the brand is the whole repository', async () => {
    const own = makeRepository();
    try {
      own.write('corpus/a.md', 'We pour.\n');
      own.write('own.brand.json', '{ "name": "Own" }');
      own.commit('All');
      const { brand: then, files } = await brandAtRevision(own.folder, 'HEAD');
      assert.deepEqual(await files.list(then), ['a.md']);
      assert.equal(then.profileKey, 'own.brand.json');
    } finally {
      own.remove();
    }
  });

  it('is not found under a name that the folder did not have then', async () => {
    const renamed = join(repository.folder, 'brands/chai');
    renameSync(brand(), renamed);
    try {
      await assert.rejects(brandAtRevision(renamed, first), (error) => {
        assert.ok(error instanceof GitError);
        assert.equal(error.message, `The folder ${renamed} is not in that version.`);
        return true;
      });
    } finally {
      renameSync(renamed, brand());
    }
  });

  it('leaves the working tree, the index and the branch as they are', async () => {
    repository.write('brands/tea/corpus/new.md', 'Not committed.\n');
    const state = (): string[] => [
      repository.git('status', '--porcelain=v2', '--branch'),
      readFileSync(join(repository.folder, '.git/HEAD'), 'utf8'),
    ];
    const before = state();
    const { brand: then, files } = await brandAtRevision(brand(), first);
    assert.ok(!(await files.list(then)).includes('new.md'));
    assert.deepEqual(state(), before);
    rmSync(join(brand(), 'corpus/new.md'));
  });

  const HOSTILE = [
    ...['', ' ', '-h', '--help', '--all', '--git-dir=/', '--output=stolen', '--exec=touch stolen'],
    ...['HEAD; touch stolen', '$(touch stolen)', '`touch stolen`', 'HEAD\ntouch stolen', 'HEAD\0--all'],
    ...[
      'HEAD..spring',
      'HEAD spring',
      'spring:brands',
      '^HEAD',
      '@{-99}',
      '../..',
      '/etc/passwd',
      '\u202Egnirps',
    ],
  ];

  it('takes a revision that is none, or hostile, for unknown, and runs nothing of it', async () => {
    for (const revision of HOSTILE)
      await assert.rejects(brandAtRevision(brand(), revision), GitError, JSON.stringify(revision));
    for (const folder of [repository.folder, brand(), process.cwd()])
      assert.ok(!existsSync(join(folder, 'stolen')));
    await assert.rejects(commitOf(brand(), 'autumn'), {
      message: '“autumn” is no commit, branch or tag here.',
    });
  });

  it('answers any text with a commit of the repository or a GitError', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 12 }), async (revision) => {
        const commit = await commitOf(brand(), revision).catch((error: unknown) => {
          assert.ok(error instanceof GitError, String(error));
          return undefined;
        });
        if (commit !== undefined) assert.match(commit, /^[0-9a-f]{40}$/);
      }),
      { numRuns: 40 },
    );
  });

  it('says plainly that there is no repository, or no git', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'timbre-no-git-'));
    const path = process.env['PATH'];
    try {
      await assert.rejects(brandAtRevision(outside, 'HEAD'), {
        name: 'GitError',
        message: `The folder ${outside} is in no git repository.`,
      });
      process.env['PATH'] = outside;
      await assert.rejects(brandAtRevision(outside, 'HEAD'), {
        name: 'GitError',
        message: 'Git was not found on this machine.',
      });
    } finally {
      process.env['PATH'] = path;
      rmSync(outside, { recursive: true });
    }
  });

  it('is offered by tags first, then by the commits that changed it', async () => {
    const versions = await versionsOf(brand());
    assert.deepEqual(
      versions.map(({ name, commit, isTag }) => [name, commit, isTag]),
      [
        ['spring', first, true],
        ['Second', second, false],
        ['First words', first, false],
      ],
    );
    assert.match(versions[0]?.date ?? '', /^\d{4}-\d\d-\d\d$/);
  });
});
