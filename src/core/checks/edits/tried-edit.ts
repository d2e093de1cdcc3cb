/** An edit of a draft that is judged before it is shown: `text` in place of `written`. Together `before`, `written` and `after` are the file. */
export interface TriedEdit {
  readonly before: string;
  readonly written: string;
  readonly text: string;
  readonly after: string;
}
