import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackStore } from '../../../src/core/brand/index.ts';
import { featureFingerprint } from '../../../src/core/voice/index.ts';
import { jsonLines, temporaryFolder, timbre } from './run.ts';

const PROFILE = JSON.stringify({ name: 'The Tea House', bannned: [] });

describe('timbre learn', () => {
  const folder = temporaryFolder({
    'tea/tea.brand.json': PROFILE,
    'tea/corpus/2025-01-02-first.md': '---\nchannel: Blog\n---\nWe pour tea slowly. We never spill.',
    'tea/corpus/2025/at-the-door.txt': 'Back at two.',
    'tea/corpus/2025/readme.txt': 'How to add a post to this folder.',
    'tea/corpus/out.csv':
      'date,text,network\n2025-03-04,New pot.,Instagram\n2025-03-05,Cups came.,Instagram\n',
    'tea/corpus/picture.md': Uint8Array.of(0x89, 0x50, 0, 0),
    'tea/corpus/broken.json': '[{"text": "Tea"',
    'tea/corpus/odd.md': '---\nconsent: sure\n---\nAsk me.',
    'tea/corpus/likes.csv': 'day,likes\n1,2\n',
    'tea/corpus/mended.md': Uint8Array.of(0x54, 0xff, 0x2e),
    'tea/corpus/.hidden.md': 'Not for reading.',
    'tea/corpus/notes.docx': 'Not for reading.',
    'bare/corpus/a.md': 'We pour.',
  });

  it('lists learned and left-out files with reasons', async () => {
    const { out, err, code } = await timbre(['learn', join(folder(), 'tea')]);
    assert.deepEqual([err, code], ['', 0]);
    assert.deepEqual(out.split('\n'), [
      'The Tea House: 5 posts, 15 words, 2025-01-02 to 2025-03-05',
      '     2  (no channel)',
      '     2  instagram',
      '     1  blog',
      'profile: Unknown property “bannned”. Did you mean “banned”?',
      '2025/readme.txt: left out: files of this name describe a project and are no posts.',
      'broken.json: could not be read completely: close brace expected on line 1.',
      'likes.csv: no column with the text of posts among: day, likes.',
      'mended.md: some characters were not valid UTF-8 and were replaced.',
      'odd.md: the consent of odd.md is unclear (line 2), so it is left out. Use learn, quote, send or none.',
      'out.csv: 2 posts, from the columns text = “text”, date = “date”, channel = “network”.',
      'picture.md: skipped: not a text file.',
      '',
    ]);
  });

  it('prints the same report as one line of JSON', async () => {
    const { out, code } = await timbre(['learn', '--brand', join(folder(), 'tea'), '--json']);
    const [answer, ...more] = jsonLines(out);
    assert.deepEqual([more, code], [[], 0]);
    assert.ok(typeof answer === 'object' && answer !== null);
    const { notes, files, profileProblems, ...rest } = Object.fromEntries<unknown>(Object.entries(answer));
    assert.deepEqual(rest, {
      name: 'The Tea House',
      posts: 5,
      words: 15,
      channels: [
        ['', 2],
        ['instagram', 2],
        ['blog', 1],
      ],
      languages: [['en', 2]],
      channelShifts: [],
      firstDate: '2025-01-02',
      lastDate: '2025-03-05',
      unquotable: 0,
      unsendable: 5,
    });
    assert.ok(Array.isArray(notes) && notes.length === 7);
    assert.deepEqual(notes[1], {
      path: 'broken.json',
      code: 'broken-table',
      message: 'could not be read completely: close brace expected on line 1.',
    });
    assert.ok(Array.isArray(files) && files.length === 9);
    assert.deepEqual(files.at(-2), {
      path: 'out.csv',
      posts: 2,
      dated: 2,
      columns: { text: 'text', date: 'date', channel: 'network' },
      skipped: [],
      notes: [],
    });
    assert.deepEqual(profileProblems, [
      {
        start: PROFILE.indexOf('"bannned"'),
        end: PROFILE.indexOf('"bannned"') + 9,
        message: 'Unknown property “bannned”. Did you mean “banned”?',
        replacement: '"banned"',
      },
    ]);
  });

  it('writes a store with the corpus files only', async () => {
    const store = join(folder(), 'tea.store');
    assert.equal((await timbre(['learn', join(folder(), 'tea'), '--store', store])).code, 0);
    assert.deepEqual(
      unpackStore(readFileSync(store), featureFingerprint())?.files.map(({ path }) => path),
      [
        '2025-01-02-first.md',
        '2025/at-the-door.txt',
        '2025/readme.txt',
        'broken.json',
        'likes.csv',
        'mended.md',
        'odd.md',
        'out.csv',
        'picture.md',
      ],
    );
  });

  it('learns a folder without a profile under its own name', async () => {
    assert.equal(
      (await timbre(['learn', join(folder(), 'bare')])).out,
      'bare: 1 post, 2 words, ? to ?\n     1  (no channel)\n',
    );
  });
});
