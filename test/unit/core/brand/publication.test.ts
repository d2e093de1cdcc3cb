import assert from 'node:assert/strict';
import {
  chosenByProfile,
  isMarkedPrivate,
  leftOutByFields,
  leftOutByPath,
  matchesPattern,
} from '../../../../src/core/brand/publication.ts';

describe('files that are no published posts', () => {
  for (const [path, reason] of [
    ['README.md', 'project-file'],
    ['blog/LICENSE.txt', 'project-file'],
    ['_template.md', 'template'],
    ['templates/post.md', 'template'],
    ['_drafts/next-week.md', 'draft'],
    ['2026/drafts/next-week.md', 'draft'],
    ['node_modules/kettle/readme.md', 'dependency'],
    ['_index.md', 'template'],
    ['2026-02-01-readme-week.md', undefined],
    ['_posts/2026-02-01-boats.md', undefined],
    ['boats/index.md', undefined],
    ['wip/a.md', 'draft'],
    ['a.draft.md', 'draft'],
    ['a (draft).md', 'draft'],
    ['DRAFT-a.md', 'draft'],
    ['draft-beer-is-back.md', undefined],
    ['our-first-draft.md', undefined],
    ['post-template.md', 'template'],
    ['_trash/a.md', 'not-published'],
    ['a.bak.md', 'project-file'],
    ['robots.txt', 'project-file'],
    ['INTERNAL - do not publish.md', 'not-published'],
    ['board/CONFIDENTIAL_autumn.md', 'not-published'],
    ['notes-not-for-publication.md', 'not-published'],
    ['internal-links-explained.md', undefined],
    ['how-not-to-publish.md', undefined],
    ['Vorlage.md', 'template'],
    ['vorlagen/brief.md', 'template'],
    ['Guest Posts/kiln-week.md', 'by-others'],
    ['testimonials/all.csv', 'by-others'],
    ['Kundenstimmen 2026.md', 'by-others'],
    ['guests/kiln-week.md', undefined],
    ['our-guests-and-their-posts.md', undefined],
  ] as const)
    it(`are told by the path ${path}: ${reason ?? 'none'}`, () => {
      assert.equal(leftOutByPath(path), reason);
    });

  for (const [line, isPrivate] of [
    ['INTERNAL. DO NOT PUBLISH.', true],
    ['# Do not publish: kiln figures', true],
    ['Internal use only', true],
    ['Strictly confidential, please do not forward', true],
    ['We do not publish the names of our tasters.', false],
    [
      'Do not publish a recipe before you have baked it twice, in two ovens, with two kinds of flour and a friend watching.',
      false,
    ],
    ['INTERNAL COMBUSTION', false],
  ] as const)
    it(`are ${isPrivate ? '' : 'not '}told by the first line “${line}”`, () => {
      assert.equal(isMarkedPrivate(line), isPrivate);
    });

  for (const [fields, reason] of [
    [{ draft: true }, 'draft'],
    [{ draft: 'yes' }, 'draft'],
    [{ draft: false }, undefined],
    [{ published: false }, 'not-published'],
    [{ published: '2026-02-01' }, undefined],
    [{ Publish: 'no' }, 'not-published'],
    [{ status: 'Draft' }, 'draft'],
    [{ status: 'in-review' }, 'draft'],
    [{ status: 'Abgelehnt' }, 'draft'],
    [{ status: 'publish' }, undefined],
    [{ visibility: 'private' }, 'draft'],
    [{ title: 'Draft beer is back' }, undefined],
    [{ status: '🚧 WIP' }, 'draft'],
    [{ status: 'Awaiting approval' }, 'draft'],
    [{ status: 'Published, review in May' }, undefined],
    [{ visibility: 'internal' }, 'draft'],
    [{ approved: false }, 'not-published'],
    [{ permalink: false }, 'not-published'],
    [{ permalink: '/tea/' }, undefined],
    [{ tags: ['tea', 'draft'] }, 'draft'],
    [{ tags: ['draft beer'] }, undefined],
    [{ build: { render: 'never', list: 'never' } }, 'not-published'],
    [{ type: 'template' }, 'template'],
  ] as const)
    it(`are told by front matter ${JSON.stringify(fields)}: ${reason ?? 'none'}`, () => {
      assert.equal(leftOutByFields({ fields, date: '2026-01-01' }, '2026-11-28'), reason);
    });

  it('are recognised by a future date, until that day', () => {
    const post = { fields: {}, date: '2027-03-01' };
    assert.equal(leftOutByFields(post, '2027-02-28'), 'scheduled');
    assert.equal(leftOutByFields(post, '2027-03-01'), undefined);
    assert.equal(leftOutByFields(post, undefined), undefined);
  });
});

describe('patterns of a profile', () => {
  it('match files, folders and anything between', () => {
    assert.ok(matchesPattern('README.md', 'readme.md'));
    assert.ok(matchesPattern('press/2020/a.md', 'press'));
    assert.ok(matchesPattern('press/2020/a.md', 'press/**/*.md'));
    assert.ok(matchesPattern('press/a.md', 'press/*.md'));
    assert.ok(!matchesPattern('press/2020/a.md', 'press/*.md'));
    assert.ok(!matchesPattern('pressing.md', 'press'));
    assert.ok(matchesPattern('a (1).md', 'a (1).md'));
  });

  it('leave a file out rather than take it in when both match', () => {
    assert.equal(chosenByProfile('a/b.md', { include: ['a'], exclude: ['a/b.md'] }), 'exclude');
    assert.equal(chosenByProfile('a/c.md', { include: ['a'], exclude: ['a/b.md'] }), 'include');
    assert.equal(chosenByProfile('c.md', { include: ['a'], exclude: ['a/b.md'] }), undefined);
  });
});
