/** One end of a line to another thread, page or process. What is posted arrives whole, as a copy, and in order. */
export interface MessagePortLike {
  post(message: unknown): void;
  /** Hears every message from now on. */
  listen(hear: (message: unknown) => void): void;
}
