import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clockTime } from '../../../../../src/core/production/storyboard/time/clock-time.ts';
import {
  FRAME_RATE_NAMES,
  frameRate,
  type FrameRate,
} from '../../../../../src/core/production/storyboard/time/frame-rate.ts';
import { frameOf, timecode } from '../../../../../src/core/production/storyboard/time/timecode.ts';

const DROP = frameRate('29.97');

/** Timecode begins again after a day. */
const framesOfDay = (rate: FrameRate): number => 24 * (rate.isDropFrame ? 107_892 : 3600 * rate.base);

describe('timecode', () => {
  it('counts whole frames without a drop', () => {
    assert.equal(timecode(0, frameRate('25')), '00:00:00:00');
    assert.equal(timecode(25 * 3600 + 24, frameRate('25')), '01:00:00:24');
    assert.equal(timecode(24 * 61, frameRate('24')), '00:01:01:00');
  });

  it('leaves out two numbers at each minute except every tenth', () => {
    assert.equal(timecode(1799, DROP), '00:00:59;29');
    assert.equal(timecode(1800, DROP), '00:01:00;02');
    assert.equal(timecode(17_981, DROP), '00:09:59;29');
    assert.equal(timecode(17_982, DROP), '00:10:00;00');
    assert.equal(timecode(107_892, DROP), '01:00:00;00');
  });

  it('reads back every frame it writes, at every rate', () => {
    for (const name of FRAME_RATE_NAMES) {
      const rate = frameRate(name);
      fc.assert(
        fc.property(fc.nat(framesOfDay(rate) - 1), (frame) => {
          assert.equal(frameOf(timecode(frame, rate), rate), frame);
        }),
      );
    }
  });

  it('gives consecutive frames of the first eleven minutes different, rising codes', () => {
    for (let frame = 1; frame < 20_000; frame++)
      assert.ok(timecode(frame - 1, DROP) < timecode(frame, DROP), String(frame));
  });

  it('stays within five frames of the clock for a day with dropped numbers', () => {
    fc.assert(
      fc.property(fc.nat(framesOfDay(DROP) - 1), (frame) => {
        const [hours = 0, minutes = 0, seconds = 0, frames = 0] = timecode(frame, DROP)
          .split(/[:;]/)
          .map(Number);
        const read = hours * 3600 + minutes * 60 + seconds + frames / 30;
        // A day of drop-frame timecode is off by 2.6 frames at its end.
        assert.ok(Math.abs(read - frame / DROP.perSecond) * 30 < 5);
      }),
    );
  });

  it('refuses numbers that are left out, and texts that are no timecode', () => {
    for (const text of ['00:01:00;00', '00:11:00;01', '00:00:00;30', '00:60:00;00', '1:00:00;00', ''])
      assert.equal(frameOf(text, DROP), undefined, text);
    assert.equal(frameOf('00:01:00:00', frameRate('30')), 1800);
    assert.equal(frameOf('00:10:00;01', DROP), 17_983);
  });
});

describe('clock time', () => {
  it('rounds a frame to the nearest millisecond', () => {
    assert.equal(clockTime(1, frameRate('24'), ','), '00:00:00,042');
    assert.equal(clockTime(30, DROP, '.'), '00:00:01.001');
    assert.equal(clockTime(24 * 3661, frameRate('24'), ','), '01:01:01,000');
  });
});
