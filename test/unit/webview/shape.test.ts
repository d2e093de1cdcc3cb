import assert from 'node:assert/strict';
import { isFromMap } from '../../../src/webview/angle-map/messages.ts';
import { isFromBoard } from '../../../src/webview/board/messages.ts';

describe('messages from a page to its panel', () => {
  it('of the angle map are refused when the kind, a field or a field’s range is unknown', () => {
    for (const message of [
      undefined,
      'ready',
      { kind: 'open' },
      { kind: 'open', post: -1 },
      { kind: 'show', by: 'template' },
      { kind: 'list', key: 7, column: 0 },
      { kind: 'erase' },
    ])
      assert.ok(!isFromMap(message), JSON.stringify(message));
  });

  it('of the board are refused when the kind, a field or a field’s range is unknown', () => {
    for (const message of [
      null,
      { kind: 'branch' },
      { kind: 'pin', card: 0.5 },
      { kind: 'reject', card: 0, reason: 'taken' },
      { kind: 'grade', card: 0, grade: 'fine' },
      { kind: 'steer', words: 7 },
    ])
      assert.ok(!isFromBoard(message), JSON.stringify(message));
  });
});
