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

/** A place of the dialogue: what is said, and what can be chosen. */
export interface PageScene {
  readonly lines: readonly string[];
  readonly choices: readonly string[];
  readonly isOver: boolean;
}

export const PERSONA_WORDS = [
  ...['ask', 'send', 'talk', 'dialogue', 'keep', 'clear', 'restart', 'over', 'hint', 'channel', 'language'],
  ...['you', 'dialogueHint', 'wordIt'],
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
interface Worded {
  readonly kind: 'word';
  readonly isOn: boolean;
}
export type FromPersonaPage = Asked | Said | Chosen | Worded;

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
  scene: isShape<PageScene>({ lines: isListOf(isText), choices: isListOf(isText), isOver: isFlag }),
  ...{ channels: isListOf(isText), channel: isText, languages: isListOf(isText), language: isText },
  ...{ model: isText, isWorded: isFlag },
  words: isWords,
});

const isFromPage: Guard<FromPersonaPage> = isAnyOf(
  isShape<Asked>({ kind: isOneOf(['ready', 'keep', 'clear', 'restart']) }),
  isShape<Said>({ kind: isOneOf(['ask', 'channel', 'language', 'fact']), text: isText }),
  isShape<Chosen>({ kind: isOneOf(['choose']), at: isIndex }),
  isShape<Worded>({ kind: isOneOf(['word']), isOn: isFlag }),
);

export const PERSONA_PROTOCOL: PageProtocol<ToPersonaPage, FromPersonaPage> = { isToPage, isFromPage };
