/** The purpose of a request. */
export type Purpose = 'continue' | 'rewrite' | 'adapt' | 'directions' | 'persona';

/** JSON Schema, draft-07: an object whose properties are all required and which admits no others. */
export type AnswerSchema = Readonly<Record<string, unknown>>;

/** Everything that is sent to a language model, as plain data that the user can read beforehand. */
export interface WriterRequest {
  readonly purpose: Purpose;
  /**
   * Fixed instructions and the voice card: equal from request to request, so that a provider can cache it.
   */
  readonly system: string;
  /** The current task and the draft that it applies to. Corpus and draft are included as quoted data. */
  readonly user: string;
  /**
   * The answer is JSON of this shape. For providers that cannot enforce a schema it is described in words;
   * the answer is validated in any case.
   */
  readonly schema: AnswerSchema;
  /** The maximum length of the answer, in the model's tokens. */
  readonly maxTokens: number;
  /** Ids of the quoted posts; each has consent to be sent. */
  readonly quotes: readonly string[];
}
