import type { Clause } from './material.ts';

const matchCase = (written: string, word: string): string =>
  /^\p{Lu}/u.test(written) && !/^I\b/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

const REPLACED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:our|my)\b/giu, 'your'],
  [/\b(?:ours|mine)\b/gu, 'yours'],
  [/\bourselves\b/giu, 'yourselves'],
  [/\bmyself\b/giu, 'yourself'],
  [/\bI(?=['’]m\b)/gu, 'you'],
  [/(?<=\byou['’])m\b/gu, 're'],
  [/\bI am\b/gu, 'you are'],
  [/\bI was\b/gu, 'you were'],
  [/\bI\b/gu, 'you'],
  [/\b(?:we|us|me)\b/giu, 'you'],
];

/** A phrase of the writer's, as one says it to the writer: “our forge” is “your forge”. “US” stays. */
export function toYou(phrase: string): string {
  return REPLACED.reduce(
    (said, [pattern, word]) =>
      said.replace(pattern, (written) => (written === 'US' ? written : matchCase(written, word))),
    phrase,
  );
}

/** In curly quotation marks; inner ones single, the mark that ended it dropped. */
export function quoted(text: string): string {
  const inner = text
    .trim()
    .replace(/[.,;:!…]+$/u, '')
    .replace(/[“"]([^”"]*)[”"]/gu, '‘$1’')
    .replace(/[“”"]/gu, '');
  return `“${inner}”`;
}

/** Whether I or we is who it is about. */
export const isOfTheWriter = ({ person }: Clause): boolean => person === 'i' || person === 'we';

/** The subject as it stands inside a sentence that is said to the writer. */
export function subjectInside(clause: Clause): string {
  if (isOfTheWriter(clause)) return 'you';
  const subject = toYou(clause.subject);
  return clause.isNamed || clause.lead !== '' ? subject : subject.charAt(0).toLowerCase() + subject.slice(1);
}
