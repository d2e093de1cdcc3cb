import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DEFAULT_CONSENT, mayBeSent, readCorpusFile } from '../../../../src/core/brand/index.ts';

const LETTER = 'Dear Ada, the kettle is cracked and the lid was never ours.';

/** Ways to refuse consent that are understood or, where they are not, count as a refusal. */
const REFUSALS: readonly string[] = [
  '---\ntitle: Letter\nconsent: none\n---\n\n$',
  '---\ntitle: Letter: the lid\nconsent: none\n---\n\n$',
  '---\ntitle: Letter\n\tauthor: Ada\nconsent: none\n---\n\n$',
  '---\ntags: a\ntags: b\nconsent: none\n---\n\n$',
  '---\ntitle: "The "lid" again"\nconsent: none\n---\n\n$',
  '---\ntitle: {{ page.kind }}\nconsent: none\n---\n\n$',
  '---\ntitle: a: b\nconsent:\n  learn: false\n---\n\n$',
  '---\ntitle: a: b\nconsent:\n---\n\n$',
  '---\ntitle: a: b, consent none\n---\n\n$',
  '---\ntitle: Letter\nconsent: none\n...\n\n$',
  '---\ntitle: Letter\nconsent: none\n\n$',
  '\n\n---\ntitle: Letter\nconsent: none\n---\n\n$',
  ' ---\ntitle: Letter\nconsent: none\n---\n\n$',
  '---\ntitle: Letter\n----\nconsent: none\n\n$',
  '---\ntimbre:\n  consent: none\n---\n\n$',
  '---\ntimbre: none\n---\n\n$',
  '---\ntimbre: { learn: false }\n---\n\n$',
  '---\nextra:\n  deep:\n    consent: [none]\n---\n\n$',
  '---\nmeta:\n  - name: consent\n    content: none\n---\n\n$',
  '---\nlearn: false\n---\n\n$',
  '---\nConsent: no\n---\n\n$',
  '---\nconsent: learn: false\n---\n\n$',
  '---\nconcent: learn, quote\n---\n\n$',
  '---\nconsnet: learn\n---\n\n$',
  '---\nno-consent: true\n---\n\n$',
  '---\nconsent_level: private\n---\n\n$',
  '---\nconsent : none\n---\n\n$',
  '---\n"consent": "none"\n---\n\n$',
  '---\ntags: [letters, no-consent]\n---\n\n$',
  '---\ntitle: Letter\n---\n\n---\nconsent: none\n---\n\n$',
  '+++\ntitle = "Letter"\nconsent = "none"\n+++\n\n$',
  '+++\ntitle = Letter\nconsent = "none"\n+++\n\n$',
  '+++\n[extra]\nconsent = false\n+++\n\n$',
  '+++\ntitle = "Letter"\nconsent = "none"\n\n$',
  '{\n  "title": "Letter",\n  "consent": "none"\n}\n\n$',
  "{\n  'title': 'Letter',\n  'consent': 'none',\n}\n\n$",
  '{ "consent": { "learn": false }, "title": "Letter" }\n\n$',
  ';;;\n"consent": "none"\n;;;\n\n$',
  '---json\n{ "consent": "none" }\n---\n\n$',
  'Title: Letter\nConsent: none\n\n$',
  'consent: none\n\n$',
  'CONSENT = none\n\n$',
  '# Letter\n\nCreated: March 4, 2025\nConsent: none\n\n$',
  '#+TITLE: Letter\n#+CONSENT: none\n\n$',
  ':PROPERTIES:\n:CONSENT: none\n:END:\n\n$',
  ':title: Letter\n:consent: none\n\n$',
  '% Letter\n% Ada\n% consent: none\n\n$',
  '.. meta::\n   :consent: none\n\n$',
  '<!-- consent: none -->\n\n$',
  '<!--\ntitle: Letter\nconsent: none\n-->\n\n$',
  '$\n\n<!-- consent: none -->',
  '$\n\n<!--\n  consent:\n    learn: false\n-->',
  '<meta name="consent" content="none">\n\n$',
  '<article data-consent="none">\n\n$\n\n</article>',
  '%% consent: none %%\n\n$',
  '$ %% consent: none %%',
  '{{< consent none >}}\n\n$',
  "export const frontmatter = { title: 'Letter', consent: 'none' };\n\n$",
  'consent:: none\n\n$',
  '$\n\n[consent:: none]',
  '{/* consent: none */}\n\n$',
  '{# consent: none #}\n\n$',
  '{% comment %}consent: none{% endcomment %}\n\n$',
  '{% assign consent = "none" %}\n\n$',
  '{: consent="none"}\n$',
  '[//]: # (consent: none)\n\n$',
  "import Tea from './tea';\n\nexport const consent = 'none';\n\n$",
  'export const metadata = {\n  title: "Letter",\n  consent: { learn: false },\n};\n\n$',
  '```yaml\nconsent: none\n```\n\n$',
  '$\n\n---\n\nConsent: none',
  '$\n\n#no-consent',
  '> consent: none\n\n$',
  '| consent | none |\n| --- | --- |\n\n$',
  '**Consent:** none\n\n$',
  '---\nlearn: no\n---\n\n$',
  '---\nconsent: { learn: no }\n---\n\n$',
  '---\nnoai: true\n---\n\n$',
  '---\nrobots: noindex, noai\n---\n\n$',
  '---\ntags: [letter, noai]\n---\n\n$',
  '---\nai: false\n---\n\n$',
  '---\nai-training: no\n---\n\n$',
  '---\nopt-out: true\n---\n\n$',
  '---\noptOut: yes\n---\n\n$',
  '---\ndo_not_quote: true\npermission: none\n---\n\n$',
  '---\nEinwilligung: keine\n---\n\n$',
  '+++\ntitle = "Letter"\n[consent]\nlearn = "no"\n+++\n\n$',
  '| title | consent |\n| --- | --- |\n| Letter | none |\n\n$',
  '> [!info] Consent: none\n\n$',
  '$\n\n<!-- noai -->',
  '<!-- Not to be used: no consent from the author. -->\n\n$',
  '$\n\n<!-- consent withdrawn in May -->',
  '$\n\n#noai',
  'noai\n\n$',
  '<script context="module">\n  export const metadata = { consent: "none" };\n</script>\n\n$',
  '<meta name="robots" content="noai, noimageai">\n\n$',
  '<meta name="tdm-reservation" content="1">\n\n$',
];

