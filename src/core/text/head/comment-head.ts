import { OPENING_SPACE, type Head } from './head.ts';
import { keyedLines } from './key-lines.ts';
import { looseFields } from './loose-fields.ts';
import { yamlFields } from './yaml.ts';

const COMMENTS: readonly RegExp[] = [
  /<!--([\s\S]*?)-->/y,
  /\{\/\*([\s\S]*?)\*\/\}/y,
  /\{#([\s\S]*?)#\}/y,
  /\{%-?[ \t]*comment[ \t]*-?%\}([\s\S]*?)\{%-?[ \t]*endcomment[ \t]*-?%\}/y,
  /\/\*([\s\S]*?)\*\//y,
  /%%([\s\S]*?)%%/y,
  // A head in a code fence, so that it is visible on the page.
  /```+[ \t]*(?:yaml|yml|toml|json|properties|meta(?:data)?)[ \t]*\r?\n([\s\S]*?)\r?\n```+/y,
];

/** A comment at the beginning of the file with lines of keys, with or without dashes around them. */
export function commentHead(file: string): Head | undefined {
  const start = OPENING_SPACE.exec(file)?.[0].length ?? 0;
  for (const comment of COMMENTS) {
    comment.lastIndex = start;
    const match = comment.exec(file);
    const [whole, inner = ''] = match ?? [];
    if (whole === undefined) continue;
    const source = inner.replace(/^\s*(?:---|\+\+\+)[ \t]*\r?\n|\r?\n(?:---|\+\+\+)\s*$/g, '').trim();
    if (!keyedLines(source)) return undefined;
    return {
      dialect: 'comment',
      source,
      sourceStart: start + whole.indexOf(source),
      start: 0,
      end: start + whole.length,
      isOpen: false,
      fields: yamlFields(source) ?? looseFields(source),
    };
  }
  return undefined;
}
