import assert from 'node:assert/strict';
import type { Engine } from '../../../src/service/engine.ts';
import { bytesOf, corpusOf, draftOf, engineOn, profileWith } from '../core/sample-brands.ts';

const SECRET = 'The vermilion samovar whistles softly at dawn.';

const contains = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes).includes(Buffer.from(new TextEncoder().encode(text)));

const tea = (profile: object = {}): Engine => {
  const engine = engineOn('2026-01-01');
  engine.setProfile('tea', profileWith(profile), 'tea');
  return engine;
};

const offered = (engine: Engine, before: string): string => {
  const result = engine.suggest('tea', { before, after: '', threshold: 'generous', standing: undefined });
  return result.kind === 'suggestion' ? result.text : `[${result.reason}]`;
};

/** Files that hold the secret under this consent, of every kind that can state one. */
const filesWith = (consent: string): [path: string, text: string][] => [
  ['a.md', `---\ntitle: ${SECRET}\nconsent: ${consent}\n---\n${SECRET}\n\n- ${SECRET}\n`],
  ['b.csv', `title,text,consent\n"${SECRET}","${SECRET}","${consent}"\nTea,We pour.,\n`],
  ['c.json', JSON.stringify([{ title: SECRET, text: SECRET, consent }])],
];

describe('a post that may not be learned from', () => {
  it('leaves no trace of its text in the store, the words or the ghost text', () => {
    for (const consent of ['quote, send', 'none', 'maybe']) {
      for (const [path, text] of filesWith(consent)) {
        const engine = tea();
        engine.learnFile('tea', path, bytesOf(text));
        for (const word of ['vermilion', 'samovar', 'whistles'])
          assert.equal(
            contains(engine.store('tea'), word),
            false,
            `${word} of ${path} with consent ${consent}`,
          );
        assert.equal(offered(engine, 'The vermilion sam').startsWith('['), true);
      }
    }
  });

  it('would leave one if it might be learned from', () => {
    for (const [path, text] of filesWith('learn')) {
      const engine = tea();
      engine.learnFile('tea', path, bytesOf(text));
      assert.equal(contains(engine.store('tea'), 'samovar'), true, path);
    }
  });

  it('leaves none when the profile says so for all, be the file whole or broken', () => {
    const files: [path: string, text: string][] = [
      ['a.md', SECRET],
      ['b.txt', SECRET],
      ['c.csv', `text\n"${SECRET}"\n"${SECRET}`],
      ['d.json', `[{"text": "${SECRET}" "date": 3}]`],
    ];
    const engine = tea({ consent: { learn: false } });
    for (const [path, text] of files) engine.learnFile('tea', path, bytesOf(text));
    assert.equal(contains(engine.store('tea'), 'samovar'), false);
    assert.equal(engine.summary('tea').words, 0);
  });

  it('leaves none after its consent was withdrawn, in the file or in the profile', () => {
    const engine = tea();
    engine.learnFile('tea', 'a.md', bytesOf(SECRET));
    assert.equal(contains(engine.store('tea'), 'samovar'), true);
    engine.learnFile('tea', 'a.md', bytesOf(`---\nconsent: none\n---\n${SECRET}`));
    assert.equal(contains(engine.store('tea'), 'samovar'), false);

    engine.learnFile('tea', 'a.md', bytesOf(SECRET));
    engine.setProfile('tea', profileWith({ consent: { learn: false } }), 'tea');
    assert.equal(engine.learnFile('tea', 'a.md', bytesOf(SECRET)).changed, true);
    assert.equal(contains(engine.store('tea'), 'samovar'), false);
  });
});

describe('a post that may not be quoted', () => {
  const letters = (consent: string): Engine => {
    const engine = tea();
    for (let number = 0; number < 6; number++)
      engine.learnFile(
        'tea',
        `${number}.md`,
        bytesOf(`---\nconsent: ${consent}\n---\nLetter ${number}. ${SECRET}`),
      );
    engine.learnFile('tea', 'other.md', bytesOf('We pour tea slowly. We pour it well.'));
    return engine;
  };

  it('is learned from, and never offered as ghost text', () => {
    assert.match(offered(letters('learn, quote'), 'The vermilion sam'), /^ovar/);
    const engine = letters('learn');
    assert.match(offered(engine, 'The vermilion sam'), /^\[/);
    assert.equal(engine.summary('tea').unquotable, 6);
    assert.ok(engine.summary('tea').words > 40);
  });

  it('is never offered after a store was taken up, nor after consent was withdrawn', () => {
    const again = engineOn('2026-01-01');
    assert.equal(again.open('tea', letters('learn').store('tea')), true);
    assert.match(offered(again, 'The vermilion sam'), /^\[/);

    const engine = letters('learn, quote');
    for (let number = 0; number < 6; number++)
      engine.learnFile(
        'tea',
        `${number}.md`,
        bytesOf(`---\nconsent: learn\n---\nLetter ${number}. ${SECRET}`),
      );
    assert.match(offered(engine, 'The vermilion sam'), /^\[/);
  });

  it('is never evidence, nor are its words', () => {
    const BRAND = 'fizzwick';
    const draft = draftOf(BRAND, 'retailer-notice');
    const withConsent = (quoted: (path: string) => boolean): Engine => {
      const engine = engineOn('2026-10-15');
      for (const { path, bytes } of corpusOf(BRAND)) {
        engine.setProfile(BRAND, profileWith({ consent: { quote: quoted(path) } }), BRAND);
        engine.learnFile(BRAND, path, bytes);
      }
      engine.settle(BRAND);
      return engine;
    };
    const evidencePaths = (engine: Engine): string[] =>
      engine
        .drift(BRAND, draft)
        .flatMap(({ reasons }) => reasons.flatMap((reason) => engine.evidence(BRAND, reason, 100)))
        .map(({ path }) => path);

    assert.ok(evidencePaths(withConsent(() => true)).some((path) => path.startsWith('2025')));
    const some = evidencePaths(withConsent((path) => !path.startsWith('2025')));
    assert.ok(some.length > 0);
    assert.deepEqual(
      some.filter((path) => path.startsWith('2025')),
      [],
    );
    assert.deepEqual(evidencePaths(withConsent(() => false)), []);
  });
});

describe('facts in ghost text', () => {
  const withFact = (today: string, ...facts: object[]): Engine => {
    const engine = engineOn(today);
    engine.setProfile('tea', profileWith({ facts }), 'tea');
    for (let number = 0; number < 6; number++)
      engine.learnFile(
        'tea',
        `${number}.md`,
        bytesOf(`Letter ${number}. We roast the leaves in Oostmeer on Fridays.`),
      );
    return engine;
  };
  const fact = { text: 'The roastery is in Oostmeer.', expires: '2026-06-30' };
  const before = 'We roast the leaves in ';

  it('are offered when the profile vouches for them, up to their last day', () => {
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
