/** A part of a voice card: its title, and its lines as sent to a model. */
export interface CardSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The description of a brand's voice that is sent to a language model; brand leads can read it too. */
export interface VoiceCard {
  readonly brand: string;
  readonly sections: readonly CardSection[];
  /** The sections as one text, exactly as it is sent. */
  readonly text: string;
  /** Tokens of the text, estimated with a margin, as the model's own tokenizer is not available. */
  readonly tokens: number;
  /** Ids of the quoted posts. */
  readonly quotes: readonly string[];
}

/** Counts the tokens of a text, without a margin. */
export type TokenCounter = (text: string) => number;
