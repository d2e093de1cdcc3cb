import type { LedgerEntry } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';

export const REFUSAL_TOPICS = ['unknown', 'health', 'legal-finance', 'competitors', 'instructions'] as const;
export type RefusalTopic = (typeof REFUSAL_TOPICS)[number];

/** What a persona says of itself on a channel. */
export interface PersonaDisclosure {
  readonly channel: string;
  readonly language: string;
  readonly place: 'first-line' | 'first-contact';
  readonly say: string;
}

/** A fact as its file has it; without a text it is an entry of a ledger. */
export interface WrittenFact {
  readonly id: string;
  readonly text?: string;
  readonly evidence?: string;
  readonly expires?: string;
  readonly topics?: readonly string[];
}

/** A persona's file. */
export interface WrittenPersona {
  readonly persona: string;
  readonly synthetic: boolean;
  readonly operator: string;
  readonly brand: string;
  readonly relation?: 'owned' | 'paid' | 'gifted' | 'affiliate';
  readonly languages?: readonly string[];
  readonly disclosures: readonly {
    readonly channel: string;
    readonly language?: string;
    readonly place?: 'first-line' | 'first-contact';
    readonly say: string;
  }[];
  readonly voice?: {
    readonly traits?: readonly string[];
    readonly never?: readonly string[];
    readonly samples?: readonly string[];
  };
  readonly ledgers?: readonly string[];
  readonly facts: readonly WrittenFact[];
  readonly refusals?: readonly {
    readonly topic: RefusalTopic;
    readonly language?: string;
    readonly say: string;
  }[];
  readonly forbidden?: readonly { readonly kind: 'experience'; readonly examples?: readonly string[] }[];
}

/** What a persona may state until it expires. */
export interface PersonaFact extends LedgerEntry {
  readonly id: string;
  readonly topics: readonly string[];
}

/** How a persona speaks, as its file states, and posts that show it: paths from its file. */
export interface PersonaVoice {
  readonly traits: readonly string[];
  readonly never: readonly string[];
  readonly samples: readonly string[];
}

/** A character that speaks for a brand. */
export interface Persona {
  readonly name: string;
  readonly isSynthetic: boolean;
  readonly operator: string;
  readonly brand: string;
  readonly relation: 'owned' | 'paid' | 'gifted' | 'affiliate';
  readonly disclosures: readonly PersonaDisclosure[];
  readonly facts: readonly PersonaFact[];
  readonly refusals: readonly {
    readonly topic: RefusalTopic;
    readonly language: string;
    readonly say: string;
  }[];
  readonly voice: PersonaVoice;
  /** Words that claim an experience, as its file names them. */
  readonly forbidden: readonly string[];
}

/** What is wrong with the form of a persona's file. */
export interface PersonaProblem extends Span {
  readonly message: string;
}

/** Language that a line is in where its file does not say. */
export const DEFAULT_LANGUAGE = 'en';

/** The facts of a persona that hold on a day, and those that do not any more. */
export function factsOn(
  { facts }: Pick<Persona, 'facts'>,
  today: string,
): { readonly live: readonly PersonaFact[]; readonly expired: readonly PersonaFact[] } {
  const isExpired = ({ expires }: PersonaFact): boolean => expires !== undefined && expires < today;
  return { live: facts.filter((fact) => !isExpired(fact)), expired: facts.filter(isExpired) };
}

/** The line that a persona says of itself; another channel's where this one has none, then another language's. */
export function disclosureOf(
  persona: Persona,
  channel: string,
  language: string,
  place: PersonaDisclosure['place'],
): string | undefined {
  const wishes: ((line: PersonaDisclosure) => boolean)[] = [
    (line) => line.channel === channel && line.language === language && line.place === place,
    (line) => line.language === language && line.place === place,
    (line) => line.language === language,
    (line) => line.channel === channel && line.place === place,
    (line) => line.place === place,
    () => true,
  ];
  for (const fits of wishes) {
    const found = persona.disclosures.find(fits);
    if (found) return found.say;
  }
  return undefined;
}
