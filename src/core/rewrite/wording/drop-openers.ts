import data from '../../../../data/rewrite/empty-wording.json' with { type: 'json' };
import type { Localize } from '../../base/localize.ts';
import type { Voice } from '../../voice/index.ts';
import { anyOf, capital, isRare, plainForm, type SentenceEdit } from './habit.ts';

const JOINING = new RegExp(`^(?:${anyOf(data.joiningOpeners)}),\\s+(?=[\\p{L}\\d])`, 'iu');
const ANNOUNCING = new RegExp(
  `^(?:${anyOf(data.announcingOpeners)})\\s+(?=[\\p{L}\\d])(?!(?:if|when|while|unless)\\b)`,
  'iu',
);
/** “We are thrilled to announce that …”: only with “that”, since without it a noun may follow. */
const FEELING = new RegExp(
  `^(?:we(?:\\s+are|['’]re)|i(?:\\s+am|['’]m))\\s+(?:(?:so|very|really|truly|absolutely|incredibly|extremely|super)\\s+)?(?:${anyOf(data.announcedWith)})\\s+to\\s+(?:${anyOf(data.announcingVerbs)})\\s+that\\s+(?=[\\p{L}\\d])`,
  'iu',
);
/** Removes openers without content that the brand hardly ever uses. */
export function dropOpeners(voice: Voice, sentence: string, localize: Localize): SentenceEdit[] {
  const opener = [ANNOUNCING, FEELING, JOINING].map((form) => form.exec(sentence)?.[0]).find(Boolean);
  if (opener === undefined) return [];
  const wording = plainForm(opener).replace(/,$/, '');
  if (!wording.includes(' ') && !isRare(voice, wording)) return [];
  const next = /^\S+/.exec(sentence.slice(opener.length))?.[0] ?? '';
  return [
    {
      start: 0,
      end: opener.length + next.length,
      replacement: capital(next),
      why: localize('opens with the filler ‘{0}’', wording),
    },
  ];
}
