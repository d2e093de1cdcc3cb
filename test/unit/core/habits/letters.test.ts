import assert from 'node:assert/strict';
import { bytesOf, engineOn } from '../sample-brands.ts';

const SENTENCES = [
  'The kiln is lit and the clay is wet.',
  'So there is no blue glaze until Friday.',
  'Every pot in the shed has a number on its foot.',
  'We carried all of them up the lane, so the cart stayed dry.',
  'Ines dropped such a heavy lid that the cat moved out.',
  'It was far too cold for the fine slip.',
  'Most of the cups went to the school.',
];

/** A letter with a greeting, a name at its end, and the address below it that a mailing tool asks for. */
const letter = (at: number): string =>
  `# Letter ${String(at)}\n\nDear all,\n\n${[0, 1, 2, 3].map((more) => SENTENCES[(at + more) % SENTENCES.length] ?? '').join(' ')}\n\nInes and Davy\n\n---\nOtt Pottery, Am Markt 3, 29525 Stannerwick\nYou get this letter because you asked for it.\n`;

describe('habits of letters', () => {
  it('are their greeting and their names, neither a postal address nor words that intensify elsewhere', async () => {
    const engine = engineOn('2026-09-20');
    for (let at = 0; at < 24; at++)
      engine.brands.learnFile({
        brand: 'pots',
        path: `letters/2026-01-${String(at + 1).padStart(2, '0')}.md`,
        bytes: bytesOf(letter(at)),
      });
    const report = await engine.habits.list({ brand: 'pots' });
    assert.ok(report);
    const texts = report.habits.map(({ text }) => text);
    assert.ok(
      texts.some((text) => text.startsWith('Opens with a greeting in 24 of 24 posts')),
      texts.join('\n'),
    );
    assert.ok(
      texts.some((text) => text.startsWith('Signs off with “Ines and Davy”')),
      texts.join('\n'),
    );
    assert.deepEqual(
      texts.filter((text) => /29525|asked for it|Intensifiers/.test(text)),
      [],
    );
  });
});
