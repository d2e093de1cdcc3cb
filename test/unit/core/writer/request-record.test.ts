import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readRecord, recordOf, surplus } from '../../../../src/core/writer/index.ts';

const wire = {
  method: 'POST',
  url: 'https://models.example/v1/messages',
  headers: { 'x-key': '(withheld)' },
  body: new TextEncoder().encode('{"said":"Käse"}'),
};
const about = {
  ...({ id: '2026-11-23-1', time: '2026-11-23T10:00:00.000Z', writer: 'anthropic', model: 'm' } as const),
  ...({ sentFor: 'continue', quotes: ['posts/a.md'] } as const),
};

describe('the record of a request', () => {
  it('contains what was sent and is read back equal', () => {
    const record = recordOf(wire, about);
    assert.equal(record.bytes, 16);
    assert.equal(record.outcome, 'sent');
    assert.deepEqual(readRecord(JSON.stringify(record)), record);
  });

  it('is none when its writing was cut short', () => {
    const json = JSON.stringify(recordOf(wire, about));
    for (let end = 0; end < json.length; end++) assert.equal(readRecord(json.slice(0, end)), undefined);
  });

  it('is none when a field is missing or of another kind', () => {
    const record = recordOf(wire, about);
    for (const field of Object.keys(record)) {
      assert.equal(readRecord(JSON.stringify({ ...record, [field]: undefined })), undefined, field);
      assert.equal(readRecord(JSON.stringify({ ...record, [field]: [7] })), undefined, field);
    }
  });
});

describe('the log of requests', () => {
  const requests = fc.array(fc.record({ bytes: fc.nat(1000) }));
  const bounds = fc.record({ requests: fc.nat(20), bytes: fc.nat(5000) });
  const sum = (list: readonly { bytes: number }[]): number =>
    list.reduce((total, { bytes }) => total + bytes, 0);

  it('keeps within its bounds, but for the very newest', () => {
    fc.assert(
      fc.property(requests, bounds, (all, within) => {
        const kept = all.slice(surplus(all, within).length);
        assert.ok(kept.length <= Math.max(1, within.requests));
        assert.ok(kept.length <= 1 || sum(kept) <= within.bytes);
      }),
    );
  });

  it('drops the oldest, and none without need', () => {
    fc.assert(
      fc.property(requests, bounds, (all, within) => {
        const dropped = surplus(all, within);
        assert.deepEqual(dropped, all.slice(0, dropped.length));
        const last = all.slice(Math.max(0, dropped.length - 1));
        if (dropped.length > 0) assert.ok(last.length > within.requests || sum(last) > within.bytes);
      }),
    );
  });
});
