import assert from 'node:assert/strict';
import { isIdentifier, isIdentifierKind } from '../../../../../src/core/listening/index.ts';

type Kind = Parameters<typeof isIdentifier>[0];

/** Valid ones, then invalid ones, by the specifications of atproto.com. */
const CASES: readonly (readonly [kind: Kind, valid: readonly string[], invalid: readonly string[]])[] = [
  [
    'handle',
    ['kiln.fossebrook.example', 'a.b-c.co', 'x1.A9.test'],
    ['fossebrook', 'a..b', '-a.b', 'a-.b', 'a.1b', 'a_b.c', `${'a'.repeat(64)}.test`],
  ],
  [
    'did',
    ['did:plc:abc234', 'did:web:kiln.example', 'did:m:%C3%A9'],
    ['did:plc:', 'did:PLC:a', 'did:plc:a/b', 'did:plc:a%', 'DID:plc:a'],
  ],
  [
    'nsid',
    ['example.kiln.fire', 'a.b.cD2', 'a-0.b1.c'],
    ['example.kiln', 'a.b.c-d', 'a.b.3', '1a.b.c', 'a.b.'],
  ],
  ['recordkey', ['self', '3k:~_.-'], ['', '.', '..', 'a/b', 'a b', 'a'.repeat(513)]],
  [
    'tid',
    ['3kaaaaaaaaaa2', '2222222222222'],
    ['zkaaaaaaaaaa2', '3kaaaaaaaaaa', '3kaaaaaaaaaa1', '3KAAAAAAAAAA2'],
  ],
  [
    'aturi',
    ['at://kiln.example', 'at://did:plc:a/example.kiln.fire/3k', 'at://kiln.example/a.b.c#/text'],
    [
      'at://',
      'at://kiln.example/',
      'at://kiln.example/fire',
      'http://kiln.example',
      'at://kiln.example/a.b.c?x',
      'at://kiln.example/a.b.c/k/more',
    ],
  ],
  ['atidentifier', ['kiln.example', 'did:plc:a'], ['@kiln.example', 'kiln']],
  [
    'datetime',
    ['2026-03-02T10:00:00Z', '2026-03-02T10:00:00.123+05:30', '2024-02-29T00:00:00Z'],
    [
      '2026-03-02',
      '2026-02-29T00:00:00Z',
      '2026-03-02T10:00Z',
      '2026-03-02 10:00:00Z',
      '2026-03-02T24:00:00Z',
      '2026-03-02T10:00:00-00:00',
    ],
  ],
  ['language', ['en', 'de-AT', 'zh-Hant-TW', 'i-klingon', 'x-kiln'], ['', 'e', 'english', 'en_GB', 'en-']],
  [
    'cid',
    ['bafyreialongenough', 'zabc12345'],
    ['short', 'bafy reia long', 'QmbTheFirstVersionOfIdentifiers'],
  ],
  [
    'uri',
    ['https://kiln.example/a?b#c', 'mailto:ines@kiln.example'],
    ['kiln.example', 'https://a b', '1a:b', 'https:'],
  ],
];

describe('identifiers of the AT Protocol', () => {
  for (const [kind, valid, invalid] of CASES)
    it(`take and refuse what the specification does: ${kind}`, () => {
      for (const text of valid) assert.ok(isIdentifier(kind, text), `valid: ${text}`);
      for (const text of invalid) assert.ok(!isIdentifier(kind, text), `invalid: ${text}`);
    });

  it('have kinds of their own', () => {
    assert.ok(isIdentifierKind('did'));
    assert.ok(!isIdentifierKind('toString'));
  });
});
