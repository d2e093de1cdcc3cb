import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  estimateTokens,
  packCard,
  RANKS,
  TOKEN_MARGIN,
  type OfferedSection,
} from '../../../../../src/core/writer/card/budget.ts';

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

const section = (rank: OfferedSection['rank'], ...lines: string[]): OfferedSection => ({
  title: `The ${rank}`,
  rank,
  lines: lines.map((text) => ({ text, ...(rank === 'quoted' && { post: `${text.length}.md` }) })),
});

const FULL = [
  section('stated', 'Kettle Row sells loose tea.', 'Short sentences.'),
  section('quoted', 'We pour at eight and not before.', 'The lid stays on.'),
  section('pairs', 'use, not utilise'),
  section('measured', 'Half of the sentences have 6 to 11 words.'),
];

const ranked = fc.array(
  fc.record({
    title: fc.constantFrom('One', 'Two words', 'And three words'),
    rank: fc.constantFrom(...RANKS),
    lines: fc.array(
      fc.integer({ min: 1, max: 30 }).map((length) => ({ text: Array(length).fill('tea').join(' ') })),
      { maxLength: 5 },
    ),
  }),
  { minLength: 1, maxLength: 7 },
);

const linesOf = (sections: readonly { lines: readonly unknown[] }[]): number =>
  sections.reduce((sum, { lines }) => sum + lines.length, 0);

describe('a voice card’s budget', () => {
  it('holds everything where there is room, in the order offered', () => {
    const card = packCard('Kettle Row', FULL, 200, words);
    assert.deepEqual(
      card.sections.map(({ title }) => title),
      ['The stated', 'The quoted', 'The pairs', 'The measured'],
    );
    assert.deepEqual(card.quotes, ['32.md', '17.md']);
    assert.equal(card.tokens, Math.ceil(TOKEN_MARGIN * words(card.text)));
  });

  it('drops passages first, then pairs, then measurements, then statements', () => {
    const left = [60, 45, 36, 24, 11, 0].map((budget) =>
      packCard('Kettle Row', FULL, budget, words).sections.flatMap(({ lines }) => lines),
    );
    const [stated, measured, pairs] = [FULL[0], FULL[3], FULL[2]].map(
      (offered) => offered?.lines.map(({ text }) => text) ?? [],
    );
    assert.deepEqual(left[1], [...stated!, 'The lid stays on.', ...pairs!, ...measured!]);
    assert.deepEqual(left[2], [...stated!, ...pairs!, ...measured!]);
    assert.deepEqual(left[3], stated);
    assert.deepEqual(left[4], stated!.slice(0, 1));
    assert.deepEqual(left[5], stated!.slice(0, 1));
    assert.deepEqual(packCard('Kettle Row', FULL, 24, words).quotes, []);
  });

  it('is never overrun, and no line of less worth is in while one of more that it could hold is not', () => {
    fc.assert(
      fc.property(ranked, fc.integer({ min: 0, max: 250 }), (sections, budget) => {
        const offered = sections.map((offer, at) => ({
          ...offer,
          lines: offer.lines.map(({ text }, line) => ({ text: `${at}.${line} ${text}` })),
        }));
        const card = packCard('Tea', offered, budget, words);
        const kept = new Set(card.sections.flatMap(({ lines }) => lines));
        assert.ok(card.tokens <= budget || kept.size === 1);
        const couldHold = (title: string, text: string): boolean =>
          TOKEN_MARGIN * (1 + words(title) + words(text)) <= budget;
        RANKS.forEach((rank, at) => {
          const isCut = offered.some(
            ({ title, lines, rank: own }) =>
              own === rank && lines.some(({ text }) => !kept.has(text) && couldHold(title, text)),
          );
          const lower = offered.filter(({ rank: own }) => RANKS.indexOf(own) > at);
          if (isCut) for (const { lines } of lower) for (const { text } of lines) assert.ok(!kept.has(text));
        });
      }),
    );
  });

  it('holds everything that was offered when it is large enough', () => {
    fc.assert(
      fc.property(ranked, (offered) => {
        assert.equal(linesOf(packCard('Tea', offered, 1e6, words).sections), linesOf(offered));
      }),
    );
  });

  it('is kept by a cautious count of characters where there is no counter', () => {
    assert.equal(estimateTokens('tea '.repeat(300)), 400);
    assert.equal(estimateTokens('茶'.repeat(10)), 15);
    const card = packCard('Kettle Row', FULL, 50);
    assert.ok(card.tokens <= 50 && card.tokens >= TOKEN_MARGIN * estimateTokens(card.text));
  });
});
