import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  OBJECT,
  readProse,
  readProseBlocks,
  rereadProse,
  type ProseReading,
} from '../../../../src/core/text/index.ts';

/** Each block as its kind and what is read of it; ◻ holds the place of what is no prose. */
const read = (file: string): string[] =>
  readProse(file).blocks.map(({ kind, text }) => `${kind}: ${text.replaceAll(OBJECT, '◻')}`);

const DIALECTS: Readonly<Record<string, readonly [file: string, ...blocks: string[]][]>> = {
  'Hugo and Zola': [
    ['We pour. {{< figure src="pot.jpg" >}} Now.', 'paragraph: We pour. ◻ Now.'],
    ['{{< figure\n  src="pot.jpg" >}}\n\nWe pour.', 'paragraph: We pour.'],
    ['{{% notice tip %}}\nBring a cup.\n{{% /notice %}}', 'paragraph: Bring a cup.'],
    ['{{< highlight js >}}\nlet tea;\n\nlet cup;\n{{< /highlight >}}\nAfter.', 'paragraph: After.'],
    ['[all of it]({{< ref "tea.md" >}}) is here', 'paragraph: all of it is here'],
  ],
  'Liquid, Nunjucks, Jinja and Handlebars': [
    [
      '{% include pot.html alt="a pot" %}\n\nWe pour {{ page.date | date: "%Y" }} tea.',
      'paragraph: We pour ◻ tea.',
    ],
    ['{% highlight js %}\nlet tea;\n{% endhighlight %}\nAfter.', 'paragraph: After.'],
    ['{% comment %}hidden{% endcomment %} {# hidden #} After.', 'paragraph: After.'],
    ['{{#if open}}\nWe pour.\n{{/if}}', 'paragraph: We pour.'],
    ['We pour.\n{: .lead #tea}', 'paragraph: We pour.'],
  ],
  'MDX and Astro': [
    [
      "import Tabs from '@theme/Tabs';\nimport {\n  a,\n} from './b';\n\nWe pour {meta.tea} now. {/* hidden */}",
      'paragraph: We pour ◻ now.',
    ],
    ["export const meta = {\n  tea: ['green',\n\n  'black'],\n};\n\nWe pour.", 'paragraph: We pour.'],
    [
      '<Tabs groupId="tea">\n  <Step value={`a > b`}>\n\nWe pour.\n\n  </Step>\n</Tabs>',
      'paragraph: We pour.',
    ],
    ['<Tabs>\n    <Step>\n        We pour.\n    </Step>\n</Tabs>', 'paragraph: We pour.'],
    ['<Pot src="pot.jpg" alt="a pot" />\n\nWe pour.', 'paragraph: We pour.'],
  ],
  'Docusaurus, Pandoc, MyST and MkDocs': [
    [':::note Before you come\n\nBring a cup.\n\n:::', 'heading: Before you come', 'paragraph: Bring a cup.'],
    ['::: {.warning}\nThe pot is *hot*.\n:::', 'paragraph: The pot is hot.'],
    ['```{note}\nBring a cup.\n```\n\n```{code-block} js\nlet tea;\n```', 'paragraph: Bring a cup.'],
    [
      '!!! tip "Cups"\n    Bring a cup.\n\nAfter.',
      'heading: Cups',
      'paragraph: Bring a cup.',
      'paragraph: After.',
    ],
    [
      '# Tea {#tea .wide}\n\nAs [@ada, p. 3] says[^1], {term}`oolong` is best.\n\n[^1]: So it is.',
      'heading: Tea',
      'paragraph: As says, ◻ is best.',
      'cell: So it is.',
    ],
  ],
  'GitHub and Obsidian': [
    ['> [!TIP]\n> Bring a cup.', 'paragraph: Bring a cup.'],
    [
      '> [!NOTE]- Before you come\n> Bring a cup.\n> And a spoon.',
      'heading: Before you come',
      'paragraph: Bring a cup. And a spoon.',
    ],
    ['> She said so.', 'quote: She said so.'],
    [
      'See [[2025 Tea|the tea post]] and [[Cups#Blue]]. ![[pot.jpg|300]] ^tea',
      'paragraph: See the tea post and Cups.',
    ],
    ['%% hidden %%\n\nWe %%hidden%% pour.\n\n%% hidden\n\nstill hidden', 'paragraph: We pour.'],
    ['status:: hidden\n\nWe ==pour== [mood:: hidden] tea.', 'paragraph: We pour tea.'],
  ],
  HTML: [
    [
      '<p>The pot &amp; the cup&rsquo;s lid.</p><p>Two.</p>',
      'paragraph: The pot & the cup’s lid.',
      'paragraph: Two.',
    ],
    [
      '<div class="box">\n\nWe pour.\n\n</div>\n\nVisit<br>us<br/>soon.',
      'paragraph: We pour.',
      'paragraph: Visit us soon.',
    ],
    ['<h2>Tea</h2><ul><li>One</li><li>Two</li></ul>', 'heading: Tea', 'item: One', 'item: Two'],
    [
      '<blockquote>\n\nShe said so.\n\n</blockquote>\n\nWe pour.',
      'quote: She said so.',
      'paragraph: We pour.',
    ],
    ['<table><tr><td>Oolong</td><td>4</td></tr></table>', 'cell: Oolong', 'cell: 4'],
    [
      '<script>\nlet tea = "<p>";\n\nlet cup;\n</script>\nUse <code>a b</code> <!-- hidden --> now.',
      'paragraph: Use ◻ now.',
    ],
    ['4 < 5 and 6 > 5, <3', 'paragraph: 4 < 5 and 6 > 5, <3'],
    ['We pour.\n\n<!-- hidden\n\nstill hidden', 'paragraph: We pour.'],
  ],
  Formulas: [
    ['The sum is $x^2 + y^2$, and a cup is $4 or $5.', 'paragraph: The sum is ◻, and a cup is $4 or $5.'],
    ['$$\nx = y\n$$\n\n\\begin{align}\nx\n\\end{align}\n\nWe pour.', 'paragraph: We pour.'],
  ],
  'Org, reStructuredText, WordPress and Kirby': [
    [
      '#+BEGIN_SRC js\nlet tea;\n#+END_SRC\nWe pour [[https://kettle.example][oolong]].',
      'paragraph: We pour oolong.',
    ],
    ['We pour.\n\n.. image:: pot.jpg\n   :alt: hidden\n\nAfter.', 'paragraph: We pour.', 'paragraph: After.'],
    [
      '[gallery ids="1,2"]\n\nWe pour. (image: pot.jpg alt: hidden) :tea: At 10:30:00.',
      'paragraph: We pour. ◻ At 10:30:00.',
    ],
  ],
};

