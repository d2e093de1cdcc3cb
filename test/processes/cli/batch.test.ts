import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at } from '../../../src/writers/wire/json.ts';
import { goodKey, messageBatches, messagesApi } from '../../conformance/messages-api.ts';
import type { BatchScript, MessageBatches } from '../../conformance/messages-batches.ts';
import { startServer, type ConformanceServer } from '../../conformance/server.ts';
import { builtProgram } from '../built-program.ts';
import { jsonLines, timbre, type Ran } from '../../unit/cli/run.ts';

const SAMPLE = 'brand-profiles/harrow-and-pine';
const CANARY = 'Marmaladenbrunnen';
const PASSAGE = 'Visitors are encouraged to utilise our repair department on Saturday.';
const GOOD = 'You are encouraged to use our repair bench on Saturday.';
/** What Timbre's checks refuse: a price that nobody stated. */
const INVENTED = 'You are encouraged to use our repair bench on Saturday for only £12.50.';

/** Models on three pages and the newest batch, which are asked for before a submission. */
const BEFORE_SUBMISSION = [{}, {}, {}, {}] as const;

const options = (...texts: readonly string[]) => ({ pieces: [JSON.stringify({ options: texts })] });

describe('timbre batch', function () {
  this.timeout(120_000);
  let folder: string;
  /** Learned once for all tests, but for the one that adds posts. */
  let brand: string;
  let server: ConformanceServer;
  let known: MessageBatches;

  const path = (name: string): string => join(folder, name);
  const draft = (name: string, text: string, frontMatter = ''): void => {
    writeFileSync(path(`drafts/${name}`), `${frontMatter}# Repair week\n\nThe bench is open. ${text}\n`);
  };
  const newFolder = (): string => mkdtempSync(join(tmpdir(), 'timbre-batch-'));
  const copyBrand = (to: string): string => {
    for (const name of ['corpus', 'harrow-and-pine.brand.json'])
      cpSync(`${SAMPLE}/${name}`, join(to, 'harrow-and-pine', name), { recursive: true });
    return join(to, 'harrow-and-pine');
  };
  const shared = newFolder();

  before(() => {
    copyBrand(shared);
  });
  after(() => {
    rmSync(shared, { recursive: true, force: true });
  });
  beforeEach(() => {
    folder = newFolder();
    brand = join(shared, 'harrow-and-pine');
    cpSync(`${SAMPLE}/drafts/new-strap-leather.md`, path('drafts/fine.md'));
    draft('one.md', PASSAGE);
    draft('two.md', `${PASSAGE} It is a game-changer.`);
  });
  afterEach(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const serve = async (script: BatchScript = {}): Promise<void> => {
    known = messageBatches({ fate: () => options(GOOD, INVENTED), ...script });
    server = await startServer(messagesApi({ batches: known }));
  };
  const run = async (...args: readonly string[]): Promise<Ran> => {
    writeFileSync(path('key'), `${goodKey}\n`);
    return timbre(['batch', ...args, '--key-file', path('key'), '--log', path('log')]);
  };
  const start = (task: string, drafts: readonly string[], ...more: readonly string[]): Promise<Ran> =>
    run(
      ...[task, ...drafts.map(path), '--brand', brand, '--model', 'claude-haiku-5-5'],
      ...['--job', path('job'), '--address', server.address, ...more],
    );
  const collect = (): Promise<Ran> => run('collect', path('job'));
  const results = (): unknown[] => jsonLines(readFileSync(path('job/results.jsonl'), 'utf8'));
  const posts = (): string[] =>
    server.exchanges
      .filter(({ request }) => request.method === 'POST')
      .map(({ request }) => request.body.toString());
  const job = (): unknown => JSON.parse(readFileSync(path('job/job.json'), 'utf8'));
  const isOnce = (): void => {
    assert.equal(new Set(known.submitted).size, known.submitted.length, 'an item was submitted twice');
  };

  it('tells what a job may cost, and sends nothing before that is agreed to', async () => {
    await serve();
    const { out, err, code } = await start('rewrite', ['drafts']);
    assert.equal(code, 0);
    assert.match(out, /^3 requests for 2 drafts to claude-haiku-5-5: at most \d+ tokens in and \d+ out\n/);
    assert.match(out, /Cost: at most \$0\.\d{4}, at \$0\.05 in and \$0\.25 out for a million tokens/);
    assert.match(out, /Nothing was sent\. To submit, add --yes, or --max-cost 0\.\d{4}\.\n$/);
    assert.match(err, /fine\.md: no sentence is off brand/);
    const limit = /--max-cost ([\d.]+)\.\n/.exec(out)?.[1] ?? '';
    const less = await start('rewrite', ['drafts'], '--max-cost', String(Number(limit) / 2));
    assert.equal(less.code, 1);
    assert.match(less.out, /Nothing was sent\. That is above --max-cost\./);
    assert.deepEqual(
      [server.exchanges.length, existsSync(path('job')), existsSync(path('log'))],
      [0, false, false],
    );
    assert.equal((await start('rewrite', ['drafts'], '--max-cost', limit)).code, 0);
    assert.equal(known.submitted.length, 3);
  });

  it('rewrites drafts, keeps what passes the checks, tells why the rest does not, and leaves the drafts alone', async () => {
    await serve({ polls: 2 });
    const before = readFileSync(path('drafts/one.md'), 'utf8');
    const started = await start('rewrite', ['drafts'], '--yes');
    assert.equal(started.code, 0);
    assert.match(started.out, /msgbatch_000001: 3 requests, submitted\nCollect the answers with: /);
    assert.equal((await collect()).code, 3);
    assert.match((await run('status', path('job'))).out, /has ended it; collect the answers/);
    const { out, code } = await collect();
    assert.equal(code, 0);
    assert.match(out, /^2 kept, 1 refused by Timbre’s checks, 0 without an answer, 0 not sent$/m);
    const [first] = results().filter((line) => String(at(line, 'file')).endsWith('one.md'));
    assert.equal(at(first, 'outcome'), 'kept');
    assert.equal(at(first, 'passage', 'text'), PASSAGE);
    assert.deepEqual(at(first, 'composer'), {
      kind: 'writer',
      writer: 'anthropic',
      model: 'claude-haiku-5-5',
    });
    assert.equal(at(first, 'rewrites', 0, 'text'), GOOD);
    const refused = at(first, 'refused', 0);
    assert.equal(at(refused, 'why'), 'facts');
    assert.ok(!JSON.stringify(results()).includes('for only'), 'refused words are written nowhere');
    assert.equal(readFileSync(path('drafts/one.md'), 'utf8'), before);
    assert.equal(readFileSync(path('job/drafts/002-one.md'), 'utf8'), before.replace(PASSAGE, GOOD));
    assert.match(out, /copies of 2 drafts with the rewrites/);
    assert.equal((await collect()).code, 0, 'once more changes nothing');
    isOnce();
  });

  it('words directions, each checked like that of a single request', async () => {
    const card = (cell: number, question: string) => ({
      ...{ cell, thought: 'A reader in a hurry.', tookAngle: false, evidence: [] },
      answers: [
        {
          title: 'The bag on the bench',
          question,
          firstStep: 'Name the bag that is on the bench.',
          probability: 0.05,
        },
      ],
    });
    const answer = {
      directions: [
        card(1, 'Which bag on the bench was repaired the longest, and what was wrong with its strap?'),
        card(2, 'Why do 9 of 10 owners say that Harrow & Pine repairs for £4?'),
      ],
    };
    await serve({ fate: () => ({ pieces: [JSON.stringify(answer)] }) });
    cpSync(`${SAMPLE}/drafts/autumn-repair-week.md`, path('long.md'));
    const { code } = await start('directions', ['long.md'], '--yes', '--count', '3');
    assert.equal(code, 0);
    const collected = await collect();
    assert.equal(collected.code, 0, collected.err);
    const [line] = results();
    assert.equal(at(line, 'task'), 'directions');
    assert.ok(JSON.stringify(at(line, 'refused')).includes('claims'), JSON.stringify(line));
    assert.ok(!JSON.stringify(line).includes('9 of 10'));
    assert.equal(at(line, 'directions', 0, 'composer', 'kind'), 'writer');
  });

  it('never sends a draft or post whose consent lacks send, nor a published post, nor what changed its mind', async () => {
    await serve();
    draft(
      'mine.md',
      `${PASSAGE} ${CANARY}.`,
      '---\nconsent: { learn: true, quote: true, send: false }\n---\n',
    );
    draft('none.md', `${PASSAGE} ${CANARY}.`, '---\nconsent: none\n---\n');
    brand = copyBrand(folder);
    const post = readdirSync(path('harrow-and-pine/corpus'))[0]!;
    writeFileSync(
      path('harrow-and-pine/corpus/unsent.md'),
      `---\ntitle: Bench\ndate: 2025-01-02\nconsent: { learn: true, quote: true, send: false }\n---\nThe bench is open on Saturday, and ${CANARY} is on the shelf.\n`,
    );
    const { err } = await start('rewrite', ['drafts', `harrow-and-pine/corpus/${post}`], '--yes');
    assert.match(err, /mine\.md: not sent: it states a consent without “send”/);
    assert.match(err, /none\.md: not sent: it states a consent without “send”/);
    assert.match(
      err,
      /corpus\/.*: (?:not sent: it is a published post of the brand|no sentence is off brand)/,
    );
    assert.equal(posts().length, 1);
    assert.ok(!posts().join('').includes(CANARY));
    // A corpus file is refused as such, whatever its sentences are like.
    writeFileSync(path('harrow-and-pine/corpus/off.md'), `${CANARY} is open. ${PASSAGE}\n`);
    rmSync(path('job'), { recursive: true });
    const off = await start('rewrite', ['harrow-and-pine/corpus/off.md'], '--yes');
    assert.match(off.err, /off\.md: not sent: it is a published post of the brand/);
    assert.equal(posts().length, 1);
  });

  it('does not send a draft that was changed after its job was planned', async () => {
    await serve();
    // The provider does not take the batch now: the job stays as it was planned.
    server.plan(...BEFORE_SUBMISSION, { status: 429, headers: { 'retry-after': '9' } });
    const refused = await start('rewrite', ['drafts'], '--yes');
    assert.equal(refused.code, 3);
    assert.match(refused.err, /too many requests.*\nCarry on in 9 s with: timbre batch collect/);
    draft('one.md', `${PASSAGE} ${CANARY}.`, '---\nconsent: none\n---\n');
    await collect();
    assert.ok(!posts().join('').includes(CANARY));
    const { out, code } = await collect();
    assert.equal(code, 1);
    assert.match(out, /1 not sent/);
    const line = results().find((one) => at(one, 'outcome') === 'not-sent');
    assert.deepEqual([at(line, 'why'), at(line, 'passage', 'text')], ['changed', PASSAGE]);
    isOnce();
  });

  it('logs every request with its exact bytes before it is sent, without the key, and sends nothing that is not logged', async () => {
    await serve();
    await start('rewrite', ['drafts'], '--yes');
    await collect();
    const records = readdirSync(path('log'))
      .filter((name) => name.endsWith('.json'))
      .map((name): unknown => JSON.parse(readFileSync(path(`log/${name}`), 'utf8')));
    assert.equal(records.length, server.exchanges.length);
    const rewrite = records.filter((record) => at(record, 'sentFor') === 'rewrite');
    assert.equal(rewrite.length, 1);
    assert.deepEqual([at(rewrite[0], 'outcome'), at(rewrite[0], 'model')], ['answered', 'claude-haiku-5-5']);
    assert.equal(readFileSync(path(`log/${String(at(rewrite[0], 'id'))}.body`), 'utf8'), posts()[0]);
    for (const name of readdirSync(path('log')))
      assert.ok(!readFileSync(path(`log/${name}`), 'utf8').includes(goodKey));
    const sent = server.exchanges.length;
    rmSync(path('log'), { recursive: true });
    writeFileSync(path('log'), 'a file, where the log would be a folder');
    rmSync(path('job'), { recursive: true });
    const unlogged = await start('rewrite', ['drafts'], '--yes');
    assert.equal(unlogged.code, 2);
    assert.equal(server.exchanges.length, sent);
  });

  it('finds a batch whose answer was lost, and does not submit it again', async () => {
    await serve();
    server.plan(...BEFORE_SUBMISSION, { breakAfter: 0 });
    const lost = await start('rewrite', ['drafts'], '--yes');
    assert.equal(lost.code, 3, lost.err);
    assert.match(lost.err, /Nothing is lost or sent twice\./);
    assert.equal(at(job(), 'parts', 0, 'state'), 'sending');
    assert.equal(known.submitted.length, 3);
    // Listing tells that one as large is there, and its results that it is the one.
    for (let again = 0; at(job(), 'parts', 0, 'state') !== 'collected' && again < 4; again++) {
      await fetch(`${server.address}/v1/messages/batches/msgbatch_000001`, {
        headers: { 'x-api-key': goodKey, 'anthropic-version': '2023-06-01' },
      });
      await collect();
    }
    assert.equal(results().length, 3);
    assert.equal(known.submitted.length, 3);
  });

  it('waits through faults of the provider when told to, and tells of requests without an answer', async () => {
    const fates = [options(GOOD), 'errored', 'expired'] as const;
    await serve({ polls: 1, fate: (_, index) => fates[index] ?? {} });
    await start('rewrite', ['drafts'], '--yes');
    for (const plan of [{ status: 500 }, { status: 429, headers: { 'retry-after': '2' } }]) {
      server.plan(plan);
      assert.equal((await collect()).code, 3);
    }
    server.plan({}, { endAfter: 1 });
    const cut = await collect();
    assert.equal(cut.code, 3);
    assert.match(cut.err, /The connection broke\. Nothing is lost/);
    assert.equal(existsSync(path('job/results.jsonl')), false);
    const { out, code } = await collect();
    assert.equal(code, 1);
    assert.match(out, /^1 kept, 0 refused by Timbre’s checks, 2 without an answer, 0 not sent$/m);
    assert.deepEqual(
      results()
        .filter((line) => at(line, 'outcome') === 'failed')
        .map((line) => at(line, 'why')),
      ['overloaded', 'expired'],
    );
    isOnce();
  });

  it('is cancelled: nothing more is submitted, and what the provider has is cancelled', async () => {
    await serve({ polls: 9 });
    await start('rewrite', ['drafts'], '--yes');
    assert.equal((await run('cancel', path('job'))).code, 3);
    const { out, code } = await collect();
    assert.equal(code, 1);
    assert.match(out, /0 kept, .* 3 without an answer/);
    assert.deepEqual([...new Set(results().map((line) => at(line, 'why')))], ['canceled']);
    assert.equal((await run('cancel', path('job'))).code, 2);
  });

  it('carries on after kill -9 in the middle of a submission, without submitting twice', async () => {
    await serve();
    server.plan(...BEFORE_SUBMISSION, { stallAfter: 0 });
    writeFileSync(path('key'), goodKey);
    const child = spawn(
      process.execPath,
      [
        await builtProgram(),
        '--no-cache',
        ...['--background', 'src/core/base/background/background.bin', 'batch', 'rewrite', path('drafts')],
        ...['--brand', brand, '--model', 'claude-haiku-5-5', '--job', path('job')],
        ...['--address', server.address, '--key-file', path('key'), '--log', path('log'), '--yes'],
      ],
      { stdio: 'ignore' },
    );
    await server.stalled();
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
    assert.equal(at(job(), 'parts', 0, 'state'), 'sending');
    assert.ok(existsSync(path('job/lock')), 'the killed process left its lock');
    assert.equal(known.submitted.length, 3);
    for (let again = 0; !existsSync(path('job/results.jsonl')) && again < 4; again++) {
      await fetch(`${server.address}/v1/messages/batches/msgbatch_000001`, {
        headers: { 'x-api-key': goodKey, 'anthropic-version': '2023-06-01' },
      });
      await collect();
    }
    assert.equal(results().length, 3);
    assert.equal(known.submitted.length, 3);
    assert.ok(!existsSync(path('job/lock')));
  });

  it('says what is wrong with its arguments, the key, the model and the folder', async () => {
    await serve();
    for (const [more, message] of [
      [['--model', 'claude-none', '--yes'], /price of claude-none is not known.*--price/],
      [
        ['--model', 'claude-none', '--price', '1,2', '--yes'],
        /There is no model “claude-none”\. There are: claude-/,
      ],
      [['--price', '1', '--yes'], /--price takes two numbers/],
      [['--max-cost', 'two'], /--max-cost takes an amount/],
      [['--address', 'http://example.com', '--yes'], /open network and not https/],
    ] as const) {
      const { err, code } = await start('rewrite', ['drafts'], ...more);
      assert.equal(code, 2, String(more));
      assert.match(err, message);
      rmSync(path('job'), { recursive: true, force: true });
    }
    assert.equal(known.submitted.length, 0);
    assert.match((await collect()).err, /is not the folder of a batch/);
    assert.equal((await start('rewrite', ['drafts'], '--yes')).code, 0);
    assert.match((await start('rewrite', ['drafts'], '--yes')).err, /has a batch already/);
    const { err, code } = await timbre(['batch', 'collect', path('job')]);
    assert.equal(code, 2);
    assert.match(err, /TIMBRE_ANTHROPIC_KEY/);
  });
});
