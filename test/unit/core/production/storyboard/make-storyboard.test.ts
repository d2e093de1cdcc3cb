import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Finding } from '../../../../../src/core/checks/index.ts';
import { sizeOf, spokenWords } from '../../../../../src/core/production/storyboard/measure.ts';
import type { ReviewedStoryboard } from '../../../../../src/core/production/storyboard/index.ts';
import { FRAME_RATE_NAMES } from '../../../../../src/core/production/storyboard/time/frame-rate.ts';
import { board } from './storyboards.ts';

const spokenIn = ({ shots }: ReviewedStoryboard): string =>
  shots.flatMap(({ voiceOver }) => voiceOver).join(' ');

/** Asserts what holds for every storyboard whose words fit. */
function assertReadable(storyboard: ReviewedStoryboard): void {
  const { shots, cues, rate, frames } = storyboard;
  let start = 0;
  for (const shot of shots) {
    assert.equal(shot.start, start);
    const seconds = shot.frames / rate.perSecond;
    assert.ok(seconds >= 1 - 1e-9 && seconds <= 10, `${shot.id}: ${seconds}`);
    assert.ok(spokenWords(shot.voiceOver.join(' ')) / seconds <= 3.2, shot.id);
    assert.ok(sizeOf(shot.onScreen.join(' ')) <= Math.min(60, 17 * seconds), shot.id);
    assert.ok(shot.prompt !== '' && shot.description !== '');
    start += shot.frames;
  }
  assert.equal(frames, start);
  for (const [at, { start: from, end, lines }] of cues.entries()) {
    const seconds = (end - from) / rate.perSecond;
    assert.ok(lines.length <= 2 && lines.every((line) => sizeOf(line) <= 42), lines.join('|'));
    assert.ok(sizeOf(lines.join('')) / seconds <= 17 + 1e-9, lines.join('|'));
    assert.ok(seconds >= 5 / 6 - 1e-9 && seconds <= 7, String(seconds));
    if (at > 0) assert.ok(from - cues[at - 1]!.end >= 2);
  }
  const captions = cues.flatMap(({ lines }) => lines).join(' ');
  assert.equal(captions.replace(/\s/g, ''), spokenIn(storyboard).replace(/\s/g, ''));
}

describe('a storyboard', () => {
  it('is as long as asked, and readable, at every rate and many lengths', () => {
    for (const rate of FRAME_RATE_NAMES)
      for (const seconds of [10, 15, 30, 60, 90]) {
        const storyboard = board({ rate, seconds });
        assertReadable(storyboard);
        assert.equal(storyboard.frames, Math.round(seconds * storyboard.rate.perSecond));
      }
  });

  it('holds its rules for any words', () => {
    const word = fc.oneof(
      fc.constantFrom('soup', 'the', 'and', '£4', '1962', 'Monday', 'on', '8 March', 'a', 'beetroot', '🍲'),
      fc.string({ minLength: 1, maxLength: 60, unit: fc.constantFrom('a', 'é', 'n', 'ß', '7') }),
    );
    const sentence = fc
      .array(word, { minLength: 1, maxLength: 40 })
      .map((words) => `Soup ${words.join(' ')}.`);
    const draft = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((all) => all.join('\n\n'));
    fc.assert(
      fc.property(draft, fc.integer({ min: 20, max: 120 }), (file, seconds) => {
        const storyboard = board({ file, seconds });
        if (storyboard.frames === seconds * 25) assertReadable(storyboard);
        else assert.ok(storyboard.warnings.some(({ kind }) => kind === 'length'));
      }),
      { numRuns: 60 },
    );
  });

  it('says the price, the day and the request of a draft even in a short film', () => {
    const spoken = spokenIn(board({ seconds: 15 }));
    assert.match(spoken, /Monday 8 March/);
    assert.match(spoken, /£4/);
    assert.match(spoken, /Bring a spoon\./);
  });

  it('leaves out notes to the editor, addresses and brackets around a sentence', () => {
    const spoken = spokenIn(board({ seconds: 90 }));
    assert.doesNotMatch(spoken, /TK|licence|https|ladle\.example|[()]/);
    assert.match(spoken, /Bread included\./);
    assert.match(spoken, /Read more\./);
  });

  it('takes a sentence that points back only with the one that it points to', () => {
    const file = `The kiln holds ${'a great many slow and careful '.repeat(8)}pots.\n\nThey sing. Glaze day costs £9.`;
    const spoken = spokenIn(board({ file, seconds: 8 }));
    assert.match(spoken, /£9/);
    assert.doesNotMatch(spoken, /They sing/);
  });

  it('says what limits a sentence with it: a heading, or the note to an asterisk', () => {
    const file =
      'The plan is for every pot.\n\n## What it does not cover\n\n- Lids that cost over £90\n\nThe first month is free*.\n\nPots like company.\n\n*New customers only.';
    for (const seconds of [6, 8, 10, 15, 30]) {
      const spoken = spokenIn(board({ file, seconds }));
      assert.equal(spoken.includes('Lids'), spoken.includes('What it does not cover: Lids'), spoken);
      if (spoken.includes('free')) assert.match(spoken, /free\..*New customers only\./);
    }
    assert.match(spokenIn(board({ file, seconds: 30 })), /Lids.*free/);
  });

  it('shows the notice of a paid draft from the first frame to the last', () => {
    for (const { disclosure } of board().shots)
      assert.equal(disclosure, 'Advertisement, paid for by Mill Lane Flour.');
  });

  it('says that a voice is synthetic', () => {
    const file = '---\nvoiceover: synthetic\n---\nThe soup is ready. Come at noon.';
    assert.match(board({ file }).shots[0]!.disclosure ?? '', /synthetic/);
    assert.equal(board({ file: 'The soup is ready.' }).shots[0]!.disclosure, null);
  });

  it('shows a price that only the front matter has', () => {
    const file = '---\noffer: {price: £4 a bowl}\n---\nThe soup is ready. Come at noon.';
    assert.deepEqual(board({ file, seconds: 10 }).shots.at(-1)!.onScreen.includes('£4 a bowl'), true);
  });

  it('asks for pictures of what the draft names only', () => {
    const { shots } = board();
    assert.match(shots[0]!.description, /^Close-up: .*\byard\b.*\bbakery\b/);
    const { shots: german } = board({
      file: 'Die Suppe ist heute fertig. Wir sind ab zwölf Uhr im Hof für euch da.',
    });
    assert.match(german[0]!.description, /“Die Suppe ist heute fertig\./);
  });

  it('warns of claims without evidence, of what is left out and of too few words', () => {
    const file =
      'The best soup in town. It costs £4. Come along. Family pots cost £19, and they take a great many people a long time.';
    const finding: Finding = {
      ...{ rule: 'claims/ranking', kind: 'claim', severity: 'warning', message: '', fixes: [] },
      ...{ start: 4, end: 8, text: 'best' },
    };
    const short = board({ file, seconds: 6, findings: [finding] });
    assert.deepEqual(
      short.warnings.map(({ kind, message }) => [kind, message]),
      [
        ['claim', 'Claim without evidence: “best”.'],
        ['left-out', 'Left out: £19.'],
      ],
    );
    assert.deepEqual(
      board({ file, seconds: 60 }).warnings.map(({ kind }) => kind),
      ['length'],
    );
  });
});
