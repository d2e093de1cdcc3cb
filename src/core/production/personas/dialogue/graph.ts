import { disclosureOf, factsOn, type Persona, type PersonaFact } from '../persona.ts';
import { ownWords } from '../reply/own-words.ts';

/** A choice of the reader, and the node that it leads to; undefined where the talk ends. */
export interface DialogueChoice {
  readonly label: string;
  readonly to: string | undefined;
}

/** What the persona says, and what can be asked then. */
export interface DialogueNode {
  readonly id: string;
  readonly lines: readonly string[];
  readonly choices: readonly DialogueChoice[];
  /** The fact that it tells. */
  readonly fact?: string;
}

/** A talk with a persona. The first node is its beginning. */
export interface Dialogue {
  readonly title: string;
  readonly nodes: readonly DialogueNode[];
}

export const START = 'Start';

/** Choices that a reader sees at once; more are hard to tell apart on a phone. */
const AT_ONCE = 6;

/** The talk of a persona on a day: its notice first, a node for every fact that holds, and what it does not answer. */
export function dialogueOf(persona: Persona, channel: string, language: string, today: string): Dialogue {
  const { live } = factsOn(persona, today);
  const ids = nodeIds(live);
  const topics = live.map((fact, at) => ({ label: labelOf(fact), to: ids[at] ?? START }));
  const pages = pagesOf(topics);
  const notice = disclosureOf(persona, channel, language, 'first-contact');
  const own = ownWords(persona, language);
  const truth = own.truth(notice);
  const { labels } = own;
  const back = (to: string): DialogueChoice[] => [
    { label: labels.back, to },
    { label: labels.leave, to: undefined },
  ];
  const about = [
    { label: labels.who, to: WHO },
    { label: labels.other, to: OTHER },
    { label: labels.leave, to: undefined },
  ];
  const topicsOn = (page: readonly DialogueChoice[], at: number): DialogueChoice[] => [
    ...page,
    ...(pages.length > 1 ? [{ label: labels.more, to: pageId((at + 1) % pages.length) }] : []),
    ...about,
  ];
  return {
    title: persona.name,
    nodes: [
      { id: START, lines: [truth], choices: topicsOn(pages[0] ?? [], 0) },
      // Whoever comes back to the topics is not told again who speaks.
      ...pages.map((page, at) => ({ id: pageId(at), lines: [], choices: topicsOn(page, at) })),
      ...live.map((fact, at) => ({
        id: ids[at] ?? START,
        lines: [fact.text],
        fact: fact.id,
        choices: back(pageId(Math.floor(at / AT_ONCE))),
      })),
      { id: WHO, lines: [truth], choices: back(pageId(0)) },
      { id: OTHER, lines: [own.refusal('unknown')], choices: back(pageId(0)) },
    ],
  };
}

const WHO = 'Who';
const OTHER = 'Other';
const pageId = (at: number): string => `Topics_${String(at + 1)}`;

/** At least one page, so that a persona without facts still says who it is. */
function pagesOf(topics: readonly DialogueChoice[]): readonly (readonly DialogueChoice[])[] {
  const pages: (readonly DialogueChoice[])[] = [];
  for (let at = 0; at < Math.max(1, topics.length); at += AT_ONCE) pages.push(topics.slice(at, at + AT_ONCE));
  return pages;
}

/** Names that all three formats take: letters, digits and underscores, none of them twice. */
function nodeIds(facts: readonly PersonaFact[]): readonly string[] {
  const taken = new Set<string>();
  return facts.map(({ id }) => {
    const bare = `Fact_${id
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^A-Za-z0-9]+/g, '_')}`;
    let name = bare;
    for (let next = 2; taken.has(name.toLowerCase()); next++) name = `${bare}_${String(next)}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** A topic's name: its id in words. A figure in an id is none of its facts. */
function labelOf({ id, text }: PersonaFact): string {
  const words = id
    .replace(/[\s_-]+/g, ' ')
    .replace(/\d+/g, (digits) => (text.includes(digits) ? digits : ''))
    .trim();
  const label = words === '' ? text.split(/\s+/).slice(0, 4).join(' ') : words;
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
}
