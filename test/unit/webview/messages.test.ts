import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addCards, drawMap, layBoard, listPosts, readBoard } from '../../../src/core/directions/index.ts';
import { localizeInEnglish } from '../../../src/core/base/localize.ts';
import { isFromMap, isToMap } from '../../../src/webview/angle-map/messages.ts';
import { BOARD_WORDS, isFromBoard, isToBoard } from '../../../src/webview/board/messages.ts';
import { angle, mapOf } from '../core/directions/angle-map/map-of.ts';
import { DRAFT, sampleDirection } from '../core/directions/sample-direction.ts';

/** What becomes of a message between a panel and its page. */
const sent = (message: unknown): unknown => JSON.parse(JSON.stringify(message));

/** Every message that is like this one, but for one field, at any depth, that is missing or something else. */
function* broken(message: unknown): Generator {
  if (typeof message !== 'object' || message === null) return;
  for (const [key, value] of Object.entries(message)) {
    if (Array.isArray(message)) {
      const at = Number(key);
      yield message.with(at, null);
      for (const worse of broken(value)) yield message.with(at, worse);
      continue;
    }
    yield { ...message, [key]: null };
    for (const worse of broken(value)) yield { ...message, [key]: worse };
  }
}

const map = mapOf([{ angle: angle('ritual') }, { because: { text: 'So it goes.', start: 0, end: 11 } }], 1);
const choice = { by: 'channel' } as const;
const words = {
  ...{ byPeriod: '', byChannel: '', posts: '', never: '' },
  ...{ ask: '', keep: '', none: '', hint: '', table: '' },
  ...{ notThis: '', hasOne: '', corrected: '', takeBack: '' },
};

describe('messages of the angle map', () => {
  const picture = sent({
    ...{ kind: 'picture', title: 'Map', words, canAsk: true },
    picture: drawMap(map, choice, localizeInEnglish),
  });
  const details = sent({
    kind: 'details',
    corrected: { text: 'No angle.', post: 0 },
    details: listPosts(map, choice, { key: '', column: undefined }, localizeInEnglish),
  });

  it('get through as they are drawn', () => {
    assert.ok(isToMap(picture));
    assert.ok(isToMap(details));
    assert.ok(isToMap({ kind: 'empty', title: 'Map', text: 'No posts yet.' }));
  });

  it('are stopped when any one field is not what it should be', () => {
    for (const message of [picture, details]) {
      const worse = [...broken(message)];
      assert.ok(worse.length >= 10);
      for (const one of worse) assert.ok(!isToMap(one), JSON.stringify(one));
    }
  });

  it('to the panel name what there is', () => {
    for (const message of [
      { kind: 'ready' },
      { kind: 'keep' },
      { kind: 'show', by: 'period' },
      { kind: 'list', key: 'ritual' },
      { kind: 'list', key: '', column: 3 },
      { kind: 'open', post: 0 },
      { kind: 'correct', post: 0 },
      { kind: 'takeBack', post: 0 },
      { kind: 'ask', key: 'ritual' },
    ]) {
      assert.ok(isFromMap(message));
      for (const worse of broken(message)) assert.ok(!isFromMap(worse), JSON.stringify(worse));
    }
  });
});

describe('messages of the board', () => {
  const board = addCards(
    layBoard(
      {
        version: 1,
        directions: [
          {
            ...{ id: 'k', verdict: 'pinned', on: '2026-11-03', draft: 'kiln.md', angle: 'failure' },
            ...{ prompt: 'the-first-sign', title: 'Ash', question: 'Who saw it?' },
          },
        ],
      },
      'kiln.md',
    ),
    [sampleDirection()],
    'More',
  );
  const message = sent({
    ...{
      kind: 'board',
      title: 'Directions',
      hasChanged: false,
      busy: undefined,
      notice: 'No more.',
      fresh: 0,
    },
    ...readBoard(board, DRAFT, localizeInEnglish),
    words: Object.fromEntries(BOARD_WORDS.map((word) => [word, word])),
  });

  it('get through as they are told', () => {
    assert.ok(isToBoard(message));
  });

  it('are stopped when any one field is not what it should be', () => {
    const worse = [...broken(message)];
    assert.ok(worse.length > BOARD_WORDS.length + 15);
    for (const one of worse) assert.ok(!isToBoard(one), JSON.stringify(one));
  });

  it('to the panel name what there is', () => {
    for (const message of [
      { kind: 'more' },
      { kind: 'leave' },
      { kind: 'branch', card: 2 },
      { kind: 'drop', kept: 0 },
      { kind: 'like', card: 0 },
      { kind: 'grade', card: 0, grade: 'misread' },
      { kind: 'reject', card: 0, reason: 'not-now' },
      { kind: 'open', card: 1, ground: 0 },
      { kind: 'steer', words: 'the queue' },
    ]) {
      assert.ok(isFromBoard(message));
      for (const worse of broken(message)) assert.ok(!isFromBoard(worse), JSON.stringify(worse));
    }
  });
});

describe('whatever else comes', () => {
  it('is answered, and is no message', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const guard of [isToMap, isFromMap, isToBoard, isFromBoard])
          assert.equal(typeof guard(value), 'boolean');
        assert.ok(!isToMap(value));
        assert.ok(!isToBoard(value));
      }),
    );
  });
});
