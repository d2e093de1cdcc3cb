import assert from 'node:assert/strict';
import type { Engine } from '../../../src/service/engine/index.ts';
import { bytesOf, corpusOf, draftOf, engineOn, profileWith } from '../core/sample-brands.ts';

const SECRET = 'The vermilion samovar whistles softly at dawn.';

const contains = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes).includes(Buffer.from(new TextEncoder().encode(text)));

const tea = (profile: object = {}): Engine => {
  const engine = engineOn('2026-01-01');
  engine.brands.setProfile({ brand: 'tea', json: profileWith(profile), fallbackName: 'tea' });
  return engine;
};

const offered = (engine: Engine, before: string): string => {
  const result = engine.suggestions.suggest({
    brand: 'tea',
    before,
    after: '',
    threshold: 'generous',
    shown: undefined,
  });
  return result.kind === 'suggestion' ? result.text : `[${result.reason}]`;
};

/** Files that hold the secret under this consent, of every kind that can state one. */
const filesWith = (consent: string): [path: string, text: string][] => [
  ['a.md', `---\ntitle: ${SECRET}\nconsent: ${consent}\n---\n${SECRET}\n\n- ${SECRET}\n`],
  ['b.csv', `title,text,consent\n"${SECRET}","${SECRET}","${consent}"\nTea,We pour.,\n`],
  ['c.json', JSON.stringify([{ title: SECRET, text: SECRET, consent }])],
];

describe('a post that may not be learned from', () => {
  it('leaves no trace of its text in the store, the words or the ghost text', async () => {
    for (const consent of ['quote, send', 'none', 'maybe']) {
      for (const [path, text] of filesWith(consent)) {
        const engine = tea();
        engine.brands.learnFile({ brand: 'tea', path, bytes: bytesOf(text) });
        for (const word of ['vermilion', 'samovar', 'whistles'])
          assert.equal(
            contains(await engine.brands.store({ brand: 'tea' }), word),
            false,
            `${word} of ${path} with consent ${consent}`,
          );
        assert.equal(offered(engine, 'The vermilion sam').startsWith('['), true);
      }
    }
  });

  it('would leave one if it might be learned from', async () => {
    for (const [path, text] of filesWith('learn')) {
      const engine = tea();
      engine.brands.learnFile({ brand: 'tea', path, bytes: bytesOf(text) });
      assert.equal(contains(await engine.brands.store({ brand: 'tea' }), 'samovar'), true, path);
    }
  });

  it('leaves no post when the profile allows none, in a valid or broken file', async () => {
    const files: [path: string, text: string][] = [
      ['a.md', SECRET],
      ['b.txt', SECRET],
      ['c.csv', `text\n"${SECRET}"\n"${SECRET}`],
      ['d.json', `[{"text": "${SECRET}" "date": 3}]`],
    ];
    const engine = tea({ consent: { learn: false } });
    for (const [path, text] of files) engine.brands.learnFile({ brand: 'tea', path, bytes: bytesOf(text) });
    assert.equal(contains(await engine.brands.store({ brand: 'tea' }), 'samovar'), false);
    assert.equal(engine.brands.summary({ brand: 'tea' }).words, 0);
  });

  it('leaves none after its consent was withdrawn, in the file or in the profile', async () => {
    const engine = tea();
    engine.brands.learnFile({ brand: 'tea', path: 'a.md', bytes: bytesOf(SECRET) });
    assert.equal(contains(await engine.brands.store({ brand: 'tea' }), 'samovar'), true);
    engine.brands.learnFile({
      brand: 'tea',
      path: 'a.md',
      bytes: bytesOf(`---\nconsent: none\n---\n${SECRET}`),
    });
    assert.equal(contains(await engine.brands.store({ brand: 'tea' }), 'samovar'), false);

    engine.brands.learnFile({ brand: 'tea', path: 'a.md', bytes: bytesOf(SECRET) });
    engine.brands.setProfile({
      brand: 'tea',
      json: profileWith({ consent: { learn: false } }),
      fallbackName: 'tea',
    });
    assert.equal(
      engine.brands.learnFile({ brand: 'tea', path: 'a.md', bytes: bytesOf(SECRET) }).changed,
      true,
    );
    assert.equal(contains(await engine.brands.store({ brand: 'tea' }), 'samovar'), false);
  });
});

