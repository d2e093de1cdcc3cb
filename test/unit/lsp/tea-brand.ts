/** A small brand with a term, a banned word, a fact, and posts of which one may not be quoted. */
export const SECRET = 'The vermilion samovar whistles softly at dawn.';

const post = (title: string, text: string, consent?: string): string =>
  `---\ntitle: ${title}\ndate: 2026-03-0${String(1 + (title.length % 8))}\n${consent === undefined ? '' : `consent: ${consent}\n`}---\n${text}\n`;

export const TEA_FILES: Readonly<Record<string, string>> = {
  'tea/tea.brand.json': JSON.stringify({
    name: 'Leaf & Kettle',
    banned: [{ term: 'premium', why: 'It says nothing.' }],
    terms: [{ use: 'loose leaves', insteadOf: ['tea product'] }],
    facts: [
      { text: 'Every tin holds 80 grams.' },
      { text: 'The shop opened in 1987.', expires: '2020-01-01' },
    ],
    channels: { newsletter: { maxWords: 300 } },
  }),
  'tea/corpus/a.md': post(
    'The first flush is here',
    'We pour loose leaves by hand. The kettle sings, and the shop smells of smoke. We weigh each tin twice, because you would.',
  ),
  'tea/corpus/b.md': post(
    'How we pack a tin',
    'We pack loose leaves in plain tins. Nobody hurries on a Tuesday. The lid clicks, and we write the day on it.',
  ),
  'tea/corpus/c.md': post(
    'Dawn at the shop',
    `${SECRET} Premium vermilion samovar tins. We keep loose leaves apart from the samovar.`,
    'learn',
  ),
  'tea/drafts/spring.md': 'We have a premium tea product for you. The kettle sings.\n',
};
