import type { DroppedFile } from './messages.ts';

/** Larger files are not passed on; *Add Posts…* reads them from disk. Bytes. */
const MOST_BYTES = 16 * 2 ** 20;

/** Reads files that are dropped anywhere on the page. */
export function readDropped(take: (files: readonly DroppedFile[]) => void): void {
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    document.body.classList.add('dropping');
  });
  for (const over of ['dragleave', 'drop'] as const)
    document.addEventListener(over, () => {
      document.body.classList.remove('dropping');
    });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    const files = [...(event.dataTransfer?.files ?? [])].filter(({ size }) => size <= MOST_BYTES);
    if (files.length === 0) return;
    void Promise.all(
      files.map(async (file) => ({
        name: file.name,
        content: asBase64(new Uint8Array(await file.arrayBuffer())),
      })),
    ).then(take);
  });
}

/** Characters turned into one at a time; more are too many arguments. */
const PIECE = 0x8000;

function asBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
