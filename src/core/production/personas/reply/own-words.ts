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
    labels: lines.labels,
    refusal: (topic) =>
      persona.refusals.find((line) => line.topic === topic && line.language.slice(0, 2) === short)?.say ??
      (LINES.has(short) && short !== 'en' ? filled(lines.refusals[topic]) : undefined) ??
      persona.refusals.find((line) => line.topic === topic)?.say ??
      filled(lines.refusals[topic]),
  };
}
