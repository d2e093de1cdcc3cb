/**
 * One end of a channel to another thread, page or process. Messages arrive complete, as copies, and in order.
 */
export interface MessagePortLike {
  post(message: unknown): void;
  /** Calls `receive` for every message from now on. */
  listen(receive: (message: unknown) => void): void;
}
