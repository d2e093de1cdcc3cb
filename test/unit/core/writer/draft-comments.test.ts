import assert from 'node:assert/strict';
import { continueRequest, rewriteRequest, type VoiceCard } from '../../../../src/core/writer/index.ts';
import { directionsRequest } from '../../../../src/core/directions/index.ts';

const card: VoiceCard = {
  ...{ brand: 'Tea', text: 'Short sentences.', tokens: 3 },
  ...{ quotes: [], sections: [] },
};

/** Comments as dialects write them; the canary is private. */
const COMMENTS: readonly string[] = [
  '<!-- vermilion -->',
  '<!--\nask Ada about the vermilion lid\n-->',
  '%% vermilion %%',
  '%%\nvermilion\n%%',
  '{/* vermilion */}',
  '{# vermilion #}',
  '{% comment %} vermilion {% endcomment %}',
  '{%- comment -%}\nvermilion\n{%- endcomment -%}',
  '{{/* vermilion */}}',
  '[//]: # (vermilion)',
];
/** Comments that are still being typed. */
const OPEN: readonly string[] = ['<!-- vermilion', '{% comment %} vermilion', '{/* vermilion'];

const FIRST = 'We pour at four, and nobody is late.';
const LAST = 'The pot is blue.';

describe('a comment in a draft', () => {
  const drafts = COMMENTS.flatMap((comment) => [
    `# Tea\n\n${FIRST}\n\n${comment}\n\n${LAST}`,
    `---\ntitle: Tea\n---\n\n${comment}\n\n${FIRST}\n\n${LAST}`,
  ]);

  it('is in no request, wherever the cursor or the passage is', () => {
    for (const text of [...drafts, ...OPEN.map((comment) => `${FIRST}\n\n${LAST}\n\n${comment}`)]) {
      const cursor = text.indexOf(LAST) + LAST.length;
      const requests = [
        continueRequest(card, { before: text.slice(0, cursor), after: text.slice(cursor) }),
        continueRequest(card, { before: text, after: '' }),
        continueRequest(card, { before: '', after: text }),
        rewriteRequest(card, { text, start: text.indexOf(FIRST), end: cursor, reasons: [] }),
        rewriteRequest(card, { text, start: cursor - LAST.length, end: cursor, reasons: [] }),
        directionsRequest(card, { text, planned: [], wish: undefined }),
      ];
      for (const { user, purpose } of requests) assert.ok(!user.includes('vermilion'), `${purpose}: ${text}`);
      for (const { user } of requests.slice(1))
        assert.ok(user.includes(FIRST) && !user.includes('\uFFFF'), text);
    }
  });

  it('keeps the quotation below it out of every request where it says so, lazy lines included', () => {
    const mark = '<!-- timbre: not for AI models -->';
    for (const quotation of [
      `${mark}\n> A vermilion lid,\n> said Ada.\n>\n> — vermilion, 4 March 2026`,
      `${mark}\n> A vermilion lid,\nsaid vermilion Ada.`,
      `${mark}\r\n\r\n> A vermilion lid.\r\n> Vermilion.`,
      '<!--timbre: not for ai models-->\n> A vermilion lid.',
    ]) {
      const text = `# Tea\n\n${FIRST}\n\n${quotation}\n\n${LAST}`;
      const cursor = text.length;
      for (const { user, purpose } of [
        continueRequest(card, { before: text, after: '' }),
        continueRequest(card, { before: '', after: text }),
        rewriteRequest(card, { text, start: cursor - LAST.length, end: cursor, reasons: [] }),
        rewriteRequest(card, { text, start: text.indexOf('> '), end: cursor, reasons: [] }),
        directionsRequest(card, { text, planned: [], wish: undefined }),
      ]) {
        assert.doesNotMatch(user, /vermilion/i, `${purpose}: ${text}`);
        assert.ok(user.includes(LAST) && !user.includes('\uFFFF'), text);
      }
    }
  });

  it('takes nothing else out of a request', () => {
    const text =
      '# Tea {#tea}\n\nWe pour 100% of it. `{# code #}` stays? See [the pot](https://kettle.example "Pot").\n';
    const { user } = continueRequest(card, { before: text, after: '\n\n> A guest said so.\n' });
    for (const piece of [
      '# Tea {#tea}',
      '100% of it.',
      '[the pot](https://kettle.example "Pot")',
      '> A guest said so.',
    ])
      assert.ok(user.includes(piece), piece);
  });
});
