import type { ModelSettings, Witness, Writer } from '../core/writer/index.ts';
import { WriterError } from '../core/writer/index.ts';
import type { EditorModels } from './editor-models.ts';
import type { Timeouts } from './timeouts.ts';

export type { EditorMessage, EditorModel, EditorModels } from './editor-models.ts';
export type { Timeouts } from './timeouts.ts';

/** Which language model is asked, as the user chose it. */
export interface WriterChoice {
  readonly kind: Writer['kind'];
  /** The id of one of `Writer.models`; empty while there is only a list to be asked for. */
  readonly model: string;
  /** Where the server is, with its scheme: needed for `openai-compatible`, otherwise the provider's usual address. */
  readonly address?: string | undefined;
  /** The chosen model's, as `Writer.models` told them. */
  readonly settings?: ModelSettings | undefined;
}

/** What a writer needs from outside. */
export interface WriterDeps {
  /** The provider's key. It never leaves but in the header meant for it. */
  readonly key?: string | undefined;
  /** Told of every request before it is sent. */
  readonly witness: Witness;
  readonly fetch?: typeof fetch | undefined;
  /** Needed for `vscode`: `editorModels()` of `src/writers/vscode-lm.ts`. */
  readonly lm?: EditorModels | undefined;
  readonly timeouts?: Timeouts | undefined;
}

/**
 * A writer for the user's choice. Nothing is loaded or sent before it is used.
 * Throws a `WriterError` (`rejected`) where the address is none that may be used.
 */
export const createWriter = (choice: WriterChoice, _deps: WriterDeps): Writer => {
  throw new WriterError('unavailable', `No writer of kind ${choice.kind} yet`);
};
