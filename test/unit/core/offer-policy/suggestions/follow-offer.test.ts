import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  endOf,
  follow,
  followed,
  keptShare,
  rebase,
  restOf,
  type FollowedOffer,
  type TextChange,
} from '../../../../../src/core/offer-policy/suggestions/index.ts';

const insert = (offset: number, text: string): TextChange[] => [{ offset, length: 0, text }];
const offer = followed(10, ' and it goes');

/** Follows keys and pieces that are put in one after another. */
function write(pieces: readonly string[], start: FollowedOffer = offer): ReturnType<typeof follow> {
  let at = start.offset + start.consumed;
  let now = start;
  for (const piece of pieces) {
    const next = follow(now, insert(at, piece), false);
    if ('ended' in next) return next;
    now = next.continues;
    at += piece.length;
  }
  return { continues: now };
}

describe('following an offer', () => {
  it('continues while the letters agree', () => {
    const step = write([' ', 'a', 'n']);
    assert.ok('continues' in step);
    assert.equal(restOf(step.continues), 'd it goes');
    assert.deepEqual(endOf(step.continues), { kind: 'withdrawn' });
  });

  it('recognises that it was accepted, at once or after some letters or words', () => {
    for (const pieces of [[' and it goes'], [' ', 'a', 'nd it goes'], [' and', ' it goes']])
      assert.deepEqual(write(pieces), { ended: { kind: 'taken' } });
  });

  it('recognises that some words were accepted', () => {
    assert.deepEqual(write([' and', ' ', 'w']), { ended: { kind: 'partly-taken', words: 1, of: 3 } });
    assert.deepEqual(write([' and', ' it', '.']), { ended: { kind: 'partly-taken', words: 2, of: 3 } });
  });

  it('recognises that it was typed in full', () => {
    assert.deepEqual(write(Array.from(' and it goes')), { ended: { kind: 'typed' } });
  });

  it('recognises that its first word was typed, whatever follows', () => {
    for (const pieces of [
      [' ', 'a', 'n', 'd', ' ', 's'],
      [' ', 'a', 'n', 'd', '.'],
    ])
      assert.deepEqual(write(pieces), { ended: { kind: 'typed' } });
    assert.deepEqual(write([' ', 'a', 'n', 'd', 'y']), { ended: { kind: 'ignored' } });
  });

  it('recognises that it was ignored when something else is typed', () => {
    assert.deepEqual(write(['.']), { ended: { kind: 'ignored' } });
    assert.deepEqual(write([' ', 'b']), { ended: { kind: 'ignored' } });
  });

  it('distinguishes the command that accepts a word from a key', () => {
    const step = follow(offer, insert(10, ' '), true);
    assert.ok('continues' in step);
    assert.equal(step.continues.taken, 1);
  });

  it('ignores other edits', () => {
    for (const changes of [
      [{ offset: 9, length: 1, text: '' }],
      [{ offset: 3, length: 0, text: 'x' }],
      [{ offset: 8, length: 2, text: 'é' }],
      [...insert(10, 'x'), ...insert(2, 'x')],
    ])
      assert.deepEqual(follow(offer, changes, false), { ended: { kind: 'withdrawn' } });
  });

  it('understands a change that writes agreed letters again', () => {
    const typed = write([' ', 'a']);
    assert.ok('continues' in typed);
    const all = follow(typed.continues, [{ offset: 10, length: 2, text: ' and it goes' }], false);
    assert.deepEqual(all, { ended: { kind: 'taken' } });
  });

  it('always ends as accepted, typed or partly accepted when the whole text is inserted, in any pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z ]{1,6}$/), { minLength: 1, maxLength: 6 }), (pieces) => {
        const step = write(pieces, followed(4, pieces.join('')));
        assert.ok('ended' in step);
        const kinds = pieces.every((piece) => piece.length === 1) ? ['typed'] : ['taken', 'partly-taken'];
        assert.ok(kinds.includes(step.ended.kind), step.ended.kind);
      }),
    );
  });
});

describe('a stretch of the draft', () => {
  const apply = (text: string, changes: readonly TextChange[]): string =>
    changes.reduce(
      (now, { offset, length, text: put }) => now.slice(0, offset) + put + now.slice(offset + length),
      text,
    );

  it('is found again after edits before, after and within it', () => {
    const text = 'Order by noon and it goes out.';
    const range = { start: 14, end: 25 };
    for (const [changes, left] of [
      [insert(0, 'Please. '), 'and it goes'],
      [insert(14, 'then '), 'and it goes'],
      [insert(25, ' straight'), 'and it goes'],
      [[{ offset: 18, length: 2, text: 'she' }], 'and she goes'],
      [[{ offset: 9, length: 8, text: '' }], ' it goes'],
      [[{ offset: 0, length: 30, text: '' }], ''],
    ] as const) {
      const found = rebase(range, changes);
      assert.equal(apply(text, changes).slice(found.start, found.end), left);
    }
  });

  it('stays within the document, and keeps its text where nothing touched it', () => {
    const changes = fc.record({
      offset: fc.nat(60),
      length: fc.nat(10),
      text: fc.stringMatching(/^[a-z]{0,8}$/),
    });
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z]{5,40}$/),
        fc.nat(),
        fc.nat(),
        fc.array(changes),
        (text, a, b, wanted) => {
          const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y);
          let now = text;
          let range = { start: start!, end: end! };
          for (const change of wanted) {
            const offset = Math.min(change.offset, now.length);
            const real = { ...change, offset, length: Math.min(change.length, now.length - offset) };
            const untouched = offset + real.length <= range.start || offset >= range.end;
            const before = now.slice(range.start, range.end);
            now = apply(now, [real]);
            range = rebase(range, [real]);
            assert.ok(0 <= range.start && range.start <= range.end && range.end <= now.length);
            if (untouched) assert.equal(now.slice(range.start, range.end), before);
          }
        },
      ),
    );
  });

  it('is kept by the share of its words that are still there, in order', () => {
    assert.equal(keptShare('and it goes out', 'and it goes out'), 1);
    assert.equal(keptShare('and it goes out', 'And, well, it goes — out!'), 1);
    assert.equal(keptShare('and it goes out', 'so it went out'), 0.5);
    assert.equal(keptShare('and it goes out', ''), 0);
    assert.equal(keptShare('one two', 'two one'), 0.5);
    assert.equal(keptShare('…', 'wait…'), 1);
    assert.equal(keptShare('…', 'wait'), 0);
  });
});
