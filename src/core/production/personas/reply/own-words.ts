import data from '../../../../../data/personas/own-words.json' with { type: 'json' };
import { isPlainNotice } from '../check/notices.ts';
import type { Persona, RefusalTopic } from '../persona.ts';

const LINES = new Map(Object.entries(data.languages));

/** What a persona says without a fact, in its own words where its file has them. */
export interface OwnWords {
  /** That it is no person: its own notice where that says so plainly. */
  truth(notice?: string): string;
  /** That nothing has happened to it. */
  readonly life: string;
  readonly ask: string;
  /** Before a fact that a question has wrong. */
  readonly otherwise: string;
  refusal(topic: RefusalTopic): string;
  /** Before facts that are in English only. */
  readonly inEnglish: string;
  /** What the choices of a dialogue are called. */
  readonly labels: Readonly<Record<'back' | 'leave' | 'who' | 'other' | 'more', string>>;
}

export function ownWords(persona: Persona, language: string): OwnWords {
  const short = language.slice(0, 2);
  const lines = LINES.get(short) ?? data.languages.en;
  const filled = (line: string): string =>
    line.replaceAll('{name}', persona.name).replaceAll('{brand}', persona.brand);
  return {
    truth: (notice) => {
      if (notice !== undefined && isPlainNotice(notice)) return notice;
      return [notice, filled(lines.truth)].filter((line) => line !== undefined).join(' ');
    },
    life: lines.life,
    ask: filled(lines.ask),
    otherwise: lines.otherwise,
    inEnglish: lines.inEnglish,
    labels: lines.labels,
    refusal: (topic) => {
      const own = persona.refusals.find((line) => line.topic === topic);
      const inLanguage = persona.refusals.find(
        (line) => line.topic === topic && line.language.slice(0, 2) === short,
      );
      if (inLanguage) return inLanguage.say;
      if (own && (short === 'en' || !LINES.has(short))) return own.say;
      const contact = CONTACT.exec(own?.say ?? '')?.[0];
      const line = filled(lines.refusals[topic]);
      return contact === undefined ? line : `${line} ${lines.askHere.replace('{0}', contact)}`;
    },
  };
}

/** An address or a telephone number, which a refusal in another language passes on. */
const CONTACT = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\/\/\S*\w|\+?\d[\d ()/-]{6,}\d/u;
