import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readJourney } from '../../../../../src/core/planning/journeys/read/read-journey.ts';
import { readWait, writeWait } from '../../../../../src/core/planning/journeys/read/wait.ts';
import { findingsOf, kindsOf } from './checked.ts';

describe('reading a journey', () => {
  it('gives ids and names with their places', () => {
    const source =
      'start: hello\ntouchpoints:\n  hello:\n    channel: Email\n    draft: a.md # later\n    next:\n      - {to: bye, wait: 2d}\n  bye: {end: true}\n';
    const { journey, problems } = readJourney(source);
    assert.deepEqual(problems, []);
    const hello = journey.touchpoints.get('hello');
    assert.equal(hello?.channel, 'email');
    const written = [hello.id, hello.draft, hello.next[0]?.to].map(
      (named) => named && source.slice(named.start, named.end),
    );
    assert.deepEqual(written, ['hello', 'a.md', 'bye']);
  });

  for (const [name, source, message] of [
    ['a mistyped field', 'touchpoints:\n  a: {chanel: email}\n', /Did you mean “channel”/],
    ['a field that is not known', 'colour: red\n', /“colour” is not known here/],
    ['a wait that is none', 'touchpoints:\n  a: {next: [{to: a, wait: soon}]}\n', /A wait is written as 2d/],
    ['an edge to nowhere', 'touchpoints:\n  a: {next: [{wait: 2d}]}\n', /Say where this leads/],
    ['a day that is none', 'offers:\n  o: {ends: 2027-02-30}\n', /“ends” is a day/],
    ['a cap without days', 'audience: {cap: {messages: 3}}\n', /“cap” needs/],
    ['touchpoints in a list', 'touchpoints:\n  - a\n', /one entry for each id/],
    ['a file that is no mapping', '- a\n', /A journey’s file has/],
    ['broken YAML', 'touchpoints: {a: [\n', /not valid YAML/],
  ] as const)
    it(`reports ${name}`, () => {
      const { problems } = readJourney(source);
      assert.match(problems[0]?.message ?? '', message);
    });

  it('reads any text without an error', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('', 'touchpoints:\n  a:\n    next:\n', 'offers:\n  o: '),
        (text, head) => {
          readJourney(head + text);
        },
      ),
    );
  });

  it('reads a wait as it was written', () => {
    assert.deepEqual(['2d', '6h', '30m', '1w', '1d 12h', '90 minutes', 'soon', ''].map(readWait), [
      2880,
      360,
      30,
      10080,
      2160,
      90,
      undefined,
      undefined,
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (minutes) => {
        assert.equal(readWait(writeWait(minutes)), minutes);
      }),
    );
  });

  it('reports names that the file does not have, with the nearest one as a fix', () => {
    const source =
      'start: helo\ntouchpoints:\n  hello: {draft: a.md, offer: boxx, end: true}\noffers:\n  box: {price: £3}\n';
    const findings = findingsOf(source, { 'a.md': 'Rain.' }).filter(({ kind }) => kind === 'unknown-name');
    assert.deepEqual(
      findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map(({ text }) => text))),
      ['hello', 'box'],
    );
  });
});

describe('the drafts of a journey', () => {
  const source = (fields: string): string =>
    `site: spokehollow.example\ntouchpoints:\n  a: {${fields}, end: true}\n`;
  it('are missing where none is named, there is no file, or nothing is in it', () => {
    for (const [fields, drafts] of [
      ['channel: email', {}],
      ['channel: email, draft: a.md', {}],
      ['channel: email, draft: a.md', { 'a.md': '---\nsubject: Hello\n---\n\n<!-- later -->\n' }],
    ] as const)
      assert.deepEqual(kindsOf(findingsOf(source(fields), drafts)), ['missing-draft a']);
  });

  for (const [text, channel, isMissing] of [
    ['[The stand](https://spokehollow.example/stand)', 'email', true],
    ['See www.spokehollow.example/stand today.', 'sms', true],
    ['See spokehollow.example.', 'linkedin', true],
    ['[Shop](https://shop.spokehollow.example/)', 'email', true],
    ['<a href="https://spokehollow.example/x">here</a>', 'email', true],
    [
      '[spokehollow.example](https://spokehollow.example/?utm_source=a&utm_medium=b&utm_campaign=c)',
      'email',
      false,
    ],
    ['https://spokehollow.example/?utm_source=a&amp;utm_medium=b&amp;utm_campaign=c#top', 'sms', false],
    ['https://spokehollow.example/?utm_source=a&utm_medium=&utm_campaign=c', 'sms', true],
    ['[The stand](https://spokehollow.example/stand)', 'page', false],
    ['spokehollow.example/stand', 'poster', false],
    ['[The map](https://maps.example/hollow)', 'email', false],
    ['Write to nadia@spokehollow.example.', 'email', false],
    ['![The shop](https://spokehollow.example/shop.jpg)', 'email', false],
    ['[not ours](https://notspokehollow.example/)', 'email', false],
    ['<!-- https://spokehollow.example/old -->Rain.', 'email', false],
  ] as const)
    it(`${isMissing ? 'miss' : 'need no'} UTM: ${text} by ${channel}`, () => {
      const findings = findingsOf(source(`channel: ${channel}, draft: a.md`), { 'a.md': text });
      assert.deepEqual(kindsOf(findings), isMissing ? ['missing-utm a'] : []);
    });

  it('get UTM from the touchpoint and the link together', () => {
    const drafts = { 'a.md': 'https://spokehollow.example/?utm_campaign=c' };
    assert.deepEqual(
      kindsOf(findingsOf(source('channel: sms, draft: a.md, utm: {source: s, medium: m}'), drafts)),
      [],
    );
  });

  it('are compared by their openings, which is no fault', () => {
    const two = 'start: a\ntouchpoints:\n  a: {draft: a.md, next: [b]}\n  b: {draft: b.md, end: true}\n';
    const drafts = {
      'a.md': 'Hello from the stand today. One.',
      'b.md': 'Hello from the stand, today we count spokes.',
    };
    assert.deepEqual(kindsOf(findingsOf(two, drafts)), ['same-opening b']);
  });
});
