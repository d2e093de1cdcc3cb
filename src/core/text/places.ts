import { TextDocument } from 'vscode-languageserver-textdocument';

/** A place in a text; both from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Returns a function from offsets in a text, in UTF-16 units, to places. */
export function placesIn(text: string): (offset: number) => Place {
  const document = TextDocument.create('', 'markdown', 0, text);
  return (offset) => {
    const { line, character } = document.positionAt(offset);
    return { line: line + 1, column: character + 1 };
  };
}
