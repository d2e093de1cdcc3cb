import assert from 'node:assert/strict';
import { timbre } from './run.ts';

const FOLDER = 'brand-profiles/harrow-and-pine/personas';
const PERSONA = ['--persona', `${FOLDER}/awl.yaml`];

describe('timbre persona', function () {
  it('finds nothing wrong with the sample brand’s post', async () => {
    assert.deepEqual(await timbre(['persona', 'check', `${FOLDER}/counter.md`, ...PERSONA]), {
      out: 'no findings\n',
      err: '',
      code: 0,
    });
  });

  it('gives findings with their places as JSON, and exits with 1', async () => {
    const { out, code } = await timbre([
      'persona',
      'check',
      'brand-profiles/harrow-and-pine/drafts/autumn-repair-week.md',
      ...PERSONA,
      '--json',
    ]);
    assert.equal(code, 1);
    assert.match(out, /"rule":"persona\/undisclosed","kind":"undisclosed","start":\d+,"end":\d+/);
  });

  it('answers a question with its ground, after it has said what it is', async () => {
    const { out } = await timbre(['persona', 'reply', 'When is the counter open?', ...PERSONA]);
    assert.match(out, /^I'm Awl, an AI character [^\n]* ten to four\.\n\(from: counter\)\n$/);
  });

  it('answers line by line', async () => {
    const { out } = await timbre(
      ['persona', 'reply', '--jsonl', ...PERSONA],
      '{"id":"a","question":"When is the counter open?","first":false}\n{"id":"b","question":"Do you sell hats?"}\n',
    );
    const answers: unknown[] = out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    assert.deepEqual(answers, [
      {
        id: 'a',
        answer: 'The counter is open Fridays, ten to four.',
        grounds: ['counter'],
        refused: false,
        disclosed: false,
      },
      {
        id: 'b',
        answer: "That isn't written down at the bench, so I won't guess.",
        grounds: [],
        refused: true,
        topic: 'unknown',
        disclosed: false,
      },
    ]);
  });

  it('prints a post with its provenance, unsigned, where it is said who wrote it', async () => {
    const post = `${FOLDER}/counter.md`;
    const unknown = await timbre(['persona', 'provenance', post]);
    assert.equal(unknown.code, 2);
    assert.match(unknown.err, /does not say who wrote the text/);
    const { out, err } = await timbre(['persona', 'provenance', post, '--written-by', 'both']);
    assert.match(out, /^digital_source_type: \S+\/compositeWithTrainedAlgorithmicMedia$/m);
    assert.match(out, /^ {2}signed: false /m);
    assert.match(err, /as a person and an AI model wrote the text\. Nothing is signed\./);
  });

  it('shows how far its sample posts are from the brand’s voice, with passages', async () => {
    const { out, code } = await timbre(['persona', 'voice', ...PERSONA]);
    assert.equal(code, 0);
    assert.match(out, /^Its voice is not that of Harrow & Pine\. /);
    assert.match(out, /samples\/friday-again\.md:\d+:\d+ {2}“[^”]+”\n {4}‘\?’: never in \d+ posts/);
  });

  for (const [format, start] of [
    ['ink', /^-> Start\n/],
    ['yarn', /^title: Start\n---\nI'm Awl/],
    ['twee', /^:: StoryTitle\nAwl\n/],
  ] as const)
    it(`exports a talk as ${format}`, async () => {
      const { out, code } = await timbre(['persona', 'export', ...PERSONA, '--format', format]);
      assert.match(out, start);
      assert.equal(code, 0);
    });

  it('says where a file is no persona', async () => {
    const { err, code } = await timbre(['persona', 'export', '--persona', 'package.json']);
    assert.equal(code, 2);
    assert.match(err, /package\.json:\d+:\d+ {2}“persona” is missing\./);
  });
});
