import type { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** In place of what the PDF reader would draw with; text is read without it, but the library makes one when it starts. */
function Unused(): void {
  // Nothing is drawn.
}

/**
 * The PDF reader, loaded on first use. It looks for a drawing library when it starts and warns where there is none; nothing is drawn here, so
 * the warnings are not shown.
 */
export async function loadPdfLibrary(): Promise<{ readonly getDocument: typeof getDocument }> {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: Unused, configurable: true });
  const { warn } = console;
  console.warn = () => undefined;
  try {
    // Without this the reader would look for the program of its own thread in a file that the bundle does not have.
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    console.warn = warn;
  }
}