/** Ways of HTML alone. */
const REFUSALS_IN_HTML: readonly string[] = [
  '<dl><dt>Consent</dt><dd>none</dd></dl><p>$</p>',
  '<table><tr><th>Consent</th><td>none</td></tr></table><p>$</p>',
  '<p><strong>Consent:</strong> none</p><p>$</p>',
];

const read = (path: string, text: string): ReturnType<typeof readCorpusFile> =>
  readCorpusFile(path, new TextEncoder().encode(text), { ...DEFAULT_CONSENT, send: true });

describe('a refusal of consent', () => {
  const letters = REFUSALS.map((form) => form.replace('$', LETTER));

  it('is found in every dialect and place, in files of every kind', () => {
    for (const name of ['letter.md', 'letter.mdx', 'letter.txt', 'letter.html', 'letter.org'])
      for (const letter of letters) {
        if (name.endsWith('.org') && !letter.includes('#+')) continue;
        const { posts } = read(name, letter);
        assert.ok(!posts.some(({ consent }) => consent.learn), `${name}\n${letter}`);
      }
  });

  it('is found in an HTML page that shows it', () => {
    for (const form of REFUSALS_IN_HTML) {
      const { posts } = read('letter.html', `<!doctype html><body>${form.replace('$', LETTER)}</body>`);
      assert.ok(!posts.some(({ consent }) => consent.learn), form);
    }
  });

  it('is found whatever the line ends and the byte-order mark', () => {
    for (const letter of letters)
      for (const written of [
        letter.replaceAll('\n', '\r\n'),
        letter.replaceAll('\n', '\r'),
        `\uFEFF${letter}`,
      ]) {
        const { posts } = read('letter.md', written);
        assert.ok(!posts.some(({ consent }) => consent.learn), written);
      }
  });

  it('keeps a draft from being sent', () => {
    for (const letter of letters) assert.ok(!mayBeSent(letter), letter);
  });

  it('holds whatever else is in the file', () => {
    const noise = fc.constantFrom(
      ...[
        '\n',
        '\n\n',
        '---\n',
        '```\n',
        '<p>',
        '</p>',
        '%%',
        '{{<',
        '>}}',
        '{%',
        '%}',
        '$$\n',
        '# Tea\n',
        '> ',
        '- x\n',
        '"',
        '…',
      ],
    );
    fc.assert(
      fc.property(
        fc.constantFrom('consent: none', 'consent: {learn: false}', 'consent: no'),
        fc.array(noise, { maxLength: 6 }),
        (statement, after) => {
          const letter = `---\ntitle: Letter\n${statement}\n---\n${after.join('')}\n${LETTER}\n`;
          assert.ok(!read('letter.md', letter).posts.some(({ consent }) => consent.learn), letter);
        },
      ),
    );
  });

  it('that is not understood has a note with its line', () => {
    const { notes } = read('letter.md', '---\ntitle: Letter\nconsent: rather not\n---\n\nDear Ada.');
    assert.deepEqual(notes, [{ kind: 'unclear-consent', post: 'letter.md', line: 3 }]);
  });
});

describe('a text that only speaks of consent', () => {
  it('is learned and may be sent', () => {
    for (const text of [
      'We asked for consent: everybody gave it, and nobody minded.',
      '---\ntitle: Consent and kettles\n---\n\nWe ask before we pour.',
      'Subject: Consent mode explained\nFrom: Ines <ines@kettle.example>\n\nWe pour.',
      '---\ncookieConsent: true\n---\n\nWe pour.',
      '---\ncontent: tea\n---\n\nWe pour.',
      'Consent: why we ask everybody before we take a picture of them at the shop.',
      'See [the form](https://kettle.example/form?consent=none).',
      'We pour.\n\n```yaml\nconsent: none\n```\n',
      'Write `consent: none` to keep a post out.',
      '<script>window.consent = askFor("cookies");</script>\n\nWe pour.',
      '<script>gtag("consent", "default", { ad_storage: "denied" });</script>\n\nWe pour.',
      '---\nnoai: false\nrobots: index, follow\nai: true\ntags: [tea]\n---\n\nWe pour.',
      'No AI: we draw every label by hand, as our aunts did.',
      'You can opt out of the letter. Opt out: write to us.',
      '<a class="opt-out" href="/no-ai/">We pour.</a>',
      '<div class="cookie-consent">We pour.</div>',
    ]) {
      assert.deepEqual(
        read('tea.md', text).posts.map(({ consent }) => consent.learn),
        read('tea.md', text).posts.map(() => true),
        text,
      );
      assert.ok(mayBeSent(text), text);
    }
  });
});
