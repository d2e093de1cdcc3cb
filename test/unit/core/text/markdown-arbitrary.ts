import fc from 'fast-check';

/** Markdown together with what a reader sees of it. */
export interface Written {
  readonly source: string;
  readonly read: string;
}

const WORDS = [
  'We',
  'mend',
  'kettles.',
  'Nobody',
  'asked',
  'why?',
  'naïve',
  'don’t',
  '🫧',
  '👩🏽‍🚀',
  'שלום',
  'مرحبا.',
  '30',
  '🇳🇱',
];
const word = fc.constantFrom(...WORDS);

const inline: fc.Arbitrary<Written> = fc.oneof(
  word.map((text) => ({ source: text, read: text })),
  word.map((text) => ({ source: `*${text}*`, read: text })),
  word.map((text) => ({ source: `**${text}**`, read: text })),
  word.map((text) => ({ source: `~~${text}~~`, read: text })),
  word.map((text) => ({ source: `[${text}](https://kettle.example/a "Title")`, read: text })),
  word.map((text) => ({ source: `![alt](a.png) ${text}`, read: text })),
  word.map((text) => ({ source: `<b>${text}</b>`, read: text })),
  word.map((text) => ({ source: `\\*${text}`, read: `*${text}` })),
  fc.constantFrom('`npm run`', '<https://kettle.example/b>').map((source) => ({ source, read: '\uFFFC' })),
);

interface BlockStyle {
  readonly opening: string;
  /** What stands before each further line. */
  readonly further: string;
  readonly oneLine: boolean;
}

const style: fc.Arbitrary<BlockStyle> = fc.constantFrom(
  { opening: '', further: '', oneLine: false },
  { opening: '- ', further: '  ', oneLine: false },
  { opening: '1. ', further: '   ', oneLine: false },
  { opening: '> ', further: '> ', oneLine: false },
  { opening: '## ', further: '', oneLine: true },
);

const gap = fc.constantFrom(' ', '  ', '\n', '\\\n', '  \n');

const block: fc.Arbitrary<Written> = fc
  .record({ style, pieces: fc.array(fc.tuple(inline, gap), { minLength: 1, maxLength: 8 }) })
  .map(({ style: { opening, further, oneLine }, pieces }) => ({
    source:
      opening +
      pieces
        .map(([piece, between], index) => {
          if (index === pieces.length - 1) return piece.source;
          return piece.source + (oneLine ? ' ' : between.replace('\n', `\n${further}`));
        })
        .join(''),
    read: pieces.map(([piece]) => piece.read).join(' '),
  }));

/** A Markdown file and its blocks as read, in order. */
export const markdownFile: fc.Arbitrary<{ readonly file: string; readonly reads: readonly string[] }> = fc
  .record({
    frontMatter: fc.constantFrom('', '---\ntitle: Tea\n---\n', '\uFEFF---\nbrand: tea\n---\n\n'),
    blocks: fc.array(block, { minLength: 1, maxLength: 5 }),
    eol: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ frontMatter, blocks, eol }) => ({
    file: (frontMatter + blocks.map(({ source }) => source).join('\n\n')).replaceAll('\n', eol),
    reads: blocks.map(({ read }) => read),
  }));
