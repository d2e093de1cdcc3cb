import assert from 'node:assert/strict';
import fc from 'fast-check';
import { localizeInEnglish } from '../../../../../src/core/base/localize.ts';
import {
  drawnThings,
  spokenEdit,
  withLengths,
  type ReviewedStoryboard,
  type Shot,
} from '../../../../../src/core/production/storyboard/index.ts';
import { board, DRAFT } from './storyboards.ts';

/** A draft after a part of it was edited on the page; undefined where it cannot be written there. */
function edited(file: string, sentence: string, part: string, now: string): string | undefined {
  const start = file.indexOf(sentence);
  const edit = spokenEdit(file, { start, end: start + sentence.length }, part, now);
  return edit && file.slice(0, edit.start) + edit.text + file.slice(edit.end);
}

describe('a text that is edited in a storyboard', () => {
  const file = [
    'Seed swap is on *Monday 8 March*, in the yard behind the mill, from noon until dusk.',
    '',
    'And it costs **nothing at all**; bring a jar.',
    '',
  ].join('\n');
  const swap = 'Seed swap is on *Monday 8 March*, in the yard behind the mill, from noon until dusk.';
  const cost = 'And it costs **nothing at all**; bring a jar.';

  it('changes only the letters that differ', () => {
    const start = file.indexOf(swap);
    assert.deepEqual(
      spokenEdit(
        file,
        { start, end: start + swap.length },
        'in the yard behind the mill,',
        'in the yard behind the mall,',
      ),
      { start: file.indexOf('mill') + 1, end: file.indexOf('mill') + 2, text: 'a' },
    );
  });

  it('takes words in, and out with their blank', () => {
    assert.match(
      edited(file, swap, 'from noon until dusk.', 'from noon on until dusk.') ?? '',
      /noon on until dusk\./,
    );
    assert.match(
      edited(file, swap, 'in the yard behind the mill,', 'in the yard,') ?? '',
      /in the yard, from/,
    );
    assert.match(
      edited(file, swap, 'from noon until dusk.', 'open from noon until dusk.') ?? '',
      /mill, open from noon/,
    );
  });

  it('keeps the mark and the small letter that the film has changed', () => {
    assert.match(
      edited(file, cost, 'It costs nothing at all.', 'Entry costs nothing at all.') ?? '',
      /And entry costs \*\*nothing/,
    );
    assert.match(
      edited(file, swap, 'Seed swap is on Monday 8 March.', 'Seed swap is on Monday 9 March.') ?? '',
      /on \*Monday 9 March\*, in/,
    );
    assert.match(
      edited(file, cost, 'It costs nothing at all.', 'It costs nothing at most.') ?? '',
      /\*\*nothing at most\*\*; bring/,
    );
  });

  it('is not written where markup begins or ends in it, where words are left out between, or where nothing is left', () => {
    assert.equal(edited(file, cost, 'It costs nothing at all.', 'It wants two of all.'), undefined);
    assert.equal(
      edited(
        file,
        swap,
        'Seed swap is on Monday 8 March until dusk.',
        'Seed swap is on Monday 8 May after dusk.',
      ),
      undefined,
    );
    assert.equal(edited(file, cost, 'bring a jar.', ' '), undefined);
    assert.equal(edited(file, cost, 'bring a spade.', 'bring two.'), undefined);
  });

  it('reads on the next storyboard as it was written, wherever a word is replaced', () => {
    const { shots } = board();
    let written = 0;
    for (const { voiceOver, from } of shots)
      for (const part of voiceOver)
        part.split(' ').forEach((word, at, words) => {
          if (!/^\p{L}{3,}$/u.test(word)) return;
          const now = words.with(at, 'otherwise').join(' ');
          for (const sentence of from) {
            const edit = spokenEdit(DRAFT, sentence, part, now);
            if (!edit) continue;
            written++;
            const next = DRAFT.slice(0, edit.start) + edit.text + DRAFT.slice(edit.end);
            assert.ok(/otherwise/i.test(next) && Math.abs(next.length - DRAFT.length) < 12, next);
            assert.equal(next.split('\n').length, DRAFT.split('\n').length);
            break;
          }
        });
    assert.ok(written > 20, String(written));
  });
});

describe('a storyboard whose shots are made longer or shorter', () => {
  const call = { seconds: 30, findings: [] };
  const change = (storyboard: ReviewedStoryboard, lengths: readonly (readonly [string, number])[]) =>
    withLengths(storyboard, new Map(lengths), call, localizeInEnglish);

  it('stays in one piece, with its captions inside their shots', () => {
    const storyboard = board();
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 2000 }), { minLength: 3, maxLength: 12 }), (frames) => {
        const changed = change(
          storyboard,
          storyboard.shots.map(({ id }, at) => [id, frames[at % frames.length] ?? 50]),
        );
        let start = 0;
        for (const shot of changed.shots) {
          assert.equal(shot.start, start);
          assert.ok(shot.frames >= 12 && shot.frames <= 1500);
          start += shot.frames;
        }
        assert.equal(changed.frames, start);
        assert.equal(changed.cues.length, storyboard.cues.length);
        let end = 0;
        for (const cue of changed.cues) {
          assert.ok(cue.start >= end && cue.end > cue.start && cue.end <= start);
          ({ end } = cue);
        }
      }),
    );
  });

  it('leaves captions of other shots as long as they are', () => {
    const storyboard = board();
    const [first] = storyboard.shots;
    assert.ok(first);
    const changed = change(storyboard, [[first.id, first.frames + 10]]);
    const own = storyboard.cues.filter(({ start }) => start < first.frames).length;
    assert.deepEqual(
      changed.cues.slice(own).map(({ start, end }) => [start - 10, end - 10]),
      storyboard.cues.slice(own).map(({ start, end }) => [start, end]),
    );
  });

  it('is warned about when it is too fast to read, and when it is too long', () => {
    const storyboard = board();
    const spoken = storyboard.shots.find(({ voiceOver }) => voiceOver.join(' ').length > 40);
    assert.ok(spoken);
    const kinds = (lengths: readonly (readonly [string, number])[]): string[] =>
      change(storyboard, lengths).warnings.map(({ kind }) => kind);
    assert.ok(!kinds([]).includes('too-fast'));
    assert.ok(kinds([[spoken.id, 15]]).includes('too-fast'));
    assert.ok(kinds([[spoken.id, spoken.frames + 100]]).includes('length'));
  });
});

describe('the drawing of a shot', () => {
  const drawn = (...things: string[]): (boolean | string)[] =>
    drawnThings({ things } satisfies Pick<Shot, 'things'>).map(({ path }) => path !== undefined);

  it('goes by the noun of a thing, in the plural as well', () => {
    assert.deepEqual(drawn('leek soup', 'our canvas bags', 'the two loaves'), [true, true, true]);
    assert.deepEqual(drawn('the committee’s ambition'), [false]);
  });
});
