import type { FrontMatter, Prose } from '../../text/index.ts';
import { inBody } from './in-body.ts';
import { consentInFields } from './in-fields.ts';
import { inLines } from './in-lines.ts';
import { lineAt, type ConsentStatement } from './statement.ts';

export { consentKey } from './consent-key.ts';
export { hasStatementWord } from './in-body.ts';
export { consentInFields, holdsTags, mayState, NO_STATEMENT, valueUnder } from './in-fields.ts';
export { isContainer, isNo } from './words.ts';
export { inLines as consentInLines } from './in-lines.ts';
export type { ConsentStatement } from './statement.ts';

/**
 * Every statement of consent in a text, in any dialect and place: front matter, readable or not, comments,
 * attributes, separate lines. Sentences about consent in `prose`, code and addresses are no statements.
 * Linear in the text's length.
 */
export function consentStatements(file: string, prose: Prose): ConsentStatement[] {
  const { frontMatter } = prose;
  const inHead = frontMatter ? inFrontMatter(file, frontMatter) : [];
  return [...inHead, ...inBody(file, prose.blocks, frontMatter)];
}

/** A mail’s subject about consent (“Subject: Consent Mode explained”), unless it is written like a statement. */
const NAMING_LINE = /^[ \t]*(?:subject|betreff):(?!.*consent\w*\s*[:=])[^\r\n]*$(?!\r?\n[ \t])/gim;

function inFrontMatter(file: string, frontMatter: FrontMatter): ConsentStatement[] {
  const { source, sourceStart, fields, state, dialect } = frontMatter;
  if (state === 'read' && dialect !== 'lines' && dialect !== 'comment')
    return consentInFields(fields).map((value) => ({ value, line: lineOfKey(file, frontMatter) }));
  const found = inLines(source).map(({ value, line }) => ({ value, line: line + lineAt(file, sourceStart) }));
  // The word occurs, but in no line that is a statement, so the meaning is unclear.
  const named = state === 'read' && dialect === 'lines' ? source.replace(NAMING_LINE, '') : source;
  const beside = named.replace(/cookie[-_ ]?consent/gi, '');
  if (found.length === 0 && /consent/i.test(beside))
    return [{ value: undefined, line: lineOfKey(file, frontMatter) }];
  return found;
}

function lineOfKey(file: string, { source, sourceStart }: FrontMatter): number {
  const at = source.search(/consent|timbre|learn|quote|send/i);
  return lineAt(file, sourceStart + Math.max(0, at));
}