describe('the markup of a dialect', () => {
  for (const [name, cases] of Object.entries(DIALECTS))
    it(`is not read: ${name}`, () => {
      for (const [file, ...blocks] of cases) {
        assert.deepEqual(read(file), blocks, file);
        assert.deepEqual(read(file.replaceAll('\n', '\r\n')), blocks, `${file} with CRLF`);
      }
    });

  it('is left alone in code', () => {
    assert.deepEqual(read('Use `{{< x >}}` and\n\n```\n{{< y >}} %% <!--\n```\n\nAfter.'), [
      'paragraph: Use ◻ and',
      'paragraph: After.',
    ]);
  });

  it('does not change a text that has none', () => {
    const file =
      '# Tea (hot)\n\nWe pour: at eight = soon, at 50% off, for $4; see @ada [here](tea.md) & “there”.\n\n- one: two\n';
    assert.deepEqual(read(file), [
      'heading: Tea (hot)',
      'paragraph: We pour: at eight = soon, at 50% off, for $4; see @ada here & “there”.',
      'item: one: two',
    ]);
  });
});

/** Pieces of every dialect, opened and closed or not. */
const PIECES = [
  ...Object.values(DIALECTS).flatMap((cases) => cases.map(([file]) => file)),
  ...[
    '{{<',
    '>}}',
    '{%',
    '%}',
    '{{',
    '}}',
    '{#',
    '#}',
    '{/*',
    '*/}',
    '%%',
    '<!--',
    '-->',
    '<p>',
    '</p>',
    '<Tabs',
    '>',
    '[[',
    ']]',
  ],
  ...[
    '$',
    '$$\n',
    ':::\n',
    '```\n',
    '`',
    '> ',
    '> [!NOTE] ',
    '- ',
    '\n',
    '\n\n',
    '    ',
    '| a | b |\n| - | - |\n',
    '&amp;',
    '\\',
    '🫖',
    '\uFDD0',
  ],
  ...['We pour the tea. ', 'Nobody minds! '],
];
const file = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
/** A file of any dialects with a piece cut out of it and another put in. */
const mutated = fc
  .tuple(file, fc.nat(), fc.nat(40), fc.constantFrom(...PIECES))
  .map(([text, at, cut, put]) => {
    const from = text.length === 0 ? 0 : at % text.length;
    return { before: text, after: text.slice(0, from) + put + text.slice(from + cut) };
  });

describe('a file with any markup', () => {
  it('has blocks in order with correct spans', () => {
    fc.assert(
      fc.property(mutated, ({ after }) => {
        let last = 0;
        for (const { runs, text, start, end } of readProse(after).blocks) {
          assert.ok(last <= start && start < end && end <= after.length);
          last = end;
          for (const { at, length, from, to } of runs)
            // A mark that is taken out may stand for a blank.
            if (
              to - from === length &&
              text.slice(at, at + length).trim() !== '' &&
              !text.slice(at, at + length).includes(OBJECT)
            )
              assert.equal(
                after.slice(from, to).replace(/\s/g, ' '),
                text.slice(at, at + length).padEnd(length),
              );
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('is read the same when an earlier version of it was read', () => {
    fc.assert(
      fc.property(mutated, ({ before, after }) => {
        const reading: ProseReading = rereadProse(before);
        assert.deepEqual(rereadProse(after, reading).prose, readProse(after));
      }),
      { numRuns: 700 },
    );
  });

  it('has the lines below a quotation in it once they are no table any more', () => {
    // The parser takes over only what is long enough.
    const above = 'The kettle is on, so come in. '.repeat(8);
    const table = `${above}\n\n> Bring a cup.\n| a | b |\n| - | - |\n\nWe pour.\n`;
    const lines = table.replace('| - |', '| Now. |');
    assert.deepEqual(rereadProse(lines, rereadProse(table)).prose, readProse(lines));
    assert.deepEqual(rereadProse(table, rereadProse(lines)).prose, readProse(table));
  });

  it('never contains a comment’s text', () => {
    const comment = fc.constantFrom(
      '<!-- canary -->',
      '%% canary %%',
      '{/* canary */}',
      '{{!-- canary --}}',
      '{% comment %} canary {% endcomment %}',
      '<!-- canary\n\ncanary -->',
    );
    const word = fc.constantFrom('We pour. ', 'Tea, ', '*cups* ', '\n\n', '- ', '> ', '| a |\n', '# ');
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 8 }),
        comment,
        fc.array(word, { maxLength: 8 }),
        (start, hidden, end) => {
          const text = `${start.join('')}${hidden}${end.join('')}`;
          const shown = JSON.stringify(readProseBlocks(readProse(text)));
          assert.ok(!shown.includes('canary'), text);
        },
      ),
      { numRuns: 700 },
    );
  });
});
