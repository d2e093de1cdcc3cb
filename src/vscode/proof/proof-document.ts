import * as vscode from 'vscode';
import { describeProof, type PostPlace, type ProofFace, type ProofReport } from '../../core/proof/index.ts';
import { decode } from '../../core/text/index.ts';
import type { WorkspaceBrand } from '../brands/brand-registry.ts';
import { escape } from '../escape.ts';

const CELLS = 10;

/** The report as Markdown whose titles and sentences open their posts. */
export async function proofDocument(
  report: ProofReport,
  brand: WorkspaceBrand,
  version: string,
): Promise<string> {
  const lines = await linesOf(placesIn(report), brand);
  const uriOf = (place: PostPlace): string =>
    vscode.Uri.joinPath(brand.corpus, place.path)
      .with({ fragment: `L${String((lines.get(keyOf(place)) ?? place.line) + 1)}` })
      .toString();
  const plain = (text: string): string => escape(text.replace(/\s+/g, ' '));
  const face: ProofFace = {
    say: vscode.l10n.t,
    version,
    plain,
    link: (title, place) => `[${title}](${uriOf(place)})`,
    quote: (sentence, place) => `[“${sentence}”](${uriOf(place)})`,
    bar: (share) => `<span aria-hidden="true">${'█'.repeat(Math.round(CELLS * share))}</span>`,
  };
  return describeProof(report, face);
}

function placesIn({ places, outliers }: ProofReport): PostPlace[] {
  const quoted = outliers.flatMap(({ sentences }) =>
    sentences.flatMap(({ quotation, reasons }) => [
      quotation,
      ...reasons.flatMap(({ evidence }) => evidence ?? []),
    ]),
  );
  return [...Object.values(places), ...quoted];
}

const keyOf = ({ path, offset }: PostPlace): string => `${String(offset)} ${path}`;

/** 0-based lines of places that are known by their offset; a file that cannot be read opens at its head. */
async function linesOf(
  places: readonly PostPlace[],
  brand: WorkspaceBrand,
): Promise<ReadonlyMap<string, number>> {
  const lines = new Map<string, number>();
  for (const path of new Set(places.map((place) => place.path))) {
    const text = await readText(vscode.Uri.joinPath(brand.corpus, path));
    for (const place of places)
      if (place.path === path && place.offset !== undefined)
        lines.set(keyOf(place), text.slice(0, place.offset).split('\n').length - 1);
  }
  return lines;
}

async function readText(file: vscode.Uri): Promise<string> {
  try {
    const read = decode(await vscode.workspace.fs.readFile(file));
    return read.ok ? read.text : '';
  } catch {
    return '';
  }
}
