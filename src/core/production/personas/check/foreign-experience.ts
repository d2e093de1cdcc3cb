import data from '../../../../../data/personas/experience.json' with { type: 'json' };
import { readSentences, type Span } from '../../../text/index.ts';

interface LanguageWords {
  readonly subject: RegExp;
  readonly forms: ReadonlySet<string>;
  readonly mine: RegExp;
  readonly negated: RegExp;
  readonly open: RegExp;
}

const LANGUAGES: ReadonlyMap<string, LanguageWords> = new Map(
  Object.entries(data.others).map(([language, { subject, forms, mine, negated, open }]) => [
    language,
    {
      subject: new RegExp(subject, 'iu'),
      forms: new Set(forms.split(' ')),
      mine: new RegExp(mine, 'iu'),
      negated: new RegExp(negated, 'iu'),
      open: new RegExp(open, 'iu'),
    },
  ]),
);

/** Clauses in German, French or Spanish that claim to have lived something, neither denied nor supposed. */
export function foreignExperience(text: string, language: string): Span[] {
  const its = LANGUAGES.get(language.slice(0, 2));
  if (!its) return [];
  return readSentences(text).flatMap((sentence) =>
    [...text.slice(sentence.start, sentence.end).matchAll(/[^,;:.!?]+/gu)].flatMap((match) => {
      const [clause] = match;
      const words = clause.toLowerCase().match(/\p{L}+/gu) ?? [];
      const lives =
        its.mine.test(clause) || (its.subject.test(clause) && words.some((word) => its.forms.has(word)));
      const isDenied = its.negated.test(clause) || its.open.test(clause);
      const start = sentence.start + match.index;
      return lives && !isDenied ? [{ start, end: start + clause.length }] : [];
    }),
  );
}
