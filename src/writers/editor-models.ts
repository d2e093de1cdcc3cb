/** A message for the editor's model. */
export interface EditorMessage {
  readonly role: 'user';
  readonly content: string;
}

/** A model that the editor offers. */
export interface EditorModel {
  readonly vendor: string;
  readonly family: string;
  readonly name: string;
  /** Asks the model and yields the answer's text in pieces. */
  ask(messages: readonly EditorMessage[], signal: AbortSignal): Promise<AsyncIterable<string>>;
  countTokens(text: string, signal: AbortSignal): Promise<number>;
}

/** The part of `vscode.lm` that a writer needs, without importing `vscode`. */
export interface EditorModels {
  /** All models, or those of a vendor and family. */
  select(selector: { readonly vendor?: string; readonly family?: string }): Promise<readonly EditorModel[]>;
}
