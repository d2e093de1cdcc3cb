import type { PageProtocol } from './protocol.ts';

interface EditorApi {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
}

declare function acquireVsCodeApi(): EditorApi;

/** A page's connection to its panel. */
export interface Channel<FromPage> {
  readonly post: (message: FromPage) => void;
  /** What the page saved before it was hidden. It must be checked before use. */
  readonly savedState: () => unknown;
  /** Saves JSON that is still there when the panel is hidden and shown again. */
  readonly saveState: (state: unknown) => void;
}

/** Connects a page to its panel. A page calls this once. Messages that fail the protocol's check are ignored. */
export function openChannel<ToPage, FromPage>(
  { isToPage }: PageProtocol<ToPage, FromPage>,
  receive: (message: ToPage) => void,
): Channel<FromPage> {
  const editor = acquireVsCodeApi();
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isToPage(data)) receive(data);
  });
  return {
    post: (message) => {
      editor.postMessage(message);
    },
    savedState: () => editor.getState(),
    saveState: (state) => {
      editor.setState(state);
    },
  };
}
