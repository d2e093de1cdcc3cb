import assert from 'node:assert/strict';
import { LaterLooks } from '../../../src/service/later-looks.ts';
import { HandClock } from './hand-host.ts';

describe('later looks', () => {
  it('are two, some seconds and half a minute after they were planned', () => {
    const clock = new HandClock();
    let looks = 0;
    new LaterLooks(clock, () => looks++).plan();
    clock.pass(2999);
    assert.equal(looks, 0);
    clock.pass(1);
    assert.equal(looks, 1);
    clock.pass(27_000);
    assert.equal(looks, 2);
    assert.equal(clock.planned, 0);
  });

  it('are planned anew, not twice', () => {
    const clock = new HandClock();
    let looks = 0;
    const later = new LaterLooks(clock, () => looks++);
    later.plan();
    clock.pass(2000);
    later.plan();
    clock.pass(2000);
    assert.equal(looks, 0);
    clock.pass(30_000);
    assert.equal(looks, 2);
  });

  it('are none after they were cancelled', () => {
    const clock = new HandClock();
    const later = new LaterLooks(clock, () => assert.fail('looked'));
    later.plan();
    later.dispose();
    clock.pass(30_000);
    assert.equal(clock.planned, 0);
  });
});
