import assert from 'node:assert/strict';
import { checkAddress } from '../../../../src/writers/wire/address.ts';
import { retryAfter } from '../../../../src/writers/wire/faults.ts';

describe('when to ask again', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');
  const cases: readonly [Record<string, string>, number | undefined][] = [
    [{}, undefined],
    [{ 'retry-after': '30' }, 30_000],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': '1.5' }, 1500],
    [{ 'retry-after': 'Mon, 23 Nov 2026 12:00:20 GMT' }, 20_000],
    [{ 'retry-after': 'Mon, 23 Nov 2026 11:00:00 GMT' }, 0],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '-5' }, undefined],
    [{ 'retry-after-ms': '250', 'retry-after': '30' }, 250],
    [{ 'retry-after-ms': 'soon', 'retry-after': '30' }, 30_000],
  ];
  for (const [headers, expected] of cases)
    it(`reads ${JSON.stringify(headers)}`, () => {
      assert.equal(retryAfter(new Headers(headers), now), expected);
    });
});

describe('addresses of servers', () => {
  const good: readonly [string, string][] = [
    ['https://api.anthropic.com', 'https://api.anthropic.com'],
    ['https://models.example.org/house/', 'https://models.example.org/house'],
    ['http://localhost:11434/', 'http://localhost:11434'],
    ['http://127.0.0.1:1234', 'http://127.0.0.1:1234'],
    ['http://127.8.9.10', 'http://127.8.9.10'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
    ['http://[fd12::7]:8080', 'http://[fd12::7]:8080'],
    ['http://192.168.1.20:8080', 'http://192.168.1.20:8080'],
    ['http://10.0.0.3', 'http://10.0.0.3'],
    ['http://172.31.0.3', 'http://172.31.0.3'],
    ['http://studio.local:1234', 'http://studio.local:1234'],
    ['http://workstation:8000', 'http://workstation:8000'],
  ];
  for (const [written, address] of good)
    it(`takes ${written}`, () => {
      assert.equal(checkAddress(written), address);
    });

  const bad = [
    '',
    'localhost:11434',
    'api.example.org',
    'ftp://example.org',
    'file:///etc/hosts',
    'javascript:0',
    'https://user:secret-7@example.org',
    'https://secret-7@example.org',
    'https://example.org/?key=secret-7',
    'https://example.org/#secret-7',
    'https://example.org?',
    'http://example.org',
    'http://8.8.8.8',
    'http://172.32.0.1',
    'http://192.169.0.1',
    'http://localhost.example.org',
    'http://127.0.0.1.example.org',
    'http://[2001:db8::1]',
    'http://127.0.0.1@example.org',
    // An address of this kind is a number, and not of this machine.
    'http://134744072',
  ];
  for (const written of bad)
    it(`does not take ${written === '' ? 'nothing' : written}`, () => {
      assert.throws(
        () => checkAddress(written),
        (error) =>
          error instanceof Error &&
          'fault' in error &&
          error.fault === 'not-found' &&
          !error.message.includes('secret-7'),
      );
    });
});
