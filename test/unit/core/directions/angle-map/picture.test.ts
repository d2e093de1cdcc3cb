import assert from 'node:assert/strict';
import {
  correctMap,
  angleName,
  drawMap,
  listPosts,
  mapPage,
  type PictureChoice,
} from '../../../../../src/core/directions/index.ts';
import { localizeInEnglish } from '../../../../../src/core/base/localize.ts';
import { angle, mapOf } from './map-of.ts';

const ANGLES_IN_TIME: PictureChoice = { by: 'period' };
const because = { text: 'We gave up the second handle.', start: 40, end: 69 };
const map = mapOf(
  [
    ...Array.from({ length: 20 }, (_, at) => ({
      angle: angle('craft-detail'),
      date: `2025-0${1 + (at % 4)}-10`,
    })),
    ...Array.from({ length: 18 }, () => ({ date: '2025-02-03' })),
    { angle: angle('trade-off'), date: '2025-04-30', because, title: 'One handle', channel: 'newsletter' },
    { angle: angle('origin'), date: undefined, channel: undefined, title: undefined },
  ],
  3,
);

describe('the angle map in words', () => {
  const picture = drawMap(map, ANGLES_IN_TIME, localizeInEnglish);

  it('has overused angles first, then rare ones and those not seen, and posts without an angle last', () => {
    assert.deepEqual(
      picture.groups.map(({ name, rows }) => [name, rows.length]),
      [
        ['Overused', 1],
        ['Rare', 2],
        ['None seen', 21],
        ['No angle seen', 1],
      ],
    );
    assert.deepEqual(picture.columns, ['No date', '2025-01', '2025-02', '2025-03', '2025-04']);
    const [worn] = picture.groups[0]!.rows;
    assert.deepEqual(
      [worn?.name, worn?.posts, worn?.share],
      [angleName('craft-detail', localizeInEnglish), 20, '50 %'],
    );
    assert.deepEqual(worn?.cells, [0, 5, 5, 5, 5]);
    assert.equal(picture.most, 5);
  });

  it('tells how much was read, how much was not, and how sure it is', () => {
    assert.deepEqual(picture.read, [
      'Posts analysed: 40, from 2025-01-10 to 2025-04-30.',
      'Not analysed (not in English): 3.',
    ]);
    assert.match(picture.howSure, /about \d in 10 are right/);
  });

  it('lists the posts of a row or a cell, with the sentence where it may be quoted', () => {
    const row = listPosts(map, ANGLES_IN_TIME, { key: 'trade-off', column: undefined }, localizeInEnglish);
    assert.equal(row?.title, angleName('trade-off', localizeInEnglish));
    assert.deepEqual(row.posts, [
      {
        ...{ post: 38, title: 'One handle', place: '2025-04-30 · newsletter', sentence: because.text },
        correction: 'possible',
      },
    ]);
    const cell = listPosts(map, ANGLES_IN_TIME, { key: 'origin', column: 0 }, localizeInEnglish);
    assert.equal(cell?.title, `${angleName('origin', localizeInEnglish)}, No date`);
    assert.deepEqual(cell.posts, [
      { post: 39, title: 'kettle-39.md', place: '', sentence: undefined, correction: 'possible' },
    ]);
    assert.equal(listPosts(map, ANGLES_IN_TIME, { key: 'origin', column: 9 }, localizeInEnglish), undefined);
    assert.equal(listPosts(map, ANGLES_IN_TIME, { key: 'no-such', column: 0 }, localizeInEnglish), undefined);
  });

  it('lets an angle be put right only where the post may be shown, and says where it was', () => {
    const some = mapOf([{ angle: angle('ritual') }, { angle: angle('ritual'), opening: undefined }]);
    const { post } = some.posts[0] ?? {};
    assert.ok(post);
    const right = correctMap(some, [{ post, angle: 'origin' }]);
    const listed = (shown: typeof some, key: string): unknown =>
      listPosts(shown, ANGLES_IN_TIME, { key, column: undefined }, localizeInEnglish)?.posts.map(
        ({ correction }) => correction,
      );
    assert.deepEqual(listed(some, 'ritual'), ['none', 'possible']);
    assert.deepEqual([listed(right, 'ritual'), listed(right, 'origin')], [['none'], ['made']]);
  });

  it('lists the newest first, and says how many it leaves out', () => {
    const long = mapOf(Array.from({ length: 203 }, () => ({ angle: angle('ritual') })));
    const list = listPosts(long, ANGLES_IN_TIME, { key: 'ritual', column: undefined }, localizeInEnglish);
    assert.equal(list?.posts[0]?.post, 202);
    assert.equal(list.posts.length, 200);
    assert.equal(list.more, 'and 3 more');
  });

  it('is a Markdown table with the same numbers, and a channel’s name is no markup in it', () => {
    const wild = mapOf([{ angle: angle('ritual'), channel: 'a|b `x`' }]);
    const page = mapPage(
      'Kettle & Co',
      drawMap(wild, { by: 'channel' }, localizeInEnglish),
      localizeInEnglish,
    );
    assert.match(page, /^# Angles Kettle & Co has used$/m);
    assert.match(page, /^\| Angle \| Posts \| Share \| a\\\|b \\`x\\` \|$/m);
    assert.match(page, /^\| A ritual \| 1 \| 100 % \| 1 \|$/m);
    assert.match(page, /^\| Admit a mistake \| 0 \| 0 % \| {2}\|$/m);
  });
});
