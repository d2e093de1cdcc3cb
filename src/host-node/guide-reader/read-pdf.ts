import { MOST_GUIDE_BLOCKS, type GuideBlock } from '../../core/guides/index.ts';
import { loadPdfLibrary } from './pdf-library.ts';
import { pageBlocks, withoutRepeated, type PagePiece, type ReadPage } from './pdf-layout.ts';

const MOST_PAGES = 400;
/** The library's level of messages. */
const ONLY_ERRORS = 0;

/** The blocks of a PDF by its layout: lines are joined to paragraphs, items and table rows. Nothing is fetched and no script is run. */
export async function readPdf(bytes: Uint8Array): Promise<GuideBlock[]> {
  const { getDocument } = await loadPdfLibrary();
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    disableStream: true,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: ONLY_ERRORS,
  });
  try {
    const document = await task.promise;
    const pages: ReadPage[] = [];
    for (let number = 1; number <= Math.min(MOST_PAGES, document.numPages); number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const { height } = page.getViewport({ scale: 1 });
      pages.push({ number, height, pieces: items.flatMap((item): PagePiece[] => pieceOf(item)) });
      page.cleanup();
    }
    return withoutRepeated(pages).flatMap(pageBlocks).slice(0, MOST_GUIDE_BLOCKS);
  } finally {
    await task.destroy();
  }
}

function pieceOf(item: object): PagePiece[] {
  if (!('str' in item) || typeof item.str !== 'string' || item.str.trim() === '') return [];
  const { transform, width, height } = numbersOf(item);
  return [{ text: item.str, x: transform[4] ?? 0, y: transform[5] ?? 0, width, height }];
}

function numbersOf(item: object): { transform: readonly number[]; width: number; height: number } {
  const transform: unknown = 'transform' in item ? item.transform : undefined;
  return {
    transform: Array.isArray(transform)
      ? transform.map((value: unknown) => (typeof value === 'number' ? value : 0))
      : [],
    width: 'width' in item && typeof item.width === 'number' ? item.width : 0,
    height: 'height' in item && typeof item.height === 'number' ? item.height : 0,
  };
}
