import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { diskFiles, findBrand, type DiskBrand } from '../../../../src/host-node/files/brand-folder.ts';
import { VoiceCache } from '../../../../src/host-node/files/voice-cache.ts';
import { inProcess } from '../../../../src/protocol/index.ts';
import { CorpusReader } from '../../../../src/service/brands/read-corpus.ts';
import { createEngine } from '../../../../src/service/engine/index.ts';
import type { LearnedStore } from '../../../../src/service/ports.ts';

const background = readFileSync('src/core/base/background/background.bin');
const SECRET = 'marmalade';

describe('the cache of learned brands', () => {
  let day = '';
  // One for all: reading general English takes longer than the tests.
  const engine = createEngine({ background, today: () => day });
  let root = '';
  let cache = '';
  let brand: DiskBrand;
  const found = async (): Promise<DiskBrand> => {
    const inFolder = await findBrand(join(root, 'tea'));
    assert.ok(typeof inFolder !== 'string');
    return inFolder;
  };
  const post = (name: string, text: string): void => {
    writeFileSync(join(root, 'tea/corpus', name), text);
  };

  beforeEach(async () => {
    root = mkdtempSync(join(tmpdir(), 'timbre-cache-'));
    cache = join(root, 'cache');
    mkdirSync(join(root, 'tea/corpus'), { recursive: true });
    post('a.md', 'We pour tea slowly, and we wait. The kettle sings when it is ready.\n');
    post('b.md', `Our ${SECRET} is cooked on Thursdays. We stir it for an hour.\n`);
    post('c.md', 'Come in, sit down. The pot is warm and the cups are clean.\n');
    brand = await found();
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  const store = (build = 'one'): LearnedStore<DiskBrand> =>
    new VoiceCache(cache, build).storeFor(({ folder }) => folder);

  /** Learns the brand as a new process does; the files that were read as new, and what is learned. */
  async function learned(
    kept: LearnedStore<DiskBrand> | undefined,
    today = '2026-10-15',
  ): Promise<{ readonly changed: readonly string[]; readonly bytes: Uint8Array }> {
    day = today;
    engine.brands.close({ brand: brand.folder });
    const changed: string[] = [];
    const remote = inProcess({
      ...engine,
      brands: {
        ...engine.brands,
        learnFile: (request: Parameters<typeof engine.brands.learnFile>[0]) => {
          const outcome = engine.brands.learnFile(request);
          if (outcome.changed) changed.push(request.path);
          return outcome;
        },
      },
    });
    const reader = new CorpusReader(diskFiles, remote);
    await (kept ? reader.learnStored(brand, kept) : reader.learn(brand));
    return { changed, bytes: await remote.brands.store({ brand: brand.folder }) };
  }

  const voices = (): string[] => readdirSync(cache).filter((name) => name.endsWith('.voice'));
  const kept = (): Buffer => readFileSync(join(cache, voices()[0] ?? ''));

  it('saves what is learned, for this user only, and reads only what has changed since', async () => {
    assert.equal((await learned(store())).changed.length, 3);
    if (process.platform !== 'win32') {
      assert.equal(statSync(cache).mode & 0o777, 0o700);
      for (const name of readdirSync(cache))
        assert.equal(statSync(join(cache, name)).mode & 0o777, 0o600, name);
    }
    assert.deepEqual((await learned(store())).changed, []);
    post('c.md', 'Come in. The pot is warm.\n');
    assert.deepEqual((await learned(store())).changed, ['c.md']);
  });

  it('equals learning anew, whatever was added, changed and removed in between', async () => {
    await learned(store());
    post('d.md', 'A new pot arrives on Monday.\n');
    post('a.md', 'We pour tea.\n');
    rmSync(join(root, 'tea/corpus/b.md'));
    const { bytes } = await learned(store());
    assert.deepEqual(Buffer.from(bytes), Buffer.from((await learned(undefined)).bytes));
    assert.deepEqual(kept(), Buffer.from(bytes));
  });

  for (const [what, forget] of [
    [
      'is removed',
      () => {
        rmSync(join(root, 'tea/corpus/b.md'));
      },
    ],
    [
      'loses its consent',
      () => {
        post('b.md', `---\nconsent: none\n---\nOur ${SECRET} is cooked.\n`);
      },
    ],
    [
      'loses the profile’s consent',
      () => {
        writeFileSync(join(root, 'tea/tea.brand.json'), '{ "name": "Tea", "consent": "none" }');
      },
    ],
    [
      'has a profile whose consent is unclear',
      () => {
        writeFileSync(join(root, 'tea/tea.brand.json'), '{ "name": "Tea", "consent": "maybe" }');
      },
    ],
  ] as const)
    it(`has nothing of a post that ${what}`, async () => {
      await learned(store());
      assert.ok(kept().includes(SECRET));
      forget();
      brand = await found();
      await learned(store());
      assert.ok(!kept().includes(SECRET));
    });

  it('has nothing of a post whose consent ended before it was removed', async () => {
    post('b.md', `---\nconsent: learn until 2026-11-01\n---\nOur ${SECRET} is cooked on Thursdays.\n`);
    await learned(store());
    assert.ok(kept().includes(SECRET));
    rmSync(join(root, 'tea/corpus/b.md'));
    await learned(store(), '2026-11-02');
    assert.ok(!kept().includes(SECRET));
  });

  it('removes what another build has learned, and brands whose folder is gone', async () => {
    await learned(store('old'));
    await learned(store('new'));
    assert.equal(voices().length, 1);
    const other = new VoiceCache(cache, 'new');
    mkdirSync(join(root, 'gone/corpus'), { recursive: true });
    await other
      .storeFor(({ folder }: DiskBrand) => folder)
      .write({ ...brand, folder: join(root, 'gone') }, new Uint8Array(3));
    assert.equal((await other.list()).length, 2);
    rmSync(join(root, 'gone'), { recursive: true });
    assert.deepEqual(
      (await other.list()).map(({ isThere }) => isThere),
      [false, true],
    );
    post('a.md', 'Now other words.\n');
    await learned(store('new'));
    assert.equal((await other.list()).length, 1);
  });

  it('leaves no half-written file for ever, nor one without its name', async () => {
    await learned(store());
    const left = join(cache, 'tea-1.voice.abc.new');
    writeFileSync(left, SECRET);
    utimesSync(left, 1, 1);
    writeFileSync(join(cache, 'stray.voice'), SECRET);
    post('a.md', 'Now other words.\n');
    await learned(store());
    assert.deepEqual(
      readdirSync(cache).map((name) => name.replace(/^tea-[0-9a-f]{24}/, 'tea')),
      ['tea.json', 'tea.voice'],
    );
  });

  it('ignores a damaged file, whatever the damage', async () => {
    const { bytes } = await learned(store());
    const whole = kept();
    const name = voices()[0] ?? '';
    const damage = fc.oneof(
      fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, by]) => {
        const altered = Buffer.from(whole);
        altered[at] = (altered[at] ?? 0) ^ by;
        return altered;
      }),
      fc.nat(whole.length - 1).map((length) => whole.subarray(0, length)),
      fc.uint8Array({ maxLength: 200 }).map((some) => Buffer.from(some)),
    );
    await fc.assert(
      fc.asyncProperty(damage, async (altered) => {
        writeFileSync(join(cache, name), altered);
        const again = await learned(store());
        assert.equal(again.changed.length, 3);
        assert.deepEqual(Buffer.from(again.bytes), Buffer.from(bytes));
      }),
      { numRuns: 6 },
    );
  });

  it('does without a folder that cannot be written', async () => {
    writeFileSync(cache, 'a file');
    assert.equal((await learned(store())).changed.length, 3);
  });
});
