interface EditorApi {
  postMessage(message: unknown): void;
}

declare function acquireVsCodeApi(): EditorApi;

/**
 * Joins a page to its panel: what comes in and passes the guard is shown, everything else is ignored. Returns how to say something back.
 */
export function joinPanel<In>(
  isMessage: (value: unknown) => value is In,
  receive: (message: In) => void,
): (message: unknown) => void {
  const editor = acquireVsCodeApi();
  window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isMessage(data)) receive(data);
  });
  return (message) => {
    editor.postMessage(message);
  };
}
