import assert from 'node:assert/strict';
import { chooseBrand, chooseProfile, type BrandPlace } from '../../../../../src/core/brand/index.ts';

const place = (slug: string, name: string, folder: string): BrandPlace => ({ slug, name, folder });
const tea = place('tea-house', 'The Tea House', '/desk/brands/tea-house');
const pots = place('pots', 'Pots', '/desk/brands/tea-house/pots');
const zug = place('zug', 'Zügig', '/desk/zug');
const all = [tea, pots, zug];

const draft = (path: string, brandField?: string): { path: string; brandField: string | undefined } => ({
  path,
  brandField,
});

describe('the brand of a draft', () => {
  it('is the one named in its front matter, whatever the folder and setting', () => {
    assert.deepEqual(chooseBrand(all, draft('/desk/zug/a.md', 'tea-house'), 'pots'), {
      brand: tea,
      by: 'front-matter',
    });
  });

  it('may be named by folder or display name, in any case and composition', () => {
    for (const name of ['The Tea House', ' the tea house ', 'TEA-HOUSE'])
      assert.equal(chooseBrand(all, draft('/a.md', name), undefined).brand, tea, name);
    assert.equal(chooseBrand(all, draft('/a.md', 'Zu\u0308gig'), undefined).brand, zug);
  });

  it('is still found by its former name after its folder was renamed, unless another has that name now', () => {
    const renamed = { ...place('tea', 'The Tea House', '/desk/tea'), fileName: 'tea-house' };
    assert.equal(chooseBrand([renamed, zug], draft('/a.md', 'tea-house'), undefined).brand, renamed);
    assert.equal(chooseBrand([renamed, tea], draft('/a.md', 'tea-house'), undefined).brand, tea);
  });

  it('is the one whose folder has the name, before one that is displayed so', () => {
    const shown = place('other', 'pots', '/other');
    assert.equal(chooseBrand([shown, pots], draft('/a.md', 'pots'), undefined).brand, pots);
  });

  it('is none when its front matter names one that is not there, even if the folder or the setting knows better', () => {
    assert.deepEqual(chooseBrand(all, draft('/desk/zug/a.md', 'coffee'), 'zug'), {
      brand: undefined,
      wanted: 'coffee',
    });
    assert.deepEqual(chooseBrand([zug], draft('/a.md', 'coffee'), undefined), {
      brand: undefined,
      wanted: 'coffee',
    });
  });

  it('is else the nearest brand folder above it', () => {
    assert.deepEqual(chooseBrand(all, draft('/desk/brands/tea-house/drafts/a.md'), 'zug'), {
      brand: tea,
      by: 'folder',
    });
    assert.deepEqual(chooseBrand(all, draft('/desk/brands/tea-house/pots/a.md'), 'zug'), {
      brand: pots,
      by: 'folder',
    });
    assert.deepEqual(chooseBrand([pots, tea], draft('/desk/brands/tea-house/pots/a.md'), '').brand, pots);
  });

  it('is not that of a folder whose name merely begins the same', () => {
    assert.deepEqual(chooseBrand(all, draft('/desk/zugspitze/a.md'), 'tea-house'), {
      brand: tea,
      by: 'setting',
    });
  });

  it('is else the setting’s', () => {
    assert.deepEqual(chooseBrand(all, draft('/desk/notes/a.md'), 'zügig'), { brand: zug, by: 'setting' });
    assert.deepEqual(chooseBrand(all, draft('/desk/notes/a.md'), 'coffee'), {
      brand: undefined,
      wanted: 'coffee',
    });
  });

  it('is else the only one there is, and none among several or without any', () => {
    const none = { brand: undefined, wanted: undefined };
    assert.deepEqual(chooseBrand([zug], draft('/a.md'), undefined), { brand: zug, by: 'only-one' });
    assert.deepEqual(chooseBrand([zug], draft('/a.md'), ''), { brand: zug, by: 'only-one' });
    assert.deepEqual(chooseBrand(all, draft('/a.md'), ''), none);
    assert.deepEqual(chooseBrand([], draft('/a.md'), undefined), none);
  });

  it('is the only one of the draft’s workspace folder, where other folders have brands of their own', () => {
    const [one, other] = [
      { ...zug, workspace: '/one' },
      { ...tea, workspace: '/other' },
    ];
    const inFolder = (workspace: string) =>
      chooseBrand(
        [one, other],
        { path: `${workspace}/drafts/a.md`, brandField: undefined, workspace },
        undefined,
      );
    assert.deepEqual(inFolder('/one'), { brand: one, by: 'only-one' });
    assert.deepEqual(inFolder('/other'), { brand: other, by: 'only-one' });
    assert.deepEqual(inFolder('/third').brand, undefined);
  });
});

describe('the profile of a folder', () => {
  it('is the one named like the folder, else the first by name', () => {
    assert.equal(chooseProfile('tea', ['a.brand.json', 'tea.brand.json', 'corpus']), 'tea.brand.json');
    assert.equal(chooseProfile('tea', ['pots.brand.json', 'cups.brand.json']), 'cups.brand.json');
  });

  it('is none where no file is a profile', () => {
    assert.equal(chooseProfile('tea', ['tea.json', 'corpus', 'brand.json']), undefined);
  });
});
