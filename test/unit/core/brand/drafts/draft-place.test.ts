import assert from 'node:assert/strict';
import {
  brandByPattern,
  isInDraftFolder,
  isNoDraftName,
  isTextFile,
  type DraftingBrand,
} from '../../../../../src/core/brand/index.ts';

const workspace = 'file:///desk';
const brand = (slug: string, folder: string, drafts: readonly string[]): DraftingBrand => ({
  ...{ slug, folder, drafts },
  name: slug,
});
const tea = brand('tea', 'file:///desk/brands/tea', ['posts/*.md']);
const pots = brand('pots', 'file:///desk/brands/pots', ['/content/blog/**', 'letters']);
const brandAt = (path: string): string | undefined =>
  brandByPattern([tea, pots], { path: `${workspace}/${path}`, workspace })?.slug;

describe('where drafts lie', () => {
  it('is where a profile says, below the brand’s folder', () => {
    assert.equal(brandAt('brands/tea/posts/spring.md'), 'tea');
    assert.equal(brandAt('brands/tea/posts/old/spring.md'), undefined);
    assert.equal(brandAt('brands/tea/spring.md'), undefined);
    assert.equal(brandAt('posts/spring.md'), undefined);
    assert.equal(brandAt('brands/pots/letters/2026/may.md'), 'pots');
  });

  it('is below the workspace folder for patterns that begin with a slash', () => {
    assert.equal(brandAt('content/blog/2026/a%20pot.md'), 'pots');
    assert.equal(brandAt('brands/pots/content/blog/a.md'), undefined);
    assert.equal(
      brandByPattern([pots], { path: 'file:///desk/content/blog/a.md', workspace: undefined }),
      undefined,
    );
  });

  it('is the nearest brand’s where several name the place', () => {
    const inner = brand('inner', 'file:///desk/brands/tea', ['/**']);
    const outer = brand('outer', 'file:///desk', ['/**']);
    const place = { path: 'file:///desk/brands/tea/a.md', workspace };
    assert.equal(brandByPattern([outer, inner], place)?.slug, 'inner');
  });

  it('is in no other folder of the workspace than the brand’s own', () => {
    const own = { ...pots, folder: 'file:///shop/pots', workspace: 'file:///shop' };
    const at = (folder: string) =>
      brandByPattern([own], { path: `${folder}/content/blog/a.md`, workspace: folder })?.slug;
    assert.equal(at('file:///shop'), 'pots');
    assert.equal(at('file:///desk'), undefined);
  });

  it('is a folder for drafts anywhere in the workspace, in several languages', () => {
    for (const path of ['drafts/a.md', 'brands/tea/_drafts/x/a.md', 'site/Drafts/a.md', 'Entw%C3%BCrfe/a.md'])
      assert.ok(isInDraftFolder({ path: `${workspace}/${path}`, workspace }), path);
    for (const path of ['a.md', 'drafts.md', 'draftsman/a.md'])
      assert.ok(!isInDraftFolder({ path: `${workspace}/${path}`, workspace }), path);
  });

  it('looks at no folder above the workspace', () => {
    const inside = 'file:///drafts/desk';
    assert.ok(!isInDraftFolder({ path: `${inside}/a.md`, workspace: inside }));
    assert.ok(isInDraftFolder({ path: 'file:///home/drafts/a.md', workspace: undefined }));
  });
});

describe('names that are no drafts', () => {
  it('are those of project files and notes, whatever their case and ending', () => {
    for (const name of ['README.md', 'Readme.txt', 'CHANGELOG.md', 'notes.md', '_notes.mdx', 'LICENSE.txt'])
      assert.ok(isNoDraftName(`file:///desk/drafts/${name}`), name);
    for (const name of ['spring.md', 'tasting-notes.md', 'readme-first.md'])
      assert.ok(!isNoDraftName(`file:///desk/drafts/${name}`), name);
  });
});

describe('files of text', () => {
  it('are Markdown, MDX and plain text', () => {
    for (const name of ['a.md', 'a.markdown', 'a.mdx', 'a.MDX', 'a.txt']) assert.ok(isTextFile(name), name);
    for (const name of ['a.ts', 'a.json', 'md', 'a.md.bak', 'a.html']) assert.ok(!isTextFile(name), name);
  });
});
