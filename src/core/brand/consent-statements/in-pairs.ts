import type { Block } from '../../text/index.ts';
import { consentKey } from './consent-key.ts';
import { NO_STATEMENT, valueUnder } from './in-fields.ts';
import { looseScalar } from './in-lines.ts';
import { lineAt, type ConsentStatement } from './statement.ts';

const LONGEST = 60;
/** A key has few words: a sentence that ends with one is none. */
const PAIR = /^(\p{L}[\p{L}\p{N}_-]*(?: [\p{L}\p{N}_-]+){0,2})\s*[:：=]\s*(\S.*)$/u;
const ANSWER = /^(?:none|no|yes|false|true|n|y)\.?$|^(?:learn|quote|send)(?:[,; ]+(?:learn|quote|send))*$/i;

/**
 * Statements that stand in blocks of their own, whatever marks them: “Consent: none” as a paragraph, a term with its definition, a
 * cell beside another or below it.
 */
export function inPairs(file: string, blocks: readonly Block[]): ConsentStatement[] {
  return blocks.flatMap((block, at): ConsentStatement[] => {
    if (block.text.length > LONGEST) return [];
    const [, key = block.text, written] = PAIR.exec(block.text.trim()) ?? [];
    const about = consentKey(key.trim());
    if (about === undefined) return [];
    const answers = written === undefined ? answersTo(blocks, at) : [written];
    return answers
      .filter((answer) => ANSWER.test(answer.trim()))
      .map((answer) => valueUnder(about, looseScalar(answer.trim().replace(/\.$/, ''))))
      .filter((value) => value !== NO_STATEMENT)
      .map((value) => ({ value, line: lineAt(file, block.start) }));
  });
}

/** The block behind a key; in a table also what stands below it, where how wide the table is does not show: a plain no. */
function answersTo(blocks: readonly Block[], at: number): string[] {
  const next = blocks[at + 1];
  const answers = next === undefined ? [] : [next.text];
  if (blocks[at]?.kind !== 'cell') return answers;
  for (const { kind, text } of blocks.slice(at + 2, at + 2 + MOST_CELLS)) {
    if (kind !== 'cell') break;
    if (text.trim().toLowerCase() === 'none') answers.push(text);
  }
  return answers;
}

const MOST_CELLS = 24;
