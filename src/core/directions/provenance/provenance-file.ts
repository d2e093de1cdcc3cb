import { ANGLES } from '../catalogue/index.ts';
import type { Composer } from '../direction.ts';
import type { Provenance, ProvenanceSpan } from './provenance.ts';

/** One line of JSON each, with its line end. */
export const writeProvenance = (entries: readonly Provenance[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

/** The entries of a file, the oldest first; lines that cannot be read are passed over. */
export const readProvenance = (text: string): Provenance[] =>
  text.split(/\r?\n/).flatMap((line) => {
    const entry = line.trim() === '' ? undefined : readEntry(line);
    return entry ? [entry] : [];
  });

function readEntry(line: string): Provenance | undefined {
  const fields = fieldsOf(parse(line));
  const { at, took, draft, branch, direction, title, line: taken } = fields;
  const angle = ANGLES.find((known) => known === fields['angle']);
  const composer = readComposer(fields['composer']);
  const spans = Array.isArray(fields['spans']) ? fields['spans'].map(readSpan) : [undefined];
  if (took !== 'branch' && took !== 'opening') return undefined;
  if (!angle || !composer || !spans.every((span) => span !== undefined)) return undefined;
  if (!areTexts([at, draft, branch, direction, title])) return undefined;
  const texts = { at: String(at), draft: String(draft), branch: String(branch), title: String(title) };
  return {
    took,
    direction: String(direction),
    angle,
    spans,
    composer,
    ...texts,
    ...(typeof taken === 'string' ? { line: taken } : {}),
  };
}

function readSpan(value: unknown): ProvenanceSpan | undefined {
  const { source, file, start, end, text } = fieldsOf(value);
  if (source !== 'draft' && source !== 'corpus') return undefined;
  if (typeof file !== 'string' || typeof text !== 'string') return undefined;
  if (typeof start !== 'number' || typeof end !== 'number') return undefined;
  return { source, file, start, end, text };
}

function readComposer(value: unknown): Composer | undefined {
  const { kind, writer, model } = fieldsOf(value);
  if (kind === 'embedded') return { kind };
  if (kind !== 'writer' || typeof writer !== 'string' || typeof model !== 'string') return undefined;
  return { kind, writer, model };
}

const areTexts = (values: readonly unknown[]): boolean => values.every((value) => typeof value === 'string');

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
