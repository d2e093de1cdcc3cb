import type { ProposedValue } from '../../proposal.ts';
import { splitList, tidyWording } from './wordings.ts';

const MOST_WORDS = 8;

/** Headings under which sentences are about what the brand is like. */
const ABOUT_VOICE = /\b(?:voice|tone|personality|character|who we are|how we sound|traits|values)\b/iu;
export const isAboutVoice = (heading: string): boolean => ABOUT_VOICE.test(heading);

/** “We are not posh” beside “We are warm” makes both about character. */
export const saysWhatNot = (sentence: string): boolean =>
  /^we(?:(?:\s+are|['’]re)\s+(?:not|never)|\s+aren['’]t)\s/iu.test(sentence);

/**
 * What a sentence says the brand is, and is not: `We are warm, not cosy.` `We're never sarcastic, never salesy.`
 * @param isOfCharacter whether it stands where sentences are about what the brand is like; elsewhere “We are closed” is none of its traits
 */
export function traitsIn(sentence: string, isOfCharacter: boolean): ProposedValue[] {
  const bare = sentence.replace(/[.!]+$/, '').trim();
  const [, not] =
    /^we(?:\s+are|['’]re)\s+(?:not|never)\s+(.+)$/iu.exec(bare) ??
    /^we\s+aren['’]t\s+(.+)$/iu.exec(bare) ??
    [];
  if (not !== undefined) return traitList(not).map(notOf);
  const [, are] = /^we(?:\s+are|['’]re)\s+(.+)$/iu.exec(bare) ?? [];
  if (are === undefined) return [];
  const [yes = '', no] = are.split(/,?\s+(?:but\s+(?:not|never)|not|never)\s+/iu);
  const positive = traitList(yes);
  if (positive.length === 0 || (no === undefined && !(isOfCharacter && isTraitList(positive)))) return [];
  return [
    ...positive.map((text) => ({ kind: 'we-are' as const, text })),
    ...(no === undefined ? [] : traitList(no).map((text) => ({ kind: 'we-are-not' as const, text }))),
  ];
}

/** “We are never M&D” is about what the brand is called, “and we never sell fear” about what it does. */
function notOf(text: string): ProposedValue {
  const [, deed] = /^we\s+(?:never|don['’]t|do\s+not)\s+(.+)$/iu.exec(text) ?? [];
  if (deed !== undefined) return { kind: 'dont', text: `Never ${deed}.` };
  return isName(text) ? { kind: 'ban', term: text } : { kind: 'we-are-not', text };
}

function traitList(text: string): string[] {
  const items = splitList(text)
    .items.map((item) => tidyWording(item.replace(AGAIN, '').replace(/^(?:never|not|a|an)\s+/iu, '')))
    .filter((item) => item !== '');
  return items.every((item) => item.split(/\s+/).length <= MOST_WORDS) ? items : [];
}

/** “We are not corporate, we are not alarmist” */
const AGAIN = /^we(?:\s+are|['’]re)\s+(?=(?:not|never)\s)|^we\s+aren['’]t\s+/iu;

const isName = (text: string): boolean => /^\p{Lu}|[&\d]/u.test(text);

/** Adjectives in a row, also “on time”; “We are owned by …” and “We are a bakery” are no traits. */
const isTraitList = (items: readonly string[]): boolean =>
  items.every(
    (item) =>
      item.split(/\s+/).length <= MOST_WORDS_OF_TRAIT &&
      !/\s(?:by|to|in|at|on|of|the|a|an|with|for|from|until|till)\b|^(?:the|here|there|open|closed)\b/iu.test(
        item,
      ),
  );

const MOST_WORDS_OF_TRAIT = 3;
