import { TextDocument } from 'vscode-languageserver-textdocument';

/** Returns a function from offsets in a text, in UTF-16 units, to `line:column`, both 1-based. */
export function positionsIn(text: string): (offset: number) => string {
  const document = TextDocument.create('', 'markdown', 0, text);
  return (offset) => {
    const { line, character } = document.positionAt(offset);
    return `${String(line + 1)}:${String(character + 1)}`;
  };
}
