import assert from 'node:assert/strict';
import fc from 'fast-check';
import { OBJECT, readHtml, readProseBlocks } from '../../../../src/core/text/index.ts';

const texts = (html: string): string[] => readHtml(html).blocks.map(({ text }) => text);
const kinds = (html: string): string[] => readHtml(html).blocks.map(({ kind }) => kind);

describe('prose of an HTML file', () => {
  it('is the text of its paragraphs, headings, items and quotations', () => {
    const html =
      '<h1>Tea</h1><p>We <b>pour</b>.</p><ul><li>first<li>second</ul><blockquote><p>She said so.</p></blockquote>';
    assert.deepEqual(texts(html), ['Tea', 'We pour.', 'first', 'second', 'She said so.']);
    assert.deepEqual(kinds(html), ['heading', 'paragraph', 'item', 'item', 'quote']);
  });

  it('has its entities decoded, and white space of any kind is one space', () => {
    assert.deepEqual(
      texts('<p>The kettle&rsquo;s lid&nbsp;&mdash; &lt;new&gt;\n   &amp; blue &#128512;</p>'),
      ['The kettle’s lid — <new> & blue 😀'],
    );
  });

  it('is parted by a line break as by a space, and by two as by a paragraph', () => {
    assert.deepEqual(texts('Visit<br>us<br/>soon.<br><br>Bring a cup.'), ['Visit us soon.', 'Bring a cup.']);
  });

  it('leaves out code, styles, drawings, controls and what is hidden', () => {
    const html =
      '<style>p { color: red }</style><p>Before.</p><script>if (a < b) pour();</script><pre>kettle --on</pre>' +
      '<svg><text>steam</text></svg><button>Buy</button><p hidden>draft</p><p style="display: none">preview</p><p>After.</p>';
    assert.deepEqual(texts(html), ['Before.', 'After.']);
  });

  it('leaves out head and foot of a newsletter and the fields that a tool fills in', () => {
    const html =
      '<table><tr><td id="templatePreheader">View in browser</td></tr><tr><td id="templateBody"><p>Morning *|FNAME|*,</p>' +
      '<h2 id="new-footer">The new footer</h2><p>We pour.</p></td></tr><tr><td id="templateFooter"><p>Leave</p></td></tr></table>';
    assert.deepEqual(texts(html), ['Morning ,', 'The new footer', 'We pour.']);
    const [block] = readHtml('<p>*|FNAME|* pours tea.</p>').blocks;
    assert.equal(block?.text, 'pours tea.');
  });

  it('leaves out what surrounds the post on its page', () => {
    const html =
      '<html><head><title>Tea</title></head><body><header>Shop</header><nav>Home</nav><article><header><h1>Tea</h1></header>' +
      '<p>We pour.</p><div class="share-buttons">Share this</div><footer>By Ada</footer></article><p>Related</p></body></html>';
    assert.deepEqual(texts(html), ['Tea', 'We pour.']);
  });

  it('leaves out the line of author and day and the buttons to share that themes of WordPress add', () => {
    const html =
      '<main><article class="post"><h1>Tea</h1><p class="entry-meta">By Ines on 2 March</p><p class="byline">Ines Ott</p><p>We pour.</p>' +
      '<div class="sharedaddy sd-sharing-enabled"><ul><li>Click to share</li></ul></div><div id="jp" class="jp-relatedposts"><h3>Related</h3></div></article></main>';
    assert.deepEqual(texts(html), ['Tea', 'We pour.']);
  });

  it('has one object in place of inline code and bare addresses', () => {
    assert.deepEqual(texts('<p>Run <code>tea</code>, see https://kettle.example/x.</p>'), [
      `Run ${OBJECT}, see ${OBJECT}.`,
    ]);
  });

  it('distinguishes data cells from prose laid out in a table', () => {
    const html =
      '<table><tr><td>Oolong</td><td>4</td></tr><tr><td>We pour every cup twice because the first one warms the cup.</td></tr></table>';
    assert.deepEqual(kinds(html), ['cell', 'cell', 'paragraph']);
    assert.equal(readProseBlocks(readHtml(html)).length, 1);
  });

  it('reads the title and the meta elements', () => {
    const html =
      '<title>Tea &amp; cups</title><meta name="Consent" content="none"><meta property="article:published_time" content="2025-03-04">';
    assert.deepEqual(readHtml(html).fields, {
      title: 'Tea & cups',
      consent: 'none',
      'article:published_time': '2025-03-04',
    });
  });

  it('has spans in the file, moved by the offset', () => {
    const html = '<p>The <i>kettle</i>&rsquo;s on.</p>';
    const [block] = readHtml(html, 100).blocks;
    assert.ok(block);
    assert.equal(html.slice(block.start - 100, block.end - 100), 'The <i>kettle</i>&rsquo;s on.');
  });

  it('is read whatever the markup is like, and spans stay inside the file and in order', () => {
    const piece = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<div class="x">',
        '</div>',
        '<b',
        '>',
        '&amp;',
        '&',
        '&#x',
        'kettle ',
        ' <br> ',
        '<!--',
        '-->',
      ],
      ...[
        '<script>',
        '</script>',
        '<table><td>',
        '</table>',
        '<svg>',
        '<blockquote>',
        '</blockquote>',
        '"',
        "'",
        '=',
        '<![CDATA[',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const html = pieces.join('');
        let last = 0;
        for (const { start, end } of readHtml(html).blocks) {
          assert.ok(last <= start && start < end && end <= html.length);
          last = end;
        }
      }),
    );
  });
});
