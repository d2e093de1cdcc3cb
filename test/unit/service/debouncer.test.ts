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

  it('runs nothing after it is disposed', () => {
    const clock = new HandClock();
    const debouncer = new Debouncer(clock, 100);
    debouncer.run(() => assert.fail('ran'));
    debouncer.dispose();
    clock.pass(100);
    assert.equal(clock.planned, 0);
  });
});
