import type { Purpose, Wire, Writer } from '../writer.ts';
import type { WriterFault } from '../writer-error.ts';

/**
 * What was sent for. Lists of models and questions about a batch contain no posts; `agent` is the answer to an
 * agent's call.
 */
export type SentFor = Purpose | 'models' | 'count' | 'batch' | 'agent';

/** Who received it: a model behind a writer, or an agent that called. */
export type Receiver = Writer['kind'] | 'agent';

/**
 * The outcome of a request; `sent` while it is running, and permanently if the editor was closed meanwhile.
 */
export type Outcome = 'sent' | 'answered' | WriterFault;

/** A request as logged, apart from the exact bytes of its body. */
export interface RequestRecord {
  /** Sorts by time. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly writer: Receiver;
  /** The model, or the agent as it names itself. */
  readonly model: string;
  readonly sentFor: SentFor;
  readonly method: string;
  readonly url: string;
  /** Values of secrets are removed. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body's length. */
  readonly bytes: number;
  /** Ids of the quoted posts. */
  readonly quotes: readonly string[];
  readonly outcome: Outcome;
}

/** A record for a request that is about to be sent. */
export function recordOf(
  wire: Wire,
  about: Pick<RequestRecord, 'id' | 'time' | 'writer' | 'model' | 'sentFor' | 'quotes'>,
): RequestRecord {
  const { method, url, headers, body } = wire;
  return { ...about, method, url, headers, bytes: body.length, outcome: 'sent' };
}

/** Parses a record; undefined for anything else, such as a record that was only partly written. */
export function readRecord(json: string): RequestRecord | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isRequestRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const TEXTS = ['id', 'time', 'model', 'method', 'url'] as const;
const WRITERS: Readonly<Record<Receiver, true>> = {
  agent: true,
  anthropic: true,
  vscode: true,
  'openai-compatible': true,
  ollama: true,
};
const SENT_FOR: Readonly<Record<SentFor, true>> = {
  continue: true,
  rewrite: true,
  adapt: true,
  directions: true,
  persona: true,
  models: true,
  count: true,
  batch: true,
  agent: true,
};
const OUTCOMES: Readonly<Record<Outcome, true>> = {
  sent: true,
  answered: true,
  refused: true,
  cut: true,
  stalled: true,
  malformed: true,
  'no-key': true,
  'not-allowed': true,
  'not-found': true,
  'rate-limited': true,
  overloaded: true,
  rejected: true,
  unreachable: true,
  unavailable: true,
  aborted: true,
};

function isRequestRecord(value: unknown): value is RequestRecord {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const isOneOf = (name: string, known: object): boolean => {
    const field = fields.get(name);
    return typeof field === 'string' && Object.hasOwn(known, field);
  };
  const quotes = fields.get('quotes');
  const headers = fields.get('headers');
  return (
    TEXTS.every((name) => typeof fields.get(name) === 'string') &&
    isOneOf('writer', WRITERS) &&
    isOneOf('sentFor', SENT_FOR) &&
    isOneOf('outcome', OUTCOMES) &&
    typeof fields.get('bytes') === 'number' &&
    Array.isArray(quotes) &&
    quotes.every((quote) => typeof quote === 'string') &&
    typeof headers === 'object' &&
    headers !== null &&
    Object.values(headers).every((header) => typeof header === 'string')
  );
}

/** The size limits of the log. */
export interface LogBounds {
  readonly requests: number;
  readonly bytes: number;
}

/**
 * The requests to delete, given all from oldest to newest: the newest within the bounds are kept, always
 * including the last.
 */
export function surplus<Kept extends { readonly bytes: number }>(
  requests: readonly Kept[],
  bounds: LogBounds,
): Kept[] {
  let bytes = 0;
  let kept = 0;
  for (const request of [...requests].reverse()) {
    bytes += request.bytes;
    if (kept > 0 && (bytes > bounds.bytes || kept >= bounds.requests)) break;
    kept++;
  }
  return requests.slice(0, requests.length - kept);
}
