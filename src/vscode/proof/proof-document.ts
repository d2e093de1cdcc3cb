import {
  describeProof,
  type PostPlace,
  type ProofFace,
  type ProofReport,
} from '../../core/voice/proof/report/index.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { escape } from '../platform/escape.ts';
import { openPostUri } from '../workspace/open-post.ts';
import { localize } from '../platform/localize.ts';

const CELLS = 10;

/** The report as Markdown for saving, with links from the brand's folder to the posts. */
export function proofText(report: ProofReport, version: string): string {
  const link = (title: string, { path }: PostPlace): string => `[${title}](${encodePath(`corpus/${path}`)})`;
  const bar = (share: number): string => '█'.repeat(Math.round(CELLS * share)).padEnd(CELLS, '░');
  return describeProof(
    report,
    faceWith(version, link, bar, (title, markdown) => `## ${title}\n\n${markdown}`),
  );
}

/**
 * The report as Markdown for the page, with links that open posts at the sentence, and bars that screen
 * readers skip.
 */
export function proofPage(report: ProofReport, brand: WorkspaceBrand, version: string): string {
  const link = (title: string, place: PostPlace): string => `[${title}](${openPostUri(brand, place)})`;
  const bar = (share: number): string =>
    `<span class="bar" aria-hidden="true">${'█'.repeat(Math.round(CELLS * share))}</span>`;
  const fold = (title: string, markdown: string): string =>
    `<details><summary>${escape(title)}</summary>\n\n${markdown}\n\n</details>`;
  return describeProof(report, faceWith(version, link, bar, fold));
}

const faceWith = (
  version: string,
  link: ProofFace['link'],
  bar: ProofFace['bar'],
  fold: ProofFace['fold'],
): ProofFace => ({
  localize: localize,
  version,
  plain: (text) => escape(text.replace(/\s+/g, ' ')),
  link,
  quote: (sentence, place) => link(`“${sentence}”`, place),
  bar,
  fold,
});

/** Brackets would end a link. */
const encodePath = (path: string): string => encodeURI(path).replace(/[()#?]/g, encodeMark);
const encodeMark = (mark: string): string => `%${mark.charCodeAt(0).toString(16)}`;
