import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { temporaryFolder } from '../cli/run.ts';
import { KETTLE_POSTS } from './kettle-posts.ts';
import { agentIn, type Agent } from './agent.ts';

/** Words that stand in posts that may not be sent, and nowhere else. */
const SECRETS = ['vermilion', 'samovar', 'quillwort', 'zibeline', 'ormolu', 'tarpon', 'wickiup', 'jacaranda'];

const open = (number: number): string =>
  `---\ntitle: Kettle day ${String(number)}\ndate: 2025-0${String(number)}-04\nconsent: learn, quote, send\n---\n${KETTLE_POSTS[number - 1] ?? ''}\n`;

const secret = (one: string, two: string, head: string): string =>
  `---\ntitle: The ${one} ${two}\n${head}\n---\n# The ${one} kettle and the ${two}\n\n` +
  `The ${one} kettle came by post, and the ${two} with it. We put the ${one} on the counter in the shop. Before the ${two} we had poured tea from tin.\n\n` +
  `Last year 71 ${two} kettles came to us, said the man with the ${one} biscuit.\n`;

const PROFILE = {
  name: 'Tea',
  consent: {
    ...{ learn: true, quote: true, send: true },
    channels: { letters: { learn: true, quote: true, send: false } },
    dates: { '2019': { learn: true, quote: true, send: false } },
  },
  facts: [{ text: 'We open at nine.', source: 'corpus/vermilion-samovar.md' }],
  banned: [{ term: 'premium' }],
};

const FILES: Readonly<Record<string, string>> = {
  'tea/tea.brand.json': JSON.stringify(PROFILE),
  'tea/claims/claims.yaml':
    'claims:\n  - text: Last year 71 kettles came to kettle day.\n    evidence: corpus/vermilion-samovar.md\n',
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((number) => [`tea/corpus/open-${String(number)}.md`, open(number)]),
  ),
  // By the post itself, by its folder, by its channel, by its date.
  'tea/corpus/vermilion-samovar.md': secret('vermilion', 'samovar', 'consent: learn, quote'),
  'tea/corpus/private/_consent.yaml': 'consent: learn, quote\n',
  'tea/corpus/private/quillwort-zibeline.md': secret('quillwort', 'zibeline', 'date: 2025-03-03'),
  'tea/corpus/ormolu-tarpon.md': secret('ormolu', 'tarpon', 'channel: letters'),
  'tea/corpus/wickiup-jacaranda.md': secret('wickiup', 'jacaranda', 'date: 2019-05-05'),
  'draft.md':
    '---\ntitle: Kettle day\n---\n# Kettle day\n\nWe boil the kettle at nine and pour a premium tea slowly in the shop. Everybody gets a biscuit with the second cup of tea, and the shop smells of bergamot and warm bread. Leverage your synergies with our kettle ecosystem!\n',
};

