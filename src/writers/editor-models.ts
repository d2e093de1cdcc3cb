/** One message as it is handed to the editor's model. */
export interface EditorMessage {
  readonly role: 'user';
  readonly content: string;
}

/** A model that the editor offers. */
export interface EditorModel {
  readonly vendor: string;
  readonly family: string;
  readonly name: string;
  /** The answer's text, piece by piece. */
  ask(messages: readonly EditorMessage[], signal: AbortSignal): Promise<AsyncIterable<string>>;
  countTokens(text: string, signal: AbortSignal): Promise<number>;
}

/** The editor's own models, as far as a writer needs them: what `vscode.lm` offers, without `vscode`. */
export interface EditorModels {
  /** All models, or those of a vendor and family. */
  select(selector: { readonly vendor?: string; readonly family?: string }): Promise<readonly EditorModel[]>;
}
