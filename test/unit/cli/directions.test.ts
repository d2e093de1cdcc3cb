import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { shortenedBrand } from '../core/sample-brands.ts';
import { jsonLines, temporaryFolder, timbre } from './run.ts';

const BRAND = ['--brand', 'brand-profiles/harrow-and-pine'];
/** A draft that gives cause for several questions. */
const DRAFT = 'test/data/drafts/gameStudio.md';

interface Told {
  readonly prompt: string;
  readonly angle: string;
  readonly question: string;
  readonly firstStep: string;
  readonly opening: string | null;
  readonly evidence: readonly { readonly source: string; readonly text: string }[];
  readonly novelty: { readonly used: number; readonly of: number };
}

const isTold = (value: unknown): value is Told =>
  typeof value === 'object' &&
  value !== null &&
  [
    'id',
    'prompt',
    'title',
    'angle',
    'question',
    'firstStep',
    'composer',
    'opening',
    'evidence',
    'novelty',
  ].every((key) => key in value);

const toldBy = (draft: string, ...args: readonly string[]): Promise<readonly Told[]> =>
  toldFor(draft, ...args, ...BRAND);

async function toldFor(draft: string, ...args: readonly string[]): Promise<readonly Told[]> {
  const [answer] = jsonLines((await timbre(['directions', '--json', draft, ...args])).out);
  assert.ok(typeof answer === 'object' && answer !== null && 'directions' in answer);
  assert.ok(Array.isArray(answer.directions));
  const directions: readonly unknown[] = answer.directions;
  assert.ok(directions.every(isTold), JSON.stringify(directions));
  return directions;
}

describe('timbre directions', () => {
  const folder = temporaryFolder({
    'greeting.md': 'Hello.\n',
    'line.md': 'New mugs are here.\n',
    'german.md':
      'Der Ofen war zu heiß, und elf von vierzig Bechern sind gesprungen. Wir haben die Tür zu früh geöffnet.\n',
    'memory.json': '{"version": 1, "directions": []}',
    'broken.json': '{"version": 1,',
    ...shortenedBrand('harrow-and-pine', 12, 'few'),
  });
  /** The brand with fewer posts, where it does not matter how many there are: every command reads the angles of all. */
  const few = (): string[] => ['--brand', `${folder()}/few`];

  it('gives several in JSON, grounded in the draft, with how often the brand has used each', async () => {
    const draft = readFileSync(DRAFT, 'utf8').replace(/\s+/g, ' ');
    const directions = await toldBy(DRAFT);
    assert.ok(directions.length >= 2);
    assert.equal(new Set(directions.map(({ angle }) => angle)).size, directions.length);
    for (const { evidence, novelty, opening } of directions) {
      assert.ok(evidence.length > 0);
      for (const { source, text } of evidence) assert.ok(source === 'corpus' || draft.includes(text), text);
      assert.ok(evidence.some(({ source }) => source === 'draft'));
      assert.equal(novelty.of, 83);
      assert.ok(opening === null || opening.length > 0);
    }
  });

  it('asks no less of an idea than the editor does where nothing in particular is wanted', async () => {
    const draft = 'brand-profiles/harrow-and-pine/drafts/tool-roll.md';
    assert.deepEqual(await toldBy(draft), []);
    assert.notDeepEqual(await toldBy(draft, '--nearer'), []);
  });

  it('gives as many as are wanted, and others when more are asked for', async () => {
    const first = await toldFor(DRAFT, '--count', '1', ...few());
    const next = await toldFor(DRAFT, '--count', '1', '--more', '1', ...few());
    assert.equal(first.length, 1);
    assert.equal(next.length, 1);
    const prompts = new Set(first.map(({ prompt }) => prompt));
    assert.ok(next.every(({ prompt }) => !prompts.has(prompt)));
  });

  it('gives fewer than are wanted rather than two of one angle', async () => {
    const all = await toldFor(DRAFT, '--count', '24', ...few());
    assert.ok(all.length >= 2 && all.length < 24, String(all.length));
    assert.equal(new Set(all.map(({ angle }) => angle)).size, all.length);
  });

  it('reads well without JSON', async () => {
    const { out, code } = await timbre([
      'directions',
      DRAFT,
      ...BRAND,
      '--wish',
      'own up to a mistake',
      '--nearer',
    ]);
    assert.equal(code, 0);
    // How often the brand used an angle is said of questions whose point is their angle.
    assert.match(
      (await timbre(['directions', 'test/data/drafts/bakery.md', ...BRAND])).out,
      /in \d+ of 83 posts|none seen in 83 posts/,
    );
    assert.match(out, /^ {2}[^→ ].*\?\n {2}→ .+[.?]$/m);
    assert.match(out, /^ {4}(?:draft: “.+”|about the whole draft)$/m);
  });

  it('says when there is too little to go on, or another language', async () => {
    assert.match(
      (await timbre(['directions', `${folder()}/greeting.md`, ...few()])).out,
      /^Too little to ask about yet\. Write a paragraph, then ask again\.\n$/,
    );
    const [answer] = jsonLines(
      (await timbre(['directions', '--json', `${folder()}/german.md`, ...few()])).out,
    );
    assert.deepEqual(answer, {
      ...{
        directions: [],
        why: 'other-language',
        notice: 'Ideas are available for drafts in English only.',
      },
    });
  });

  it('takes what was said before from a file, and refuses one that is none', async () => {
    const withMemory = (file: string): ReturnType<typeof timbre> =>
      timbre(['directions', DRAFT, ...few(), '--memory', `${folder()}/${file}`]);
    assert.equal((await withMemory('memory.json')).code, 0);
    const broken = await withMemory('broken.json');
    assert.equal(broken.code, 2);
    assert.match(broken.err, /broken\.json is not a valid direction history\./);
    assert.match((await withMemory('absent.json')).err, /does not exist/);
  });

  it('says what is wrong with a number', async () => {
    for (const [option, value] of [
      ['--count', '0'],
      ['--count', '25'],
      ['--more', '1.5'],
    ] as const) {
      const { err, code } = await timbre(['directions', DRAFT, ...few(), `${option}=${value}`]);
      assert.match(err, new RegExp(`^${option} must be a whole number from \\d to 24\\.`));
      assert.equal(code, 2);
    }
  });
});
