import type { Clause } from './material.ts';
import type { NameTest } from './names.ts';
import { readLead } from './lead.ts';
import { readSubject, type Subject } from './subject.ts';
import { readVerbGroup } from './verb-group.ts';
import { readWords } from './words.ts';

/**
 * A main clause taken apart; undefined wherever the rules here are not sure.
 * @param text One clause, or a sentence that is one.
 */
export function readClause(text: string, isName: NameTest = () => undefined): Clause | undefined {
  const sentence = text.trim().replace(/[.!…\s]+$/u, '');
  // What is quoted, bracketed or set off by dashes may have verbs of its own.
  if (/[“”"«»?!()[\]*_|\uFFFC:;–—]|\.\.|\p{Extended_Pictographic}/u.test(sentence)) return undefined;
  const words = readWords(sentence);
  const from = readLead(words);
  if (from === undefined) return undefined;
  const subjects = readSubject(sentence, words, from, isName);
  for (const subject of subjects) {
    const group = readVerbGroup(words, subject);
    if (!group) continue;
    if (!isSure(group.isSure, subject)) return undefined;
    const first = words[from];
    const lead = sentence.slice(0, first?.start).trim();
    const auxiliary = sentence.slice(subject.end, group.start).trim();
    const rest = sentence.slice(group.end).trim();
    if (/^[,&]/u.test(rest) || (rest === '' && !group.mayEnd)) return undefined;
    return {
      lead,
      subject: subject.text,
      ...(subject.isNamed ? { isNamed: true } : {}),
      person: subject.person,
      auxiliary,
      verb: sentence.slice(group.start, group.end),
      base: group.base,
      tense: group.tense,
      isNegated: group.isNegated,
      isPassive: group.isPassive,
      rest,
    };
  }
  return undefined;
}

const isSure = (groupIsSure: boolean, subject: Subject): boolean => groupIsSure || subject.isPronoun;