describe('a post that may not be quoted', () => {
  const letters = (consent: string): Engine => {
    const engine = tea();
    for (let number = 0; number < 6; number++)
      engine.brands.learnFile({
        brand: 'tea',
        path: `${number}.md`,
        bytes: bytesOf(`---\nconsent: ${consent}\n---\nLetter ${number}. ${SECRET}`),
      });
    engine.brands.learnFile({
      brand: 'tea',
      path: 'other.md',
      bytes: bytesOf('We pour tea slowly. We pour it well.'),
    });
    return engine;
  };

  it('is learned from, and never offered as ghost text', () => {
    assert.match(offered(letters('learn, quote'), 'The vermilion sam'), /^ovar/);
    const engine = letters('learn');
    assert.match(offered(engine, 'The vermilion sam'), /^\[/);
    assert.equal(engine.brands.summary({ brand: 'tea' }).unquotable, 6);
    assert.ok(engine.brands.summary({ brand: 'tea' }).words > 40);
  });

  it('is never offered after a store was taken up, nor after consent was withdrawn', async () => {
    const again = engineOn('2026-01-01');
    assert.equal(
      await again.brands.open({ brand: 'tea', store: await letters('learn').brands.store({ brand: 'tea' }) }),
      true,
    );
    assert.match(offered(again, 'The vermilion sam'), /^\[/);

    const engine = letters('learn, quote');
    for (let number = 0; number < 6; number++)
      engine.brands.learnFile({
        brand: 'tea',
        path: `${number}.md`,
        bytes: bytesOf(`---\nconsent: learn\n---\nLetter ${number}. ${SECRET}`),
      });
    assert.match(offered(engine, 'The vermilion sam'), /^\[/);
  });

  it('is never evidence, nor are its words', async () => {
    const BRAND = 'fizzwick';
    const draft = draftOf(BRAND, 'retailer-notice');
    // Every other post: 2024, 2025 and 2026 remain, more than a contrast needs.
    const files = corpusOf(BRAND).filter((_, at) => at % 2 === 0);
    const withConsent = async (quoted: (path: string) => boolean): Promise<Engine> => {
      const engine = engineOn('2026-10-15');
      for (const { path, bytes } of files) {
        engine.brands.setProfile({
          brand: BRAND,
          json: profileWith({ consent: { quote: quoted(path) } }),
          fallbackName: BRAND,
        });
        engine.brands.learnFile({ brand: BRAND, path, bytes });
      }
      await engine.brands.refresh({ brand: BRAND });
      return engine;
    };
    const evidencePaths = (engine: Engine): string[] =>
      engine.analysis
        .drift({ brand: BRAND, text: draft })
        .flatMap(({ reasons }) =>
          reasons.flatMap((reason) => engine.brands.evidence({ brand: BRAND, reason, limit: 100 })),
        )
        .map(({ path }) => path);

    assert.ok(evidencePaths(await withConsent(() => true)).some((path) => path.startsWith('2025')));
    const some = evidencePaths(await withConsent((path) => !path.startsWith('2025')));
    assert.ok(some.length > 0);
    assert.deepEqual(
      some.filter((path) => path.startsWith('2025')),
      [],
    );
    assert.deepEqual(evidencePaths(await withConsent(() => false)), []);
  });
});

describe('facts in ghost text', () => {
  const withFact = (today: string, ...facts: object[]): Engine => {
    const engine = engineOn(today);
    engine.brands.setProfile({ brand: 'tea', json: profileWith({ facts }), fallbackName: 'tea' });
    for (let number = 0; number < 6; number++)
      engine.brands.learnFile({
        brand: 'tea',
        path: `${number}.md`,
        bytes: bytesOf(`Letter ${number}. We roast the leaves in Oostmeer on Fridays.`),
      });
    return engine;
  };
  const fact = { text: 'The roastery is in Oostmeer.', expires: '2026-06-30' };
  const before = 'We roast the leaves in ';

  it('are offered when the profile states them, up to their last day', () => {
    assert.match(offered(withFact('2026-06-30', fact), before), /^Oostmeer/);
    assert.match(offered(withFact('2030-01-01', { text: fact.text }), before), /^Oostmeer/);
  });

  it('are not offered the day after', () => {
    assert.doesNotMatch(offered(withFact('2026-07-01', fact), before), /Oostmeer/);
  });

  it('are not offered when only the corpus states them', () => {
    assert.doesNotMatch(offered(withFact('2026-06-01'), before), /Oostmeer/);
  });
});
