import { randomFrom } from '../../../src/core/base/numbers/random.ts';

const SUBJECTS = [
  'kiln',
  'glaze',
  'clay',
  'saucer',
  'workshop',
  'apprentice',
  'delivery',
  'market',
  'handle',
];
const VERBS = ['cracked', 'held', 'sold', 'waited', 'dried', 'changed', 'cost more', 'arrived'];
const REST = ['before noon', 'in the yard', 'for the third time', 'without a word', 'after two firings'];

/** Posts of some 150 words about nine subjects in turn, the same for the same count. */
export function inventedPosts(count: number): { readonly title: string; readonly text: string }[] {
  const random = randomFrom(7);
  const one = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
  return Array.from({ length: count }, (_, at) => {
    const subject = SUBJECTS[at % SUBJECTS.length] ?? '';
    const title = `The ${subject} ${one(VERBS)}`;
    const sentences = Array.from(
      { length: 18 },
      () =>
        `The ${random() < 0.4 ? subject : one(SUBJECTS)} ${one(VERBS)} ${one(REST)}, and nobody asked why.`,
    );
    return { title, text: `# ${title}\n\n${sentences.join(' ')}\n` };
  });
}
