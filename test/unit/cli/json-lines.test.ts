import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { folderOf } from '../core/sample-brands.ts';
import { jsonLines, temporaryFolder, timbre } from './run.ts';

/** Two posts are enough to answer, and to have something to offer. */
const POSTS = ['2024-09-24-postbag.md', '2025-08-14-fell-rucksack.md'];

const request = (value: object): string => JSON.stringify(value);

describe('a conversation in JSON lines', () => {
  const folder = temporaryFolder(
    Object.fromEntries(
      POSTS.map((name) => [`corpus/${name}`, readFileSync(`${folderOf('harrow-and-pine')}/corpus/${name}`)]),
    ),
  );

  /** The answers to these lines on standard input. */
  async function ask(command: string, lines: readonly string[], ...options: string[]): Promise<unknown[]> {
    const args = [command, '--jsonl', '--brand', folder(), ...options];
    const { out, err, code } = await timbre(args, lines.join('\n'));
    assert.deepEqual([err, code], ['', 0]);
    return jsonLines(out);
  }

  it('answers each line in order under its id, whatever the id is', async () => {
    const ids = ['a', 7, { nested: [1] }, null];
    const answers = await ask(
      'score',
      ids.map((id) => request({ id, text: 'We mend bags.' })),
    );
    assert.deepEqual(
      answers.map((answer) => typeof answer === 'object' && answer !== null && 'id' in answer && answer.id),
      ids,
    );
    for (const answer of answers)
      assert.deepEqual(Object.keys(answer ?? {}), [
        'id',
        'raw',
        'words',
        'manner',
        'matter',
        'facets',
        'standing',
        'facetStandings',
        'language',
        'certainty',
      ]);
  });

  it('answers an invalid line with an error and continues', async () => {
    const lines = [
      '{"id": 1, "text": ',
      'tea',
      '[1]',
      '"text"',
      '3',
      'null',
      '',
      '   ',
      request({ id: 2, text: 'We mend.' }),
    ];
    const answers = await ask('score', lines);
    assert.deepEqual(answers.slice(0, -1), [
      { error: 'not JSON' },
      { error: 'not JSON' },
      { error: 'not an object' },
      { error: 'not an object' },
      { error: 'not an object' },
      { error: 'not an object' },
    ]);
    assert.equal(Object.entries(answers.at(-1) ?? {})[0]?.join(), 'id,2');
  });

  it('takes a text that is missing or no text for an empty one', async () => {
    for (const answer of await ask('drift', [
      '{"id":1}',
      '{"id":1,"text":5}',
      '{"id":1,"text":"","more":[]}',
    ]))
      assert.deepEqual(answer, { id: 1, sentences: [] });
  });

  it('reads lines that end with CRLF, and the last one without an end', async () => {
    const answers = await ask('drift', [
      `${request({ id: 1, text: 'We mend bags.' })}\r`,
      request({ id: 2, text: '' }),
    ]);
    assert.equal(answers.length, 2);
  });

  it('gives drift sentence by sentence', async () => {
    const text = 'We mend bags. Unlock seamless innovation today!';
    const [answer] = await ask('drift', [request({ id: 1, text })]);
    assert.ok(
      typeof answer === 'object' &&
        answer !== null &&
        'sentences' in answer &&
        Array.isArray(answer.sentences),
    );
    assert.deepEqual(
      answer.sentences.map((sentence: { start: number; end: number }) =>
        text.slice(sentence.start, sentence.end),
      ),
      ['We mend bags.', 'Unlock seamless innovation today!'],
    );
  });

  it('suggests with a probability, or gives no text and the reason', async () => {
    const before = 'Order by noon and it g';
    const [offered, silent, promise] = await ask(
      'suggest',
      [
        request({ id: 1, before }),
        request({ id: 2, before: '# A head', after: '' }),
        request({ id: 3, before: 'The stitching is mended free for as long ' }),
      ],
      '--confidence',
      'generous',
    );
    assert.ok(
      typeof offered === 'object' && offered !== null && 'text' in offered && 'probability' in offered,
    );
    assert.match(String(offered.text), /^oes the same/);
    assert.ok(Number(offered.probability) > 0.5 && Number(offered.probability) <= 1);
    assert.deepEqual(silent, { id: 2, text: null, reason: 'heading' });
    // Both posts go on with “as we’re here”, but a promise is for the writer to make.
    assert.deepEqual(promise, { id: 3, text: null, reason: 'unknown-fact' });
  });

  it('keeps a suggestion while the typing agrees with it', async () => {
    const start = 'Order by noon and it g';
    const [first, second] = await ask(
      'suggest',
      [start, `${start}o`].map((before, id) => request({ id, before })),
      '--confidence',
      'generous',
    );
    const textOf = (answer: unknown): string =>
      typeof answer === 'object' && answer !== null && 'text' in answer ? String(answer.text) : '';
    assert.equal(`o${textOf(second)}`, textOf(first));
  });

  it('is over when the input is', async () => {
    assert.deepEqual(await ask('score', []), []);
  });
});
