/** One part of a voice card: what it is called, and its lines as a model reads them. */
export interface CardSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The description of a brand's voice that a language model receives; the brand lead can read it too. */
export interface VoiceCard {
  readonly brand: string;
  readonly sections: readonly CardSection[];
  /** The sections as one text, exactly as it is sent. */
  readonly text: string;
  /** Tokens of the text, estimated with a margin: no model's own tokenizer is at hand. */
  readonly tokens: number;
  /** Ids of the posts that are quoted. */
  readonly quotes: readonly string[];
}

/** Counts the tokens of a text, without a margin. */
export type TokenCounter = (text: string) => number;
