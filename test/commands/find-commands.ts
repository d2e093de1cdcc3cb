import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A command that a document tells its reader to type. */
export interface DocumentedCommand {
  /** The document, from the root of the repository. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly command: string;
}

const FENCE = /^(?:```|~~~)(?:sh|bash|shell|console)\n([\s\S]*?)^(?:```|~~~)$/gm;
const INLINE = /(?<!`)`([^`\n]+)`(?!`)/g;
const COMMAND = /^(?:[A-Z][A-Z_]*=\S+ )*(?:npm|npx|node) \S/;

/** The documents of a repository whose commands have to work: README, CONTRIBUTING and everything in `docs`. */
export function documents(root: string): string[] {
  let docs: string[] = [];
  try {
    docs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  } catch {
    // There need not be any.
  }
  const inDocs = docs
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path.replaceAll('\\', '/')}`);
  return ['README.md', 'CONTRIBUTING.md', ...inDocs.sort()];
}

/** The commands in a Markdown text: every line of its shell blocks, and code within a line that begins with npm, npx or node. */
export function commandsIn(file: string, text: string): DocumentedCommand[] {
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const found: DocumentedCommand[] = [];
  const add = (command: string, offset: number): void => {
    for (const part of command.split(' && '))
      if (part !== '') found.push({ file, line: lineAt(offset), command: part.trim() });
  };
  for (const block of text.matchAll(FENCE)) {
    let offset = block.index + block[0].indexOf('\n') + 1;
    for (const line of (block[1] ?? '').split('\n')) {
      add(line.replace(/(?:^|\s)# .*$/, '').trim(), offset);
      offset += line.length + 1;
    }
  }
  const prose = text.replace(FENCE, (block) => block.replace(/[^\n]/g, ' '));
  for (const { 1: code = '', index } of prose.matchAll(INLINE)) if (COMMAND.test(code)) add(code, index);
  return found;
}

/** Every documented command of a repository. */
export const commandsOf = (root: string): DocumentedCommand[] =>
  documents(root).flatMap((file) => commandsIn(file, readFileSync(join(root, file), 'utf8')));
