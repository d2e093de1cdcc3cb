import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createEngine, type Engine } from '../../../src/service/engine/index.ts';

const BRAND = 'kiln';
const LEDGER = `claims:
  - text: Every glaze of the kiln is free of lead
    expires: 2026-12-15
  - text: The kiln fires each glaze at 1,240 degrees
  - text: The glaze of the kiln was awarded a prize
    expires: 2026-01-31
  - text: The shop opens at nine on Saturdays
`;
const QUOTABLE = 'consent: learn, quote';
const post = (head: string, ...paragraphs: readonly string[]): string =>
  `---\n${head}\n---\n\n${paragraphs.join('\n\n')}\n`;
const POSTS = {
  'glaze.md': post(
    `title: On glazes\ndate: 2026-05-01\nchannel: blog\n${QUOTABLE}`,
    'A glaze cracks in the kiln when it cools faster than the clay beneath it.',
    'The dog of the house is asleep again beside the warm door of the shed.',
  ),
  'handles.md': post(
    `title: Handles\ndate: 2026-06-01\n${QUOTABLE}`,
    'A handle is pulled, never rolled, and it is joined to the cup while both are damp.',
  ),
  'canary.md': post(
    'title: Canary\ndate: 2026-07-01\nconsent: learn',
    'The canary glaze cracks in the kiln when the clay beneath it is cold and wet.',
  ),
};
const DRAFT = '---\ntopic: glazes\n---\n\n# Why a glaze cracks in the kiln\n\nWe opened the kiln.\n';

function engineWith(posts: Readonly<Record<string, string>>, today = '2026-11-29'): Engine {
  const background = readFileSync(
    new URL('../../../src/core/base/background/background.bin', import.meta.url),
  );
  const engine = createEngine({ background, today: () => today });
  engine.brands.setLedger({ brand: BRAND, files: [{ name: 'kiln.yaml', text: LEDGER }] });
  for (const [path, text] of Object.entries(posts)) learn(engine, path, text);
  return engine;
}
const learn = (engine: Engine, path: string, text: string): void => {
  engine.brands.learnFile({ brand: BRAND, path, bytes: new TextEncoder().encode(text) });
};
const find = (engine: Engine, text = DRAFT, offset = text.length) =>
  engine.passages.find({ brand: BRAND, text, offset, most: 5 });

describe('passages for a draft', () => {
  it('are those on its subject, with the place in the post, and none that may not be quoted', async () => {
    const { passages } = await find(engineWith(POSTS));
    assert.deepEqual(
      passages.map(({ path, title, date, text }) => [path, title, date, text]),
      [
        [
          'glaze.md',
          'On glazes',
          '2026-05-01',
          'A glaze cracks in the kiln when it cools faster than the clay beneath it.',
        ],
      ],
    );
    assert.equal(passages[0]?.offset, POSTS['glaze.md'].indexOf('A glaze cracks'));
  });

  it('never come from a post that may not be quoted, whatever the draft is about', async () => {
    const posts = { 'canary.md': POSTS['canary.md'] };
    assert.deepEqual((await find(engineWith(posts))).passages, []);
    const allowed = { 'canary.md': POSTS['canary.md'].replace('consent: learn', QUOTABLE) };
    assert.equal((await find(engineWith(allowed))).passages.length, 1);
  });

  it('follow the sentence at the cursor', async () => {
    const text = '# The workshop\n\nWe pulled a damp handle and joined it to the cup.\n';
    const { passages } = await find(engineWith(POSTS), text, text.length - 5);
    assert.deepEqual(
      passages.map(({ path }) => path),
      ['handles.md'],
    );
    assert.deepEqual((await find(engineWith(POSTS), text, 3)).passages, []);
  });

  it('leave out what the draft has already', async () => {
    const said = `${DRAFT}\n> A glaze cracks in the kiln when it cools faster than the clay beneath it.\n`;
    assert.deepEqual((await find(engineWith(POSTS), said)).passages, []);
  });

  it('follow changes of consent and posts that are removed', async () => {
    const engine = engineWith(POSTS);
    assert.equal((await find(engine)).passages.length, 1);
    learn(engine, 'canary.md', POSTS['canary.md'].replace('consent: learn', QUOTABLE));
    assert.equal((await find(engine)).passages.length, 2);
    learn(engine, 'canary.md', POSTS['canary.md']);
    assert.deepEqual(
      (await find(engine)).passages.map(({ path }) => path),
      ['glaze.md'],
    );
    engine.brands.forgetFile({ brand: BRAND, path: 'glaze.md' });
    assert.deepEqual((await find(engine)).passages, []);
  });

  it('come with the facts of the ledger that hold and speak of its subject, those that hold for long first', async () => {
    const { facts } = await find(engineWith(POSTS));
    assert.deepEqual(
      facts.map(({ text }) => text),
      ['The kiln fires each glaze at 1,240 degrees', 'Every glaze of the kiln is free of lead'],
    );
  });

  it('are not looked for once the call is cancelled', async () => {
    const engine = engineWith(
      Object.fromEntries(
        Array.from({ length: 40 }, (_, at) => [`${String(at)}.md`, POSTS['handles.md'] + String(at)]),
      ),
    );
    await assert.rejects(
      engine.passages.find(
        { brand: BRAND, text: DRAFT, offset: 0, most: 3 },
        { signal: AbortSignal.abort() },
      ),
    );
    await engine.passages.warm({ brand: BRAND });
    assert.deepEqual((await find(engine)).passages, []);
  });
});
