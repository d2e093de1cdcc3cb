import data from '../../../../../data/personas/questions.json' with { type: 'json' };
import { folded } from '../words/terms.ts';

/** What a question wants besides facts; `greeting` for one that asks nothing. */
export type Intent =
  'instructions' | 'identity' | 'life' | 'health' | 'allergy' | 'legal-finance' | 'competitors' | 'greeting';

const any = (sources: readonly string[]): RegExp => new RegExp(sources.join('|'), 'imu');
const [INSTRUCTIONS, IDENTITY, LIFE] = [any(data.injection), any(data.identity), any(data.life)];
const [HEALTH, ALLERGY, ADVICE, LEGAL, COMPETITORS, GREETING] = [
  data.health,
  data.allergy,
  data.advice,
  data.legal,
  data.competitors,
  data.greeting,
].map((source) => new RegExp(source, 'iu'));

/** Signs between letters and characters that look like nothing, with which filters are passed by. */
const plain = (question: string): string =>
  folded(question.normalize('NFKC').replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, '')).replace(
    /\b(?:\p{L}[ .*_-]){4,}\p{L}\b/gu,
    (spaced) => spaced.replace(/[ .*_-]/gu, ''),
  );

const matches = (pattern: RegExp | undefined, text: string): boolean => pattern?.test(text) ?? false;

/** What a question wants, the most dangerous first; undefined where it only asks for facts. */
export function intentOf(question: string): Intent | undefined {
  const text = plain(question);
  if (matches(INSTRUCTIONS, text)) return 'instructions';
  if (matches(ALLERGY, text) && !matches(ADVICE, text)) return 'allergy';
  if (matches(HEALTH, text) || matches(ALLERGY, text)) return 'health';
  if (matches(LEGAL, text)) return 'legal-finance';
  if (matches(IDENTITY, text)) return 'identity';
  if (matches(COMPETITORS, text)) return 'competitors';
  if (matches(LIFE, text)) return 'life';
  return matches(GREETING, text) ? 'greeting' : undefined;
}
