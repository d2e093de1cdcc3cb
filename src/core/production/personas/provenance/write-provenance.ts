import { readFrontMatter, textField } from '../../../text/index.ts';
import type { SourceType } from './source-type.ts';

/** What is written about where a text comes from. */
export interface ProvenanceNote {
  readonly type: SourceType;
  /** The program that writes the note. */
  readonly generator: { readonly name: string; readonly version: string };
  /** The address of a manifest that somebody else has made and signed for this text; it is not looked at. */
  readonly manifest?: string | undefined;
}

/** A file with its provenance, or why there is none: its front matter is not YAML, or cannot be read. */
export type ProvenanceResult =
  | { readonly kind: 'written'; readonly file: string }
  | { readonly kind: 'other-front-matter' | 'broken-front-matter' };

/** The keys that are written; both are replaced when they are there. */
const TYPE = 'digital_source_type';
const MANIFEST = 'c2pa';
const BEGIN = '-----BEGIN C2PA MANIFEST-----';
const END = '-----END C2PA MANIFEST-----';
const FENCE = /^\uFEFF?---[ \t]*\r?\n/;

/**
 * Writes a text's source type into its front matter, with what a C2PA manifest states of it (C2PA Technical Specification 2.4, “Actions”): unsigned, and
 * it says so. Only a manifest's address goes between the marks of A.9 (“Embedding manifests into structured text”), in a comment, as readers take what stands there for a signed
 * manifest. Earlier notes of this kind are replaced; everything else stays as it is.
 */
export function writeProvenance(file: string, note: ProvenanceNote): ProvenanceResult {
  const head = readFrontMatter(file);
  const eol = file.includes('\r\n') ? '\r\n' : '\n';
  const lines = linesOf(head ? textField(head.fields, 'title') : undefined, note);
  if (!head) return { kind: 'written', file: ['---', ...lines, '---', '', file].join(eol) };
  if (!FENCE.test(file)) return { kind: 'other-front-matter' };
  if (head.state !== 'read') return { kind: 'broken-front-matter' };
  const end = head.sourceStart + head.source.length;
  const kept = withoutNote(head.source).trimEnd();
  const source = [...(kept === '' ? [] : [kept.replaceAll(/\r?\n/g, eol)]), ...lines].join(eol);
  const rest = file.slice(end);
  return {
    kind: 'written',
    file: `${file.slice(0, head.sourceStart)}${source}${/^\r?\n/.test(rest) ? '' : eol}${rest}`,
  };
}

function linesOf(title: string | undefined, { type, generator, manifest }: ProvenanceNote): string[] {
  return [
    `${TYPE}: ${type.uri}`,
    ...(manifest === undefined ? [] : [`# ${BEGIN} ${manifest} ${END}`]),
    `${MANIFEST}:`,
    '  signed: false # What a manifest would state. Nobody has signed it, so it proves nothing.',
    '  claim_generator_info:',
    `    - { name: ${JSON.stringify(generator.name)}, version: ${JSON.stringify(generator.version)} }`,
    ...(title === undefined ? [] : [`  title: ${JSON.stringify(title)}`]),
    '  format: text/markdown',
    '  assertions:',
    '    - label: c2pa.actions.v2',
    '      data:',
    '        actions:',
    '          - action: c2pa.created',
    `            digitalSourceType: ${type.uri}`,
  ];
}

/** Front matter without an earlier note. */
function withoutNote(source: string): string {
  let isIn = false;
  return source
    .split(/\r?\n/)
    .filter((line) => {
      if (line.includes(BEGIN)) return false;
      if (/^\S/.test(line)) isIn = new RegExp(`^(?:${TYPE}|${MANIFEST})\\s*:`, 'i').test(line);
      return !isIn;
    })
    .join('\n');
}
