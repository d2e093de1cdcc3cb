import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { temporaryFolder } from '../cli/run.ts';
import { draftOf } from '../core/sample-brands.ts';
import { agentIn, inMemory, type Agent } from './agent.ts';
import { KETTLE_POSTS } from './kettle-posts.ts';

const files = (name: string): Record<string, string> => ({
  [`${name}/${name}.brand.json`]: JSON.stringify({ name: `The ${name}`, banned: [{ term: 'iconic' }] }),
  ...Object.fromEntries(
    KETTLE_POSTS.map((text, at) => [
      `${name}/corpus/p${String(at)}.md`,
      `---\ndate: 2025-01-1${String(at)}\nconsent: learn, quote, send\n---\n${text}\n`,
    ]),
  ),
});

const DRAFT = 'The iconic blue pot drips on the counter, and the needle of the scale is old.\n';

/** The demo brand whose drafts have something to mark. */
const BENCH = 'harrow-and-pine';
const REPAIRS = draftOf(BENCH, 'autumn-repair-week');

describe('the server for agents', () => {
  const folder = temporaryFolder({ ...files('bench'), ...files('loom') });
  let agent: Agent;
  let demo: Agent;
  before(async () => {
    agent = await agentIn(folder());
    demo = await agentIn('brand-profiles');
  });

  it('says of every tool that it only reads, with a schema of what comes out', async () => {
    const { tools } = await agent.client.listTools();
    assert.deepEqual(tools.map(({ name }) => name).sort(), [
      'check',
      'directions_plan',
      'drift',
      'judge_direction',
      'ledger',
      'rewrite_candidates',
      'score',
      'search_posts',
      'voice_card',
    ]);
    for (const { annotations, outputSchema, description } of tools) {
      assert.equal(annotations?.readOnlyHint, true);
      assert.equal(annotations.idempotentHint, true);
      assert.equal(annotations.openWorldHint, false);
      assert.equal(outputSchema?.type, 'object');
      assert.ok((description ?? '').length > 40);
    }
  });

  it('checks a draft given as text and as a file alike, with places, fixes and reasons', async () => {
    const told = await demo.data('check', { text: REPAIRS, brand: BENCH });
    assert.equal(told['passes'], false);
    const findings = JSON.stringify(told['findings']);
    assert.match(findings, /"line":13,"column":11,.*"rule":"terms\/banned","severity":"warning"/);
    assert.match(findings, /"replacement":"use"/);
    assert.match(
      JSON.stringify(told['marked']),
      /Visitors are encouraged to utilise.*the brand writes ‘use’/,
    );
    const file = `${BENCH}/drafts/autumn-repair-week.md`;
    assert.deepEqual(await demo.data('check', { file }), told);
    const drift = await demo.data('drift', { text: REPAIRS, brand: BENCH });
    assert.deepEqual(drift['marked'], told['marked']);
    const score = await demo.data('score', { text: REPAIRS, brand: BENCH });
    assert.deepEqual(score, told['score']);
    assert.ok(Number(score['percentile']) > 0);
  });

  it('takes versions that are closer to the voice, and refuses others with the reason', async () => {
    const passage =
      'Visitors are encouraged to utilise our on-site repair department and leverage the expertise of our skilled team.';
    const told = await demo.data('rewrite_candidates', {
      ...{ text: REPAIRS, brand: BENCH, passage },
      candidates: [
        'Visitors should use our on-site bench and the expertise of the people at it.',
        'Visitors should use our on-site bench and leverage the expertise of our team of 400.',
        passage,
      ],
    });
    assert.match(
      JSON.stringify(told['accepted']),
      /Visitors should use our on-site bench/,
      JSON.stringify(told),
    );
    assert.match(JSON.stringify(told['refused']), /“400” added\. Keep what is stated/);
    assert.match(JSON.stringify(told['refused']), /It is the passage itself/);
    const elsewhere = { text: REPAIRS, brand: BENCH, passage: 'not there', candidates: ['x'] };
    assert.match(
      await demo.error('rewrite_candidates', elsewhere),
      /Copy it from the draft letter for letter/,
    );
  });

  it('judges the agent’s words for a direction of the plan, and no others', async () => {
    const plan = await demo.data('directions_plan', { text: REPAIRS, brand: BENCH });
    const [id = ''] = /(?<="id":")[\w-]+/.exec(JSON.stringify(plan['directions'])) ?? [];
    assert.notEqual(id, '', JSON.stringify(plan));
    const call = { text: REPAIRS, brand: BENCH, id };
    const words = {
      title: 'One patch',
      question: 'Where did one patch at repair week come from?',
      firstStep: 'Ask at the bench, and write the answer down.',
    };
    const judged = await demo.data('judge_direction', { ...call, ...words });
    assert.equal(judged['kept'], true, JSON.stringify(judged));
    const invented = { ...words, question: 'Which of the 9,000 bags has King Zoltan mended?' };
    const refused = await demo.data('judge_direction', { ...call, ...invented });
    assert.equal(refused['kept'], false);
    assert.match(String(refused['reason']), /number, name or claim/);
    const unplanned = await demo.error('judge_direction', { ...call, ...words, text: DRAFT });
    assert.match(unplanned, /Call “directions_plan” with the same draft/);
  });

  it('says what to do where the brand is not clear, is unknown, or the draft is missing', async () => {
    assert.match(
      await agent.error('score', { text: DRAFT }),
      /several brands: “bench”, “loom”\. Say which one/,
    );
    assert.match(await agent.error('ledger', { brand: 'lathe' }), /no brand “lathe”.*“bench”, “loom”/);
    assert.match(await agent.error('score', { brand: 'bench' }), /Give the draft/);
    const named = await agent.data('score', { text: `---\nbrand: loom\n---\n${DRAFT}` });
    assert.equal(named['brand'], 'The loom');
  });

  it('refuses arguments that are not as the schema says', async () => {
    assert.match(await agent.error('search_posts', { query: 'bag', brand: 'bench', limit: 400 }), /limit/);
  });

  it('gives posts and claims as resources, by addresses that it lists', async () => {
    const { resources } = await agent.client.listResources();
    assert.equal(
      resources.filter(({ uri }) => /^timbre:\/\/brands\/bench\/posts\/p\d\.md$/.test(uri)).length,
      6,
    );
    const uri = 'timbre://brands/bench/posts/p3.md';
    assert.match(JSON.stringify(await agent.client.readResource({ uri })), /How to warm a cup/);
    await assert.rejects(
      agent.client.readResource({ uri: 'timbre://brands/bench/posts/p9.md' }),
      /No post “p9\.md” may be sent/,
    );
    const found = await agent.client.complete({
      ref: { type: 'ref/resource', uri: 'timbre://brands/{brand}/posts' },
      argument: { name: 'brand', value: 'lo' },
    });
    assert.deepEqual(found.completion.values, ['loom']);
  });

  it('answers anew once the profile has changed', async () => {
    writeFileSync(
      `${folder()}/loom/loom.brand.json`,
      JSON.stringify({ name: 'The loom', banned: [{ term: 'needle' }] }),
    );
    const told = await agent.data('check', { text: DRAFT, brand: 'loom' });
    assert.match(JSON.stringify(told['findings']), /“needle” is on The loom’s banned list/);
    assert.doesNotMatch(JSON.stringify(told['findings']), /iconic/);
  });

  it('stops when the call is cancelled', async () => {
    const cancel = new AbortController();
    const text = `${DRAFT}\n`.repeat(40);
    const call = agent.client.callTool(
      { name: 'voice_card', arguments: { text, brand: 'bench' } },
      undefined,
      {
        signal: cancel.signal,
      },
    );
    cancel.abort('enough');
    await assert.rejects(call, /enough/);
    assert.equal((await agent.data('score', { text: DRAFT, brand: 'bench' }))['brand'], 'The bench');
  });
});

describe('the log of what agents are told', () => {
  const folder = temporaryFolder({ ...files('bench') });

  it('has every answer byte for byte, with the agent, the tool and the posts that it quotes', async () => {
    const agent = await agentIn(folder());
    const told = await agent.call('search_posts', { query: 'warm cup of tea' });
    await agent.client.readResource({ uri: 'timbre://brands/bench/posts/p3.md' });
    await agent.client.ping();
    const [read, searched, ...others] = await agent.log.all();
    assert.deepEqual(others, []);
    assert.equal(read?.url, 'timbre://brands/bench/posts/p3.md');
    assert.deepEqual(read.quotes, ['p3.md']);
    const { writer, model, method, url, sentFor, outcome } = searched ?? {};
    assert.deepEqual(
      { writer, model, method, url, sentFor, outcome },
      {
        ...{ writer: 'agent', model: 'tester 1', method: 'tools/call', url: 'search_posts' },
        ...{ sentFor: 'agent', outcome: 'answered' },
      },
    );
    assert.ok((searched?.quotes.length ?? 0) > 0);
    const body = await agent.log.find(searched?.id ?? '');
    const logged: unknown = JSON.parse(new TextDecoder().decode(body?.body));
    assert.ok(typeof logged === 'object' && logged !== null && 'result' in logged);
    assert.deepEqual(logged.result, told);
  });

  it('keeps back an answer that it cannot take', async () => {
    const full = { ...inMemory(), write: () => Promise.reject(new Error('disk full')) };
    const agent = await agentIn(folder(), full);
    await assert.rejects(agent.call('score', { text: DRAFT }), /could not be written to the request log/);
  });
});
