import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Emitter } from '../../core/base/event.ts';
import {
  WriterError,
  type ModelSettings,
  type WriterFault,
  type WriterRequest,
} from '../../core/writer/index.ts';
import { listedStorageIn } from '../../host-node/files/storage.ts';
import type { BatchJob } from '../../service/batches/batch-job.ts';
import { RequestLog } from '../../service/writers/request-log.ts';
import { WriterDesk } from '../../service/writers/writer-desk.ts';
import { createWriter } from '../../writers/index.ts';
import { CommandError } from '../command-error.ts';
import { logFolder } from '../log-folder.ts';

/** The options of every part of the command that sends something. */
export interface SendOptions {
  readonly keyFile?: string;
  readonly log?: string;
}

/** Its own name, so that no key which lies around for another program is used. */
const KEY = 'TIMBRE_ANTHROPIC_KEY';

/** The key that the user gives. Throws `CommandError` where there is none. */
export function keyOf({ keyFile }: SendOptions): string {
  const key = keyFile === undefined ? process.env[KEY] : contentOf(keyFile);
  if (key === undefined || key.trim() === '')
    throw new CommandError(
      `Give your Anthropic key: in the environment variable ${KEY}, or in a file with --key-file.`,
    );
  return key;
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CommandError(`${file} cannot be read.`);
  }
}

/** Where requests for a job are sent from, each of them logged. */
export interface BatchDesk {
  readonly desk: WriterDesk;
  /** Asks for the abilities of the job's model. Throws `CommandError` where the provider has no such model. */
  readonly learnModel: (signal: AbortSignal) => Promise<void>;
}

export function openDesk(
  { model, address }: Pick<BatchJob, 'model' | 'address'>,
  key: string,
  { log }: Pick<SendOptions, 'log'>,
): BatchDesk {
  const chosen = { kind: 'anthropic', model, address } as const;
  const never = new Emitter<unknown>();
  let settings: ModelSettings = {};
  const desk = new WriterDesk({
    make: (_, given, observer) =>
      Promise.resolve(createWriter({ ...chosen, settings }, { key: given, observer })),
    keys: { get: () => Promise.resolve(key), onDidChange: never.event },
    requestLog: new RequestLog({
      files: listedStorageIn(resolve(log ?? logFolder())),
      timestamp: () => new Date().toISOString(),
      uniqueWord: () => randomUUID().slice(0, 8),
    }),
    choice: () => ({ kind: 'chosen', writer: chosen }),
    onDidChangeChoice: never.event,
    notify: () => undefined,
    clock: { now: () => Date.now() },
    log: {
      warn: (message) => {
        console.error(message);
      },
    },
  });
  return {
    desk,
    learnModel: async (signal) => {
      const models = await desk.models(chosen, key, signal);
      const found = models.find(({ id }) => id === model);
      if (!found)
        throw new CommandError(
          `There is no model “${model}”. There are: ${models.map(({ id }) => id).join(', ')}.`,
        );
      settings = found.settings ?? {};
    },
  };
}

/** The most tokens that a model of unknown abilities may write for a request. Throws `CommandError` for an address that is not allowed. */
export function mostOutputOf({ model, address }: Pick<BatchJob, 'model' | 'address'>) {
  try {
    const { batches } = createWriter({ kind: 'anthropic', model, address }, { observer: () => undefined });
    return (request: WriterRequest): number => batches?.mostOutput(request) ?? request.maxTokens;
  } catch (error) {
    if (error instanceof WriterError) throw new CommandError(`${error.message}.`);
    throw error;
  }
}

/** What to do about a fault, in a sentence. */
export const FAULTS: Readonly<Record<WriterFault, string>> = {
  'no-key': 'The key is empty.',
  'not-allowed': 'The provider does not accept the key, or not for this model.',
  'not-found': 'The provider does not know this batch, model or address. Results are kept for 29 days.',
  'rate-limited': 'The provider asks to wait: too many requests.',
  overloaded: 'The provider is overloaded or has a fault.',
  rejected: 'The provider does not accept the request, or it could not be logged.',
  refused: 'The model declined to answer.',
  cut: 'The connection broke.',
  stalled: 'The provider did not answer in time.',
  malformed: 'The provider’s answer cannot be read.',
  unreachable: 'The provider cannot be reached.',
  unavailable: 'Batches are not available there.',
  aborted: 'Stopped.',
};
