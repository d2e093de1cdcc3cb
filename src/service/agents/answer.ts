/** What an agent is told: data for programs, the same in words, and the posts that it quotes. */
export interface AgentAnswer<Data extends object> {
  readonly data: Data;
  readonly text: string;
  /** Ids of the posts whose text is in it; all of them may be sent. */
  readonly quotes: readonly string[];
}

/** Why an agent gets no answer. The message says what to do next. */
export class AgentError extends Error {
  override readonly name = 'AgentError';
}
