import type { Clause } from './material.ts';
import type { NameTest } from './names.ts';
import { readLead } from './lead.ts';
import { readSubject } from './subject.ts';
import type { Subject } from './subject-found.ts';
import { isAuxiliary, readVerbGroup } from './verb-group.ts';
import { verbReadings } from './verbs.ts';
import { PRONOUNS, readWords } from './words.ts';

// Shouts, interjections, hours that end in a point, an address behind a comma, and ends that something is missing from.
const UNREADABLE =
  /\b\p{Lu}{4,}\b|^(?:OK|Oh|Ok|Okay|Well|Yes|No|Hey|Ah|Please|Thanks|Thank|Dear|Sorry|Let)\b|[ap]\.m$|,\s\p{L}+$|\.\s|\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|should|and|or|but|of|the|a|an|than)$|n['’]t$|\b(?:need|dare|needs) not\b|\bit['’]s not like\b|,\s(?:yes|no|please|thanks)\b/u;

/**
 * A main clause taken apart; undefined wherever the rules here are not sure.
 * @param text One clause, or a sentence that is one.
 */
export function readClause(text: string, isName: NameTest = () => undefined): Clause | undefined {
  const sentence = text.trim().replace(/[.!…\s]+$/u, '');
  // What is quoted, bracketed or set off by dashes may have verbs of its own.
  if (/[“”"«»?!()[\]*_|\uFFFC:;–—]|\.\.|\p{Extended_Pictographic}/u.test(sentence)) return undefined;
  const words = readWords(sentence);
  if (UNREADABLE.test(sentence)) return undefined;
  const from = readLead(words);
  if (from === undefined) return undefined;
  const subjects = readSubject(sentence, words, from, isName);
  for (const subject of subjects) {
    const group = readVerbGroup(words, subject);
    if (!group) continue;
    if (!isSure(group.isSure, subject)) continue;
    const first = words[from];
    const lead = sentence.slice(0, first?.start).trim();
    const auxiliary = sentence.slice(subject.end, group.start).trim();
    const rest = sentence.slice(group.end).trim();
    if (/^[,&]/u.test(rest) || splices(rest) || (rest === '' && !group.mayEnd)) return undefined;
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

/** Whether a second main clause hangs on behind a comma. */
function splices(rest: string): boolean {
  return [...rest.matchAll(/,\s+([^,]+)/gu)].some(([, part = '']) => {
    const words = readWords(part);
    if (
      /^(?:which|who|where|when|while|because|as|if|until|after|before|like|and|or)$/u.test(
        words[0]?.norm ?? '',
      )
    )
      return false;
    const opensName = /^\p{Lu}/u.test(words[0]?.text ?? '');
    if (
      opensName &&
      verbReadings(words[1]?.norm ?? '').some(({ form }) => form === 'past' || form === 'third')
    )
      return true;
    return words
      .slice(0, 4)
      .some(
        ({ norm }) =>
          PRONOUNS.has(norm.replace(/'.*/u, '')) ||
          isAuxiliary(norm) ||
          verbReadings(norm).some(({ form }) => form === 'past' && !norm.endsWith('ed')),
      );
  });
}
