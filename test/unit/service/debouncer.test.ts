import assert from 'node:assert/strict';
import { Debouncer } from '../../../src/service/debouncer.ts';
import { HandClock } from './hand-host.ts';

describe('the debouncer', () => {
  it('runs only the last task, once the pause has passed since its call', () => {
    const clock = new HandClock();
    const debouncer = new Debouncer(clock, 100);
    const ran: string[] = [];
    debouncer.run(() => ran.push('first'));
    clock.pass(99);
    debouncer.run(() => ran.push('second'));
    clock.pass(99);
    assert.deepEqual(ran, []);
    clock.pass(1);
    assert.deepEqual(ran, ['second']);
    clock.pass(1000);
    assert.deepEqual(ran, ['second']);
  });

  it('runs at the latest after the longest wait, however often it is called', () => {
    const clock = new HandClock();
    const debouncer = new Debouncer(clock, 100, 250);
    const ran: number[] = [];
    for (let call = 0; call < 4; call++) {
      debouncer.run(() => ran.push(call));
      clock.pass(80);
    }
    assert.deepEqual(ran, [3]);
    debouncer.run(() => ran.push(4));
    clock.pass(99);
    assert.deepEqual(ran, [3]);
    clock.pass(1);
    assert.deepEqual(ran, [3, 4]);
  });

  it('takes a pause of its own for one call', () => {
    const clock = new HandClock();
    const debouncer = new Debouncer(clock, 100);
    const ran: string[] = [];
    debouncer.run(() => ran.push('at once'), 0);
    clock.pass(0);
    assert.deepEqual(ran, ['at once']);
  });

  it('runs nothing after it is disposed', () => {
    const clock = new HandClock();
    const debouncer = new Debouncer(clock, 100);
    debouncer.run(() => assert.fail('ran'));
    debouncer.dispose();
    clock.pass(100);
    assert.equal(clock.planned, 0);
  });
});
