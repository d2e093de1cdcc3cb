import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import {
  choosePin,
  isPinFile,
  isPinned,
  isPinName,
  pinFileText,
  pinNameOf,
  readPinFile,
  type NewPin,
} from '../../../../../src/core/brand/index.ts';

const problemsOf = (source: string): string[] =>
  readPinFile('spring.yaml', source).problems.map(
    ({ start, end, message }) => `${source.slice(start, end)}: ${message}`,
  );

describe('the file of a pinned voice', () => {
  it('has the name of the voice, why, until when, and which posts', () => {
    const source =
      'why: The spring sale keeps the voice of 2024.\nuntil: 2026-09-30\nposts:\n  dates: 2024\n  channels: Newsletter\n';
    assert.deepEqual(readPinFile('Spring Sale.yml', source), {
      name: 'Spring Sale',
      pin: {
        name: 'Spring Sale',
        why: 'The spring sale keeps the voice of 2024.',
        until: '2026-09-30',
        posts: { dates: { from: '2024', to: '2024' }, channels: ['newsletter'] },
      },
      problems: [],
    });
  });

  it('with an error chooses no posts at all, and says where', () => {
    assert.deepEqual(problemsOf('posts:\n  date: 2024\n'), [
      'date: “date” is not known here. Did you mean “dates”?',
    ]);
    assert.deepEqual(problemsOf('posts:\n  dates: last year\n'), [
      'last year: “dates” is a year, a month, a day, or a range such as 2023-03..2024.',
    ]);
    assert.deepEqual(problemsOf('posts:\n  dates: ..\n').length, 1);
    assert.deepEqual(problemsOf('until: soon\nposts:\n  dates: 2024\n'), [
      'soon: “until” is a day: YYYY-MM-DD.',
    ]);
    assert.deepEqual(problemsOf('posts:\n  channels: []\n'), [
      '[]: “channels” is a list; each entry begins with a hyphen.',
    ]);
    assert.equal(readPinFile('a.yaml', 'posts:\n  dates: 2024\n  only:\n').pin, undefined);
    for (const nothing of ['', 'why: because\n', 'posts:\n', 'posts: {}\n', '- a\n', 'posts: all\n'])
      assert.match(problemsOf(nothing).join(), /Say which posts/, nothing);
    assert.match(problemsOf('posts: [\n').join(), /not valid YAML/);
  });

  it('is one of a folder’s YAML files, and no hidden one', () => {
    const names = ['a.yaml', 'B.YML', '.a.yaml', 'a.md', 'x/a.yaml'];
    assert.deepEqual(names.filter(isPinFile), ['a.yaml', 'B.YML']);
    assert.equal(pinNameOf('voices/Spring Sale.yaml'), 'Spring Sale');
  });

  it('that is written reads as what was asked for', () => {
    const asked: NewPin[] = [
      { dates: '2024', why: 'yes: no' },
      { dates: '..2026-06-30', until: '2026-12-31' },
      { channels: ['Newsletter', 'no', '#1'] },
      { only: ['2024/a b.md', 'export.csv#12', "it's.md", '- x.md', '*.md'] },
    ];
    for (const wanted of asked) {
      const text = pinFileText(wanted);
      const { pin, problems } = readPinFile('a.yaml', text);
      assert.deepEqual(problems, [], text);
      assert.equal(pin?.why, wanted.why);
      assert.equal(pin?.until, wanted.until);
      assert.deepEqual(
        pin?.posts.channels,
        wanted.channels?.map((name) => name.toLowerCase()),
      );
      assert.deepEqual(pin?.posts.only, wanted.only);
      assert.equal(parseDocument(text).errors.length, 0);
    }
  });

  it('is not named as no file can be', () => {
    for (const name of ['', ' a', 'a/b', 'a\\b', '..', '.a', 'a:b', 'a?', 'a.', 'a\nb'])
      assert.equal(isPinName(name), false, name);
    for (const name of ['spring', 'Spring Sale 2026', 'été', 'v1.2']) assert.ok(isPinName(name), name);
  });
});

describe('the posts of a pinned voice', () => {
  const post = { id: '2024/may.md', date: '2024-05-03', channel: 'Blog' };

  it('are those for which everything holds', () => {
    assert.ok(isPinned({ dates: { from: '2024', to: '2024' }, channels: ['blog'] }, post));
    assert.ok(!isPinned({ dates: { from: '2024', to: '2024' }, channels: ['newsletter'] }, post));
    assert.ok(!isPinned({ dates: { from: '2024-05-04', to: '' } }, post));
    assert.ok(isPinned({ dates: { from: '', to: '2024-05' } }, post));
    assert.ok(isPinned({ only: ['2024/*.md'] }, post));
    assert.ok(!isPinned({ only: ['2023/**'] }, post));
  });

  it('are rows of an export one by one, or all of its rows', () => {
    const row = { id: 'export.csv#12', date: undefined, channel: undefined };
    assert.ok(isPinned({ only: ['export.csv#12'] }, row));
    assert.ok(!isPinned({ only: ['export.csv#1'] }, row));
    assert.ok(isPinned({ only: ['export.csv'] }, row));
  });

  it('are none without a date or a channel where one is asked for', () => {
    const bare = { id: 'a.md', date: undefined, channel: undefined };
    assert.ok(!isPinned({ dates: { from: '', to: '2030' } }, bare));
    assert.ok(!isPinned({ channels: [''] }, bare));
  });
});

describe('the voice that a draft names', () => {
  const pin = { name: 'Spring', why: undefined, until: '2026-06-30', posts: {} };
  const pins = [
    { name: 'Spring', pin },
    { name: 'broken', pin: undefined },
  ];

  it('is found whatever its case, until its last day', () => {
    assert.equal(choosePin(pins, ' spring', '2026-06-30').kind, 'pinned');
    assert.deepEqual(choosePin(pins, 'Spring', '2026-07-01'), { kind: 'expired', pin, until: '2026-06-30' });
    assert.deepEqual(choosePin(pins, 'broken', '2026-01-01'), { kind: 'unreadable', name: 'broken' });
    assert.deepEqual(choosePin(pins, 'sprnig', '2026-01-01'), {
      kind: 'unknown',
      wanted: 'sprnig',
      meant: 'Spring',
    });
    assert.deepEqual(choosePin([], 'x', '2026-01-01'), { kind: 'unknown', wanted: 'x', meant: undefined });
  });
});
