/** What is kept between sessions, as far as writers need it: VS Code's `Memento`. Whatever comes back is looked at before it is believed. */
export interface Memory {
  get(key: string): unknown;
  update(key: string, value: unknown): Thenable<void>;
}