/** Everything that the agent can be told, as it would be sent. */
async function everything({ client, call }: Agent, draft: string): Promise<string> {
  const told: unknown[] = [await client.listTools(), await client.listPrompts()];
  for (const text of [draft, 'vermilion samovar', 'a long quillwort zibeline letter about ormolu tarpon'])
    for (const tool of ['voice_card', 'score', 'drift', 'check', 'directions_plan'])
      if (text === draft) told.push(await call(tool, { text }));
      else told.push(withoutEcho(await call(tool, { text })));
  const sentence = 'Leverage your synergies with our kettle ecosystem!';
  const candidates = ['We pour tea with our kettle.', 'We boil the kettle at nine and pour the tea slowly.'];
  told.push(await call('rewrite_candidates', { text: draft, passage: sentence, candidates }));
  const plan = await call('directions_plan', { text: draft, count: 24 });
  told.push(plan);
  for (const id of JSON.stringify(plan).match(/(?<=\\?"id\\?":\\?")[\w-]+/g) ?? [])
    told.push(
      await call('judge_direction', {
        ...{ text: draft, id, title: 'The second cup', question: 'Who gets the second cup of tea?' },
        firstStep: 'Write down who came for the biscuit.',
      }),
    );
  for (const query of [
    'kettle tea biscuit',
    'vermilion samovar',
    'wickiup jacaranda kettle',
    'ormolu tarpon tea shop',
    'quillwort zibeline',
  ])
    told.push(await call('search_posts', { query, limit: 20 }));
  told.push(await call('ledger', {}));
  const { resources } = await client.listResources();
  told.push(resources, await client.listResourceTemplates());
  for (const { uri } of resources) told.push(await client.readResource({ uri }));
  for (const path of ['vermilion-samovar.md', 'private/quillwort-zibeline.md', 'ormolu-tarpon.md'])
    told.push(
      await client
        .readResource({ uri: `timbre://brands/tea/posts/${encodeURIComponent(path)}` })
        .catch((error: unknown) => String(error).replaceAll(path, '')),
    );
  told.push(await client.getPrompt({ name: 'write', arguments: { brief: 'Kettle day, at nine.' } }));
  told.push(await client.getPrompt({ name: 'revise', arguments: { file: 'draft.md' } }));
  told.push(
    await client.complete({
      ref: { type: 'ref/resource', uri: 'timbre://brands/{brand}/posts/{post}' },
      argument: { name: 'post', value: '' },
    }),
  );
  return JSON.stringify(told);
}

/** An answer about a text that has the words itself may repeat that text. */
const withoutEcho = (result: unknown): string =>
  JSON.stringify(result).replace(
    /vermilion samovar|a long quillwort zibeline letter about ormolu tarpon/gi,
    '',
  );

const secretsIn = (text: string): string[] => SECRETS.filter((word) => text.toLowerCase().includes(word));

describe('what agents are told over MCP', () => {
  const folder = temporaryFolder(FILES);

  it('has nothing of posts that may not be sent: by the post, its folder, its channel or its date', async () => {
    const agent = await agentIn(folder());
    const told = await everything(agent, FILES['draft.md'] ?? '');
    assert.deepEqual(secretsIn(told), []);
    // Of the others it has text, so silence is no accident.
    assert.match(told, /The shop smells of bergamot/);
    assert.match(told, /Kettle day 3/);
    const searched = await agent.data('search_posts', { query: 'kettle tea' });
    assert.equal(searched['searched'], 6);
  });

  it('has them all where everything may be sent', async () => {
    const files = {
      ...FILES,
      'tea/tea.brand.json': JSON.stringify({ ...PROFILE, consent: { send: true, quote: true, learn: true } }),
    };
    for (const [path, text] of Object.entries(files))
      writeFileSync(
        `${folder()}/${path}`,
        text.replace('consent: learn, quote\n', 'consent: learn, quote, send\n'),
      );
    const agent = await agentIn(folder());
    assert.deepEqual(secretsIn(await everything(agent, FILES['draft.md'] ?? '')), SECRETS);
  });

  it('follows consent that is withdrawn, and posts that are removed, at the next call', async () => {
    for (const [path, text] of Object.entries(FILES)) writeFileSync(`${folder()}/${path}`, text);
    const agent = await agentIn(folder());
    const titles = async (): Promise<string> =>
      JSON.stringify(await agent.client.readResource({ uri: 'timbre://brands/tea/posts' }));
    assert.match(await titles(), /Kettle day 1.*Kettle day 2|Kettle day 2.*Kettle day 1/s);
    writeFileSync(`${folder()}/tea/corpus/open-1.md`, open(1).replace('learn, quote, send', 'learn, quote'));
    assert.doesNotMatch(await titles(), /Kettle day 1/);
    assert.match(await titles(), /Kettle day 2/);
    rmSync(`${folder()}/tea/corpus/open-2.md`);
    assert.doesNotMatch(await titles(), /Kettle day 2/);
    const closed = { ...PROFILE, consent: { learn: true, quote: true, send: false } };
    writeFileSync(`${folder()}/tea/tea.brand.json`, JSON.stringify(closed));
    for (const number of [3, 4, 5, 6])
      writeFileSync(
        `${folder()}/tea/corpus/open-${String(number)}.md`,
        open(number).replace('consent: learn, quote, send\n', ''),
      );
    assert.doesNotMatch(await titles(), /Kettle day/);
  });

  it('ends with the last day of a consent', async () => {
    for (const [path, text] of Object.entries(FILES)) writeFileSync(`${folder()}/${path}`, text);
    writeFileSync(
      `${folder()}/tea/corpus/open-1.md`,
      open(1).replace('learn, quote, send', 'learn, quote, send until 2026-05-04'),
    );
    const agent = await agentIn(folder());
    const uri = 'timbre://brands/tea/posts';
    assert.match(JSON.stringify(await agent.client.readResource({ uri })), /Kettle day 1/);
    agent.setDay('2026-05-05');
    assert.doesNotMatch(JSON.stringify(await agent.client.readResource({ uri })), /Kettle day 1/);
  });

  it('has nothing of drafts that may not be sent, of published posts and of files elsewhere', async () => {
    const agent = await agentIn(folder());
    writeFileSync(`${folder()}/closed.md`, '---\nconsent: { send: false }\n---\nThe vermilion kettle.\n');
    for (const tool of ['score', 'drift', 'check', 'voice_card', 'directions_plan']) {
      assert.match(await agent.error(tool, { file: 'closed.md' }), /consent without “send”/);
      assert.match(await agent.error(tool, { file: 'tea/corpus/open-3.md' }), /published post.*search_posts/);
      assert.match(await agent.error(tool, { file: '/etc/passwd' }), /only Markdown and text files/);
      assert.match(await agent.error(tool, { file: 'none.md' }), /There is no file none\.md/);
    }
  });
});
