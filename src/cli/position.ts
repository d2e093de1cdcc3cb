import { TextDocument } from 'vscode-languageserver-textdocument';

/** For a text: gives `line:column`, both from 1, of an offset in UTF-16 units. */
export function positionsIn(text: string): (offset: number) => string {
  const document = TextDocument.create('', 'markdown', 0, text);
  return (offset) => {
    const { line, character } = document.positionAt(offset);
    return `${String(line + 1)}:${String(character + 1)}`;
  };
}
