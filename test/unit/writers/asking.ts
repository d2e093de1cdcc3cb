import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import {
  WriterError,
  type Wire,
  type Writer,
  type WriterFault,
  type WriterRequest,
} from '../../../src/core/writer/index.ts';
import {
  createWriter,
  type Timeouts,
  type WriterChoice,
  type WriterDeps,
} from '../../../src/writers/index.ts';
import { chatCompletions, chatModel } from '../../conformance/chat-completions.ts';
import { goodKey, messagesApi } from '../../conformance/messages-api.ts';
import { ollamaApi, ollamaModel } from '../../conformance/ollama-api.ts';
import type { Protocol } from '../../conformance/plan.ts';
import type { ConformanceServer } from '../../conformance/server.ts';

/** Words that must turn up nowhere but in the request itself. */
export const canary = 'Zaunkönigwinter';

export const request: WriterRequest = {
  purpose: 'continue',
  system: `You write for Hollerbusch, a nursery in the hills. ${canary}-system.`,
  user: `The draft: “Wir öffnen am Samstag 🌱” ${canary}-draft. Continue it.`,
  schema: {
    type: 'object',
    properties: { text: { type: 'string' } },
    required: ['text'],
    additionalProperties: false,
  },
  maxTokens: 60,
  quotes: ['posts/spring.md'],
};

export interface Speaker {
  readonly kind: Exclude<Writer['kind'], 'vscode'>;
  readonly model: string;
  readonly protocol: () => Protocol;
}

/** The writers that are servers, and what each speaks. */
export const speakers: readonly Speaker[] = [
  { kind: 'anthropic', model: 'claude-opus-5-5', protocol: () => messagesApi() },
  { kind: 'openai-compatible', model: chatModel, protocol: chatCompletions },
  { kind: 'ollama', model: ollamaModel, protocol: ollamaApi },
];

/** Milliseconds that no busy machine exceeds by itself. */
export const patient: Timeouts = { firstByte: 15_013, idle: 15_017, whole: 15_019 };
/** For a real model, which on a busy machine takes as long as it takes. */
export const unhurried: Timeouts = { firstByte: 600_011, idle: 600_013, whole: 600_017 };
export const impatient: Timeouts = { firstByte: 151, idle: 149, whole: 15_019 };

export interface Asked {
  readonly writer: Writer;
  /** Every request that the observer received. */
  readonly wires: Wire[];
}

/** A writer that speaks to a server on this machine. */
export function writerAt(
  { kind, model }: Speaker,
  { address }: Pick<ConformanceServer, 'address'>,
  more: Partial<WriterDeps> & { readonly settings?: WriterChoice['settings']; readonly model?: string } = {},
): Asked {
  const wires: Wire[] = [];
  const { settings, model: other, ...deps } = more;
  const writer = createWriter(
    { kind, model: other ?? model, address, settings },
    {
      key: kind === 'ollama' ? undefined : goodKey,
      observer: (wire) => {
        wires.push(wire);
      },
      timeouts: patient,
      ...deps,
    },
  );
  return { writer, wires };
}

export interface Outcome {
  readonly pieces: readonly string[];
  readonly text: string;
  readonly fault: WriterFault | undefined;
  readonly error: WriterError | undefined;
}

/** What comes of a request. After it nothing is left behind: no listener, no further piece, no word of the request in the error. */
export async function outcome(
  writer: Writer,
  controller = new AbortController(),
  asked = request,
): Promise<Outcome> {
  const pieces: string[] = [];
  const answer = writer.write(asked, controller.signal)[Symbol.asyncIterator]();
  let error: WriterError | undefined;
  try {
    for (let read = await answer.next(); read.done !== true; read = await answer.next())
      pieces.push(read.value);
  } catch (thrown) {
    error = faultless(thrown);
  }
  assert.deepEqual(await answer.next(), { done: true, value: undefined });
  assert.equal(getEventListeners(controller.signal, 'abort').length, 0, 'a listener is left on the signal');
  return { pieces, text: pieces.join(''), fault: error?.fault, error };
}

/** The error, which is of the one kind and tells nothing of what was sent. */
export function faultless(thrown: unknown): WriterError {
  assert.ok(thrown instanceof WriterError, `not a WriterError: ${String(thrown)}`);
  const told = [thrown.message, thrown.stack ?? '', String(thrown.cause), JSON.stringify(thrown)].join('\n');
  for (const secret of [canary, goodKey])
    assert.ok(!told.includes(secret), `the error tells ${secret}: ${told}`);
  return thrown;
}
