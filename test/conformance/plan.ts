/** What a server does with one request, instead of answering it as documented. Frames are the pieces of the protocol: events or lines. */
export interface Plan {
  /** Answers with this status and an error body of the protocol's own. */
  readonly status?: number;
  /** Headers that go with the status. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Where the client is sent instead. */
  readonly redirect?: string;
  /** The answer's text, in the pieces it comes in. */
  readonly pieces?: readonly string[];
  /** Why the answer ends. */
  readonly stop?: 'refusal' | 'length';
  /** Every byte goes in a chunk of its own. */
  readonly bytewise?: boolean;
  readonly lineEnd?: '\n' | '\r\n' | '\r';
  /** Pings, comments and empty lines before and after every frame, as far as the protocol has them. */
  readonly noise?: boolean;
  /** After so many frames the connection breaks; without frames, after all was done that was asked for. */
  readonly breakAfter?: number;
  /** After so many frames the answer ends in good order. */
  readonly endAfter?: number;
  /** After so many frames nothing more comes; not even headers after none. */
  readonly stallAfter?: number;
  /** After so many frames the server says that something went wrong. */
  readonly errorAfter?: number;
  /** The frame of this index is no JSON, and quotes what was asked. */
  readonly malformedAt?: number;
  /** Half of the frame of this index comes, then the answer ends in good order. */
  readonly halfOf?: number;
}

/** A piece of a protocol's stream. */
export interface Frame {
  /** The name of a server-sent event, where the protocol names its events. */
  readonly event?: string;
  readonly data: string;
}

/** How a protocol writes its frames. */
export interface Framing {
  readonly contentType: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The frame's text, with LF at its lines' ends. */
  readonly write: (frame: Frame) => string;
  /** What may stand anywhere between frames and mean nothing. */
  readonly noise: string;
  /** How the server says amid the stream that something went wrong. */
  readonly error: Frame;
}

/** An answer of a server to a request that it has read. */
export type Reply =
  | {
      readonly kind: 'json';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body: unknown;
    }
  | { readonly kind: 'stream'; readonly frames: readonly Frame[]; readonly framing: Framing };

/** A request as it was received. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** A protocol that the server can speak. It keeps what it remembers of earlier requests to itself. */
export interface Protocol {
  readonly answer: (request: Received, plan: Plan) => Reply;
  /** The body that goes with a planned status. `said` is a sentence to stand in it. */
  readonly failure: (status: number, said: string) => unknown;
}
