import type { PageProtocol } from '../kit/protocol.ts';
import { isAnyOf, isFlag, isIndex, isListOf, isOneOf, isShape, isText, type Guard } from '../kit/shape.ts';

/** A fact that an answer rests on. */
export interface PageGround {
  readonly id: string;
  readonly text: string;
}

/** A question with its answer. */
export interface PageTurn {
  readonly question: string;
  readonly answer: string;
  readonly grounds: readonly PageGround[];
  /** What is behind the answer, in words: facts, a refusal of some kind, or what it says of itself. */
  readonly why: string;
}

/** A line of the dialogue that is played; `fact` is the id of the fact that it tells, empty for none. */
export interface PageLine {
  readonly who: 'persona' | 'reader';
  readonly text: string;
  readonly fact: string;
}

/** The dialogue as far as it was played: what was said, what can be chosen, and what is wrong with the whole of it. */
export interface PageScene {
  readonly said: readonly PageLine[];
  readonly choices: readonly string[];
  readonly isOver: boolean;
  readonly faults: readonly string[];
}

/** A passage that shows how the persona's voice differs; without a quote a habit of the whole. */
export interface VoiceRow {
  /** Of the sample, from the persona's file; empty for a habit. */
  readonly path: string;
  readonly start: number;
  readonly quote: string;
  readonly why: string;
  /** A sentence of the brand; empty for none. */
  readonly instead: string;
}

/** How far the persona's samples are from the brand's voice; empty where there is nothing to say. */
export interface PageVoice {
  readonly text: string;
  readonly rows: readonly VoiceRow[];
}

export const PERSONA_WORDS = [
  ...['ask', 'send', 'talk', 'dialogue', 'keep', 'clear', 'restart', 'over', 'hint', 'channel', 'language'],
  ...['you', 'dialogueHint', 'wordIt', 'voice', 'brandSays', 'sound', 'openFact'],
] as const;
export type PersonaWords = Readonly<Record<(typeof PERSONA_WORDS)[number], string>>;

export interface ToPersonaPage {
  readonly title: string;
  readonly summary: string;
  readonly name: string;
  /** Why nobody can be talked to; empty where somebody can. */
  readonly problem: string;
  readonly turns: readonly PageTurn[];
  readonly scene: PageScene;
  readonly voice: PageVoice;
  readonly channels: readonly string[];
  readonly channel: string;
  readonly languages: readonly string[];
  readonly language: string;
  /** The AI model that can word answers; empty where none is chosen. */
  readonly model: string;
  readonly isWorded: boolean;
  readonly words: PersonaWords;
}

interface Asked {
  readonly kind: 'ready' | 'keep' | 'clear' | 'restart';
}
interface Said {
  readonly kind: 'ask' | 'channel' | 'language' | 'fact';
  readonly text: string;
}
interface Chosen {
  readonly kind: 'choose';
  readonly at: number;
}
interface Passage {
  readonly kind: 'passage';
  readonly path: string;
  readonly start: number;
}
interface Worded {
  readonly kind: 'word';
  readonly isOn: boolean;
}
export type FromPersonaPage = Asked | Said | Chosen | Passage | Worded;

const isWords: Guard<PersonaWords> = (value): value is PersonaWords => {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return PERSONA_WORDS.every((name) => isText(fields.get(name)));
};

const isToPage: Guard<ToPersonaPage> = isShape<ToPersonaPage>({
  ...{ title: isText, summary: isText, name: isText, problem: isText },
  turns: isListOf(
    isShape<PageTurn>({
      ...{ question: isText, answer: isText, why: isText },
      grounds: isListOf(isShape<PageGround>({ id: isText, text: isText })),
    }),
  ),
  scene: isShape<PageScene>({
    said: isListOf(isShape<PageLine>({ who: isOneOf(['persona', 'reader']), text: isText, fact: isText })),
    ...{ choices: isListOf(isText), isOver: isFlag, faults: isListOf(isText) },
  }),
  voice: isShape<PageVoice>({
    text: isText,
    rows: isListOf(
      isShape<VoiceRow>({ path: isText, start: isIndex, quote: isText, why: isText, instead: isText }),
    ),
  }),
  ...{ channels: isListOf(isText), channel: isText, languages: isListOf(isText), language: isText },
  ...{ model: isText, isWorded: isFlag },
  words: isWords,
});

const isFromPage: Guard<FromPersonaPage> = isAnyOf(
  isShape<Asked>({ kind: isOneOf(['ready', 'keep', 'clear', 'restart']) }),
  isShape<Said>({ kind: isOneOf(['ask', 'channel', 'language', 'fact']), text: isText }),
  isShape<Chosen>({ kind: isOneOf(['choose']), at: isIndex }),
  isShape<Passage>({ kind: isOneOf(['passage']), path: isText, start: isIndex }),
  isShape<Worded>({ kind: isOneOf(['word']), isOn: isFlag }),
);

export const PERSONA_PROTOCOL: PageProtocol<ToPersonaPage, FromPersonaPage> = { isToPage, isFromPage };
