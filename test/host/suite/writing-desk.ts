import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { BrandRegistry } from '../../../src/vscode/workspace/brands/brand-registry.ts';
import { FolderChanges } from '../../../src/vscode/workspace/brands/folder-changes.ts';
import { makeTimbre } from '../../../src/vscode/workspace/make-timbre.ts';
import { DirectionWriter } from '../../../src/vscode/session/state/direction-source.ts';
import { DirectionMemoryFiles } from '../../../src/vscode/session/state/direction-memory-files.ts';
import type { DraftBrands } from '../../../src/vscode/workspace/drafts.ts';
import { engineThread } from '../../../src/vscode/host/start-engine.ts';
import type { Place } from '../../../src/vscode/session/place.ts';
import { chosenWriter } from '../../../src/vscode/platform/chosen-writer.ts';
import { writerPorts } from '../../../src/vscode/workspace/writer-ports.ts';
import type { DraftWriting } from '../../../src/vscode/workspace/make-timbre.ts';
import { noticeMessage } from '../../../src/vscode/writers/notice-message.ts';
import { waysOn } from '../../../src/vscode/writers/ways-on.ts';
import { realClock } from '../../../src/vscode/platform/clock.ts';
import type { ChosenWriter } from '../../../src/service/writers/chosen-writer.ts';
import { createWriters, type Writers } from '../../../src/service/writers/create-writers.ts';
import { personalStorage } from './personal-storage.ts';
import { createWriter, type EditorModels, type Timeouts } from '../../../src/writers/index.ts';
import { memoryState } from './memory-state.ts';

export interface DeskOptions {
  readonly storage: vscode.Uri;
  /** Kept for every writer that takes one, at the address of the settings. */
  readonly key: string;
  readonly lm?: EditorModels;
  readonly timeouts?: Timeouts;
  readonly isTrusted?: boolean;
}

type EditorWriters = Writers<vscode.TextDocument>;

export interface Writing extends Pick<EditorWriters, 'desk' | 'offers' | 'rewrite' | 'direct'> {
  readonly log: EditorWriters['requestLog'];
  readonly drafts: DraftWriting;
  /** What was said to the user. */
  readonly told: string[];
  /** What went into the log channel. */
  readonly noted: string[];
  readonly dispose: () => void;
}

export interface Surroundings {
  readonly drafts: DraftWriting;
  readonly draftBrands: DraftBrands;
  /** The directions that a draft would be sent with. */
  readonly ways: ReturnType<typeof waysOn>;
  readonly dispose: () => void;
}

/** An engine with what it has learned, beside the editor's own. */
export function surroundings(storage: vscode.Uri): Surroundings {
  const extension = vscode.extensions.getExtension('timbre.timbre');
  assert.ok(extension);
  const channel = vscode.window.createOutputChannel('Timbre tests of writers', { log: true });
  const thread = engineThread(extension.extensionUri, channel);
  const brands = new BrandRegistry(new FolderChanges());
  const timbre = makeTimbre({
    ...{ host: thread, brands, storage, log: channel },
    personal: personalStorage(storage),
  });
  const { learner, drafts: draftBrands, requests } = timbre;
  const { engine } = thread;
  const directionMemory = new DirectionMemoryFiles(channel, memoryState());
  // Plans are made for a writer, as in the editor once one is chosen.
  const directionWriter = new DirectionWriter();
  directionWriter.set(() => Promise.resolve());
  const disposables = [directionMemory, timbre, brands, thread, channel];
  return {
    draftBrands,
    ways: waysOn({ drafts: draftBrands, engine, learner, directionMemory, directionWriter }),
    drafts: requests,
    dispose: () => {
      for (const disposable of disposables) disposable.dispose();
    },
  };
}

/** Writers beside the editor's own, with a log and keys of their own. */
export async function writing({ drafts }: Surroundings, options: DeskOptions): Promise<Writing> {
  const told: string[] = [];
  const noted: string[] = [];
  const { key: kept, lm, timeouts, isTrusted = true } = options;
  const writers = createWriters<vscode.TextDocument>(
    {
      ...writerPorts(personalStorage(options.storage)),
      make:
        () =>
        ({ kind, model, address }, key, observer) =>
          Promise.resolve(createWriter({ kind, model, address }, { key, observer, lm, timeouts })),
      choice: () => chosenWriter(isTrusted),
    },
    { requests: drafts, clock: realClock, log: { warn: (message) => noted.push(message) } },
  );
  writers.onDidNotice((notice) => {
    const message = noticeMessage(notice);
    if (message !== undefined) told.push(message);
  });
  const { desk, offers, rewrite, direct, keys, requestLog: log } = writers;
  for (const kind of ['anthropic', 'openai-compatible'] as const)
    await keys.keep(
      { kind, address: vscode.workspace.getConfiguration('timbre.ai').get('address', '') },
      kept,
    );
  return {
    ...{ desk, offers, rewrite, direct, log, drafts, told, noted },
    dispose: () => {
      writers.dispose();
    },
  };
}

/** Sets who writes, as the user's settings; embedded when left out. */
export async function choose(chosen?: ChosenWriter, pause = 50): Promise<void> {
  const all = vscode.workspace.getConfiguration('timbre.ai');
  const write = (name: string, value: unknown): Thenable<void> =>
    all.update(name, value, vscode.ConfigurationTarget.Global);
  await write('provider', undefined);
  await write('address', chosen?.address);
  await write('model', chosen?.model);
  await write('ghostTextDelay', chosen && pause);
  await write('provider', chosen?.kind);
}

/** The place of the cursor, as the ghost text's provider tells of it. */
export function cursorPlace({ document, selection }: vscode.TextEditor, asked = false): Place {
  const text = document.getText();
  const position = selection.active;
  const offset = document.offsetAt(position);
  return { document, position, before: text.slice(0, offset), after: text.slice(offset), asked };
}

/** Never aborted. */
export const calm = new AbortController().signal;

/** A model of the editor's that writes down what it is given. */
export function editorModels(received: string[], pieces: readonly string[]): EditorModels {
  return {
    select: () =>
      Promise.resolve([
        {
          ...{ vendor: 'quill', family: 'plain', name: 'Quill' },
          ask: (messages) => {
            received.push(JSON.stringify(messages));
            return Promise.resolve(stream(pieces));
          },
          countTokens: (text) => Promise.resolve(text.length),
        },
      ]),
  };
}

async function* stream(pieces: readonly string[]): AsyncGenerator<string> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}
