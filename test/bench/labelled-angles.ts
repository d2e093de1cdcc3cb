import { readFileSync } from 'node:fs';
import type { TextSentence } from '../../src/core/directions/recognise/index.ts';
import { readProse, readProseBlocks } from '../../src/core/text/index.ts';

/** A post of a labelled set. */
export interface Labelled {
  readonly id: string;
  readonly angle: string;
  /** Angles that a careful reader would accept too. */
  readonly also: readonly string[];
  readonly brand: string;
  readonly text: string;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const said = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The posts of a file of JSON lines; throws where a line has no text or angle. */
export function readLabelled(path: string): Labelled[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, at) => {
      const post: unknown = JSON.parse(line);
      if (!isObject(post) || said(post['text']) === '' || said(post['angle']) === '')
        throw new Error(`${path}: line ${at + 1} has no text or no angle`);
      const also = Array.isArray(post['also']) ? post['also'].map(said) : [];
      return {
        id: said(post['id']),
        angle: said(post['angle']),
        also,
        brand: said(post['brand']),
        text: said(post['text']),
      };
    });
}

/** The sentences of a Markdown post, as facets are heard in them. */
export const sentencesOf = (markdown: string): TextSentence[] =>
  readProseBlocks(readProse(markdown)).flatMap(({ kind, sentences }) =>
    sentences.map(({ text }) => ({ text, kind })),
  );
